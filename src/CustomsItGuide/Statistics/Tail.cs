using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace CustomsItGuide.Statistics;

/// <summary>Probabilities in the tails of the laws that tests rest on.</summary>
internal static class Tail
{
    /// <summary>P(Z ≤ z).</summary>
    public static double NormalBelow(double z) => Normal.CDF(0, 1, z);

    /// <summary>P(|Z| ≥ |z|); 1 when z has no value (nothing differed, so nothing speaks against the hypothesis).</summary>
    public static double NormalTwoSided(double z) => double.IsNaN(z) ? 1 : Math.Min(1, 2 * Normal.CDF(0, 1, -Math.Abs(z)));

    /// <summary>P(|T| ≥ |t|) on df degrees of freedom: I(df/(df+t²); df/2, ½).</summary>
    public static double StudentTwoSided(double t, double df)
    {
        if (double.IsNaN(t))
            return 1;
        if (double.IsInfinity(t))
            return 0;
        return SpecialFunctions.BetaRegularized(df / 2, 0.5, df / (df + (t * t)));
    }

    /// <summary>P(χ² ≥ x) on df degrees of freedom.</summary>
    public static double ChiSquaredAbove(double x, double df) => x <= 0 ? 1 : SpecialFunctions.GammaUpperRegularized(df / 2, x / 2);

    /// <summary>P(X ≤ k) for X ~ Bin(n, p).</summary>
    public static double BinomialAtMost(long k, long n, double p)
    {
        if (k < 0)
            return 0;
        return k >= n ? 1 : SpecialFunctions.BetaRegularized(n - k, k + 1, 1 - p);
    }

    /// <summary>P(X ≥ k) for X ~ Bin(n, p).</summary>
    public static double BinomialAtLeast(long k, long n, double p)
    {
        if (k <= 0)
            return 1;
        return k > n ? 0 : SpecialFunctions.BetaRegularized(k, n - k + 1, p);
    }

    /// <summary>P(X = k) for X ~ Bin(n, p), 0 &lt; p &lt; 1.</summary>
    public static double BinomialExactly(int k, int n, double p) =>
        Math.Exp(SpecialFunctions.BinomialLn(n, k) + (k * Math.Log(p)) + ((n - k) * Math.Log(1 - p)));
}
