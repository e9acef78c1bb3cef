namespace CustomsItGuide.Judgement;

/// <summary>Counts of which the reports gave rounded figures: each lies in an interval, an exact one in a point.</summary>
internal static class Rounded
{
    /// <summary>True when at least one of the two is rounded and they could be equal, so that their order cannot be told.</summary>
    public static bool Overlap(Reading now, Reading before)
    {
        if (now.Interval is null && before.Interval is null) return false;
        var ((low, high), (lowBefore, highBefore)) = (Ends(now), Ends(before));
        return low <= highBefore && lowBefore <= high;
    }

    private static (double Low, double High) Ends(Reading reading) =>
        reading.Interval is { } interval ? (interval.Lower, interval.Upper) : (reading.Value ?? 0, reading.Value ?? 0);
}
