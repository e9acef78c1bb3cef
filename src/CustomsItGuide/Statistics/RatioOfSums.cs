namespace CustomsItGuide.Statistics;

/// <summary>
/// Σa/Σt over a complete register: a count, hence without a sampling interval. The mean of the ratios is another number and only
/// shown to warn of it.
/// </summary>
/// <param name="Ratio">0..1 where a is a part of t; null when the totals add to 0.</param>
/// <param name="MeanOfRatios">Over the rows with a total other than 0; null without one.</param>
[ReferenceOnly]
public sealed record RatioOfSums(double? Ratio, double? MeanOfRatios)
{
    /// <exception cref="ArgumentOutOfRangeException">No row, lists of unequal length, or a figure that is not finite.</exception>
    public static RatioOfSums Of(IReadOnlyList<double> parts, IReadOnlyList<double> totals)
    {
        Require.Finite(parts, nameof(parts), 1);
        Require.Finite(totals, nameof(totals), 1);
        Require.SameLength(parts.Count, totals.Count, nameof(parts));
        var total = SampleMoments.Sum(totals);
        var ratios = parts.Zip(totals).Where(row => row.Second != 0).Select(row => row.First / row.Second).ToArray();
        return new RatioOfSums(total == 0 ? null : SampleMoments.Sum(parts) / total,
            ratios.Length == 0 ? null : SampleMoments.Mean(ratios));
    }

    /// <summary>
    /// Ratio if none and if all of the part that nobody classified belonged to it: the doubt that a complete count has. The level is 1,
    /// the bounds hold with certainty.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A negative sum, parts above the total, or a total of 0.</exception>
    public static Interval UnclassifiedBounds(double part, double unclassified, double total)
    {
        Require.That(part >= 0 && unclassified >= 0, nameof(part), Math.Min(part, unclassified), "sums not below 0");
        Require.That(total > 0 && part + unclassified <= total * (1 + 1e-12), nameof(total), total,
            "a total of at least its parts, above 0");
        return new Interval(part / total, Math.Min(1, (part + unclassified) / total), 1, "unclassified_bounds");
    }
}
