using System.Globalization;
using CustomsItGuide.Statistics;
using MathNet.Numerics.Distributions;

namespace CustomsItGuide.Tests.Simulation;

/// <summary>
/// Table E1 of the statistical method, exactly and without random numbers: of 186 Members n answer, M of all are satisfied, M = 1 … 185 in
/// turn; the number satisfied among those who answer follows the hypergeometric law. Coverage is the probability that a 95 % interval holds
/// M/186: its mean and its smallest value over all M. Widths are expected widths, over the M from 60 % to 95 % (112 … 177).
/// </summary>
public sealed class ExactCoverageTests
{
    private const int Members = 186;
    private const double Level = 0.95;
    private static readonly double Z = Normal.InvCDF(0, 1, 0.975);

    /// <summary>As the table is printed: Wald without correction (mean), Wald with it (min), Wilson (mean), Wilson-FPC, exact and
    /// beta-binomial (mean, min), widths of Wilson, Wilson-FPC and exact.</summary>
    [Theory]
    [InlineData(74, ".964 .398 .990 .952 .908 .969 .952 .959 .942 .178 .139 .145")]
    [InlineData(93, ".977 .500 .995 .952 .879 .970 .951 .959 .936 .159 .113 .118")]
    [InlineData(112, ".987 .602 .998 .952 .908 .969 .952 .963 .939 .145 .092 .095")]
    [InlineData(130, ".993 .699 .9997 .952 .911 .971 .954 .965 .946 .135 .075 .076")]
    public void Coverage_and_width_are_those_of_the_table(int n, string printed)
    {
        var wald = Interval(n, k => Wald(k, n, 1));
        var corrected = Interval(n, k => Wald(k, n, Math.Sqrt((Members - n) / (Members - 1.0))));
        var wilson = Interval(n, k => WilsonScore.Interval(k, n, Level));
        var wilsonFpc = Interval(n, k => WilsonScore.FinitePopulation(k, n, Members, Level));
        var exact = Interval(n, k => HypergeometricInterval.Of(k, n, Members, Level).Share);
        var jeffreys = Interval(n, k => Jeffreys(k, n));
        double[] found =
        [
            Coverage(n, wald).Mean, Coverage(n, corrected).Min, Coverage(n, wilson).Mean,
            Coverage(n, wilsonFpc).Mean, Coverage(n, wilsonFpc).Min, Coverage(n, exact).Mean, Coverage(n, exact).Min,
            Coverage(n, jeffreys).Mean, Coverage(n, jeffreys).Min,
            Width(n, wilson), Width(n, wilsonFpc), Width(n, exact),
        ];
        var expected = printed.Split(' ');
        Assert.Equal(expected, found.Zip(expected, (f, e) => Printed(f, e.Length - 1)));
    }

    /// <summary>By way of four digits, as the table was printed: its .911 is 0.91049.</summary>
    private static string Printed(double value, int digits) =>
        decimal.Round(decimal.Round((decimal)value, 4), digits, MidpointRounding.AwayFromZero)
            .ToString("." + new string('0', digits), CultureInfo.InvariantCulture);

    private static Interval[] Interval(int n, Func<int, Interval> of) => [.. Enumerable.Range(0, n + 1).Select(of)];

    /// <param name="correction">Factor of the half-width: 1 for none.</param>
    private static Interval Wald(int k, int n, double correction)
    {
        var p = (double)k / n;
        var half = correction * Z * Math.Sqrt(p * (1 - p) / n);
        return new Interval(p - half, p + half, Level, "wald");
    }

    /// <summary>The central 95 % of k + U, U the satisfied among the silent: BetaBinomial(N − n, ½ + k, ½ + n − k).</summary>
    private static Interval Jeffreys(int k, int n)
    {
        var law = new BetaBinomial(Members - n, 0.5 + k, 0.5 + n - k);
        int? lower = null, upper = null;
        double sum = 0;
        for (var u = 0; upper is null; u++)
        {
            sum += law.Probability(u);
            if (sum >= 0.025) lower ??= u;
            if (sum >= 0.975) upper = u;
        }
        return new Interval((double)(k + lower!.Value) / Members, (double)(k + upper.Value) / Members, Level, "jeffreys");
    }

    private static (double Mean, double Min) Coverage(int n, Interval[] intervals)
    {
        var all = Enumerable.Range(1, Members - 1)
            .Select(m => Law(n, m).Where(x => Holds(intervals[x.K], (double)m / Members)).Sum(x => x.P)).ToList();
        return (all.Average(), all.Min());
    }

    private static double Width(int n, Interval[] intervals) =>
        Enumerable.Range(112, 177 - 112 + 1).Average(m => Law(n, m).Sum(x => x.P * (intervals[x.K].Upper - intervals[x.K].Lower)));

    private static bool Holds(Interval interval, double value) => interval.Lower - 1e-12 <= value && value <= interval.Upper + 1e-12;

    private static IEnumerable<(int K, double P)> Law(int n, int satisfied)
    {
        var law = new Hypergeometric(Members, satisfied, n);
        return Enumerable.Range(Math.Max(0, n + satisfied - Members), Math.Min(n, satisfied) - Math.Max(0, n + satisfied - Members) + 1)
            .Select(k => (k, law.Probability(k)));
    }
}
