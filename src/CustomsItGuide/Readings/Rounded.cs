namespace CustomsItGuide.Readings;

/// <summary>
/// Counts of which the reports gave rounded figures: each lies in an interval, an exact one in a point. An end at the stated figure itself
/// is open: "more than 1,000" is not 1,000.
/// </summary>
internal static class Rounded
{
    /// <summary>True when at least one of the two is rounded and either could be the larger, so that their order cannot be told.</summary>
    public static bool Overlap(Reading now, Reading before) =>
        (now.Interval is not null || before.Interval is not null) && !Exceeds(now, before) && !Exceeds(before, now);

    /// <summary>True when it is the larger whatever the rounding hides.</summary>
    public static bool Exceeds(Reading larger, Reading other)
    {
        var (low, high) = (Ends(larger).Low, Ends(other).High);
        return low > high || (low == high && (IsOpenBelow(larger) || IsOpenAbove(other)));
    }

    private static (double Low, double High) Ends(Reading reading) =>
        reading.Interval is { } interval ? (interval.Lower, interval.Upper) : (reading.Value ?? 0, reading.Value ?? 0);

    private static bool IsOpenBelow(Reading reading) =>
        reading.Interval is { } interval && interval.Lower == reading.Value && interval.Upper > interval.Lower;

    private static bool IsOpenAbove(Reading reading) =>
        reading.Interval is { } interval && interval.Upper == reading.Value && interval.Upper > interval.Lower;
}
