namespace CustomsItGuide.Readings;

/// <summary>What an indicator's value is compared with.</summary>
public static class Baselines
{
    /// <summary>
    /// The baseline of a reading. With the rule "first reading" it is the first period with a value from the rule's period on, as long as
    /// the same thing was asked ever since: a changed wording or scale (see <see cref="Reading.Basis"/>) begins a new series with a
    /// baseline of its own, because the two cannot be compared. With the rule "at period" it is the reading of that period and no other.
    /// With the rule "stated" it is what a document states, compared with whatever is measured since.
    /// Missing when there is no such reading, and for an indicator that needs none. It may be the reading itself.
    /// </summary>
    /// <param name="history">Readings of the indicator's fiscal years, absences too; whether the reading itself is in it does not
    /// matter.</param>
    public static Baseline Of(Indicator indicator, Reading reading, IReadOnlyDictionary<Period, Reading> history)
    {
        var found = ReadingOf(indicator, reading, history);
        return found is null ? Baseline.Missing : new(found.Value, found.Period, indicator.Baseline.Note.English);
    }

    /// <summary>The reading that is the baseline; null when there is none.</summary>
    public static Reading? ReadingOf(Indicator indicator, Reading reading, IReadOnlyDictionary<Period, Reading> history) =>
        Find(indicator, reading, history, Compares);

    /// <summary>
    /// The baseline reading of one focus area: the first in which that area was asked about as it is now. A new area has its baseline
    /// in its first year, and an area that continues keeps its own when another is replaced.
    /// </summary>
    public static Reading? ReadingOf(Indicator indicator, string area, Reading reading, IReadOnlyDictionary<Period, Reading> history) =>
        Find(indicator, reading, history, (earlier, now) => CompareArea(area, earlier, now));

    private static Reading? Find(
        Indicator indicator, Reading reading, IReadOnlyDictionary<Period, Reading> history, Func<Reading, Reading, bool> comparable)
    {
        var rule = indicator.Baseline;
        if (rule.Kind == BaselineRuleKind.None) return null;
        if (rule is { Kind: BaselineRuleKind.Stated, Value: { } stated, From: { } year })
            return new Reading { Indicator = indicator.Id, Period = year, Value = stated, Basis = reading.Basis };
        // By period first: a reading may be made only when it is looked at.
        var before = history.Keys.Append(reading.Period).Distinct()
            .Where(p => p.Kind == PeriodKind.FiscalYear && p <= reading.Period.Year)
            .Where(p => rule.From is null || (rule.Kind == BaselineRuleKind.AtPeriod ? p == rule.From : p >= rule.From))
            .OrderDescending()
            .Select(p => history.GetValueOrDefault(p) is { Value: not null } known ? known : p == reading.Period ? reading : null)
            .OfType<Reading>().Where(r => r.Value is not null).ToList();
        return reading.Value is null ? before.LastOrDefault() : before.TakeWhile(r => comparable(r, reading)).LastOrDefault();
    }

    /// <summary>Readings of focus areas compare when at least one area does: the others have baselines of their own.</summary>
    private static bool Compares(Reading earlier, Reading now)
    {
        var areas = Areas(now);
        return areas.Count == 0 ? earlier.Basis == now.Basis : areas.Exists(area => CompareArea(area, earlier, now));
    }

    /// <summary>Whether both readings asked about the area, and in the same way.</summary>
    internal static bool CompareArea(string area, Reading earlier, Reading now) =>
        Areas(earlier).Contains(area, StringComparer.Ordinal)
            && SurveyBasis.OfArea(earlier.Basis, area) == SurveyBasis.OfArea(now.Basis, area);

    /// <summary>
    /// Focus areas that were asked about in an earlier year, from the baseline's on, and have no answers now, in order. An area that the
    /// yearly review has ended by then is not missing: by the delivered reviews (<see cref="Reading.EndedAreas"/>), or by the definitions
    /// (<see cref="Indicator.Ended"/>).
    /// </summary>
    internal static IReadOnlyList<string> MissingAreas(Indicator indicator, Reading reading,
        IReadOnlyDictionary<Period, Reading> history) =>
        reading.Value is null ? [] : [.. history.Keys
            .Where(p => p.Kind == PeriodKind.FiscalYear && p < reading.Period.Year
                && (indicator.Baseline.From is not { } from || p >= from))
            .SelectMany(p => Areas(history[p])).Distinct(StringComparer.Ordinal).Except(Areas(reading), StringComparer.Ordinal)
            .Except(reading.EndedAreas, StringComparer.Ordinal)
            .Where(area => !indicator.Ended.Any(e => e.Area == area && e.Since <= reading.Period.Year)).Order(StringComparer.Ordinal)];

    /// <summary>Focus areas that a reading has scores for, in order; empty for an indicator that is not judged by focus area.</summary>
    internal static List<string> Areas(Reading reading) =>
        [.. reading.Members.Select(m => m.Area).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
