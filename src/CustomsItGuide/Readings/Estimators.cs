namespace CustomsItGuide.Readings;

/// <summary>From the rows of an indicator to its reading.</summary>
internal static class Estimators
{
    /// <summary>
    /// The reading of an input by its indicator's own kind; not applicable for a part of a year that the indicator does not
    /// report.
    /// </summary>
    public static Reading Read(EstimatorInput input) =>
        !input.Indicator.Reports(input.Period) ? Absent.Part(input)
            : EstimatedKind.Of(input.Indicator).Read(input);
}
