using CustomsItGuide.Statistics;
using FsCheck.Fluent;

namespace CustomsItGuide.Tests.Statistics;

public sealed class SeriesProperties
{
    [Fact]
    public void The_exact_trend_test_counts_the_permutations_ties_included() => Property.Holds(Property.Series(2, 6), y =>
    {
        var rounded = Array.ConvertAll(y, v => Math.Round(v / 2));
        var found = MannKendall.Exact(rounded);
        var scores = Permutations(rounded).Select(p => MannKendall.Normal(p).S).ToArray();
        Assert.Equal(scores.Count(s => s >= found.S) / (double)scores.Length, found.Upper, 1e-12);
        Assert.Equal(scores.Count(s => s <= found.S) / (double)scores.Length, found.Lower, 1e-12);
    });

    [Theory]
    [InlineData(3, 1.0 / 3)]
    [InlineData(4, 1.0 / 12)]
    [InlineData(5, 1.0 / 60)]
    public void A_perfect_rise_of_few_points_is_no_trend(int n, double p) =>
        Assert.Equal(p, MannKendall.Exact([.. Enumerable.Range(0, n).Select(i => (double)i)]).TwoSided, 1e-12);

    [Fact]
    public void Trend_figures_follow_the_scale_and_turn_with_the_series() => Property.Holds(Property.Series(3, 25), y =>
    {
        double[] x = [.. Enumerable.Range(2000, y.Length).Select(i => (double)i)], scaled =
            Array.ConvertAll(y, v => (3 * v) + 7), reversed = [.. y.Reverse()];
        Assert.Equal(MannKendall.Normal(y).S, MannKendall.Normal(scaled).S);
        Assert.Equal(-MannKendall.Normal(y).S, MannKendall.Normal(reversed).S);
        Assert.Equal(MannKendall.Exact(y).Upper, MannKendall.Exact(reversed).Lower, 1e-12);
        Assert.Equal(3 * TheilSen.Of(x, y, 0.95).Slope, TheilSen.Of(x, scaled, 0.95).Slope, 1e-9);
        Assert.Equal(-TheilSen.Of(x, y, 0.95).Slope, TheilSen.Of(x, reversed, 0.95).Slope, 1e-9);

        var (drift, again) = (RandomWalkDrift.Student(y, 3, 0.95), RandomWalkDrift.Student(scaled, 3, 0.95));
        Assert.Equal((3 * drift.Forecast[2]) + 7, again.Forecast[2], 1e-9);
        Assert.Equal((3 * drift.Intervals[2].Upper) + 7, again.Intervals[2].Upper, 1e-9);
        Assert.True(drift.Intervals[0].HalfWidth <= drift.Intervals[2].HalfWidth);

        var (chart, wide) = (IndividualsChart.Of(y, true), IndividualsChart.Of(scaled, true));
        Assert.Equal((3 * chart.Upper) + 7, wide.Upper, 1e-9);
        Assert.True(chart.Lower <= chart.NearLower && chart.NearUpper <= chart.Upper);
    });

    [Fact]
    public void A_constant_series_is_common_cause_whatever_its_digits() => Assert.All(new[] { 0.1, 1.1, 70.3, 1e7 / 3 }, v =>
    {
        double[] y = [.. Enumerable.Repeat(v, 15)];
        var chart = IndividualsChart.Of(y, true);
        Assert.Equal(v, chart.Mean);
        Assert.All(ControlRules.Of(y, chart).Points, p => Assert.Equal(PointType.CommonCause, p));
    });

    [Fact]
    public void Rules_mirror_with_the_series() => Property.Holds(Property.Series(12, 40), y =>
    {
        var negated = Array.ConvertAll(y, v => -v);
        var up = ControlRules.Of(y, IndividualsChart.Of(y, false));
        var down = ControlRules.Of(negated, IndividualsChart.Of(negated, false));
        Assert.Equal(up.Points.Select(Mirror), down.Points);
        Assert.Equal(up.Latest(ImprovementDirection.Increase), down.Latest(ImprovementDirection.Decrease));

        static PointType Mirror(PointType type) => type switch
        {
            PointType.AboveUpperLimit => PointType.BelowLowerLimit,
            PointType.BelowLowerLimit => PointType.AboveUpperLimit,
            PointType.TrendIncreasing => PointType.TrendDecreasing,
            PointType.TrendDecreasing => PointType.TrendIncreasing,
            PointType.TwoOfThreeAbove => PointType.TwoOfThreeBelow,
            PointType.TwoOfThreeBelow => PointType.TwoOfThreeAbove,
            PointType.ShiftAbove => PointType.ShiftBelow,
            PointType.ShiftBelow => PointType.ShiftAbove,
            _ => type,
        };
    });

