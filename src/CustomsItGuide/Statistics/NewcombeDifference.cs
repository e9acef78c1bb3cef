namespace CustomsItGuide.Statistics;

/// <summary>A difference with its interval.</summary>
/// <param name="Difference">In the unit of the two figures; which is taken from which, the method says.</param>
public sealed record DifferenceInterval(double Difference, Interval Interval);

/// <summary>
/// Difference of two proportions by hybrid score limits, Newcombe (1998): independent samples Stat Med 17:873-890 method 10, pairs
/// Stat Med 17:2635-2650 method 10.
/// </summary>
public static class NewcombeDifference
{
    /// <summary>p₁ − p₂ of independent samples: d − sqrt((p₁−l₁)² + (u₂−p₂)²), d + sqrt((u₁−p₁)² + (p₂−l₂)²), with l and u Wilson's
    /// limits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">n &lt; 1, k outside 0..n, or a level outside 0..1.</exception>
    public static DifferenceInterval Independent(int k1, int n1, int k2, int n2, double level)
    {
        Require.CountOf(k1, n1, nameof(k1));
        Require.CountOf(k2, n2, nameof(k2));
        return Combine((double)k1 / n1, WilsonScore.Interval(k1, n1, level), (double)k2 / n2, WilsonScore.Interval(k2, n2, level), 0, level,
            "newcombe");
    }

    /// <summary>
    /// p₁ − p₂ of the same members asked twice: (f − g)/n. The correlation is phi with the continuity correction
    /// max(eh − fg − n/2, 0) where eh exceeds fg, and 0 where a margin is empty.
    /// </summary>
    /// <param name="bothYes">e</param>
    /// <param name="yesNo">f: yes at first, no then.</param>
    /// <param name="noYes">g</param>
    /// <param name="bothNo">h</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative count, no pair at all, or a level outside 0..1.</exception>
    public static DifferenceInterval Paired(int bothYes, int yesNo, int noYes, int bothNo, double level)
    {
        foreach (var count in new[] { bothYes, yesNo, noYes, bothNo })
            Require.That(count >= 0, "pairs", count, "counts not below 0");
        var n = bothYes + yesNo + noYes + bothNo;
        Require.That(n >= 1, "pairs", n, "at least one pair");
        int first = bothYes + yesNo, second = bothYes + noYes;
        var margins = (double)first * (n - first) * second * (n - second);
        var excess = ((double)bothYes * bothNo) - ((double)yesNo * noYes);
        var corrected = excess > 0 ? Math.Max(excess - (n / 2.0), 0) : excess;
        var phi = margins == 0 ? 0 : corrected / Math.Sqrt(margins);
        var combined = Combine(
            (double)first / n, WilsonScore.Interval(first, n, level), (double)second / n, WilsonScore.Interval(second, n, level), phi,
            level, "newcombe_paired");
        return combined with { Difference = (double)(yesNo - noYes) / n };
    }

    /// <summary>first − second by the method of variance estimates recovery, with the correlation of the two estimates.</summary>
    internal static DifferenceInterval Combine(double first, Interval limits1, double second, Interval limits2, double rho, double level,
        string method)
    {
        var difference = first - second;
        var below = Distance(first - limits1.Lower, limits2.Upper - second, rho);
        var above = Distance(limits1.Upper - first, second - limits2.Lower, rho);
        return new DifferenceInterval(difference, new Interval(difference - below, difference + above, level, method));
    }

    static double Distance(double a, double b, double rho) => Math.Sqrt(Math.Max(0, (a * a) - (2 * rho * a * b) + (b * b)));
}
