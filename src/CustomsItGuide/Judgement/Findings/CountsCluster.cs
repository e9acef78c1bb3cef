using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>A verdict rests on the rate of seizures, which come in clusters; its interval takes them one by one.</summary>
internal sealed class CountsCluster : IFindingCheck
{
    public Finding? Look(Judged judged) => judged.Ruling.Verdict is { RateRatio: not null, Evidence: Evidence.Confirmed }
        ? Remark.Warning("counts_cluster",
            $"Seizures come in clusters (an operation, a port, a reporting burst); the interval of the rate ratio takes each by itself and is too narrow by what is not known.",
            $"Les saisies surviennent par groupes (une opération, un port, une vague de déclarations) ; l’intervalle du rapport des taux les traite une à une et est trop étroit, d’autant que l’on ignore de combien.")
        : null;
}
