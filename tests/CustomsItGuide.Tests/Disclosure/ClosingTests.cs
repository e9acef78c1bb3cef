using CustomsItGuide.Disclosure;

namespace CustomsItGuide.Tests.Disclosure;

/// <summary>What is fixed of a table at its closure, and what is kept back because of what stands beside it.</summary>
public sealed class ClosingTests
{
    private static readonly DisclosureRules Rules = Oracle.Rules;
    private static readonly Period Zero = Period.FiscalYear(2021);

    [Fact]
    public void A_table_is_closed_with_groups_distribution_and_mean()
    {
        var (closed, _) = Close(Answers(Zero, i => 1 + (i % 5)))!.Value;
        Assert.Equal(PublishedCount.Exact(120, 48), closed.Publication.Table!.Total);
        Assert.Equal(6, closed.Publication.Table.Groups.Count);
        Assert.Equal([24, 24, 24, 24, 24], closed.Publication.Distribution!.Select(b => b.Members));
        Assert.Equal(3.0, closed.Publication.Mean);
        Assert.Null(Close(Answers(Zero, _ => 4, n: 9)));
    }

    [Fact]
    public void A_total_that_is_not_two_sided_hides_all_below_it()
    {
        var (closed, earlier) = Close(Answers(Zero, i => i < 3 ? 1 : 5))!.Value;
        Assert.Equal(new PublishedCount(120, 116, 120), closed.Publication.Table!.Total);
        Assert.Empty(closed.Publication.Table.Groups);
        Assert.Empty(earlier);
        Assert.Equal((null, null), (closed.Publication.Mean, closed.Publication.Distribution));
        Assert.All(closed.Publication.Parts, p => Assert.Null(p.Satisfied));
    }

    [Fact]
    public void After_an_activity_there_is_the_year_s_total_only()
    {
        var (closed, _) = Close(Answers(Zero, i => 1 + (i % 5)) with { TotalOnly = true })!.Value;
        Assert.Equal(PublishedCount.Exact(120, 48), closed.Publication.Table!.Total);
        Assert.Empty(closed.Publication.Table.Groups);
        Assert.Equal((null, null, 0), (closed.Publication.Mean, closed.Publication.Distribution, closed.Publication.Parts.Count));
    }

    [Fact]
    public void A_score_between_two_answers_stands_on_its_own_side()
    {
        // A mean of 3.5 is not satisfied; its nearest whole number, 4, would be.
        var (closed, _) = Close(Answers(Zero, i => i % 2 == 0 ? 3.5 : 4))!.Value;
        Assert.Equal([new ScoreBin(1, 3, 60), new ScoreBin(4, 5, 60)], closed.Publication.Distribution);
    }

    [Fact]
    public void Waves_are_shown_where_the_rest_of_the_year_is_many()
    {
        var all = Answers(Zero, i => i % 3 == 0 ? 3 : 4);
        var apart = all with { Parts = [Part("spring", all, i => i < 60), Part("autumn", all, i => i >= 60)] };
        Assert.Equal([40, 40], Close(apart)!.Value.Closed.Publication.Parts.Select(p => p.Satisfied));
        // All but six answered in spring: what they said would follow from the two.
        var few = all with { Parts = [Part("spring", all, i => i < 114), Part("autumn", all, i => i >= 114)] };
        Assert.Equal([null, null], Close(few)!.Value.Closed.Publication.Parts.Select(p => p.Satisfied));
    }

    [Fact]
    public void A_panel_that_would_tell_who_came_or_went_is_kept_back()
    {
        var then = Close(Answers(Zero, i => i % 3 == 0 ? 3 : 4))!.Value.Closed;
        Assert.Single(Close(Answers(Zero.Next(), i => i % 4 == 0 ? 3 : 4), then)!.Value.Closed.Publication.Panels);
        // One Member more than the year before: its answer is the difference.
        Assert.Empty(Close(Answers(Zero.Next(), i => i % 4 == 0 ? 3 : 4, n: 121), then)!.Value.Closed.Publication.Panels);
    }

    [Fact]
    public void Two_panels_of_one_year_that_differ_by_few_Members_are_not_both_shown()
    {
        var zero = Close(Answers(Zero, i => i % 3 == 0 ? 3 : 4, n: 90))!.Value.Closed;
        var first = Close(Answers(Zero.Next(), i => i % 4 == 0 ? 3 : 4, n: 93), zero)!.Value.Closed;
        var now = Close(Answers(Zero.Next().Next(), i => i % 5 == 0 ? 3 : 4, n: 120), zero, first)!.Value.Closed;
        Assert.Equal([Zero], now.Publication.Panels.Select(p => p.Against));
        var same = Close(Answers(Zero.Next(), i => i % 4 == 0 ? 3 : 4, n: 90), zero)!.Value.Closed;
        now = Close(Answers(Zero.Next().Next(), i => i % 5 == 0 ? 3 : 4, n: 120), zero, same)!.Value.Closed;
        Assert.Equal([Zero, Zero.Next()], now.Publication.Panels.Select(p => p.Against));
    }

    private static (FrozenTable Closed, IReadOnlyList<FrozenTable> Earlier)? Close(TableAnswers answers, params FrozenTable[] earlier) =>
        Closing.Of(Rules, answers, 7, answers.FieldedTo.AddDays(30), earlier);

    /// <param name="score">Of a Member by number; the Members stand on the ring in turn.</param>
    private static TableAnswers Answers(Period period, Func<int, double> score, int n = 120) => new()
    {
        Indicator = "RES-2",
        Area = null,
        Period = period,
        FieldedTo = period.Last,
        Definition = "d",
        Members = [.. Enumerable.Range(0, n)
            .Select(i => new MemberScore($"M{i:000}", Oracle.Ring[i / 7 % 6], null, score(i), score(i) >= 4))],
        Parts = [],
        Lowest = 1,
        Highest = 5,
        SatisfiedFrom = 4,
        TotalOnly = false,
    };

    private static TablePart Part(string id, TableAnswers of, Func<int, bool> isIn) =>
        new(PartKind.Wave, id, of.FieldedTo, [.. of.Members.Where((_, i) => isIn(i))]);
}

file static class Years
{
    public static Period Next(this Period year) => Period.FiscalYear(year.StartYear + 1);
}
