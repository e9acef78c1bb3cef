using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>Two people who gave topics to the same activities agree too little (Cohen's kappa) for the share to rest on one of them.</summary>
internal sealed class CodingAgreement : IFindingCheck
{
    public Finding? Look(Judged judged) => judged.Reading.Supporting.GetValueOrDefault("kappa") is { } kappa && kappa < judged.Policy["kappa_min"]
        ? Remark.Warning("coding_agreement_low",
            $"Where a second person gave a topic too, the two agree with a kappa of {kappa:0.00}, below {judged.Policy["kappa_min"]:0.00}; with the reviewers’ topics the share would lie between {judged.Reading.Supporting.GetValueOrDefault("low"):0.0} % and {judged.Reading.Supporting.GetValueOrDefault("high"):0.0} %.",
            $"Là où une seconde personne a aussi attribué un thème, l’accord des deux (kappa) est de {kappa:0.00}, inférieur à {judged.Policy["kappa_min"]:0.00} ; avec les thèmes des relecteurs, la part se situerait entre {judged.Reading.Supporting.GetValueOrDefault("low"):0.0} % et {judged.Reading.Supporting.GetValueOrDefault("high"):0.0} %.")
        : null;
}
