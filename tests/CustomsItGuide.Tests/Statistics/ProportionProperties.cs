using CustomsItGuide.Statistics;
using FsCheck.Fluent;

namespace CustomsItGuide.Tests.Statistics;

public sealed class ProportionProperties
{
    /// <summary>Halving with exact fractions of whole numbers; the last population is the largest that an int holds.</summary>
    [Theory]
    [InlineData(40, 100, 100_000_000, 30_329_482, 50_279_080)]
    [InlineData(90, 95, 10_000_000, 8_814_376, 9_826_920)]
    [InlineData(66, 93, 2_147_483_647, 1_302_167_095, 1_716_234_077)]
    public void The_exact_interval_is_exact_in_large_populations_too(int k, int n, int population, int lower, int upper)
    {
        var exact = HypergeometricInterval.Of(k, n, population, 0.95);
        Assert.Equal((lower, upper), (exact.MembersLower, exact.MembersUpper));
    }

    /// <summary>From exact fractions: a tail of one term, and one of more terms than its complement.</summary>
    [Fact]
    public void Tails_of_the_exact_law_keep_their_relative_precision()
    {
        Assert.Equal(1, FinitePopulationTargetTest.Of(100, 100, 186, 121 / 186.0).AboveExact / 8.687515780793428e-33, 1e-12);
        Assert.Equal(1, FinitePopulationTargetTest.Of(11, 20, 10_000, 0.99).BelowExact / 1.0628515867209582e-13, 1e-12);
    }

    [Fact]
    public void Intervals_of_a_proportion_contain_it_stay_within_0_and_1_and_mirror_with_k() => Property.Holds(
        from sample in Property.SampleOf(300)
        from level in Property.Level
        select (sample, level), input =>
        {
            var ((k, n, population), level) = input;
            foreach (var interval in new Func<int, Interval>[]
            {
                x => WilsonScore.Interval(x, n, level), x => WilsonScore.FinitePopulation(x, n, population, level),
                x => ClopperPearson.Interval(x, n, level), x => HypergeometricInterval.Of(x, n, population, level).Share,
            })
            {
                var (here, mirrored) = (interval(k), interval(n - k));
                Assert.InRange(here.Lower, 0, here.Upper);
                Assert.InRange(here.Upper, here.Lower, 1);
                Assert.InRange((double)k / n, here.Lower - 0.5 / population - 1e-12, here.Upper + 0.5 / population + 1e-12);
                Assert.Equal(here.Lower, 1 - mirrored.Upper, 1e-12);
                Assert.Equal(here.Upper, 1 - mirrored.Lower, 1e-12);
            }
        });

    [Fact]
    public void Both_ends_rise_with_k_and_part_with_the_level() => Property.Holds(
        Property.SampleOf(200).Where(s => s.K < s.N), sample =>
        {
            var (k, n, population) = sample;
            foreach (var interval in new Func<int, double, Interval>[]
            {
                (x, c) => WilsonScore.Interval(x, n, c), (x, c) => WilsonScore.FinitePopulation(x, n, population, c),
                (x, c) => ClopperPearson.Interval(x, n, c), (x, c) => HypergeometricInterval.Of(x, n, population, c).Share,
            })
            {
                Assert.True(interval(k, 0.95).Lower <= interval(k + 1, 0.95).Lower
                    && interval(k, 0.95).Upper <= interval(k + 1, 0.95).Upper);
                Assert.True(interval(k, 0.99).Lower <= interval(k, 0.95).Lower && interval(k, 0.99).Upper >= interval(k, 0.95).Upper);
            }
        });

    [Fact]
    public void The_exact_interval_is_the_set_of_totals_that_neither_tail_rejects() => Property.Holds(
        from sample in Property.SampleOf(60)
        from level in Property.Level
        select (sample, level), input =>
        {
            var ((k, n, population), level) = input;
            var exact = HypergeometricInterval.Of(k, n, population, level);
            var kept = Enumerable.Range(0, population + 1).Where(m =>
                AtLeast(k, m, n, population) > (1 - level) / 2 && AtLeast(n - k, population - m, n, population) > (1 - level) / 2)
                    .ToArray();
            Assert.Equal(kept[0], exact.MembersLower);
            Assert.Equal(kept[^1], exact.MembersUpper);
        });

    [Fact]
    public void A_complete_response_leaves_a_point() => Property.Holds(Property.CountOf(200), sample =>
    {
        var (k, n) = sample;
        foreach (var interval in new[] { HypergeometricInterval.Of(k, n, n, 0.95).Share, WilsonScore.FinitePopulation(k, n, n, 0.95) })
        {
            Assert.Equal((double)k / n, interval.Lower);
            Assert.Equal((double)k / n, interval.Upper);
        }
    });

