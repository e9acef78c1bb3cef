namespace CustomsItGuide.Statistics;

/// <summary>
/// Test of a monotone trend, Mann (1945) Econometrica 13:245-259 and Kendall (1975): S = Σ sign(y_j − y_i) over i &lt; j.
/// Fewer than 5 points can never be significant at 5 %.
/// </summary>
public static class MannKendall
{
    /// <summary>Largest series for the exact distribution; beyond it use <see cref="Normal"/>.</summary>
    public const int MaxExact = 200;

    /// <summary>
    /// Exact p over all orders of the values, ties included: the number of inversions of a random arrangement, built up group by
    /// group of equal values.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 2 or more than <see cref="MaxExact"/> values.</exception>
    public static ExactMannKendall Exact(IReadOnlyList<double> y)
    {
        Require.Finite(y, nameof(y), 2);
        Require.That(y.Count <= MaxExact, nameof(y), y.Count, "at most 200 values for the exact test");
        var s = Score(y);
        double[] inversions = [1];
        var placed = 0;
        foreach (var size in TieSizes(y))
        {
            inversions = Convolve(inversions, Interleave(placed, size));
            placed += size;
        }

        // S = (pairs of unequal values) - 2 * inversions.
        var unequal = inversions.Length - 1;
        double upper = 0, lower = 0;
        for (var t = 0; t <= unequal; t++)
        {
            var value = unequal - (2 * t);
            if (value >= s)
                upper += inversions[t];
            if (value <= s)
                lower += inversions[t];
        }

        upper = Math.Min(1, upper);
        lower = Math.Min(1, lower);
        return new ExactMannKendall(s, Math.Min(1, 2 * Math.Min(upper, lower)), upper, lower);
    }

    /// <summary>Normal approximation with the correction for ties and for continuity; for more than 10 points.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 2 values.</exception>
    public static NormalMannKendall Normal(IReadOnlyList<double> y)
    {
        Require.Finite(y, nameof(y), 2);
        double n = y.Count;
        var s = Score(y);
        var variance = ((n * (n - 1) * ((2 * n) + 5)) - TieSizes(y).Sum(t => (double)t * (t - 1) * ((2 * t) + 5))) / 18;
        var z = s == 0 ? 0 : (s - Math.Sign(s)) / Math.Sqrt(variance);
        return new NormalMannKendall(s, variance, z, Tail.NormalTwoSided(z), s / (n * (n - 1) / 2));
    }

    static int Score(IReadOnlyList<double> y)
    {
        var s = 0;
        for (var j = 1; j < y.Count; j++)
        {
            for (var i = 0; i < j; i++)
                s += Math.Sign(y[j] - y[i]);
        }

        return s;
    }

    internal static IEnumerable<int> TieSizes(IReadOnlyList<double> y) => y.GroupBy(v => v).OrderBy(g => g.Key).Select(g => g.Count());

    /// <summary>Distribution of the inversions when <paramref name="more"/> equal values are mixed at random among
    /// <paramref name="placed"/> smaller ones.</summary>
    static double[] Interleave(int placed, int more)
    {
        // law[b] is the distribution for a smaller and b larger values; the last place is taken by either kind in proportion.
        var law = new double[more + 1][];
        for (var a = 0; a <= placed; a++)
        {
            for (var b = 0; b <= more; b++)
            {
                var here = new double[(a * b) + 1];
                if (a == 0 || b == 0)
                {
                    here[0] = 1;
                }
                else
                {
                    double lastIsSmaller = (double)a / (a + b), lastIsLarger = (double)b / (a + b);
                    for (var t = 0; t < law[b].Length; t++)
                        here[t + b] += lastIsSmaller * law[b][t];
                    for (var t = 0; t < law[b - 1].Length; t++)
                        here[t] += lastIsLarger * law[b - 1][t];
                }

                law[b] = here;
            }
        }

        return law[more];
    }

    static double[] Convolve(double[] x, double[] y)
    {
        var sum = new double[x.Length + y.Length - 1];
        for (var i = 0; i < x.Length; i++)
        {
            for (var j = 0; j < y.Length; j++)
                sum[i + j] += x[i] * y[j];
        }

        return sum;
    }
}

/// <param name="S">Rising pairs minus falling pairs.</param>
/// <param name="TwoSided">min(1, 2·min(Upper, Lower)).</param>
/// <param name="Upper">P(S' ≥ S).</param>
/// <param name="Lower">P(S' ≤ S).</param>
public sealed record ExactMannKendall(int S, double TwoSided, double Upper, double Lower);

/// <param name="Variance">Of S, corrected for ties.</param>
/// <param name="Z">(S ∓ 1)/sqrt(variance); 0 for S = 0.</param>
/// <param name="TauA">S over all pairs; packages differ in tau, not in S and z.</param>
public sealed record NormalMannKendall(int S, double Variance, double Z, double TwoSided, double TauA);
