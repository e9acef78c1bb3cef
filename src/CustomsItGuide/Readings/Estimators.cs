namespace CustomsItGuide.Readings;

/// <summary>How a measure's rows become a value: the names that an indicator's <see cref="Indicator.Estimator"/> may have.</summary>
public static class Estimators
{
    /// <summary>By name, in the order in which they are offered.</summary>
    internal static readonly IReadOnlyDictionary<string, EstimatorKind> All = new Dictionary<string, EstimatorKind>(StringComparer.Ordinal)
    {
        // Indicators whose target is met over those that can be compared with theirs.
        ["fulfilment"] = new(Fulfilment.Estimate, Fulfilment.Columns) { OwnBreakdowns = ["layer"] },
        // Satisfied Members over responding Members.
        ["satisfaction"] = new(Satisfaction.Estimate, Satisfaction.Columns),
        // The same for each focus area; the lowest is the value.
        ["lowest_satisfaction"] = new(LowestSatisfaction.Estimate, LowestSatisfaction.Columns),
        // Actions completed within the year over actions approved at its start.
        ["completion"] = new(Completion.Estimate, Completion.Columns),
        // For each listed instrument, Members that told whether they implement it over all Members; the lowest is the value.
        ["information"] = new(Information.Estimate, Information.Columns) { OwnBreakdowns = ["reason"] },
        // Sum of seizures in final reports, with what rounding leaves open.
        ["seizures"] = new(Seizures.Estimate, Seizures.Columns),
        // Sum of part over sum of whole: activities, funds.
        ["share"] = new(Share.Estimate, Share.Columns),
        // Distinct persons on the last day of the year.
        ["stock"] = new(Stock.Estimate, Stock.Columns),
        // Strategic objectives with at least the promised number.
        ["one_per_category"] = new(OnePerCategory.Estimate, OnePerCategory.Columns),
    };

    /// <summary>The names that an indicator may choose from.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Keys];

    /// <summary>True for the indicator that counts the other indicators' facts, and so comes after them.</summary>
    public static bool IsFulfilment(Indicator indicator) => indicator.Estimator == "fulfilment";

    /// <summary>Whether what it counts are facts that Members declared, and no opinion.</summary>
    public static bool CountsDeclaredFacts(Indicator indicator) => indicator.Estimator == "information";

    /// <summary>
    /// The reading of an input by its indicator's own estimator; not applicable for a part of a year when the indicator does not report mid-year.
    /// </summary>
    /// <exception cref="KeyNotFoundException">There is no estimator of that name; the definitions reader refuses such a plan.</exception>
    public static Reading Read(EstimatorInput input) =>
        input.Period.Kind != PeriodKind.FiscalYear && !input.Indicator.ReportsMidYear ? Absent.HalfYear(input) : All[input.Indicator.Estimator].Estimate(input);
}
