using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>A delivery took away more of what counted than the plan allows, and whoever loaded it accepted that.</summary>
internal sealed class LossesAccepted : IFindingCheck
{
    public Finding? Look(Judged judged)
    {
        var accepted = judged.Case.Source.LossesAccepted;
        if (accepted.Count == 0) return null;
        var told = string.Join("; ", accepted.Select(d => FormattableString.Invariant($"{d.Position} ({d.DataSet}, {d.By}, {d.Received.UtcDateTime:yyyy-MM-dd}: {d.AcceptedLosses})")));
        return Remark.Warning("losses_accepted",
            $"Losses of rows or cells above the plan's limits were accepted at the loading of {(accepted.Count == 1 ? "delivery" : "deliveries")} {told}.",
            $"Des pertes de lignes ou de cellules au-delà des limites du plan ont été acceptées au chargement {(accepted.Count == 1 ? "de la livraison" : "des livraisons")} {told}.");
    }
}
