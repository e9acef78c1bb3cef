namespace CustomsItGuide.Statistics;

/// <summary>
/// Variance of the difference of two means when two simple random samples from the same N members share n12 of them (Tam 1984):
/// S₁²(1/n₁ − 1/N) + S₂²(1/n₂ − 1/N) − 2·S₁₂(n₁₂/(n₁n₂) − 1/N), with S² and S₁₂ of all N members on N − 1.
/// </summary>
/// <param name="CovarianceOfMeans">S₁₂(n₁₂/(n₁n₂) − 1/N).</param>
[ReferenceOnly]
public sealed record OverlapVariance(double VarianceOfDifference, double CovarianceOfMeans)
{
    /// <param name="first">The value of every member at the first wave.</param>
    /// <param name="second">The same members' values at the second.</param>
    /// <exception cref="ArgumentOutOfRangeException">Unequal populations, fewer than two members, samples larger than them, or an
    /// impossible overlap.</exception>
    public static OverlapVariance Of(IReadOnlyList<double> first, IReadOnlyList<double> second, int n1, int n2, int overlap)
    {
        var all = first.Count;
        Require.SampleOf(n1, all);
        Require.SampleOf(n2, all);
        Require.That(overlap >= Math.Max(0, n1 + n2 - all) && overlap <= Math.Min(n1, n2), "n12", overlap,
            "an overlap that two such samples can have");
        var g = 1.0 / all;
        var covariance = SampleMoments.Covariance(first, second) * (((double)overlap / n1 / n2) - g);
        return new OverlapVariance(
            (SampleMoments.Variance(first) * ((1.0 / n1) - g)) + (SampleMoments.Variance(second) * ((1.0 / n2) - g)) - (2 * covariance),
            covariance);
    }
}
