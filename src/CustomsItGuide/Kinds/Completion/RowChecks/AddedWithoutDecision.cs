using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.Completion.RowChecks;

/// <summary>Came into the plan after its approval, and nobody with the power to do so decided it.</summary>
internal sealed class AddedWithoutDecision : ActionCheck
{
    protected override bool Concerns(ActionRow row, Period period) => !row.IsApproved && row.Decision is null;

    protected override Finding Say(int n, string actions) => Remark.Warning("added_without_decision",
        KindsWords.AddedWithoutDecision(n, actions));
}
