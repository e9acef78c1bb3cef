namespace CustomsItGuide.Statistics;

/// <summary>
/// Ratio of two rates x₁/t₁ : x₂/t₂ by the conditional exact test: X₁ | X₁+X₂ ~ Bin(n, t₁/(t₁+t₂)), with Clopper-Pearson limits
/// carried over and the central p-value, so that p and interval agree (Fay 2010, R Journal 2:53-58).
/// </summary>
/// <param name="Ratio">Infinite for x₂ = 0, NaN when both counts are 0.</param>
/// <param name="PCentral">min(1, 2·smaller tail).</param>
/// <param name="PDecline">P(X₁ ≤ x₁): one-sided, small when the first rate is lower.</param>
/// <param name="Interval">Of the ratio; 0 below for x₁ = 0, infinite above for x₂ = 0.</param>
public sealed record PoissonRateRatio(double Ratio, double PCentral, double PDecline, Interval Interval)
{
    /// <param name="x1">Count now.</param>
    /// <param name="t1">Its exposure (years, say).</param>
    /// <param name="x2">Count it is compared with.</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative count, an exposure that is not positive, or a level outside
    /// 0..1.</exception>
    public static PoissonRateRatio Of(long x1, double t1, long x2, double t2, double level)
    {
        Check(x1, t1, x2, t2);
        Require.Level(level);
        var n = x1 + x2;
        var share = t1 / (t1 + t2);
        var (atMost, atLeast) = (Tail.BinomialAtMost(x1, n, share), Tail.BinomialAtLeast(x1, n, share));
        var tail = (1 - level) / 2;
        return new PoissonRateRatio(
            x1 / t1 / (x2 / t2), Math.Min(1, 2 * Math.Min(atMost, atLeast)), atMost,
            new Interval(
                x1 == 0 ? 0 : Odds(x1, x2 + 1.0, tail) * t2 / t1,
                x2 == 0 ? double.PositiveInfinity : Odds(x1 + 1.0, x2, 1 - tail) * t2 / t1,
                level, "poisson_rate_ratio_exact"));
    }

    /// <summary>Score statistic (x₁ − nπ)/sqrt(nπ(1−π)), π = t₁/(t₁+t₂), and its two-sided p. NaN and 1 when both counts are 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A negative count, or an exposure that is not positive.</exception>
    public static (double Z, double TwoSided) Score(long x1, double t1, long x2, double t2)
    {
        Check(x1, t1, x2, t2);
        double n = x1 + x2, share = t1 / (t1 + t2);
        var z = (x1 - (n * share)) / Math.Sqrt(n * share * (1 - share));
        return (z, Tail.NormalTwoSided(z));
    }

    /// <summary>
    /// Wald interval of the ratio on the log scale with its standard error sqrt(1/x₁ + 1/x₂) widened by sqrt(dispersion), for counts
    /// that cluster (dispersion above 1.5, from <see cref="PoissonDispersion"/>); a dispersion below 1 does not narrow it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A count of 0, an exposure that is not positive, or a level outside 0..1.</exception>
    public static Interval Overdispersed(long x1, double t1, long x2, double t2, double dispersion, double level)
    {
        Check(x1, t1, x2, t2);
        Require.That(x1 > 0 && x2 > 0, nameof(x1), Math.Min(x1, x2), "counts above 0");
        Require.That(dispersion >= 0 && double.IsFinite(dispersion), nameof(dispersion), dispersion, "a dispersion not below 0");
        var ratio = x1 / t1 / (x2 / t2);
        var reach = Math.Exp(Quantile.TwoSidedNormal(level) * Math.Sqrt(Math.Max(1, dispersion) * ((1.0 / x1) + (1.0 / x2))));
        return new Interval(ratio / reach, ratio * reach, level, "poisson_rate_ratio_overdispersed");
    }

    static void Check(long x1, double t1, long x2, double t2)
    {
        Require.That(x1 >= 0, nameof(x1), x1, "a count not below 0");
        Require.That(x2 >= 0, nameof(x2), x2, "a count not below 0");
        Require.That(t1 > 0 && double.IsFinite(t1), nameof(t1), t1, "a positive exposure");
        Require.That(t2 > 0 && double.IsFinite(t2), nameof(t2), t2, "a positive exposure");
    }

    static double Odds(double a, double b, double p)
    {
        var (quantile, complement) = Quantile.BetaWithComplement(a, b, p);
        return quantile / complement;
    }
}
