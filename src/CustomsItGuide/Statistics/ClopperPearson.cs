namespace CustomsItGuide.Statistics;

/// <summary>
/// Exact binomial interval of a proportion, Clopper and Pearson (1934) Biometrika 26:404-413: quantiles α/2 of Beta(k, n−k+1) and
/// 1−α/2 of Beta(k+1, n−k). It covers at least the level, and ignores that the population is finite.
/// </summary>
[ReferenceOnly]
public static class ClopperPearson
{
    /// <summary>Shares 0..1; the lower end is 0 for k = 0, the upper end 1 for k = n.</summary>
    /// <exception cref="ArgumentOutOfRangeException">n &lt; 1, k outside 0..n, or a level outside 0..1.</exception>
    public static Interval Interval(int k, int n, double level)
    {
        Require.CountOf(k, n);
        Require.Level(level);
        var alpha = 1 - level;
        return new Interval(
            k == 0 ? 0 : Quantile.Beta(k, n - k + 1, alpha / 2),
            k == n ? 1 : Quantile.Beta(k + 1, n - k, 1 - (alpha / 2)),
            level, "clopper_pearson");
    }
}
