using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>A verdict rests on the rate of seizures, which come in clusters; its interval takes them one by one.</summary>
internal sealed class CountsCluster : IFindingCheck
{
    public Finding? Look(Judged judged) => judged.Ruling.Verdict is { RateRatio: not null, Evidence: Evidence.Confirmed }
        ? Remark.Warning("counts_cluster",
            JudgementWords.CountsCluster)
        : null;
}