    [Fact]
    public void The_exact_interval_covers_at_least_its_level_for_every_true_total()
    {
        const int Population = 186, N = 74;
        var limits = Enumerable.Range(0, N + 1).Select(k => HypergeometricInterval.Of(k, N, Population, 0.95)).ToArray();
        var coverage = Enumerable.Range(1, Population - 1).Select(m => Enumerable.Range(0, N + 1)
            .Where(k => limits[k].MembersLower <= m && limits[k].MembersUpper >= m)
            .Sum(k => AtLeast(k, m, N, Population) - AtLeast(k + 1, m, N, Population)));

        // Exact coverage by enumeration: .969 mean, .952 min.
        Assert.Equal(0.952, coverage.Min(), 0.0005);
        Assert.Equal(0.969, coverage.Average(), 0.0005);
    }

    [Fact]
    public void Clopper_and_Pearson_put_half_of_alpha_in_each_tail() => Property.Holds(Property.CountOf(2000).Where(s => s.K > 0), sample =>
    {
        var (k, n) = sample;
        var lower = ClopperPearson.Interval(k, n, 0.95).Lower;
        Assert.Equal(0.025, MathNet.Numerics.SpecialFunctions.BetaRegularized(k, n - k + 1, lower), 1e-9);
    });

    [Fact]
    public void The_posterior_says_with_certainty_what_cannot_be_otherwise() => Property.Holds(Property.SampleOf(150), sample =>
    {
        var (k, n, population) = sample;
        Assert.Equal(1, FinitePopulationPosterior.Of(k, n, population, (double)k / population).ProbabilityAtLeastTarget);
        var all = FinitePopulationPosterior.Of(k, n, population, 1).ProbabilityAtLeastTarget;
        Assert.True(k == n ? all > 0 : all == 0);
        var bounds = NonresponseBounds.Of(k, n, population, 0.8);
        Assert.InRange(FinitePopulationPosterior.Of(k, n, population, 0.8).Mean, bounds.Worst, bounds.Best + 1e-12);
    });

    [Theory]
    [InlineData(0.55, 100, 55)]
    [InlineData(0.07, 100, 7)]
    [InlineData(0.8, 186, 149)]
    [InlineData(1, 186, 186)]
    [InlineData(0, 186, 0)]
    public void A_share_asks_for_whole_members(double share, int population, int needed) =>
        Assert.Equal(needed, MembersNeeded.For(share, population));

    [Theory]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Wilsons_limits_are_those_of_Newcombes_table_I(int k, int n, double lower, double upper)
    {
        Assert.Equal(lower, WilsonScore.Interval(k, n, 0.95).Lower, 5e-5);
        Assert.Equal(upper, WilsonScore.Interval(k, n, 0.95).Upper, 5e-5);
    }

    [Fact]
    public void The_normal_quantile_is_never_two() => Assert.Equal(1.959963984540054, Quantile.TwoSidedNormal(0.95), 1e-15);

    [Theory]
    [InlineData(1, 0.95, 12.706204736174694)]
    [InlineData(2, 0.95, 4.302652729749462)]
    [InlineData(8, 0.95, 2.306004135204166)]
    [InlineData(30, 0.99, 2.749995653567231)]
    public void Student_quantiles_are_those_of_the_tables(double df, double level, double t) =>
        Assert.Equal(t, Quantile.TwoSidedStudent(level, df), 1e-11);

    [Fact]
    public void Impossible_arguments_are_refused_with_what_was_found()
    {
        Assert.Contains("from 0 to 10", Assert.Throws<ArgumentOutOfRangeException>(() => WilsonScore.Interval(11, 10, 0.95)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => WilsonScore.Interval(0, 0, 0.95));
        Assert.Throws<ArgumentOutOfRangeException>(() => WilsonScore.Interval(1, 2, 95));
        Assert.Throws<ArgumentOutOfRangeException>(() => HypergeometricInterval.Of(1, 10, 9, 0.95));
        Assert.Throws<ArgumentOutOfRangeException>(() => TopTwoBox.Of([0, 0, 0, 0, 0], 0.95));
    }

    // An independent count of the tail, by the ratio of neighbouring terms from exact whole numbers.
    static double AtLeast(int k, int satisfied, int n, int population)
    {
        var all = Choose(population, n);
        var sum = System.Numerics.BigInteger.Zero;
        for (var x = Math.Max(k, 0); x <= Math.Min(n, satisfied); x++)
            sum += Choose(satisfied, x) * Choose(population - satisfied, n - x);
        return Math.Exp(System.Numerics.BigInteger.Log(sum) - System.Numerics.BigInteger.Log(all));
    }

    static System.Numerics.BigInteger Choose(int n, int k)
    {
        if (k < 0 || k > n)
            return 0;
        var result = System.Numerics.BigInteger.One;
        for (var i = 1; i <= k; i++)
            result = result * (n - k + i) / i;
        return result;
    }
}
