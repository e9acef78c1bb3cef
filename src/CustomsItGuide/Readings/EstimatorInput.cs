namespace CustomsItGuide.Readings;

/// <summary>Everything an estimator may look at. The same input gives the same reading, whatever the order of the rows.</summary>
/// <param name="Period">A fiscal year, or the first half of one for an indicator that reports mid-year.</param>
/// <param name="Rows">The measure's rows of the whole fiscal year that <paramref name="Period"/> lies in, after the indicator's <see cref="Indicator.Where"/>.</param>
/// <param name="Delivered">
/// Whether the measure has any row in that fiscal year before the indicator's <see cref="Indicator.Where"/>: it tells "nothing was delivered"
/// (not reported) from "something was delivered, and nothing of it is this indicator's" (not applicable).
/// </param>
public sealed record EstimatorInput(Indicator Indicator, Plan Plan, Period Period, RowTable Rows, bool Delivered)
{
    public Policy Policy => Plan.Policy;

    /// <summary>The rows, each with the columns that the indicator's estimator declares, by name.</summary>
    internal IReadOnlyList<MeasureRow> Records => MeasureRow.Of(Rows, Indicator);
}

/// <summary>How a measure's rows become the value of an indicator, or a typed absence. Pure.</summary>
public delegate Reading Estimator(EstimatorInput input);
