namespace CustomsItGuide.Statistics;

/// <summary>
/// Score interval of a proportion. Wilson (1927) JASA 22:209-212; Newcombe (1998) Stat Med 17:857-872, method 3; with finite population
/// correction O'Neill (2021) arXiv:2109.12464.
/// <code>centre (p + z²/2n)/(1 + z²/n)   half-width z·sqrt(p(1−p)/n + z²/4n²)/(1 + z²/n)</code>
/// Shares are 0..1, and so are the ends. For display and weighted estimates; a level is decided by <see cref="HypergeometricInterval"/>.
/// </summary>
public static class WilsonScore
{
    /// <summary>Interval for k out of n independent answers. It touches 0 exactly when k = 0, and 1 exactly when k = n.</summary>
    /// <exception cref="ArgumentOutOfRangeException">n &lt; 1, k outside 0..n, or a level outside 0..1.</exception>
    public static Interval Interval(int k, int n, double level)
    {
        Require.CountOf(k, n);
        return Score((double)k / n, n, level, "wilson");
    }

    /// <summary>
    /// Interval for the share among all N members of whom n answered once each: n is replaced by <see cref="EffectiveSize"/>.
    /// With n = N it is the point k/n.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">n &lt; 1, N &lt; n, k outside 0..n, or a level outside 0..1.</exception>
    public static Interval FinitePopulation(int k, int n, int population, double level)
    {
        Require.CountOf(k, n);
        Require.SampleOf(n, population);
        return Score((double)k / n, EffectiveSize(n, population), level, "wilson_fpc");
    }

    /// <summary>n(N − 1)/(N − n): the size of an infinite population's sample with the same variance. Infinite for n = N.</summary>
    public static double EffectiveSize(int n, int population)
    {
        Require.SampleOf(n, population);
        return n == population ? double.PositiveInfinity : n * (population - 1.0) / (population - n);
    }

    /// <summary>
    /// Interval about a weighted share with a design-based standard error: Wilson with n* = p(1 − p)/SE² (Korn and Graubard 1998).
    /// </summary>
    /// <param name="fallbackSize">The size used where p is 0 or 1 and the standard error says nothing: Kish's n_eff, corrected for
    /// N.</param>
    public static Interval Weighted(double share, double standardError, double fallbackSize, double level)
    {
        Require.Share(share, nameof(share));
        Require.That(standardError >= 0, nameof(standardError), standardError, "a standard error not below 0");
        var size = share is 0 or 1 ? fallbackSize : share * (1 - share) / (standardError * standardError);
        Require.That(size > 0, nameof(fallbackSize), size, "a positive size");
        return Score(share, size, level, "wilson_weighted");
    }

    static Interval Score(double p, double n, double level, string method)
    {
        var z = Quantile.TwoSidedNormal(level);
        if (double.IsPositiveInfinity(n))
            return new Interval(p, p, level, method);
        var scale = 1 + (z * z / n);
        var centre = (p + (z * z / (2 * n))) / scale;
        var half = z * Math.Sqrt((p * (1 - p) / n) + (z * z / (4 * n * n))) / scale;
        return new Interval(p == 0 ? 0 : centre - half, p == 1 ? 1 : centre + half, level, method);
    }
}
