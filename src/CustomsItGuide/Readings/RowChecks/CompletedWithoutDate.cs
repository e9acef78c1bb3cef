using CustomsItGuide.Wording;

namespace CustomsItGuide.Readings.RowChecks;

/// <summary>Declared completed, and nobody says when.</summary>
internal sealed class CompletedWithoutDate : ActionCheck
{
    protected override bool Concerns(MeasureRow row, Period period) => row.Text("status") == "completed" && row.Date("completed_on") is null;

    protected override Finding Say(int n, string actions) => Remark.Warning("completed_without_date",
        $"{n} action{Grammar.S(n)} declared completed without a completion date {Grammar.Is(n)} not counted: {actions}.",
        $"{n} action{Grammar.Accord(n)} déclarée{Grammar.Accord(n)} achevée{Grammar.Accord(n)} sans date d'achèvement, non comptée{Grammar.Accord(n)} : {actions}.");
}
