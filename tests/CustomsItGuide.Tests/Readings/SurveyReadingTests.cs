using CustomsItGuide.Readings;

namespace CustomsItGuide.Tests.Readings;

/// <summary>What a survey reading carries beside its value.</summary>
public sealed class SurveyReadingTests
{
    private static readonly string[] Columns =
        ["survey", "instrument", "item", "focus_area", "member", "region", "is_member", "total", "answers", "scale_min", "scale_max",
            "fielded_to", "population", "wording", "_delivery"];

    [Fact]
    public void With_the_mean_as_headline_the_value_is_the_mean_and_the_satisfied_share_stands_beside()
    {
        var indicator = TestPlan.Plan.Indicator("RES-2") with { Headline = Headline.Mean };
        var reading = Read(indicator, Period.FiscalYear(2023), Row("AA", null, 5), Row("BB", null, 4), Row("CC", null, 4),
            Row("DD", null, 2), Row("EE", null, 1));
        Assert.Equal((3.2, 16.0, 5.0), (reading.Value, reading.Numerator, reading.Denominator));
        Assert.Equal(60, reading.Supporting["satisfied_share"]);
    }

    [Fact]
    public void Every_Member_s_score_is_there_for_the_tests_of_change_by_code_with_its_region()
    {
        var reading = Read(TestPlan.Plan.Indicator("RES-2"), Period.FiscalYear(2023), Row("EE", null, 3), Row("AA", null, 4),
            Row("BB", null, 5), Row("CC", null, 5), Row("DD", null, 1));
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
        var rows = members.Select(m => Row(m, "FA1", m == "EE" ? 3 : 4))
            .Concat(members.Append("FF").Select(m => Row(m, "FA2", m is "AA" or "BB" or "CC" ? 5 : 2))).ToArray();
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
        var ended = indicator with { Ended = [new("FA2", Period.FiscalYear(2022), new("Council", "Conseil"))] };
        Assert.Equal(Fact.None, Facts.Of(ended, reworded, history, TestPlan.Plan));
    }

    [Fact]
    public void An_area_that_was_asked_about_and_is_not_now_is_missing_until_a_decision_ends_it()
    {
        var indicator = TestPlan.Plan.Indicator("FA-2");
        var first = Read(indicator, Period.FiscalYear(2021), [.. Area("FA1", satisfied: 3), .. Area("FA2", satisfied: 4)]);
        var now = Read(indicator, Period.FiscalYear(2022), [.. Area("FA1", satisfied: 4)]);
        var history = new Dictionary<Period, Reading> { [first.Period] = first };
        Assert.Equal(["FA2"], Baselines.MissingAreas(indicator, now, history));
        Assert.Equal(Fact.NotMet, Facts.Of(indicator, now, history, TestPlan.Plan));
        EndedArea Ended(int year) => new("FA2", Period.FiscalYear(year), new("Council", "Conseil"));
        Assert.Equal(Fact.Met, Facts.Of(indicator with { Ended = [Ended(2022)] }, now, history, TestPlan.Plan));
        Assert.Equal(Fact.NotMet, Facts.Of(indicator with { Ended = [Ended(2023)] }, now, history, TestPlan.Plan));
    }

    /// <summary>Twenty of thirty answered each of two meetings, all of them other Members: 40 of 40 it is not.</summary>
    [Fact]
    public void Of_two_meetings_the_response_is_the_lower_one_s_and_the_population_is_not_known()
    {
        var indicator = TestPlan.Plan.Indicator("SO1-3");
        object?[] Answer(string survey, int member, long asked, long? population) =>
            [survey, "meeting", "meeting_content", null, $"M{member:00}", "Europe", true, member % 2 == 0 ? 5.0 : 2.0, 1L, 1m, 5m,
                new DateOnly(2024, 5, 31), population, "q1", 3L, asked];
        var rows = Enumerable.Range(0, 20).Select(i => Answer("ptc-1", i, 30, null))
            .Concat(Enumerable.Range(20, 19).Select(i => Answer("ptc-2", i, 30, null))).ToArray();
        var reading = Read(indicator, Period.FiscalYear(2023), [.. Columns, "asked"], rows);
        Assert.Equal((39, null, 100.0 * 19 / 30), (reading.N, reading.Population, reading.ResponseRate));
        Assert.Equal([("ptc-1", 20.0, 30.0), ("ptc-2", 19.0, 30.0)],
            reading.Breakdown.Where(c => c.By == "response").Select(c => (c.Key, c.Numerator!.Value, c.Denominator!.Value)));

        var one = Read(indicator, Period.FiscalYear(2023), [.. Columns, "asked"],
            [.. rows.Take(20).Select((_, i) => Answer("ptc-1", i, 30, 30))]);
        Assert.Equal((20, 30, 100.0 * 20 / 30), (one.N, one.Population, one.ResponseRate));
        Assert.DoesNotContain(one.Breakdown, c => c.By == "response");
        // A list of those invited that is shorter than those who answered is no population.
        var more = Read(indicator, Period.FiscalYear(2023), [.. Columns, "asked"],
            [.. rows.Take(20).Select((_, i) => Answer("ptc-1", i, 15, 15))]);
        Assert.Equal((20, null, null), (more.N, more.Population, more.ResponseRate));
    }

    [Fact]
    public void A_withheld_reading_names_its_delivery_and_nothing_else()
    {
        var reading = Read(TestPlan.Plan.Indicator("RES-2"), Period.FiscalYear(2023), Row("AA", null, 5), Row("BB", null, 4));
        Assert.Equal(Absence.Suppressed, reading.Absence);
        Assert.Equal("Fewer than 5 Members answered; the result is withheld so that none can be recognized.",
            reading.AbsenceReason!.English);
        Assert.Equal("Moins de 5 Membres ont répondu ; le résultat n'est pas publié afin qu'aucun ne soit reconnaissable.",
            reading.AbsenceReason.French);
        Assert.Equal([3], reading.Deliveries);
        Assert.Equal((0, 0, 0), (reading.Rows, reading.Members.Count, reading.Findings.Count));
    }

    private static IEnumerable<object?[]> Area(string area, int satisfied, string wording = "q1: How satisfied are you?") =>
        new[] { "AA", "BB", "CC", "DD", "EE" }.Select((member, i) => Row(member, area, i < satisfied ? 5 : 1, wording));

    private static object?[] Row(string member, string? area, double score, string wording = "q1: How satisfied are you?") =>
        ["annual", "annual", "overall_satisfaction", area, member, "Europe", true, score, 1L, 1m, 5m, new DateOnly(2024, 5, 31), 20L,
            wording, 3L];

    private static Reading Read(Indicator indicator, Period period, params object?[][] rows) => Read(indicator, period, Columns, rows);

    private static Reading Read(Indicator indicator, Period period, IReadOnlyList<string> columns, object?[][] rows) =>
        Estimators.Read(new EstimatorInput(indicator, TestPlan.Plan, period, new RowTable(columns, rows), Delivered: true));
}
