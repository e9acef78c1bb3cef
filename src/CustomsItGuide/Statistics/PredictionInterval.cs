namespace CustomsItGuide.Statistics;

/// <summary>
/// Interval for one new y on a straight line: ŷ ± t(n−2)·s·sqrt(1 + 1/n + (x₀ − x̄)²/Sxx). Only for 5 points and more; with 3 the
/// half-width is 23 s.
/// </summary>
/// <param name="Fit">ŷ at x₀.</param>
/// <param name="Df">n − 2.</param>
[ReferenceOnly]
public sealed record PredictionInterval(double Fit, int Df, Interval Interval)
{
    /// <exception cref="ArgumentOutOfRangeException">Fewer than three points, all x equal, or a level outside 0..1.</exception>
    public static PredictionInterval Of(IReadOnlyList<double> x, IReadOnlyList<double> y, double at, double level)
    {
        Require.Finite(x, nameof(x), 3);
        Require.That(double.IsFinite(at), "x_new", at, "a finite number");
        var line = LinearRegression.Polynomial(x, y, 1);
        double n = x.Count, mean = SampleMoments.Mean(x);
        var sxx = SampleMoments.Variance(x) * (n - 1);
        var fit = line.Coefficients[0] + (line.Coefficients[1] * at);
        var half = Quantile.TwoSidedStudent(level, line.Df) * (line.ResidualDeviation ?? 0)
            * Math.Sqrt(1 + (1 / n) + ((at - mean) * (at - mean) / sxx));
        return new PredictionInterval(fit, line.Df, new Interval(fit - half, fit + half, level, "linear_prediction"));
    }
}
