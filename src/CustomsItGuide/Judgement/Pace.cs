using CustomsItGuide.Statistics;

namespace CustomsItGuide.Judgement;

/// <summary>Pace of completion in time, by the earned schedule of the actions' own due days.</summary>
internal static class Pace
{
    /// <summary>
    /// Days between the judging day and the day by which the plan had wanted as many actions completed as are completed;
    /// negative when ahead. Null when nothing was due by the judging day, or everything is completed.
    /// </summary>
    public static double? Of(Case of) => Earned(of)?.Slip;

    /// <summary>The day on which everything would be completed if the pace stays what it was; null as <see cref="Of"/>, and when nothing is
    /// completed.</summary>
    public static DateOnly? Completion(Case of)
    {
        if (Earned(of)?.SpiTime is not { } speed || speed <= 0) return null;
        var lastDue = of.Reading.Schedule.Last(s => s.Planned == of.Reading.Denominator && s.Planned > 0) is { } full
            ? of.Reading.Schedule.First(s => s.Planned == full.Planned).Day : of.Due;
        var planned = lastDue.DayNumber - of.Period.Year.First.DayNumber + 1;
        return of.Period.Year.First.AddDays((int)Math.Min(36500, Math.Ceiling(planned / speed) - 1));
    }

    private static EarnedSchedule? Earned(Case of)
    {
        var (reading, asOf) = (of.Reading, of.AsOf);
        if (reading.Numerator is not { } done || done == reading.Denominator || reading.Schedule.Count == 0) return null;
        // A plan that is known before its year begins has no pace yet.
        var days = asOf.DayNumber - of.Period.Year.First.DayNumber + 1;
        if (days < 1) return null;
        var planned = Enumerable.Range(1, days)
            .Select(day => (double)(reading.Schedule.LastOrDefault(s => s.Day <= of.Period.Year.First.AddDays(day - 1))?.Planned ?? 0))
            .ToList();
        if (planned[^1] == 0) return null;
        return EarnedSchedule.Of(planned, done, days);
    }
}
