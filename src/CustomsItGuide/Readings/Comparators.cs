namespace CustomsItGuide.Readings;

/// <summary>
/// The earlier readings that a promise of direction is measured against: the baseline, for an increase or decrease the year before as well, and for
/// information the last year that has a value.
/// </summary>
internal static class Comparators
{
    /// <summary>Empty without one (yet), and for a target that is a number of its own. A reading is never compared with itself.</summary>
    /// <param name="area">The focus area that is compared; null: the reading as a whole.</param>
    /// <param name="history">Readings of the indicator's fiscal years, absences too.</param>
    public static IReadOnlyList<Reading> Of(Indicator indicator, Reading reading, IReadOnlyDictionary<Period, Reading> history,
        string? area = null) => indicator.Target.Kind switch
        {
            { } rule when rule.Keeps() => [.. Baseline(indicator, reading, history, area)],
            { } rule when rule.Moves() => [.. Baseline(indicator, reading, history, area), .. YearBefore(reading, history, area)],
            TargetRuleKind.Information => EstimatedKind.Of(indicator).InformationBefore(reading, history),
            _ => [],
        };

    /// <summary>Of several, the one that is hardest to surpass decides; of equal ones the later. Null without any.</summary>
    public static Reading? Judging(Indicator indicator, Reading reading, IReadOnlyDictionary<Period, Reading> history, string? area = null)
    {
        var sign = indicator.Target.Kind.Sign() < 0 ? -1 : 1;
        return Of(indicator, reading, history, area).OrderBy(r => sign * Value(indicator, r, area)).ThenBy(r => r.Period).LastOrDefault();
    }

    /// <summary>A reading's value, or that of one of its focus areas.</summary>
    public static double Value(Indicator indicator, Reading reading, string? area)
    {
        if (area is null) return reading.Value!.Value;
        var members = reading.Members.Where(m => m.Area == area).ToList();
        return indicator.Headline == Headline.Mean ? members.Average(m => m.Score)
            : Percent.Of(members.Count(m => m.Satisfied), members.Count) ?? 0;
    }

    private static IEnumerable<Reading> Baseline(Indicator indicator, Reading reading, IReadOnlyDictionary<Period, Reading> history,
        string? area) =>
        (area is null ? Baselines.ReadingOf(indicator, reading, history)
            : Baselines.ReadingOf(indicator, area, reading, history)) is { } baseline
            && baseline.Period != reading.Period.Year ? [baseline] : [];

    private static IEnumerable<Reading> YearBefore(Reading reading, IReadOnlyDictionary<Period, Reading> history, string? area) =>
        history.GetValueOrDefault(reading.Period.Year.Previous) is { Value: not null } before
            && (area is null ? before.Basis == reading.Basis : Baselines.CompareArea(area, before, reading)) ? [before] : [];
}
