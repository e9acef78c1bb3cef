namespace CustomsItGuide.Statistics;

/// <summary>
/// Control of the false discovery rate over a family of tests: Benjamini and Hochberg (1995) JRSS-B 57:289-300, step-up. Reject
/// p₍₁₎..p₍ₖ₎ with k = max{i : p₍ᵢ₎ ≤ i·q/m}. Valid for independent and positively dependent tests. A p that misses its bound only by
/// the rounding of doubles is on it.
/// </summary>
/// <param name="Rejected">For each p in the given order.</param>
/// <param name="Adjusted">Smallest q at which each would be rejected, in the given order, at most 1.</param>
/// <param name="BonferroniRejected">How many have p ≤ q/m, for comparison.</param>
public sealed record BenjaminiHochberg(IReadOnlyList<bool> Rejected, IReadOnlyList<double> Adjusted, int BonferroniRejected)
{
    const double Rounding = 1 + 1e-12;

    /// <summary>How many hypotheses are rejected.</summary>
    public int RejectedCount => Rejected.Count(r => r);

    /// <summary>An empty family rejects nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A p outside 0..1, or q not between 0 and 1.</exception>
    public static BenjaminiHochberg Of(IReadOnlyList<double> p, double q)
    {
        Require.Level(q);
        foreach (var value in p)
            Require.Share(value, nameof(p));
        var m = p.Count;
        var order = Enumerable.Range(0, m).OrderBy(i => p[i]).ToArray();
        var adjusted = new double[m];
        var rejected = new bool[m];
        var smallest = 1.0;
        var reject = false;
        for (var rank = m; rank >= 1; rank--)
        {
            var i = order[rank - 1];
            reject |= p[i] <= rank * q / m * Rounding;
            rejected[i] = reject;
            adjusted[i] = smallest = Math.Min(smallest, p[i] * m / rank);
        }

        return new BenjaminiHochberg(rejected, adjusted, p.Count(value => value <= q / m * Rounding));
    }
}
