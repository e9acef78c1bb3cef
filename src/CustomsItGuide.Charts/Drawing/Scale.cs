namespace CustomsItGuide.Charts.Drawing;

/// <summary>A stretch of values on a stretch of the picture. Values beyond the ends stay at the ends.</summary>
internal sealed class Scale
{
    private readonly double _from, _to;

    /// <param name="from">Where <paramref name="low"/> stands in the picture.</param>
    /// <param name="to">Where <paramref name="high"/> stands; above or left of <paramref name="from"/> is as good.</param>
    public Scale(double low, double high, double from, double to, double step)
    {
        (Low, High, _from, _to, Step) = (low, high > low ? high : low + 1, from, to, step);
    }

    public double Low { get; }

    public double High { get; }

    /// <summary>Between two ticks.</summary>
    public double Step { get; }

    public IReadOnlyList<double> Ticks =>
        [.. Enumerable.Range(0, (int)Math.Floor((High - Low) / Step + 1e-6) + 1).Select(i => Low + i * Step)];

    /// <summary>Digits after the point that tell its ticks apart.</summary>
    public int Decimals => Step >= 1 ? 0 : (int)Math.Min(9, Math.Ceiling(-Math.Log10(Step) - 1e-9));

    public double At(double value) => _from + (Math.Clamp(value, Low, High) - Low) / (High - Low) * (_to - _from);

    /// <summary>Ends at round numbers with about so many steps; whole steps where the values are counts.</summary>
    public static Scale Round(double low, double high, double from, double to, int steps, bool whole)
    {
        if (!double.IsFinite(low) || !double.IsFinite(high))
            throw new ArgumentOutOfRangeException(nameof(low), low, "A scale needs finite ends.");
        if (high <= low) high = low + Math.Max(1, Math.Abs(low) * 0.1);
        var step = NiceStep((high - low) / steps);
        if (whole) step = Math.Max(1, Math.Ceiling(step));
        return new Scale(Math.Floor(low / step + 1e-9) * step, Math.Ceiling(high / step - 1e-9) * step, from, to, step);
    }

    /// <summary>0 to 100 for percentages; from 0, or the lowest when it is below, to a round number for all else.</summary>
    public static Scale Whole(IEnumerable<double?> values, bool percent, double from, double to, int steps, bool whole)
    {
        var known = values.OfType<double>().Where(double.IsFinite).ToList();
        double lowest = Math.Min(0, known.DefaultIfEmpty(0).Min()), highest = known.DefaultIfEmpty(1).Max();
        return percent && lowest >= 0 && highest <= 100
            ? new Scale(0, 100, from, to, steps >= 4 ? 25 : 50)
            : Round(lowest, Math.Max(highest, lowest + (whole ? steps : 1)), from, to, steps, whole);
    }

    private static double NiceStep(double rough)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var nice = (rough / power) switch
        {
            <= 1.0000001 => 1,
            <= 2.0000001 => 2,
            <= 2.5000001 when power >= 10 => 2.5,
            <= 5.0000001 => 5,
            _ => 10
        };
        return nice * power;
    }
}
