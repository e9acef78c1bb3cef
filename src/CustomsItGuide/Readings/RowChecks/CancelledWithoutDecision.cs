using CustomsItGuide.Wording;

namespace CustomsItGuide.Readings.RowChecks;

/// <summary>Out of the plan, and nobody with the power to do so decided it.</summary>
internal sealed class CancelledWithoutDecision : ActionCheck
{
    protected override bool Concerns(MeasureRow row, Period period) => Completion.IsApproved(row) && Completion.IsWithdrawn(row) && row.Text("decision") is null;

    protected override Finding Say(int n, string actions) => Remark.Warning("cancelled_without_decision",
        $"{n} action(s) cancelled or superseded without a recorded decision stay in the adjusted figure too: {actions}.",
        $"{n} action(s) annulée(s) ou remplacée(s) sans décision consignée, maintenue(s) aussi dans le chiffre ajusté : {actions}.");
}
