namespace CustomsItGuide.Statistics;

/// <summary>
/// Net score (promoters − detractors)/n, −1..1, with the adjusted Wald interval of Rocks (2016) The American Statistician 70:365-372:
/// 3 is added to n, and 3/4 each to promoters and detractors.
/// </summary>
/// <param name="StandardError">Unadjusted: sqrt((p₊ + p₋ − net²)/n).</param>
/// <param name="Adjusted">The centre of the interval.</param>
[ReferenceOnly]
public sealed record NetScore(double Net, double StandardError, double Adjusted, Interval Interval)
{
    /// <exception cref="ArgumentOutOfRangeException">n &lt; 1, a negative count, more promoters and detractors than answers, or a level
    /// outside 0..1.</exception>
    public static NetScore Of(int promoters, int detractors, int n, double level)
    {
        Require.CountOf(promoters, n, nameof(promoters));
        Require.CountOf(detractors, n, nameof(detractors));
        Require.That(promoters + detractors <= n, nameof(n), n, "at least as many answers as promoters and detractors together");
        var (net, error) = Estimate(promoters, detractors, n);
        var (adjusted, adjustedError) = Estimate(promoters + 0.75, detractors + 0.75, n + 3);
        var half = Quantile.TwoSidedNormal(level) * adjustedError;
        return new NetScore(net, error, adjusted, new Interval(adjusted - half, adjusted + half, level, "net_score_adjusted_wald"));
    }

    static (double Net, double Error) Estimate(double promoters, double detractors, double n)
    {
        var net = (promoters - detractors) / n;
        return (net, Math.Sqrt(Math.Max(0, ((promoters + detractors) / n) - (net * net)) / n));
    }
}
