using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>Weighted to the regions' Members the value is another, by half of its interval's half-width or more: who answered matters.</summary>
internal sealed class WeightedDiffers : IFindingCheck
{
    public Finding? Look(Judged judged) => judged.Nonresponse?.Weighted is { Differs: true } weighted ? Remark.Warning("weighted_differs",
        $"Weighted to the Members of each region, {(weighted.About ? "about " : "")}{weighted.Share:0.0} % are satisfied ({Said.Level(weighted.Interval)} % interval {weighted.Interval.Lower:0.0} to {weighted.Interval.Upper:0.0}), and {weighted.Unweighted:0.0} % of those who answered; which regions answered makes a difference.",
        $"En pondérant par les Membres de chaque région, {(weighted.About ? "environ " : "")}{weighted.Share:0.0} % sont satisfaits (intervalle à {Said.Level(weighted.Interval)} % de {weighted.Interval.Lower:0.0} à {weighted.Interval.Upper:0.0}), contre {weighted.Unweighted:0.0} % des répondants ; les régions ayant répondu font une différence.") : null;
}
