using CustomsItGuide.Readings;

namespace CustomsItGuide.Tests.Readings;

/// <summary>What a survey reading carries beside its value.</summary>
public sealed class SurveyReadingTests
{
    private static readonly string[] Columns =
        ["survey", "instrument", "item", "focus_area", "member", "region", "is_member", "total", "answers", "scale_min", "scale_max", "fielded_to", "population", "wording", "_delivery"];

    [Fact]
    public void With_the_mean_as_headline_the_value_is_the_mean_and_the_satisfied_share_stands_beside()
    {
        var indicator = TestPlan.Plan.Indicator("RES-2") with { Headline = Headline.Mean };
        var reading = Read(indicator, Period.FiscalYear(2023), Row("AA", null, 5), Row("BB", null, 4), Row("CC", null, 4), Row("DD", null, 2), Row("EE", null, 1));
        Assert.Equal((3.2, 16.0, 5.0), (reading.Value, reading.Numerator, reading.Denominator));
        Assert.Equal(60, reading.Supporting["satisfied_share"]);
    }

    [Fact]
    public void Every_Member_s_score_is_there_for_the_tests_of_change_by_code_with_its_region()
    {
        var reading = Read(TestPlan.Plan.Indicator("RES-2"), Period.FiscalYear(2023), Row("EE", null, 3), Row("AA", null, 4), Row("BB", null, 5), Row("CC", null, 5), Row("DD", null, 1));
        Assert.DoesNotContain(reading.Supporting.Keys, k => k == "mean" || k.StartsWith("score", StringComparison.Ordinal));
        Assert.Empty(reading.Breakdown);
        Assert.Equal(["AA", "BB", "CC", "DD", "EE"], reading.Members.Select(m => m.Member));
        Assert.Equal(new MemberScore("AA", "Europe", null, 4, true), reading.Members[0]);
        Assert.False(reading.Members[4].Satisfied);
        Assert.Equal("scale 1-5\n|overall_satisfaction|q1: How satisfied are you?", reading.Basis);
        Assert.Equal([3], reading.Deliveries);
        Assert.Equal(5, reading.Rows);
    }

    [Fact]
    public void By_focus_area_all_areas_scores_are_there_and_the_counts_are_the_lowest_one_s()
    {
        string[] members = ["AA", "BB", "CC", "DD", "EE"];
        var rows = members.Select(m => Row(m, "FA1", m == "EE" ? 3 : 4)).Concat(members.Append("FF").Select(m => Row(m, "FA2", m is "AA" or "BB" or "CC" ? 5 : 2))).ToArray();
        var reading = Read(TestPlan.Plan.Indicator("FA-2"), Period.FiscalYear(2023), rows);
        Assert.Equal((50.0, 3.0, 6.0, 6), (reading.Value, reading.Numerator, reading.Denominator, reading.N));
        Assert.Equal(5, reading.Members.Count(m => m.Area == "FA1"));
        Assert.Equal(6, reading.Members.Count(m => m.Area == "FA2"));
    }

    [Fact]
    public void A_focus_area_that_continues_keeps_its_baseline_when_another_is_replaced()
    {
        var indicator = TestPlan.Plan.Indicator("FA-2");
        var first = Read(indicator, Period.FiscalYear(2021), [.. Area("FA1", satisfied: 4), .. Area("FA2", satisfied: 3)]);
        var now = Read(indicator, Period.FiscalYear(2022), [.. Area("FA1", satisfied: 3), .. Area("FA9", satisfied: 4)]);
        var history = new Dictionary<Period, Reading> { [first.Period] = first };
        Assert.Same(first, Baselines.ReadingOf(indicator, "FA1", now, history));
        Assert.Same(now, Baselines.ReadingOf(indicator, "FA9", now, history));
        Assert.Equal(Fact.NotMet, Facts.Of(indicator, now, history, TestPlan.Plan));
        var reworded = Read(indicator, Period.FiscalYear(2022), [.. Area("FA1", satisfied: 3, wording: "q1: Otherwise?")]);
        Assert.Equal(Fact.None, Facts.Of(indicator, reworded, history, TestPlan.Plan));
    }

    [Fact]
    public void A_withheld_reading_names_its_delivery_and_nothing_else()
    {
        var reading = Read(TestPlan.Plan.Indicator("RES-2"), Period.FiscalYear(2023), Row("AA", null, 5), Row("BB", null, 4));
        Assert.Equal(Absence.Suppressed, reading.Absence);
        Assert.Equal("Fewer than 5 Members answered; the result is withheld so that none can be recognized.", reading.AbsenceReason!.English);
        Assert.Equal("Moins de 5 Membres ont répondu ; le résultat n'est pas publié afin qu'aucun ne soit reconnaissable.", reading.AbsenceReason.French);
        Assert.Equal([3], reading.Deliveries);
        Assert.Equal((0, 0, 0), (reading.Rows, reading.Members.Count, reading.Findings.Count));
    }

    private static IEnumerable<object?[]> Area(string area, int satisfied, string wording = "q1: How satisfied are you?") =>
        new[] { "AA", "BB", "CC", "DD", "EE" }.Select((member, i) => Row(member, area, i < satisfied ? 5 : 1, wording));

    private static object?[] Row(string member, string? area, double score, string wording = "q1: How satisfied are you?") =>
        ["annual", "annual", "overall_satisfaction", area, member, "Europe", true, score, 1L, 1m, 5m, new DateOnly(2024, 5, 31), 20L, wording, 3L];

    private static Reading Read(Indicator indicator, Period period, params object?[][] rows) =>
        Estimators.Read(new EstimatorInput(indicator, TestPlan.Plan, period, new RowTable(Columns, rows), Delivered: true));
}
