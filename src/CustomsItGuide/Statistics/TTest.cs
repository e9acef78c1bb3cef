namespace CustomsItGuide.Statistics;

/// <summary>A t test of a difference of means.</summary>
/// <param name="T">NaN when there is neither a difference nor any spread; infinite when there is a difference without spread.</param>
/// <param name="Df">Degrees of freedom; may be a fraction.</param>
/// <param name="P">Two-sided.</param>
/// <param name="Difference">First minus second, in the unit of the values.</param>
[ReferenceOnly]
public sealed record TTest(double T, double Df, double P, double Difference, Interval Interval)
{
    /// <summary>Independent samples with unequal variances, Welch (1947), df by Satterthwaite.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two values in a sample, or a level outside 0..1.</exception>
    public static TTest Welch(IReadOnlyList<double> x, IReadOnlyList<double> y, double level) =>
        Overlapping(x, y, [], [], equalVariances: false, level, "welch_t");

    /// <summary>The same members twice: mean(x − y) over s/sqrt(n), on n − 1 df (Student 1908).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two pairs, unequal lengths, or a level outside 0..1.</exception>
    public static TTest Paired(IReadOnlyList<double> x, IReadOnlyList<double> y, double level)
    {
        Require.Finite(x, nameof(x), 2);
        Require.Finite(y, nameof(y), 2);
        Require.SameLength(y.Count, x.Count, nameof(y));
        var differences = x.Select((v, i) => v - y[i]).ToArray();
        return Of(
            SampleMoments.Mean(differences), SampleMoments.StandardDeviation(differences) / Math.Sqrt(x.Count), x.Count - 1, level,
            "paired_t");
    }

    /// <summary>
    /// Some members in one wave only, others in both: Derrick, Toher and White (2017) TQMP 13:120-126. Without pairs it is the
    /// independent test, pooled or Welch's; the correlation of the pairs is 0 where a column of them is constant.
    /// </summary>
    /// <param name="equalVariances">Pools the variances (T_new1); otherwise Welch's form (T_new2), the one for use.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two values in a wave, pairs of unequal length, or a level outside
    /// 0..1.</exception>
    public static TTest PartiallyOverlapping(
        IReadOnlyList<double> unpaired1, IReadOnlyList<double> unpaired2, IReadOnlyList<double> paired1, IReadOnlyList<double> paired2,
        bool equalVariances, double level) =>
        Overlapping(unpaired1, unpaired2, paired1, paired2, equalVariances, level, "partially_overlapping_t");

    static TTest Overlapping(
        IReadOnlyList<double> unpaired1, IReadOnlyList<double> unpaired2, IReadOnlyList<double> paired1, IReadOnlyList<double> paired2,
        bool equalVariances, double level, string method)
    {
        Require.SameLength(paired2.Count, paired1.Count, nameof(paired2));
        double[] first = [.. unpaired1, .. paired1], second = [.. unpaired2, .. paired2];
        Require.Finite(first, "first wave", 2);
        Require.Finite(second, "second wave", 2);
        double n1 = first.Length, n2 = second.Length, pairs = paired1.Count, single = unpaired1.Count + unpaired2.Count;
        var correlation = SampleMoments.Correlation(paired1, paired2);
        double variance1 = SampleMoments.Variance(first), variance2 = SampleMoments.Variance(second);

        double error, gamma;
        if (equalVariances)
        {
            var pooled = (((n1 - 1) * variance1) + ((n2 - 1) * variance2)) / (n1 + n2 - 2);
            error = Math.Sqrt(Math.Max(0, pooled * ((1 / n1) + (1 / n2) - (2 * correlation * pairs / n1 / n2))));
            gamma = n1 + n2 - 2;
        }
        else
        {
            double a = variance1 / n1, b = variance2 / n2;
            error = Math.Sqrt(Math.Max(0, a + b - (2 * correlation * Math.Sqrt(variance1 * variance2) * pairs / n1 / n2)));
            gamma = a + b == 0 ? n1 + n2 - 2 : (a + b) * (a + b) / ((a * a / (n1 - 1)) + (b * b / (n2 - 1)));
        }

        // Both forms share one interpolation between the paired test's n_c - 1 and the independent test's gamma.
        var df = pairs - 1 + ((gamma - pairs + 1) / (single + (2 * pairs)) * single);
        return Of(SampleMoments.Mean(first) - SampleMoments.Mean(second), error, df, level, method);
    }

    static TTest Of(double difference, double error, double df, double level, string method)
    {
        var half = Quantile.TwoSidedStudent(level, df) * error;
        var t = difference / error;
        return new TTest(t, df, Tail.StudentTwoSided(t, df), difference, new Interval(difference - half, difference + half, level, method));
    }
}
