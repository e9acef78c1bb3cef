using CustomsItGuide.Statistics;
using FsCheck.Fluent;

namespace CustomsItGuide.Tests.Statistics;

public sealed class ChangeProperties
{
    [Fact]
    public void Without_overlap_the_change_is_Newcombes_and_turns_its_sign_with_the_waves() => Property.Holds(
        from first in Property.CountOf(200)
        from second in Property.CountOf(200)
        select (first, second), input =>
        {
            var ((k1, n1), (k2, n2)) = input;
            var mover = MoverDifference.Of(k1, n1, k2, n2, 0, 0.5, 0.95);
            var newcombe = NewcombeDifference.Independent(k2, n2, k1, n1, 0.95);
            var back = MoverDifference.Of(k2, n2, k1, n1, 0, 0.5, 0.95);
            Assert.Equal(newcombe.Interval.Lower, mover.Interval.Lower, 1e-14);
            Assert.Equal(newcombe.Interval.Upper, mover.Interval.Upper, 1e-14);
            Assert.Equal(-back.Interval.Upper, mover.Interval.Lower, 1e-14);
            Assert.InRange(mover.Difference, mover.Interval.Lower - 1e-12, mover.Interval.Upper + 1e-12);
            Assert.InRange(mover.Interval.Lower, -1 - 1e-12, 1 + 1e-12);
        });

    [Theory]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(5, 56, 0, 29, -0.0381, 0.1926)]
    [InlineData(0, 10, 0, 10, -0.2775, 0.2775)]
    [InlineData(10, 10, 0, 10, 0.6075, 1)]
    public void Differences_are_those_of_Newcombes_table_II(int k1, int n1, int k2, int n2, double lower, double upper)
    {
        var interval = NewcombeDifference.Independent(k1, n1, k2, n2, 0.95).Interval;
        Assert.Equal(lower, interval.Lower, 5e-5);
        Assert.Equal(upper, interval.Upper, 5e-5);
    }

    [Fact]
    public void Overlap_that_agrees_narrows_the_interval_and_counting_all_members_narrows_it_further() => Property.Holds(
        from n in Gen.Choose(20, 90)
        from k1 in Gen.Choose(1, n - 1)
        from k2 in Gen.Choose(1, n - 1)
        from overlap in Gen.Choose(10, n)
        select (n, k1, k2, overlap), input =>
        {
            var (n, k1, k2, overlap) = input;
            var alone = MoverDifference.Of(k1, n, k2, n, 0, 0.5, 0.95).Interval;
            var together = MoverDifference.Of(k1, n, k2, n, overlap, 0.5, 0.95).Interval;
            var counted = MoverDifference.FinitePopulation(k1, n, k2, n, n, 0.5, 100, 0.95).Interval;
            Assert.True(together.HalfWidth <= alone.HalfWidth + 1e-12);
            Assert.True(counted.HalfWidth <= alone.HalfWidth + 1e-12);
        });

    [Fact]
    public void Two_complete_waves_leave_no_doubt_about_their_difference()
    {
        var change = MoverDifference.FinitePopulation(100, 186, 120, 186, 186, 0.6, 186, 0.95);
        Assert.Equal(change.Difference, change.Interval.Lower);
        Assert.Equal(change.Difference, change.Interval.Upper);
        Assert.Equal(0, change.Correlation);
    }

    [Fact]
    public void The_covariance_of_overlapping_samples_is_that_of_complete_enumeration()
    {
        double[] first = [1, 4, 3, 5, 2], second = [2, 4, 4, 5, 1];
        var pairs = (from a in Subsets(5, 2) from b in Subsets(5, 3) where (a & b) != 0 && int.PopCount(a & b) == 1 select (a, b))
            .ToArray();
        var means = pairs.Select(p => (X: Mean(first, p.a), Y: Mean(second, p.b))).ToArray();
        double meanX = means.Average(m => m.X), meanY = means.Average(m => m.Y);
        var variance = OverlapVariance.Of(first, second, 2, 3, 1);
        Assert.Equal(means.Average(m => (m.X - meanX) * (m.Y - meanY)), variance.CovarianceOfMeans, 1e-12);
        Assert.Equal(means.Average(m => Math.Pow(m.Y - m.X - (meanY - meanX), 2)), variance.VarianceOfDifference, 1e-12);

        static IEnumerable<int> Subsets(int n, int size) => Enumerable.Range(0, 1 << n).Where(s => int.PopCount(s) == size);
        static double Mean(double[] values, int set) => values.Where((_, i) => (set >> i & 1) == 1).Average();
    }

    [Fact]
    public void Overlapping_tests_meet_the_paired_and_the_independent_ones_at_their_ends() => Property.Holds(
        from x in Property.Series(5, 30)
        from y in Gen.ArrayOf(Gen.Choose(-50, 50), x.Length)
        select (x, y: Array.ConvertAll(y, v => v / 10.0)), input =>
        {
            var (x, y) = input;
            if (SampleMoments.Variance(x) == 0 || SampleMoments.Variance(y) == 0)
                return;
            var welch = TTest.Welch(x, y, 0.95);
            var overlapping = TTest.PartiallyOverlapping(x, y, [], [], false, 0.95);
            Assert.Equal(welch.P, overlapping.P, 1e-12);
            var paired = TTest.PartiallyOverlapping([], [], x, y, false, 0.95);
            Assert.Equal(x.Length - 1, paired.Df, 1e-9);
            Assert.Equal(TTest.Paired(x, y, 0.95).T, paired.T, 1e-6);
        });

    [Fact]
    public void Multiplicity_control_rejects_what_its_adjusted_p_says_in_any_order() => Property.Holds(
        from p in Gen.ArrayOf(Gen.Choose(0, 1000), 12)
        from q in Gen.Elements(0.05, 0.1, 0.2)
        select (p: Array.ConvertAll(p, v => v / 1000.0), q), input =>
        {
            var (p, q) = input;
            var family = BenjaminiHochberg.Of(p, q);
            var reversed = BenjaminiHochberg.Of([.. p.Reverse()], q);
            Assert.Equal(family.Adjusted, reversed.Adjusted.Reverse());
            Assert.True(family.RejectedCount >= family.BonferroniRejected);
            foreach (var (adjusted, rejected) in family.Adjusted.Zip(family.Rejected))
                Assert.True(rejected ? adjusted <= q + 1e-12 : adjusted >= q - 1e-12);
        });

    [Theory]
    [InlineData(25, 2, 407.0 / 134217728)]
    [InlineData(1, 7, 0.0390625)]
    public void Mid_p_is_Fagerlands(int b, int c, double expected) => Assert.Equal(expected, McNemar.Of(b, c).PMid, 1e-12);

    [Fact]
    public void Nothing_discordant_is_nothing_found()
    {
        Assert.Equal(1, McNemar.Of(0, 0).PMid);
        Assert.Equal(1 - (0.5 * 0.375), McNemar.Of(2, 2).PMid, 1e-12);
        Assert.Equal(1, OverlappingProportionsTest.Of(new OverlappingCounts(5, 0, 0, 0, 3, 0, 2, 0)).P);
    }
}
