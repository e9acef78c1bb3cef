namespace CustomsItGuide.Readings;

/// <summary>
/// A milestone: the value is 1 on or before its day. When it became 1 the points of the series tell; of a value without such points only
/// that it was so by its period's last day.
/// </summary>
internal static class Milestones
{
    /// <summary>
    /// Met where it was reached in time, also in an earlier year; none while nothing was promised yet for the period, which ended before
    /// the day.
    /// </summary>
    public static Fact Compare(Indicator indicator, Reading reading, IReadOnlyDictionary<Period, Reading> history)
    {
        var by = indicator.Target.By ?? throw new InvalidOperationException(
            $"{indicator.Id} has a milestone without a day; the definitions reader refuses that.");
        if (ReachedOn(reading, history) is { } day && day <= by) return Fact.Met;
        return reading.Period.Last < by ? Fact.None : Fact.NotMet;
    }

    /// <summary>The first day on which the value is known to have been 1, up to the reading's period; null: not yet.</summary>
    public static DateOnly? ReachedOn(Reading reading, IReadOnlyDictionary<Period, Reading> history) =>
        history.Values.Where(r => r.Period.Last < reading.Period.First).Append(reading)
            .Select(Day).OfType<DateOnly>().Cast<DateOnly?>().Min();

    private static DateOnly? Day(Reading reading) =>
        reading.Series.Where(p => p.Value >= 1).Select(p => (DateOnly?)p.Day).Min()
            ?? (reading.Value >= 1 ? reading.Period.Last : null);
}
