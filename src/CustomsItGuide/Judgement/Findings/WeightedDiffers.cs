using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>Weighted to the regions' Members the value is another, by half of its interval's half-width or more: who answered
/// matters.</summary>
internal sealed class WeightedDiffers : IFindingCheck
{
    public Finding? Look(Judged judged) => judged.Nonresponse?.Weighted is { Differs: true } weighted ? Remark.Warning("weighted_differs",
        JudgementWords.WeightedDiffers(weighted.About ? JudgementWords.Approximately : LocalizedText.Empty, weighted.Share,
            Said.Level(weighted.Interval), weighted.Interval.Lower, weighted.Interval.Upper, weighted.Unweighted)) : null;
}
