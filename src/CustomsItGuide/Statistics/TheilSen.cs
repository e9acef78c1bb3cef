namespace CustomsItGuide.Statistics;

/// <summary>
/// Median of the slopes between all pairs with different x, Theil (1950) and Sen (1968) JASA 63:1379-1389. Intercept after Conover:
/// median(y) − slope·median(x).
/// </summary>
/// <param name="Slope">Units of y per unit of x.</param>
/// <param name="Interval">Sen's limits of the slope, equation 2.6, with the correction for ties.</param>
public sealed record TheilSen(double Slope, double Intercept, Interval Interval)
{
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two points, lists of unequal length, all x equal, or a level outside
    /// 0..1.</exception>
    public static TheilSen Of(IReadOnlyList<double> x, IReadOnlyList<double> y, double level)
    {
        Require.Finite(x, nameof(x), 2);
        Require.Finite(y, nameof(y), 2);
        Require.SameLength(y.Count, x.Count, nameof(y));
        var slopes = new List<double>(x.Count * (x.Count - 1) / 2);
        for (var j = 1; j < x.Count; j++)
        {
            for (var i = 0; i < j; i++)
            {
                if (x[j] != x[i])
                    slopes.Add((y[j] - y[i]) / (x[j] - x[i]));
            }
        }

        Require.That(slopes.Count > 0, nameof(x), slopes.Count, "at least two different x");
        slopes.Sort();
        var slope = SampleMoments.Median(slopes);

        double n = x.Count;
        var variance = ((n * (n - 1) * ((2 * n) + 5)) - Ties(x) - Ties(y)) / 18;
        var reach = Quantile.TwoSidedNormal(level) * Math.Sqrt(Math.Max(0, variance));
        var lower = Math.Max((int)Math.Round((slopes.Count - reach) / 2, MidpointRounding.ToEven) - 1, 0);
        var upper = Math.Min((int)Math.Round((slopes.Count + reach) / 2, MidpointRounding.ToEven), slopes.Count - 1);
        return new TheilSen(
            slope, SampleMoments.Median(y) - (slope * SampleMoments.Median(x)),
            new Interval(slopes[lower], slopes[upper], level, "theil_sen"));
    }

    static double Ties(IReadOnlyList<double> values) => MannKendall.TieSizes(values).Sum(t => (double)t * (t - 1) * ((2 * t) + 5));
}
