using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.Completion.RowChecks;

/// <summary>Completed, but after the fiscal year.</summary>
internal sealed class CompletedLate : ActionCheck
{
    protected override bool Concerns(ActionRow row, Period period) => row.IsDeclaredCompleted && row.CompletedOn > period.Year.Last;

    protected override Finding Say(int n, string actions) => Remark.Hint("completed_late",
        KindsWords.CompletedLate(n, actions));
}
