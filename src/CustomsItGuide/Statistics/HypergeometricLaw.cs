using MathNet.Numerics;

namespace CustomsItGuide.Statistics;

/// <summary>The number of satisfied members among n drawn without replacement from N, of whom M are satisfied.</summary>
internal static class HypergeometricLaw
{
    /// <summary>P(X ≤ k).</summary>
    public static double AtMost(int k, int members, int n, int population) => Sum(members, n, population, 0, k);

    /// <summary>P(X ≥ k).</summary>
    public static double AtLeast(int k, int members, int n, int population) => Sum(members, n, population, k, n);

    static double Sum(int members, int n, int population, int from, int to)
    {
        int low = Math.Max(0, n + members - population), high = Math.Min(n, members);
        if (from <= low && to >= high)
            return 1;
        from = Math.Max(from, low);
        to = Math.Min(to, high);
        if (from > to)
            return 0;

        // The larger side is 1 minus the smaller, so that a tail keeps its relative precision.
        if (to - from > high - low - (to - from))
            return 1 - (from == low ? Terms(members, n, population, to + 1, high) : Terms(members, n, population, low, from - 1));
        return Terms(members, n, population, from, to);
    }

    static double Terms(int members, int n, int population, int from, int to)
    {
        double sum = 0;
        var all = SpecialFunctions.BinomialLn(population, n);
        for (var x = from; x <= to; x++)
            sum += Math.Exp(SpecialFunctions.BinomialLn(members, x) + SpecialFunctions.BinomialLn(population - members, n - x) - all);
        return Math.Min(sum, 1);
    }
}
