namespace CustomsItGuide.Statistics;

/// <summary>
/// Mean of answers on a scale with its t interval: mean ± t(n−1)·sqrt(s²/n·(1 − n/N)) (Cochran 1977, section 2.8). Publish it for
/// n ≥ 10 and s &gt; 0 only; otherwise the distribution alone. The ends are not clipped to the scale.
/// </summary>
/// <param name="StandardError">Of the mean, with the correction that was asked for.</param>
[ReferenceOnly]
public sealed record MeanInterval(double Mean, double StandardDeviation, double StandardError, Interval Interval)
{
    /// <param name="population">All N members, when the statement is about them; null for a process (no finite population
    /// correction).</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two values, a population smaller than their number, or a level outside
    /// 0..1.</exception>
    public static MeanInterval Of(IReadOnlyList<double> values, int? population, double level)
    {
        Require.Finite(values, nameof(values), 2);
        var correction = 1.0;
        if (population is { } all)
        {
            Require.SampleOf(values.Count, all);
            correction = 1 - ((double)values.Count / all);
        }

        return Summary(SampleMoments.Mean(values), SampleMoments.StandardDeviation(values), values.Count, level, correction);
    }

    /// <summary>From mean, standard deviation and size; no finite population correction unless one is given.</summary>
    /// <param name="correction">Factor of the variance: 1 − n/N, or 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">n &lt; 2, a negative deviation, or a level outside 0..1.</exception>
    public static MeanInterval Summary(double mean, double standardDeviation, int n, double level, double correction = 1)
    {
        Require.That(n >= 2, nameof(n), n, "at least two values");
        Require.That(standardDeviation >= 0, "sd", standardDeviation, "a standard deviation not below 0");
        Require.Share(correction, nameof(correction));
        var error = standardDeviation * Math.Sqrt(correction / n);
        var half = Quantile.TwoSidedStudent(level, n - 1) * error;
        return new MeanInterval(mean, standardDeviation, error, new Interval(mean - half, mean + half, level, "t"));
    }
}
