namespace CustomsItGuide.Statistics;

/// <summary>
/// Mean, variance and covariance of a sample, by two passes with compensated sums (Neumaier 1974), so that NIST's NumAcc sets keep
/// their digits and the mean of equal values is that value.
/// </summary>
public static class SampleMoments
{
    /// <summary>Sum without loss of the small terms.</summary>
    public static double Sum(IEnumerable<double> values)
    {
        double sum = 0, lost = 0;
        foreach (var value in values)
        {
            var next = sum + value;
            lost += Math.Abs(sum) >= Math.Abs(value) ? sum - next + value : value - next + sum;
            sum = next;
        }

        return sum + lost;
    }

    /// <summary>Arithmetic mean, in the unit of the values.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no value, or one is not finite.</exception>
    public static double Mean(IReadOnlyList<double> values)
    {
        Require.Finite(values, nameof(values), 1);
        var first = Sum(values) / values.Count;
        return first + (Sum(values.Select(v => v - first)) / values.Count);
    }

    /// <summary>Sample variance: sum of squares about the mean over n − 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two values, or one is not finite.</exception>
    public static double Variance(IReadOnlyList<double> values) => Covariance(values, values);

    /// <summary>Sample standard deviation, the root of <see cref="Variance"/>.</summary>
    public static double StandardDeviation(IReadOnlyList<double> values) => Math.Sqrt(Variance(values));

    /// <summary>Sample covariance: sum of products about the means over n − 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two pairs, or a value is not finite.</exception>
    public static double Covariance(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        Require.Finite(x, nameof(x), 2);
        Require.Finite(y, nameof(y), 2);
        Require.SameLength(y.Count, x.Count, nameof(y));
        double meanX = Mean(x), meanY = Mean(y);
        var products = Sum(x.Select((v, i) => (v - meanX) * (y[i] - meanY)));
        var residue = Sum(x.Select(v => v - meanX)) * Sum(y.Select(v => v - meanY)) / x.Count;
        return (products - residue) / (x.Count - 1);
    }

    /// <summary>
    /// Pearson's correlation; of two columns of zeros and ones it is the phi coefficient. 0 when a column is constant or there are
    /// fewer than two pairs: then nothing is known of a common movement, and none is assumed.
    /// </summary>
    public static double Correlation(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        if (x.Count < 2)
            return 0;
        double varianceX = Variance(x), varianceY = Variance(y);
        return varianceX > 0 && varianceY > 0
            ? Math.Clamp(Covariance(x, y) / Math.Sqrt(varianceX) / Math.Sqrt(varianceY), -1, 1)
            : 0;
    }

    /// <summary>Median: the middle value, or the mean of the two in the middle.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no value, or one is not finite.</exception>
    public static double Median(IReadOnlyList<double> values)
    {
        Require.Finite(values, nameof(values), 1);
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
