using CustomsItGuide.Disclosure;

namespace CustomsItGuide.Readings;

/// <summary>Everything an estimator may look at. The same input gives the same reading, whatever the order of the rows.</summary>
/// <param name="Period">A fiscal year, or a part of one that the indicator reports.</param>
/// <param name="Rows">
/// The measure's rows of the whole fiscal year that <paramref name="Period"/> lies in, after the indicator's <see
/// cref="Indicator.Where"/>; of those that tell a part of the year as their own, those whose part lies in the period.
/// </param>
/// <param name="Delivered">
/// Whether the measure has any row in that fiscal year before the indicator's <see cref="Indicator.Where"/>: it tells "nothing was
/// delivered" (not reported) from "something was delivered, and nothing of it is this indicator's" (not applicable).
/// </param>
public sealed record EstimatorInput(Indicator Indicator, Plan Plan, Period Period, RowTable Rows, bool Delivered)
{
    /// <summary>Of that plan.</summary>
    public Policy Policy => Plan.Policy;

    /// <summary>Journal positions of the deliveries that the rows came from, ascending.</summary>
    internal IReadOnlyList<long> Deliveries => [.. Records.Select(row => row.Delivery).OfType<long>().Distinct().Order()];

    /// <summary>What the room of disclosure publishes from; empty for an indicator that asks no opinions.</summary>
    internal IReadOnlyList<TableAnswers> Tables => EstimatedKind.Of(Indicator).Tables(this);

    /// <summary>The rows, each with the columns that the indicator's kind declares, by name.</summary>
    internal IReadOnlyList<MeasureRow> Records => MeasureRow.Of(Rows, Indicator);
}
