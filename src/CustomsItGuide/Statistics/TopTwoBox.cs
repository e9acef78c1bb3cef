namespace CustomsItGuide.Statistics;

/// <summary>
/// Share of the two best answers of a scale over all valid answers, with its <see cref="WilsonScore"/> interval. Answers without an
/// opinion are no part of n and are reported apart.
/// </summary>
/// <param name="N">Valid answers.</param>
/// <param name="K">Answers in the two best boxes.</param>
/// <param name="Share">K over N, 0..1.</param>
[ReferenceOnly]
public sealed record TopTwoBox(int N, int K, double Share, Interval Interval)
{
    /// <param name="counts">Number of answers for each point of the scale, worst first.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two points, a negative count, no answer at all, or a level outside
    /// 0..1.</exception>
    public static TopTwoBox Of(IReadOnlyList<int> counts, double level)
    {
        Require.That(counts.Count >= 2, nameof(counts), counts.Count, "at least two points of a scale");
        foreach (var count in counts)
            Require.That(count >= 0, nameof(counts), count, "counts not below 0");
        int n = counts.Sum(), k = counts[^1] + counts[^2];
        Require.CountOf(k, n);
        return new TopTwoBox(n, k, (double)k / n, WilsonScore.Interval(k, n, level));
    }
}
