using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.Completion.RowChecks;

/// <summary>Completed, but after the fiscal year.</summary>
internal sealed class CompletedLate : ActionCheck
{
    protected override bool Concerns(ActionRow row, Period period) => row.IsDeclaredCompleted && row.CompletedOn > period.Year.Last;

    protected override Finding Say(int n, string actions) => Remark.Hint("completed_late",
        $"{n} action{Grammar.S(n)} completed after the fiscal year ended {Grammar.Is(n)} not counted: {actions}.",
        $"{n} action{Grammar.Accord(n)} achevée{Grammar.Accord(n)} après la fin de l'exercice, non comptée{Grammar.Accord(n)} : {actions}.");
}
