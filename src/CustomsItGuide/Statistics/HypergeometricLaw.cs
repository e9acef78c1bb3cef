namespace CustomsItGuide.Statistics;

/// <summary>The number of satisfied members among n drawn without replacement from N, of whom M are satisfied.</summary>
internal static class HypergeometricLaw
{
    /// <summary>P(X ≤ k).</summary>
    public static double AtMost(int k, int members, int n, int population) => Sum(members, n, population, 0, k);

    /// <summary>P(X ≥ k).</summary>
    public static double AtLeast(int k, int members, int n, int population) => Sum(members, n, population, k, n);

    /// <summary>
    /// The weights of the law, walked from the mode to both sides by P(x + 1)/P(x) = (M − x)(n − x)/((x + 1)(N − M − n + x + 1)), those
    /// asked for over all: without a logarithm of a factorial, whose last digits are lost in large populations, and without taking a
    /// tail from 1, so that it keeps its relative precision.
    /// </summary>
    static double Sum(int members, int n, int population, int from, int to)
    {
        double others = (double)population - members;
        int low = (int)Math.Max(0, n - others), high = Math.Min(n, members);
        if (from <= low && to >= high)
            return 1;
        var mode = (int)Math.Clamp(Math.Floor((n + 1.0) * (members + 1.0) / (population + 2.0)), low, high);
        double asked = 0, all = 0, weight = 1;
        for (var x = mode; x <= high && weight > 0; x++)
        {
            Count(x);
            weight *= Up(x);
        }

        weight = mode > low ? 1 / Up(mode - 1) : 0;
        for (var x = mode - 1; x >= low && weight > 0; x--)
        {
            Count(x);
            weight /= Up(x - 1);
        }

        return asked / all;

        double Up(int x) => ((double)members - x) * ((double)n - x) / ((x + 1.0) * (others - n + x + 1));

        void Count(int x)
        {
            all += weight;
            if (x >= from && x <= to)
                asked += weight;
        }
    }
}
