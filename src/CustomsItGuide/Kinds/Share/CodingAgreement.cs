using CustomsItGuide.Judgement;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.Share;

/// <summary>
/// Two people who gave topics to the same activities agree too little (Cohen's kappa) for the share to rest on one of them.
/// </summary>
internal static class CodingAgreement
{
    public static Finding? Look(Judged judged)
    {
        if (judged.Reading.Beside(ShareFigures.Kappa) is not { } kappa || kappa >= judged.Policy["kappa_min"]) return null;
        var (low, high) = (judged.Reading.Beside(ShareFigures.Low), judged.Reading.Beside(ShareFigures.High));
        return Remark.Warning("coding_agreement_low",
            $"Where a second person gave a topic too, the two agree with a kappa of {kappa:0.00}, below {judged.Policy["kappa_min"]:0.00}; with the reviewers’ topics the share would lie between {low:0.0} % and {high:0.0} %.",
            $"Là où une seconde personne a aussi attribué un thème, l’accord des deux (kappa) est de {kappa:0.00}, inférieur à {judged.Policy["kappa_min"]:0.00} ; avec les thèmes des relecteurs, la part se situerait entre {low:0.0} % et {high:0.0} %.");
    }
}
