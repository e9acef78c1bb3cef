using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>A delivery took away more of what counted than the plan allows, and whoever loaded it accepted that.</summary>
internal sealed class LossesAccepted : IFindingCheck
{
    public Finding? Look(Judged judged)
    {
        var accepted = judged.Case.Source.LossesAccepted;
        if (accepted.Count == 0) return null;
        var told = string.Join("; ",
            accepted.Select(d =>
                FormattableString.Invariant(
                    $"{d.Position} ({d.DataSet}, {d.By}, {d.Received.UtcDateTime:yyyy-MM-dd}: {d.AcceptedLosses})")));
        return Remark.Warning("losses_accepted",
            JudgementWords.LossesAcceptedAtLoading(accepted.Count, told));
    }
}