    [Fact]
    public void Each_rule_marks_its_run()
    {
        var chart = new IndividualsChart(10, 3.759, 0, 20, 3.333, 16.667, 12.28);
        Assert.Equal(Enumerable.Repeat(PointType.TrendIncreasing, 7).Append(PointType.CommonCause), Types(7, 8, 9, 10, 11, 12, 13, 9));
        Assert.Equal(Enumerable.Repeat(PointType.CommonCause, 7), Types(7, 8, 9, 9, 11, 12, 13));
        Assert.Equal(Enumerable.Repeat(PointType.ShiftAbove, 7), Types(12, 11, 12, 11, 12, 11, 12));
        Assert.Equal(Enumerable.Repeat(PointType.CommonCause, 7), Types(12, 11, 12, 10, 12, 11, 12));
        Assert.Equal([PointType.TwoOfThreeAbove, PointType.CommonCause, PointType.TwoOfThreeAbove], Types(18, 12, 17));
        Assert.Equal([PointType.CommonCause, PointType.CommonCause, PointType.CommonCause], Types(18, 9, 17));
        Assert.Equal([PointType.AboveUpperLimit, PointType.CommonCause, PointType.BelowLowerLimit], Types(21, 20, -1));

        PointType[] Types(params double[] y) => [.. ControlRules.Of(y, chart).Points];
    }

    /// <summary>Exact fractions: mean 50.1, AMR 15/19, lower limit 50.1 − 2.1 = 48; in doubles that limit is 48.00000000000001.</summary>
    [Fact]
    public void A_point_on_a_limit_is_not_outside_it()
    {
        double[] y = [50.2, 50.5, 50.8, 49.2, 50.4, 49.8, 50.1, 50.1, 49.7, 49.8, 49.8, 51.1, 50.6, 50.3, 49.9, 48.0, 50.4, 50.2, 51.5,
            49.6];
        var chart = IndividualsChart.Of(y, false);
        Assert.True(chart.Lower > 48);
        Assert.All(ControlRules.Of(y, chart).Points, p => Assert.Equal(PointType.CommonCause, p));
        Assert.Equal(PointType.BelowLowerLimit, ControlRules.Of([48 - 1e-12], chart).Points[0]);
        Assert.Equal(Assurance.Inconsistent, ControlRules.Assure(chart, 48, ImprovementDirection.Increase));
        Assert.Equal(Assurance.ConsistentPass, ControlRules.Assure(chart, 47.9, ImprovementDirection.Increase));
    }

    [Fact]
    public void A_horizon_has_an_end()
    {
        Assert.Equal(10_000, RandomWalkDrift.Normal([1, 2, 4], 10_000, 0.95).Forecast.Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => RandomWalkDrift.Student([1, 2, 4], 10_001, 0.95));
        Assert.Throws<ArgumentOutOfRangeException>(() => DampedHolt.Of([1, 2, 4], 0.5, 0.5, 1, 1, 1, 2_000_000_000));
    }

    [Fact]
    public void Forecasts_within_bounds_stay_within_them() => Property.Holds(
        Property.Series(3, 12).Select(y => Array.ConvertAll(y, v => 50 + (9 * v))), y =>
        {
            var walk = RandomWalkDrift.Bounded(y, 4, 0.95, 0, 100);
            Assert.All(walk.Intervals, i => Assert.True(i.Lower >= 0 && i.Upper <= 100 && i.Lower <= i.Upper));
            Assert.InRange(RandomWalkDrift.ProbabilityReached(y, 2, 80), 0.05, 0.95);
        });

    static IEnumerable<double[]> Permutations(double[] values) => values.Length <= 1
        ? [values]
        : values.SelectMany((first, i) => Permutations([.. values[..i], .. values[(i + 1)..]]).Select(rest => (double[])[first, .. rest]));
}
