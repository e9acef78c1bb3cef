namespace CustomsItGuide;

/// <summary>
/// The one rule of what is late, for the actions of a plan, the steps of a programme and whatever else has a due day: it was due before the
/// day that is looked from, and is not done. What is due on that very day is due and not done, but not late. The day is that of the
/// scorecard's as-of: the end of a year makes nothing less late.
/// </summary>
public static class Lateness
{
    /// <param name="due">Last day on which it is in time.</param>
    /// <param name="done">True when it is done and counts, however long after its due day.</param>
    /// <param name="asOf">The day that is looked from.</param>
    public static bool IsLate(DateOnly due, bool done, DateOnly asOf) => !done && due < asOf;

    /// <summary>Days from the due day to the day that is looked from; 0 when it is not late.</summary>
    public static int Days(DateOnly due, bool done, DateOnly asOf) => IsLate(due, done, asOf) ? asOf.DayNumber - due.DayNumber : 0;

    /// <summary>How many approved actions of a completion's reading are late: due within its period, before the day, and not completed in
    /// it.</summary>
    /// <returns>Null where the reading has no schedule.</returns>
    public static int? Actions(Reading reading, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return reading.Schedule.Count == 0 ? null
            : reading.Schedule.LastOrDefault(step => step.Day < asOf && step.Day <= reading.Period.Last)?.Open ?? 0;
    }
}
