using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.Completion.RowChecks;

/// <summary>Out of the plan, and nobody with the power to do so decided it.</summary>
internal sealed class CancelledWithoutDecision : ActionCheck
{
    protected override bool Concerns(ActionRow row, Period period) => row.IsApproved && row.IsWithdrawn && row.Decision is null;

    protected override Finding Say(int n, string actions) => Remark.Warning("cancelled_without_decision",
        KindsWords.CancelledWithoutDecision(n, actions));
}
