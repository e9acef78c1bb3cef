namespace CustomsItGuide.Statistics;

/// <summary>
/// Forecast by a random walk with drift (Hyndman and Athanasopoulos, FPP3 section 5.2 and 5.5): drift d = (y_n − y₁)/(n−1), s from the
/// n−1 differences on n−2 df, forecast y_n + h·d, standard error s·sqrt(h(1 + h/(n−1))).
/// </summary>
/// <param name="Drift">Change per period.</param>
/// <param name="Sigma">s.</param>
/// <param name="Df">n − 2.</param>
/// <param name="Forecast">For 1..h periods ahead, in the unit of y.</param>
/// <param name="Intervals">About each forecast.</param>
public sealed record RandomWalkDrift(double Drift, double Sigma, int Df, IReadOnlyList<double> Forecast, IReadOnlyList<Interval> Intervals)
{
    /// <summary>With the t quantile on n − 2 df, the form for use: the normal one covers too little in short series.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than three points, a horizon outside 1..10 000, or a level outside
    /// 0..1.</exception>
    public static RandomWalkDrift Student(IReadOnlyList<double> y, int horizon, double level)
    {
        Require.Finite(y, nameof(y), 3);
        return Of(y, horizon, level, Quantile.TwoSidedStudent(level, y.Count - 2), "random_walk_drift_t");
    }

    /// <summary>With the normal quantile, as R's rwf.</summary>
    /// <exception cref="ArgumentOutOfRangeException">As <see cref="Student"/>.</exception>
    public static RandomWalkDrift Normal(IReadOnlyList<double> y, int horizon, double level)
    {
        Require.Finite(y, nameof(y), 3);
        return Of(y, horizon, level, Quantile.TwoSidedNormal(level), "random_walk_drift");
    }

    /// <summary>
    /// <see cref="Student"/> on a scale without bounds, log((y − a)/(b − y)), log(y − a) or −log(b − y), with median and limits
    /// carried back (Hyndman 2014, Forecasting within limits). Drift and sigma are those of that scale.
    /// </summary>
    /// <param name="lower">a, which no value can reach: 0 for rates and counts; null for none.</param>
    /// <param name="upper">b: 100 for percentages; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">As <see cref="Student"/>, or a value on or beyond a bound.</exception>
    public static RandomWalkDrift Bounded(IReadOnlyList<double> y, int horizon, double level, double? lower, double? upper)
    {
        Require.That(!(lower >= upper), "upper_bound", upper, "an upper bound above the lower");
        foreach (var value in y)
            Require.That(!(value <= lower) && !(value >= upper), nameof(y), value, "values strictly between the bounds");
        var walk = Student([.. y.Select(There)], horizon, level);
        return walk with
        {
            Forecast = [.. walk.Forecast.Select(Back)],
            Intervals = [.. walk.Intervals.Select(i => new Interval(Back(i.Lower), Back(i.Upper), level, "logit_drift"))],
        };

        double There(double v) => (lower, upper) switch
        {
            ({ } a, { } b) => Math.Log((v - a) / (b - v)),
            ({ } a, null) => Math.Log(v - a),
            (null, { } b) => -Math.Log(b - v),
            _ => v,
        };

        double Back(double v) => (lower, upper) switch
        {
            ({ } a, { } b) => a + ((b - a) / (1 + Math.Exp(-v))),
            ({ } a, null) => a + Math.Exp(v),
            (null, { } b) => b - Math.Exp(-v),
            _ => v,
        };
    }

    /// <summary>
    /// Probability that y is at or above <paramref name="target"/> after <paramref name="horizon"/> periods, from the t predictive law,
    /// rounded to 5 % and never 0 or 1: more would claim too much.
    /// </summary>
    public static double ProbabilityReached(IReadOnlyList<double> y, int horizon, double target)
    {
        var walk = Student(y, horizon, 0.95);
        var t = (walk.Forecast[^1] - target) / walk.StandardError(horizon);
        var tail = double.IsNaN(t) ? 1 : Tail.StudentTwoSided(t, walk.Df) / 2;
        return Math.Clamp(Math.Round((t < 0 ? tail : 1 - tail) * 20, MidpointRounding.AwayFromZero) / 20, 0.05, 0.95);
    }

    double StandardError(int h) => Sigma * Math.Sqrt(h * (1 + (h / (Df + 1.0))));

    static RandomWalkDrift Of(IReadOnlyList<double> y, int horizon, double level, double quantile, string method)
    {
        Require.Horizon(horizon);
        var n = y.Count;
        var drift = (y[^1] - y[0]) / (n - 1);
        var sigma = SampleMoments.StandardDeviation([.. Enumerable.Range(1, n - 1).Select(i => y[i] - y[i - 1])]);
        var walk = new RandomWalkDrift(drift, sigma, n - 2, [.. Enumerable.Range(1, horizon).Select(h => y[^1] + (h * drift))], []);
        return walk with
        {
            Intervals = [.. walk.Forecast.Select((f, i) => new Interval(
                f - (quantile * walk.StandardError(i + 1)), f + (quantile * walk.StandardError(i + 1)), level, method))],
        };
    }
}
