using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.Completion.RowChecks;

/// <summary>Approved without a due date.</summary>
internal sealed class DueDateMissing : ActionCheck
{
    protected override bool Concerns(ActionRow row, Period period) => row.IsApproved && row.Due is null;

    protected override Finding Say(int n, string actions) => Remark.Hint("action_without_due_date",
        $"{n} action{Grammar.S(n)} {Grammar.Has(n)} no due date and count{Grammar.Verb(n)} as due on the last day of the year: {actions}.",
        $"{n} action{Grammar.Accord(n)} sans échéance, réputée{Grammar.Accord(n)} due{Grammar.Accord(n)} le dernier jour de l'exercice : {actions}.");
}
