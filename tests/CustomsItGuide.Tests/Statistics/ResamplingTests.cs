using CustomsItGuide.Statistics;

namespace CustomsItGuide.Tests.Statistics;

/// <summary>Resampled drivers, and the index with its doubt.</summary>
public sealed class ResamplingTests
{
    /// <summary>Answers of 1 to 5 that vary without pattern but always the same way.</summary>
    static double[][] Items(int rows, int columns) =>
        [.. Enumerable.Range(0, rows)
            .Select(r =>
                Enumerable.Range(0, columns).Select(c => 1.0 + ((((r + 1) * (r + 3) * (c + 2)) + (r * r * r * (c + 1) / 7)) % 5))
                    .ToArray())];

    [Fact]
    public void A_driver_that_explains_nearly_all_is_first_in_every_resample_and_different_from_the_others()
    {
        var rows = Items(100, 3);
        var ranks = DriverRanks.Of(rows, [.. rows.Select((r, i) => (3 * r[1]) + (0.2 * r[0]) + (i % 3 * 0.1))]);
        Assert.Equal((1, 1, 1), (ranks.Drivers[1].Rank, ranks.Drivers[1].RankLower, ranks.Drivers[1].RankUpper));
        Assert.True(ranks.AreDifferent(1, 0) && ranks.AreDifferent(0, 1) && ranks.AreDifferent(1, 2));
        Assert.False(ranks.AreDifferent(1, 1));
        Assert.True(ranks.Differences[1][0].Lower > 0);
        Assert.Equal(ranks.Differences[1][0].Lower, -ranks.Differences[0][1].Upper, 0.02);
        Assert.All(ranks.Drivers, d => Assert.InRange(d.Rank, d.RankLower, d.RankUpper));
        Assert.Equal(ranks.RSquared, ranks.Drivers.Sum(d => d.Share), 1e-12);
    }

    [Fact]
    public void Two_drivers_of_equal_strength_are_not_called_different()
    {
        // Each pair of answers comes in both orders, so that the two items are alike in every respect.
        double[][] rows = [.. Items(60, 2).SelectMany(r => new[] { r, [r[1], r[0]] })];
        var ranks = DriverRanks.Of(rows, [.. rows.Select((r, i) => r[0] + r[1] + (i / 2 * 7 % 5))]);
        Assert.Equal(ranks.Drivers[0].Share, ranks.Drivers[1].Share, 1e-12);
        Assert.False(ranks.AreDifferent(0, 1));
        Assert.All(ranks.Drivers, d => Assert.Equal((1, 2), (d.RankLower, d.RankUpper)));
    }

    [Fact]
    public void The_same_seed_gives_the_same_ranks_and_too_few_respondents_or_too_many_items_none()
    {
        var rows = Items(80, 2);
        double[] y = [.. rows.Select((r, i) => r[0] + (i % 4))];
        Assert.Equal(DriverRanks.Of(rows, y).Differences[0], DriverRanks.Of(rows, y).Differences[0]);
        Assert.Throws<ArgumentOutOfRangeException>(() => DriverRanks.Of(rows[..79], y[..79]));
        Assert.Throws<ArgumentOutOfRangeException>(() => DriverRanks.Of(Items(80, 9), y));
        Assert.Throws<ArgumentOutOfRangeException>(() => DriverRanks.Of(rows, [.. rows.Select(_ => 4.0)]));
    }

    [Fact]
    public void One_driver_alone_is_first_with_all_of_R_squared()
    {
        var rows = Items(80, 1);
        var only = Assert.Single(DriverRanks.Of(rows, [.. rows.Select((r, i) => r[0] + (i % 2))]).Drivers);
        Assert.Equal((1, 1, 1), (only.Rank, only.RankLower, only.RankUpper));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void Shares_from_covariances_are_those_of_the_exact_regression(int items)
    {
        var rows = Items(90, items);
        double[] y = [.. rows.Select((r, i) => r.Sum() + (i * i % 7))];
        var quick = SharesOfMoments.Of(rows, y, [.. Enumerable.Range(0, 90)])!;
        Assert.All(ShapleyRegression.Of(rows, y).Shares.Zip(quick), pair => Assert.Equal(pair.First, pair.Second, 1e-10));
        Assert.Null(SharesOfMoments.Of(rows, [.. rows.Select(_ => 2.0)], [.. Enumerable.Range(0, 90)]));
    }

    [Fact]
    public void A_column_that_repeats_another_adds_nothing_to_the_shares()
    {
        double[][] rows = [.. Items(90, 1).Select(r => new[] { r[0], r[0] })];
        double[] y = [.. rows.Select((r, i) => r[0] + (i % 3))];
        var shares = SharesOfMoments.Of(rows, y, [.. Enumerable.Range(0, 90)])!;
        Assert.Equal(shares[0], shares[1], 1e-12);
    }

    [Fact]
    public void An_index_of_complete_counts_has_no_width_and_caps_its_parts()
    {
        var index = MonteCarloIndex.Of([new IndexPart(40, null, 1), new IndexPart(90, null, 1)]);
        Assert.Equal(60, index.Geometric!.Value, 1e-9);
        Assert.Equal(65, index.Arithmetic!.Value, 1e-9);
        Assert.Equal((60.0, 60.0), (Math.Round(index.Interval!.Lower, 9), Math.Round(index.Interval.Upper, 9)));
        Assert.Equal(Math.Sqrt(110), MonteCarloIndex.Of([new IndexPart(300, null, 1), new IndexPart(-20, null, 1)]).Geometric!.Value, 1e-9);
        Assert.Equal(55, MonteCarloIndex.Of([new IndexPart(300, null, 1), new IndexPart(-20, null, 1)]).Arithmetic!.Value, 1e-9);
    }

    [Fact]
    public void One_part_hands_on_its_own_interval_and_more_parts_narrow_it()
    {
        IndexPart Part(double lower, double upper) => new(60, new Interval(lower, upper, 0.95, "test"), 1);
        var one = MonteCarloIndex.Of([Part(50, 75)]).Interval!;
        Assert.Equal(50, one.Lower, 0.6);
        Assert.Equal(75, one.Upper, 0.9);
        var four = MonteCarloIndex.Of([Part(50, 70), Part(50, 70), Part(50, 70), Part(50, 70)]).Interval!;
        Assert.InRange(four.HalfWidth, 4.6, 5.4);
        Assert.Equal(four, MonteCarloIndex.Of([Part(50, 70), Part(50, 70), Part(50, 70), Part(50, 70)]).Interval);
    }

    [Fact]
    public void An_index_with_less_than_four_fifths_of_its_weight_is_withheld()
    {
        IndexPart full = new(50, null, 4), missing = new(null, null, 1), heavy = new(null, null, 1.01);
        Assert.Equal((50.0, 0.8),
            (Math.Round(MonteCarloIndex.Of([full, missing]).Geometric!.Value, 9), MonteCarloIndex.Of([full, missing]).Coverage));
        var withheld = MonteCarloIndex.Of([full, heavy]);
        Assert.Equal((null, null, null), (withheld.Geometric, withheld.Arithmetic, withheld.Interval));
        Assert.Equal(0, MonteCarloIndex.Of([missing]).Coverage);
        Assert.Throws<ArgumentOutOfRangeException>(() => MonteCarloIndex.Of([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => MonteCarloIndex.Of([new IndexPart(50, new Interval(60, 70, 0.95, "test"), 1)]));
    }
}
