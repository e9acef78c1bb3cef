namespace CustomsItGuide.Statistics;

/// <summary>
/// p′-chart for rates with very different denominators, Laney (2002) Quality Engineering 14:531-537: the binomial limits, widened by
/// the spread of the standardised points, σ_z = mean moving range of z / 1.128.
/// </summary>
/// <param name="Centre">Σk/Σn.</param>
/// <param name="SigmaZ">1 where binomial chance explains everything, above 1 where points scatter more.</param>
/// <param name="Limits">p̄ ± 3·σ_p·σ_z of each point, within 0..1.</param>
[ReferenceOnly]
public sealed record LaneyChart(double Centre, double SigmaZ, IReadOnlyList<Interval> Limits)
{
    /// <summary>Three standard deviations on both sides.</summary>
    const double Level = 0.9973002039367398;

    const double MeanRangeOfTwo = 1.128;

    /// <exception cref="ArgumentOutOfRangeException">Fewer than two points, n &lt; 1, k outside 0..n, or all points 0 or all 1.</exception>
    public static LaneyChart Of(IReadOnlyList<int> k, IReadOnlyList<int> n)
    {
        Require.That(k.Count >= 2, nameof(k), k.Count, "at least two points");
        Require.SameLength(n.Count, k.Count, nameof(n));
        for (var i = 0; i < k.Count; i++)
            Require.CountOf(k[i], n[i]);
        var centre = (double)k.Sum() / n.Sum();
        Require.That(centre is > 0 and < 1, nameof(k), centre, "rates that are not all 0 or all 1");
        var sigmas = n.Select(size => Math.Sqrt(centre * (1 - centre) / size)).ToArray();
        var z = k.Select((count, i) => (((double)count / n[i]) - centre) / sigmas[i]).ToArray();
        var sigmaZ = SampleMoments.Mean([.. Enumerable.Range(1, z.Length - 1).Select(i => Math.Abs(z[i] - z[i - 1]))]) / MeanRangeOfTwo;
        return new LaneyChart(centre, sigmaZ, [.. sigmas.Select(s => new Interval(
            Math.Max(0, centre - (3 * s * sigmaZ)), Math.Min(1, centre + (3 * s * sigmaZ)), Level, "laney"))]);
    }
}
