using CustomsItGuide.Wording;

namespace CustomsItGuide.Readings.RowChecks;

/// <summary>Completed before the fiscal year to which the plan belongs.</summary>
internal sealed class CompletedBeforeYear : ActionCheck
{
    protected override bool Concerns(MeasureRow row, Period period) => row.Text("status") == "completed" && row.Date("completed_on") < period.Year.First;

    protected override Finding Say(int n, string actions) => Remark.Warning("completed_before_year",
        $"{n} action(s) completed before the fiscal year began are not counted: {actions}.",
        $"{n} action(s) achevée(s) avant le début de l'exercice, non comptée(s) : {actions}.");
}
