namespace CustomsItGuide.Readings;

/// <summary>How a measure's rows become a value: the names that an indicator's <see cref="Indicator.Estimator"/> may have.</summary>
public static class Estimators
{
    public static readonly IReadOnlyDictionary<string, Estimator> All = new Dictionary<string, Estimator>(StringComparer.Ordinal)
    {
        // Actions completed within the year over actions approved at its start.
        ["completion"] = Completion.Estimate,
        // Satisfied Members over responding Members.
        ["satisfaction"] = Satisfaction.Estimate,
        // The same for each focus area; the lowest is the value.
        ["lowest_satisfaction"] = LowestSatisfaction.Estimate,
        // For each listed instrument, Members that told whether they implement it over all Members; the lowest is the value.
        ["information"] = Information.Estimate,
        // Sum of seizures in final reports, with what rounding leaves open.
        ["seizures"] = Seizures.Estimate,
        // Sum of part over sum of whole: activities, funds.
        ["share"] = Share.Estimate,
        // Distinct persons on the last day of the year.
        ["stock"] = Stock.Estimate,
        // Strategic objectives with at least the promised number.
        ["one_per_category"] = OnePerCategory.Estimate,
        // Indicators whose target is met over those that can be compared with theirs.
        ["fulfilment"] = Fulfilment.Estimate,
    };

    /// <summary>True for the indicator that counts the other indicators' facts, and so comes after them.</summary>
    public static bool IsFulfilment(Indicator indicator) => indicator.Estimator == "fulfilment";

    /// <summary>Whether what it counts are facts that Members declared, and no opinion.</summary>
    public static bool CountsDeclaredFacts(Indicator indicator) => indicator.Estimator == "information";

    /// <summary>
    /// The reading of an input by its indicator's own estimator; not applicable for a part of a year when the indicator does not report mid-year.
    /// </summary>
    /// <exception cref="KeyNotFoundException">There is no estimator of that name; the definitions reader refuses such a plan.</exception>
    public static Reading Read(EstimatorInput input) =>
        input.Period.Kind != PeriodKind.FiscalYear && !input.Indicator.ReportsMidYear ? Absent.HalfYear(input) : All[input.Indicator.Estimator](input);
}
