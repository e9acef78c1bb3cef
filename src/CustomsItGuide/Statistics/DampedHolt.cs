namespace CustomsItGuide.Statistics;

/// <summary>
/// Exponential smoothing with a (damped) trend and fixed parameters, Holt (1957), Gardner and McKenzie (1985); FPP3 section 8.2 and 8.7.
/// The recursion begins by smoothing y₁ with the given level and trend. Only for 24 points and more.
/// <code>level = α·y + (1−α)(level + φ·trend)    trend = β*·(level − old level) + (1−β*)·φ·trend</code>
/// β* is the books' parameter; R's beta is α·β*.
/// </summary>
/// <param name="Forecast">For 1..h periods ahead: level + (φ + … + φʰ)·trend.</param>
/// <param name="SumOfSquares">Of the one-step errors, SSE.</param>
[ReferenceOnly]
public sealed record DampedHolt(IReadOnlyList<double> Forecast, double SumOfSquares)
{
    /// <param name="phi">Damping, 1 for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">No point, a parameter outside 0..1, or a horizon outside 1..10 000.</exception>
    public static DampedHolt Of(IReadOnlyList<double> y, double alpha, double betaStar, double phi, double level0, double trend0,
        int horizon)
    {
        Require.Finite(y, nameof(y), 1);
        Require.Share(alpha, nameof(alpha));
        Require.Share(betaStar, "beta_star");
        Require.Share(phi, nameof(phi));
        Require.Horizon(horizon);
        double level = level0, trend = trend0, squares = 0;
        foreach (var value in y)
        {
            var expected = level + (phi * trend);
            squares += (value - expected) * (value - expected);
            var next = (alpha * value) + ((1 - alpha) * expected);
            trend = (betaStar * (next - level)) + ((1 - betaStar) * phi * trend);
            level = next;
        }

        return new DampedHolt([.. Damping(phi, horizon).Select(sum => level + (sum * trend))], squares);
    }

    /// <summary>Intervals with variance σ²(1 + Σc_j²), c_j = α + α·β*·(φ + … + φʲ), and the normal quantile (Hyndman et al. 2008, table
    /// 6.1).</summary>
    /// <param name="sigma2">SSE/(n − k), k the number of parameters that were estimated.</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative variance, or a level outside 0..1.</exception>
    public IReadOnlyList<Interval> Intervals(double alpha, double betaStar, double phi, double sigma2, double level)
    {
        Require.That(sigma2 >= 0, nameof(sigma2), sigma2, "a variance not below 0");
        var z = Quantile.TwoSidedNormal(level);
        var scale = 1.0;
        var intervals = new List<Interval>(Forecast.Count);
        foreach (var (forecast, sum) in Forecast.Zip(Damping(phi, Forecast.Count)))
        {
            var half = z * Math.Sqrt(sigma2 * scale);
            intervals.Add(new Interval(forecast - half, forecast + half, level, "damped_holt"));
            var c = alpha + (alpha * betaStar * sum);
            scale += c * c;
        }

        return intervals;
    }

    static IEnumerable<double> Damping(double phi, int horizon)
    {
        double sum = 0, power = 1;
        for (var h = 0; h < horizon; h++)
        {
            power *= phi;
            sum += power;
            yield return sum;
        }
    }
}
