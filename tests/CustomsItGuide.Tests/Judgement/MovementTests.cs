using CustomsItGuide.Statistics;

namespace CustomsItGuide.Tests.Judgement;

/// <summary>"Is it getting better?", since the baseline and since the year before.</summary>
public sealed class MovementTests
{
    private static readonly Period Before = Cases.Year.Previous;

    [Theory]
    [InlineData(90, 60, Course.Fell, false)]
    [InlineData(60, 90, Course.Rose, true)]
    [InlineData(70, 71, Course.NotTold, null)]
    public void A_survey_moves_as_its_test_concludes(int then, int now, Course course, bool? better)
    {
        var a = Cases.Judge(Cases.Survey("RES-2", (then, 100), (now, 100)));
        Assert.Equal((course, better, "mover_overlap", Cases.Zero),
            (a.SinceBaseline!.Course, a.SinceBaseline.Better, a.SinceBaseline.TestedBy, a.SinceBaseline.Since));
        Assert.Equal(now - then, a.SinceBaseline.Difference, 1e-9);
        Assert.Null(a.SinceYearBefore);
    }

    [Fact]
    public void The_baseline_and_the_year_before_are_each_compared_and_the_trend_is_the_latter_s()
    {
        var a = Cases.Judge(Cases.Of("RES-2", Cases.Wave("RES-2", Cases.Year, 60, 100),
            Cases.Wave("RES-2", Before, 61, 100), Cases.Wave("RES-2", Cases.Zero, 90, 100)));
        Assert.Equal((Course.Fell, Course.NotTold, Trend.NoDetectableChange),
            (a.SinceBaseline!.Course, a.SinceYearBefore!.Course, a.Trend));
        Assert.StartsWith("Fell from 90.0 % (2021/22) to 60.0 % (−30.0 percentage points, 95 % interval −",
            a.SinceBaseline.Sentence.English, StringComparison.Ordinal);
        Assert.StartsWith("Baisse : de 90,0 % (2021/22) à 60,0 % (−30,0 points de pourcentage, intervalle à 95 % de −",
            a.SinceBaseline.Sentence.French, StringComparison.Ordinal);
        Assert.StartsWith("No change can be told from 61.0 % (2022/23) to 60.0 %", a.TrendNote.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_count_needs_no_test()
    {
        var a = Cases.Judge(Cases.Of("SO1-1", Cases.Completion(14, 16), Cases.Completion(19, 31, Before)));
        Assert.Null(a.SinceBaseline);
        Assert.Equal((Course.Rose, true, null, null),
            (a.SinceYearBefore!.Course, a.SinceYearBefore.Better, a.SinceYearBefore.TestedBy, a.SinceYearBefore.Interval));
        Assert.Equal("Rose from 61.3 % (2022/23) to 87.5 %.", a.SinceYearBefore.Sentence.English);
        Assert.Equal("Hausse : de 61,3 % (2022/23) à 87,5 %.", a.SinceYearBefore.Sentence.French);
        Assert.Equal((Trend.NotEnoughData, "Rose from 61.3 % (2022/23) to 87.5 %. Too few points for a trend: 2 of 5, 3 more needed."),
            (a.Trend, a.TrendNote.English));
        Assert.Equal("The same as in 2022/23: 14 persons.",
            Cases.Judge(Cases.Of("SP3-3", Cases.Count("SP3-3", 14), Cases.Count("SP3-3", 14, Before))).SinceYearBefore!.Sentence.English);
    }

    [Fact]
    public void A_movement_too_small_for_one_decimal_is_shown_with_as_many_as_it_takes()
    {
        var a = Cases.Judge(Cases.Of("SP3-1", Cases.Rate("SP3-1", 80001, 100000), Cases.Rate("SP3-1", 80002, 100000, Before)));
        Assert.Equal("Fell from 80.002 % (2022/23) to 80.001 %.", a.SinceYearBefore!.Sentence.English);
    }

    [Fact]
    public void Between_rounded_figures_that_overlap_no_movement_is_told()
    {
        static Reading About(double value, Period period) =>
            Cases.Count("SP2-1", value, period) with { Interval = new Interval(0.95 * value, 1.05 * value, 1, "stated_rounding") };
        var a = Cases.Judge(Cases.Of("SP2-1", About(1020, Cases.Year), About(1000, Before)));
        Assert.Equal((Course.NotTold, null, "stated_rounding"),
            (a.SinceYearBefore!.Course, a.SinceYearBefore.Better, a.SinceYearBefore.TestedBy));
        Assert.Equal("No change can be told from 1,000 seizures (2022/23) to 1,020 seizures (the reported figures are rounded, and the "
            + "two overlap).",
            a.SinceYearBefore.Sentence.English);
    }

    [Fact]
    public void Nothing_moves_across_a_break_or_from_too_few()
    {
        var reworded = Cases.Judge(
            Cases.Of("RES-2", Cases.Wave("RES-2", Cases.Year, 60, 100),
                Cases.Wave("RES-2", Before, 61, 100, basis: "scale 0-10\n|item|wording")));
        Assert.Null(reworded.SinceYearBefore);
        var few = Cases.Judge(Cases.Of("RES-2", Cases.Wave("RES-2", Cases.Year, 6, 9), Cases.Wave("RES-2", Before, 61, 100)));
        Assert.Null(few.SinceYearBefore);
        Assert.Null(few.SinceBaseline);
    }

    [Fact]
    public void Since_when_a_status_stands_is_not_since_when_the_indicator_is_flagged()
    {
        var cards = new[] { (2022, Status.AtRisk), (2023, Status.OffTarget), (2024, Status.OffTarget) }.Select(y => Card(y.Item1, y.Item2))
            .ToList();
        var attention = new Attention(cards[2], cards);
        Assert.Equal(Period.FiscalYear(2023), attention.StatusSince("SO1-1"));
        Assert.Equal(Period.FiscalYear(2022), attention.FlaggedSince("SO1-1"));
        Assert.Null(new Attention(Card(2024, Status.Met), cards).FlaggedSince("SO1-1"));

        static Scorecard Card(int year, Status status)
        {
            var judged = Cases.Judge(Cases.Of("SO1-1", Cases.Completion(9, 10, Period.FiscalYear(year)))) with { Status = status };
            return new(Cases.Plan, Period.FiscalYear(year), new(1, "head", DateTimeOffset.UnixEpoch), "1.0.0", [judged]);
        }
    }
}
