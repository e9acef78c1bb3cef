using CustomsItGuide.Statistics;

namespace CustomsItGuide.Tests.Statistics;

/// <summary>Respondents in groups: folds of a classifier, early and late answers, merged strata.</summary>
public sealed class RespondentGroupTests
{
    static readonly DateTimeOffset Start = new(2024, 3, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void All_comments_of_a_member_are_in_one_fold_and_labels_are_spread()
    {
        string[] members = [.. Enumerable.Range(0, 200).Select(i => $"M{i % 60}")];
        string[] labels = [.. Enumerable.Range(0, 200).Select(i => i % 10 == 0 ? "rare" : i % 3 == 0 ? "cost" : "time")];
        var folds = CrossValidationFolds.Of(members, labels);
        Assert.All(members.Zip(folds).GroupBy(p => p.First), g => Assert.Single(g.Select(p => p.Second).Distinct()));
        Assert.Equal([0, 1, 2, 3, 4], folds.Distinct().Order());
        foreach (var label in labels.Distinct())
        {
            var counts = Enumerable.Range(0, 5).Select(f => folds.Zip(labels).Count(p => p.First == f && p.Second == label)).ToArray();
            Assert.InRange(counts.Max() - counts.Min(), 0, 5);
            Assert.True(counts.Min() >= 1);
        }

        Assert.Equal(folds, CrossValidationFolds.Of(members, labels));
    }

    [Fact]
    public void Single_comments_of_two_labels_are_spread_evenly()
    {
        string[] members = [.. Enumerable.Range(0, 20).Select(i => $"M{i}")];
        string[] labels = [.. Enumerable.Range(0, 20).Select(i => i < 10 ? "a" : "b")];
        var folds = CrossValidationFolds.Of(members, labels);
        Assert.All(folds.Zip(labels).GroupBy(p => p), g => Assert.Equal(2, g.Count()));
        Assert.Throws<ArgumentOutOfRangeException>(() => CrossValidationFolds.Of(["a", "a"], ["x", "y"], 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => CrossValidationFolds.Of(members, labels, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CrossValidationFolds.Of(members, ["x"]));
    }

    static DatedAnswer[] Answers(int count, Func<int, int> day, Func<int, bool> satisfied) =>
        [.. Enumerable.Range(0, count).Select(i => new DatedAnswer(Start.AddDays(day(i)), satisfied(i)))];

    [Fact]
    public void Late_answers_are_compared_with_early_ones()
    {
        var split = EarlyAndLate.Of(Answers(40, i => i, i => i < 18 || i == 30))!;
        Assert.Equal((20, 18, 20, 1), (split.EarlyN, split.EarlyK, split.LateN, split.LateK));
        Assert.Equal(-0.85, split.Change.Difference, 1e-12);
        Assert.True(split.Differ);
        Assert.Equal(NewcombeDifference.Independent(1, 20, 18, 20, 0.95), split.Change);
        Assert.False(EarlyAndLate.Of(Answers(40, i => i, i => i % 2 == 0))!.Differ);
    }

    [Fact]
    public void Answers_of_one_moment_stay_together_whatever_the_order_of_the_list()
    {
        var tied = EarlyAndLate.Of([.. Answers(40, i => i < 15 ? 1 : 2, i => i < 15).Reverse()])!;
        Assert.Equal((15, 15, 25, 0), (tied.EarlyN, tied.EarlyK, tied.LateN, tied.LateK));
        Assert.Equal(10, EarlyAndLate.Of(Answers(20, i => i, _ => true))!.EarlyN);
        Assert.Null(EarlyAndLate.Of(Answers(19, i => i, _ => true)));
        Assert.Null(EarlyAndLate.Of(Answers(40, _ => 1, _ => true)));
        Assert.Null(EarlyAndLate.Of([]));
    }

    static Stratum Group(string name, int population, int respondents, int satisfied) => new([name], population, respondents, satisfied);

    [Fact]
    public void A_group_below_five_respondents_joins_the_one_with_the_nearest_response_rate()
    {
        var merged = Strata.Merge([Group("A", 50, 25, 20), Group("B", 10, 4, 1), Group("C", 40, 12, 6)]);
        Assert.Equal(["A", "B+C"], merged.Select(s => string.Join("+", s.Names)));
        Assert.Equal((50, 16, 7), (merged[1].Population, merged[1].Respondents, merged[1].Satisfied));
    }

    [Fact]
    public void Groups_of_five_that_weigh_little_stay_and_the_totals_never_change()
    {
        Stratum[] fit = [Group("A", 20, 5, 5), Group("B", 30, 15, 3)];
        Assert.Equal(fit, Strata.Merge(fit));
        Stratum[] small = [Group("A", 3, 0, 0), Group("B", 4, 1, 1), Group("C", 5, 2, 0), Group("D", 60, 50, 30), Group("E", 9, 4, 4)];
        var merged = Strata.Merge(small);
        Assert.All(merged, s => Assert.True(s.Respondents >= 5));
        Assert.Equal((81, 57, 35), (merged.Sum(s => s.Population), merged.Sum(s => s.Respondents), merged.Sum(s => s.Satisfied)));
        Assert.Equal(["A", "B", "C", "D", "E"], merged.SelectMany(s => s.Names).Order());
    }

    [Fact]
    public void No_group_weighs_more_than_three_and_one_group_is_the_end()
    {
        // A: 6 of 100 answered, the others 60 of 80: A's weight is (180/66 · 6/100)⁻¹ = 6.1.
        var merged = Assert.Single(Strata.Merge([Group("A", 100, 6, 3), Group("B", 80, 60, 40)]));
        Assert.Equal((180, 66, 43), (merged.Population, merged.Respondents, merged.Satisfied));
        Assert.Equal(2, Assert.Single(Strata.Merge([Group("A", 2, 0, 0), Group("B", 2, 0, 0)])).Names.Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => Strata.Merge([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Strata.Merge([Group("A", 2, 3, 0)]));
    }
}
