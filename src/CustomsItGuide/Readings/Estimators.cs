namespace CustomsItGuide.Readings;

/// <summary>From the rows of an indicator to its reading.</summary>
internal static class Estimators
{
    /// <summary>
    /// The reading of an input by its indicator's own kind; not applicable for a part of a year when the indicator does not report
    /// mid-year.
    /// </summary>
    public static Reading Read(EstimatorInput input) =>
        input.Period.Kind != PeriodKind.FiscalYear && !input.Indicator.ReportsMidYear ? Absent.HalfYear(input)
            : EstimatedKind.Of(input.Indicator).Read(input);
}
