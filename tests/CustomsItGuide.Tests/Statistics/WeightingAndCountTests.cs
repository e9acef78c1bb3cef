using CustomsItGuide.Statistics;
using FsCheck.Fluent;

namespace CustomsItGuide.Tests.Statistics;

public sealed class WeightingAndCountTests
{
    [Fact]
    public void Groups_that_answer_alike_need_no_weights() => Property.Holds(
        from share in Gen.Choose(1, 9)
        from sizes in Gen.ArrayOf(Gen.Choose(1, 9), 4)
        select (share, sizes), input =>
        {
            int[] all = Array.ConvertAll(input.sizes, s => s * 10), answered = Array.ConvertAll(input.sizes, s => s * input.share);
            var satisfied = Array.ConvertAll(answered, n => n / 2);
            var weighted = PostStratification.Of(all, answered, satisfied);
            Assert.Equal(weighted.Unweighted, weighted.Estimate, 1e-12);
            Assert.Equal(1, weighted.Weights.DesignEffect, 1e-12);
            Assert.Equal(1, RIndicator.Of(all, answered).R, 1e-7);
        });

    [Fact]
    public void Raking_meets_both_margins_and_keeps_odds_ratios() => Property.Holds(
        from counts in Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(1, 30), 3), 3)
        from rows in Gen.ArrayOf(Gen.Choose(1, 90), 3)
        select (counts, rows), input =>
        {
            var counts = Array.ConvertAll(input.counts, r => Array.ConvertAll(r, v => (double)v));
            var rows = Array.ConvertAll(input.rows, v => (double)v);
            double sum = rows.Sum();
            double[] columns = [sum * 0.5, sum * 0.3, sum * 0.2];
            var fitted = Raking.Fit(counts, rows, columns);
            for (var i = 0; i < 3; i++)
            {
                Assert.Equal(rows[i], fitted[i].Sum(), 1e-9);
                Assert.Equal(columns[i], fitted.Sum(r => r[i]), 1e-9);
            }

            Assert.Equal(counts[0][0] * counts[1][1] / counts[0][1] / counts[1][0],
                fitted[0][0] * fitted[1][1] / fitted[0][1] / fitted[1][0], 1e-6 * sum);
        });

    [Fact]
    public void Totals_that_cannot_be_met_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Raking.Fit([[1, 2], [3, 4]], [5, 5], [5, 6]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Raking.Fit([[0, 0], [3, 4]], [5, 5], [5, 5]));
        Assert.Throws<ArgumentOutOfRangeException>(() => PostStratification.Of([10, 10], [5, 0], [2, 0]));
        Assert.Null(PostStratification.Of([10, 10], [5, 1], [2, 1]).StratifiedStandardError);
    }

    [Fact]
    public void The_ratio_of_two_rates_turns_over_with_them() => Property.Holds(
        from x1 in Gen.Choose(0, 300)
        from x2 in Gen.Choose(0, 300)
        from t in Gen.Choose(1, 20)
        select (x1, x2, t), input =>
        {
            var (x1, x2, t) = input;
            var (there, back) = (PoissonRateRatio.Of(x1, t, x2, 3, 0.95), PoissonRateRatio.Of(x2, 3, x1, t, 0.95));
            Assert.Equal(there.PCentral, back.PCentral, 1e-12);
            Assert.Equal(x1 == 0 ? double.PositiveInfinity : 1 / there.Interval.Lower, back.Interval.Upper,
                1e-9 * Math.Max(1, x1 == 0 ? 1 : 1 / there.Interval.Lower));
            if (there.PCentral < 0.0499)
                Assert.False(there.Interval.Contains(1));
            if (there.PCentral > 0.0501)
                Assert.True(there.Interval.Contains(1));
        });

    [Fact]
    public void Exact_rates_leave_half_of_alpha_beyond_each_end() => Property.Holds(Gen.Choose(1, 3000), count =>
    {
        var interval = PoissonRate.Exact(count, 2, 0.95);
        Assert.Equal(0.025, MathNet.Numerics.SpecialFunctions.GammaLowerRegularized(count, 2 * interval.Lower), 1e-9);
        Assert.Equal(0.025, MathNet.Numerics.SpecialFunctions.GammaUpperRegularized(count + 1.0, 2 * interval.Upper), 1e-9);
        Assert.True(PoissonRate.Byar(count, 0.95) is { Lower: >= 0 } byar && byar.Contains(count));
    });

    [Fact]
    public void A_count_of_nothing_still_has_an_upper_end()
    {
        Assert.Equal(0, PoissonRate.Exact(0, 1, 0.95).Lower);
        Assert.Equal(-Math.Log(0.025), PoissonRate.Exact(0, 1, 0.95).Upper, 1e-12);
        var nothing = PoissonRateRatio.Of(0, 1, 0, 1, 0.95);
        Assert.Equal((0, double.PositiveInfinity, 1.0), (nothing.Interval.Lower, nothing.Interval.Upper, nothing.PCentral));
    }

    [Fact]
    public void The_mean_does_not_depend_on_the_order_of_answers() => Property.Holds(
        Gen.Choose(2, 60).SelectMany(n => Gen.ArrayOf(Gen.Choose(1, 5), n)), answers =>
        {
            var values = Array.ConvertAll(answers, v => (double)v);
            var (mean, reversed) = (MeanInterval.Of(values, 186, 0.95), MeanInterval.Of([.. values.Reverse()], 186, 0.95));
            Assert.Equal(mean.Interval.Upper, reversed.Interval.Upper, 1e-12);
            Assert.True(mean.StandardError <= MeanInterval.Of(values, null, 0.95).StandardError);
            var bootstrap = BootstrapMean.Of(values, 0.95);
            Assert.InRange(bootstrap.Mean, bootstrap.Interval.Lower - 1e-12, bootstrap.Interval.Upper + 1e-12);
            Assert.Equal(bootstrap.Interval, BootstrapMean.Of([.. values.Order()], 0.95).Interval);
        });

    [Theory]
    [InlineData(5, 42, 3.6)]
    [InlineData(5, 100, 8)]
    [InlineData(5, 0, 0)]
    [InlineData(5, 2.5, 0.5)]
    public void Earned_schedule_is_the_time_at_which_this_much_was_planned(double time, double earned, double expected) =>
        Assert.Equal(expected, EarnedSchedule.Of([5, 15, 30, 50, 70, 85, 95, 100], earned, time).Schedule, 1e-12);

    [Fact]
    public void Clustered_counts_widen_the_ratio_and_even_ones_do_not_narrow_it()
    {
        var plain = PoissonRateRatio.Overdispersed(48, 1, 31, 1, 0.4, 0.95);
        var wide = PoissonRateRatio.Overdispersed(48, 1, 31, 1, 4, 0.95);
        Assert.Equal(48.0 / 31, Math.Sqrt(plain.Lower * plain.Upper), 1e-12);
        Assert.Equal(2 * Math.Log(plain.Upper / plain.Lower), Math.Log(wide.Upper / wide.Lower), 1e-12);
    }

    [Fact]
    public void What_nobody_classified_bounds_a_complete_ratio()
    {
        Assert.Equal(new Interval(0.5, 0.7, 1, "unclassified_bounds"), RatioOfSums.UnclassifiedBounds(50, 20, 100));
        Assert.Null(RatioOfSums.Of([0, 0], [0, 0]).Ratio);
        Assert.Equal(0.5, RatioOfSums.Of([1, 3], [2, 0]).MeanOfRatios);
    }

    [Fact]
    public void A_required_pace_leads_to_the_target()
    {
        var pace = RequiredPace.Of([70, 73, 74], 80, 2);
        Assert.Equal((3, 2), (pace.Required, pace.Achieved));
    }

    [Fact]
    public void Laneys_limits_are_binomial_where_chance_explains_the_points() => Property.Holds(
        Gen.Choose(20, 400).Select(n => n * 2), n =>
        {
            var chart = LaneyChart.Of([n / 2, (n / 2) + 4, n / 2], [n, n, n]);
            var even = LaneyChart.Of([n / 2, (n / 2) + 4, n / 2, 50 * n], [n, n, n, 100 * n]);
            Assert.All(chart.Limits, l => Assert.True(l.Contains(chart.Centre)));
            Assert.Equal(chart.SigmaZ * 3 * Math.Sqrt(chart.Centre * (1 - chart.Centre) / n), chart.Limits[0].HalfWidth, 1e-12);
            Assert.Equal(even.Limits[0].HalfWidth / 10, even.Limits[3].HalfWidth, 1e-12);
        });
}
