namespace CustomsItGuide.Statistics;

/// <summary>
/// Limits of an XmR chart (individuals and moving ranges) after NHS Making Data Count, as NHSRplotthedots 0.2.2 computes them.
/// Under 12 points they are trial limits, from which no status follows.
/// </summary>
/// <param name="AverageMovingRange">Mean of |y_i − y_{i−1}|, after screening if it was asked for.</param>
/// <param name="Lower">Mean − 2.66·AMR.</param>
/// <param name="Upper">Mean + 2.66·AMR.</param>
/// <param name="NearLower">Two thirds of the way to the lower limit.</param>
/// <param name="NearUpper">Two thirds of the way to the upper limit.</param>
/// <param name="RangeLimit">3.267·AMR: the upper limit of a moving range.</param>
public sealed record IndividualsChart(
    double Mean, double AverageMovingRange, double Lower, double Upper, double NearLower, double NearUpper, double RangeLimit)
{
    /// <summary>With fewer points than this the limits are trial limits.</summary>
    public const int TrialBelow = 12;

    const double LimitFactor = 2.66;
    const double RangeFactor = 3.267;

    /// <param name="screenOutliers">Leaves out, once, moving ranges of 3.267·AMR and more (Nelson 1982).</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two points, or one that is not finite.</exception>
    public static IndividualsChart Of(IReadOnlyList<double> y, bool screenOutliers)
    {
        Require.Finite(y, nameof(y), 2);
        var ranges = Enumerable.Range(1, y.Count - 1).Select(i => Math.Abs(y[i] - y[i - 1])).ToArray();
        var average = SampleMoments.Mean(ranges);
        if (screenOutliers && average > 0)
            average = SampleMoments.Mean([.. ranges.Where(r => r < RangeFactor * average)]);
        double mean = SampleMoments.Mean(y), reach = LimitFactor * average, near = 2 * (LimitFactor / 3) * average;
        return new IndividualsChart(mean, average, mean - reach, mean + reach, mean - near, mean + near, RangeFactor * average);
    }
}
