using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.Completion.RowChecks;

/// <summary>Completed before the fiscal year to which the plan belongs.</summary>
internal sealed class CompletedBeforeYear : ActionCheck
{
    protected override bool Concerns(ActionRow row, Period period) => row.IsDeclaredCompleted && row.CompletedOn < period.Year.First;

    protected override Finding Say(int n, string actions) => Remark.Warning("completed_before_year",
        KindsWords.CompletedBeforeYear(n, actions));
}
