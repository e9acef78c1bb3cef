using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace CustomsItGuide.Statistics;

/// <summary>
/// Quantiles of the laws that intervals rest on. Those of beta and gamma are found by halving the ordered set of doubles until two
/// neighbours remain, so that they are as exact near 0 as elsewhere.
/// </summary>
public static class Quantile
{
    /// <summary>z of a two-sided level: 1.959963984540054 for 0.95.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public static double TwoSidedNormal(double level)
    {
        Require.Level(level);
        return -Normal.InvCDF(0, 1, (1 - level) / 2);
    }

    /// <summary>t of a two-sided level on <paramref name="df"/> degrees of freedom, which may be a fraction.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1, or df is not positive.</exception>
    public static double TwoSidedStudent(double level, double df)
    {
        Require.Level(level);
        Require.That(df > 0, nameof(df), df, "positive degrees of freedom");

        // t = sqrt(df x/(1-x)) where x/(1-x) is the odds of a beta variate; both ends of the beta keep their relative precision.
        var (x, complement) = BetaWithComplement(0.5, df / 2, level);
        return Math.Sqrt(df * x / complement);
    }

    /// <summary>The p-quantile of Beta(a, b); 0 for p = 0, 1 for p = 1.</summary>
    public static double Beta(double a, double b, double p) => BetaWithComplement(a, b, p).Quantile;

    /// <summary>The p-quantile of Gamma with shape <paramref name="shape"/> and rate 1: half the chi-square quantile on 2·shape degrees of
    /// freedom.</summary>
    public static double Gamma(double shape, double p)
    {
        Require.That(shape > 0, nameof(shape), shape, "a positive shape");
        Require.Share(p, nameof(p));
        if (p == 0)
            return 0;
        return p < 0.5
            ? Halve(x => SpecialFunctions.GammaLowerRegularized(shape, x) >= p, double.MaxValue)
            : Halve(x => SpecialFunctions.GammaUpperRegularized(shape, x) <= 1 - p, double.MaxValue);
    }

    /// <summary>The p-quantile of Beta(a, b) and 1 minus it, each with full relative precision.</summary>
    internal static (double Quantile, double Complement) BetaWithComplement(double a, double b, double p)
    {
        Require.That(a > 0 && b > 0, nameof(a), a, "positive shapes");
        Require.Share(p, nameof(p));
        if (p is 0 or 1)
            return (p, 1 - p);
        var lower = Halve(x => BetaCdf(a, b, x) >= p, 1);
        var upper = Halve(x => BetaCdf(b, a, x) >= 1 - p, 1);
        return lower < 0.5 ? (lower, 1 - lower) : (1 - upper, upper);
    }

    static double BetaCdf(double a, double b, double x) => x >= 1 ? 1 : SpecialFunctions.BetaRegularized(a, b, x);

    /// <summary>The smallest double from 0 to <paramref name="high"/> at which a monotone condition holds; it is taken to hold at
    /// high.</summary>
    static double Halve(Func<double, bool> holds, double high)
    {
        long below = 0, at = BitConverter.DoubleToInt64Bits(high);
        while (at - below > 1)
        {
            var middle = below + ((at - below) / 2);
            if (holds(BitConverter.Int64BitsToDouble(middle)))
                at = middle;
            else
                below = middle;
        }

        return BitConverter.Int64BitsToDouble(at);
    }
}
