using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.Completion.RowChecks;

/// <summary>Approved without a due date.</summary>
internal sealed class DueDateMissing : ActionCheck
{
    protected override bool Concerns(ActionRow row, Period period) => row.IsApproved && row.Due is null;

    protected override Finding Say(int n, string actions) => Remark.Hint("action_without_due_date",
        KindsWords.ActionWithoutDueDate(n, actions));
}
