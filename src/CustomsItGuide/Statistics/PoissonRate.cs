namespace CustomsItGuide.Statistics;

/// <summary>
/// Rate behind a count, for the question whether the underlying rate changed. The count itself is complete and has no interval.
/// </summary>
[ReferenceOnly]
public static class PoissonRate
{
    /// <summary>Exact: χ²(α/2; 2x)/2T to χ²(1−α/2; 2x+2)/2T (Garwood 1936). Events per unit of exposure; the lower end is 0 for x =
    /// 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A negative count, an exposure that is not positive, or a level outside
    /// 0..1.</exception>
    public static Interval Exact(int count, double exposure, double level)
    {
        Require.That(count >= 0, nameof(count), count, "a count not below 0");
        Require.That(exposure > 0 && double.IsFinite(exposure), nameof(exposure), exposure, "a positive exposure");
        Require.Level(level);
        var tail = (1 - level) / 2;
        return new Interval(
            count == 0 ? 0 : Quantile.Gamma(count, tail) / exposure, Quantile.Gamma(count + 1.0, 1 - tail) / exposure, level,
            "poisson_exact");
    }

    /// <summary>Byar's approximation for the count: x(1 − 1/9x − z/3√x)³ to (x+1)(1 − 1/9(x+1) + z/3√(x+1))³; never below 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A negative count, or a level outside 0..1.</exception>
    public static Interval Byar(int count, double level)
    {
        Require.That(count >= 0, nameof(count), count, "a count not below 0");
        var z = Quantile.TwoSidedNormal(level);
        var lower = count == 0 ? 0 : count * Cube(1 - (1 / (9.0 * count)) - (z / (3 * Math.Sqrt(count))));
        var next = count + 1.0;
        return new Interval(Math.Max(0, lower), next * Cube(1 - (1 / (9 * next)) + (z / (3 * Math.Sqrt(next)))), level, "poisson_byar");
    }

    static double Cube(double x) => x * x * x;
}

/// <summary>
/// Whether counts of several periods scatter more than one Poisson rate explains: Σ(x − x̄)²/((n−1)x̄); times n − 1 it is χ² on n − 1 df.
/// Above 1.5 exact Poisson limits are optimistic.
/// </summary>
/// <param name="PUpper">P(χ² at least as large).</param>
[ReferenceOnly]
public sealed record PoissonDispersion(double Dispersion, double ChiSquare, double PUpper)
{
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two counts, a negative one, or all of them 0.</exception>
    public static PoissonDispersion Of(IReadOnlyList<double> counts)
    {
        Require.Finite(counts, nameof(counts), 2);
        Require.That(counts.All(c => c >= 0), nameof(counts), counts.Min(), "counts not below 0");
        var mean = SampleMoments.Mean(counts);
        Require.That(mean > 0, nameof(counts), mean, "counts that are not all 0");
        var dispersion = SampleMoments.Variance(counts) / mean;
        var chiSquare = dispersion * (counts.Count - 1);
        return new PoissonDispersion(dispersion, chiSquare, Tail.ChiSquaredAbove(chiSquare, counts.Count - 1));
    }
}
