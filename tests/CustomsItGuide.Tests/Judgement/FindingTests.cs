using CustomsItGuide.Judgement;
using CustomsItGuide.Statistics;

namespace CustomsItGuide.Tests.Judgement;

public sealed class FindingTests
{
    private static readonly Period Before = Cases.Year.Previous;

    [Theory]
    [InlineData(100, 110, false)] // exactly 10 % is not more than 10 %
    [InlineData(100, 111, true)]
    [InlineData(100, 89, true)]
    public void A_denominator_that_moves_by_more_than_a_tenth_is_said(double then, double now, bool said) =>
        Is(said, "denominator_changed", Cases.Of("SP3-2", Cases.Rate("SP3-2", now / 2, now), Cases.Rate("SP3-2", then / 2, then, Before)));

    [Fact]
    public void Thunder_2022_and_2023_cannot_be_ranked_from_rounded_figures_but_2024_and_2025_can()
    {
        var almost2200 = Seizures(2200, Before, new Interval(1980, 2200, 1, "stated_rounding"), "Thunder");
        var moreThan2000 = Seizures(2000, Cases.Year, new Interval(2000, 2200, 1, "stated_rounding"), "Thunder");
        Is(true, "within_rounding", Cases.Of("SP2-1", moreThan2000, almost2200));
        Is(false, "within_rounding",
            Cases.Of("SP2-1", Seizures(4640, Cases.Year, null, "Thunder"), Seizures(2213, Before, null, "Thunder")));
    }

    [Fact]
    public void Between_an_exact_and_a_rounded_count_that_overlap_neither_an_increase_nor_a_decrease_is_claimed()
    {
        var moreThan2000 = Seizures(2000, Before, new Interval(2000, 2200, 1, "stated_rounding"), "Thunder");
        var up = Cases.Judge(Cases.Of("SP2-1", Seizures(2190, Cases.Year, null, "Thunder"), moreThan2000));
        Assert.Equal((Status.NoSignificantChange, Evidence.Unconfirmed, "D-rounding", Fact.Met),
            (up.Status, up.Evidence, up.Rule, up.Fact));
        var beyond = Cases.Judge(Cases.Of("SP2-1", Seizures(2201, Cases.Year, null, "Thunder"), moreThan2000));
        Assert.Equal((Status.Met, "D"), (beyond.Status, beyond.Rule));
        // By the rates a fall from 2,200 to 2,000 would be confirmed; "almost 2,200" does not carry that.
        var down = Cases.Judge(
            Cases.Of("SP2-1", Seizures(2000, Cases.Year, null, "Thunder"),
                Seizures(2200, Before, new Interval(1980, 2200, 1, "stated_rounding"), "Thunder")));
        Assert.Equal((Status.OffTarget, Evidence.Census, "D-rounding", Fact.NotMet), (down.Status, down.Evidence, down.Rule, down.Fact));
    }

    [Fact]
    public void Other_operations_than_last_year_are_not_like_for_like_and_those_of_both_are_compared()
    {
        var finding = Assert.Single(
            Cases.Judge(
                Cases.Of("SP2-1", Seizures(300, Cases.Year, null, "Demeter", "Thunder"), Seizures(200, Before, null, "Thunder"))).Findings,
                    f => f.Code == "series_changed");
        Assert.EndsWith("Like for like (Thunder): 200, now 300.", finding.Message.English, StringComparison.Ordinal);
        Is(false, "series_changed", Cases.Of("SP2-1", Seizures(300, Cases.Year, null, "Thunder"), Seizures(200, Before, null, "Thunder")));
    }

    [Fact]
    public void A_changed_wording_is_a_break_a_changed_scale_says_so_and_an_absence_is_compared_with_nothing()
    {
        Reading Wave(Period period, string basis) => Cases.Wave("RES-2", period, 70, 100, basis: basis);
        Is(true, "basis_changed", Cases.Of("RES-2", Wave(Cases.Year, "scale 1-5\nnew"), Wave(Before, "scale 1-5\nold")));
        Is(true, "scale_changed", Cases.Of("RES-2", Wave(Cases.Year, "scale 0-10\nsame"), Wave(Before, "scale 1-5\nsame")));
        Is(false, "basis_changed",
            Cases.Of("RES-2", Wave(Cases.Year, "scale 1-5\nsame"),
                new Reading { Indicator = "RES-2", Period = Before, Absence = Absence.NotReported, AbsenceReason = new("-", "-") }));
    }

    [Theory]
    [InlineData(55, 186, true)] // 29.6 %
    [InlineData(56, 186, false)]
    public void A_response_below_30_percent_is_said(int n, int population, bool said) =>
        Is(said, "response_low", Cases.Survey("RES-2", (40, 100), (40, n), population));

    [Fact]
    public void A_region_in_which_nobody_answered_is_named()
    {
        var of = Cases.Survey("RES-2", (70, 100),
            (70, 100)) with
        { MembersByRegion = new Dictionary<string, int> { ["Europe"] = 50, ["South America"] = 33, ["Nowhere"] = 0 } };
        var finding = Assert.Single(Cases.Judge(of).Findings, f => f.Code == "region_silent");
        Assert.Equal("No Member answered in: South America (33 Members).", finding.Message.English);
    }

    [Fact]
    public void Respondents_from_other_regions_than_at_the_baseline_are_a_shift_beyond_the_limit()
    {
        var even = Cases.Survey("RES-2", (70, 100), (70, 100));
        Is(false, "respondents_mix_shifted", even);
        // A third of the Members of one region are gone to another: 11 of 100 would have to change back.
        var moved = even.Reading.Members.Select((m, i) =>
            i < 33 && m.Region == "Europe" ? m with { Region = "West and Central Africa" } : m).ToList();
        Is(true, "respondents_mix_shifted", Cases.Of("RES-2", even.Reading with { Members = moved }, even.Readings[Cases.Zero]));
    }

    [Fact]
    public void A_value_that_silent_Members_could_turn_is_fragile_and_one_far_away_is_not()
    {
        Is(true, "fragile", Cases.Survey("RES-2", (74, 100), (75, 100)));
        Is(false, "fragile", Cases.Survey("RES-2", (50, 100), (90, 100)));
        Is(false, "fragile", Cases.Survey("RES-2", (140, 186), (141, 186)));
    }

    [Fact]
    public void Off_target_needs_a_commentary_and_the_action_in_it_an_owner_and_a_day()
    {
        var off = Cases.Of("SO1-1", Cases.Completion(9, 10));
        Is(true, "commentary_missing", off);
        Is(false, "commentary_missing", off with { Commentary = new Commentary("late delivery", null, null, null, null) });
        Is(true, "owner_missing", off with { Commentary = new Commentary("late delivery", "finish it", null, Cases.Later, null) });
        Is(true, "due_date_missing", off with { Commentary = new Commentary("late delivery", "finish it", "Director", null, null) });
        Is(false, "commentary_missing", Cases.Of("SO1-1", Cases.Completion(10, 10)));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public void An_open_action_that_names_nobody_is_said(int open, bool said) =>
        Is(said, "action_without_owner",
            Cases.Of("SO1-1", Cases.Completion(9, 10) with { Supporting = new Dictionary<string, double?> { ["without_owner"] = open } }));

    [Fact]
    public void Every_finding_that_is_promised_has_its_class_in_the_one_list()
    {
        var listed = CustomsItGuide.Judgement.Findings.FindingChecks.All.Select(c => c.GetType()).ToList();
        var classes = typeof(CustomsItGuide.Judgement.Findings.IFindingCheck).Assembly.GetTypes()
            .Where(t => t is { IsClass: true, IsAbstract: false }
                && t.IsAssignableTo(typeof(CustomsItGuide.Judgement.Findings.IFindingCheck)));
        Assert.Equal(classes.OrderBy(t => t.Name).Select(t => t.Name), listed.OrderBy(t => t.Name).Select(t => t.Name));
    }

    [Theory]
    [InlineData("2024-08-29", false)] // 60 days after 30 June
    [InlineData("2024-08-30", true)]
    public void Late_is_after_the_day_on_which_the_report_was_due(string day, bool said) =>
        Is(said, "delivered_late",
            Cases.Of("SO1-1",
                Cases.Completion(9, 10)) with
            {
                Source =
                    new SourceEvidence([], DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), 10, 0)
            });

    [Fact]
    public void A_provisional_figure_and_a_short_series_say_so()
    {
        Is(true, "interim_figures", Cases.Of("SO1-1", Cases.Completion(9, 10) with { Provisional = true }));
        var finding = Assert.Single(Cases.Judge(Cases.Of("SO1-1", Cases.Completion(9, 10))).Findings, f => f.Code == "series_too_short");
        Assert.StartsWith("1 of 5 yearly points", finding.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_coders_who_agree_too_little_are_said_to()
    {
        Reading With(double kappa) =>
            Cases.Rate("SP3-1", 90,
                100) with
            { Supporting = new Dictionary<string, double?> { ["kappa"] = kappa, ["low"] = 80, ["high"] = 95 } };
        Is(true, "coding_agreement_low", Cases.Of("SP3-1", With(0.59)));
        Is(false, "coding_agreement_low", Cases.Of("SP3-1", With(0.6)));
    }

    [Fact]
    public void Behind_its_own_schedule_a_plan_is_forecast_to_end_late_and_ahead_of_it_not()
    {
        Case Half(int done) => Cases.Of("SO1-1", Cases.Completion(done, 12)) with { JudgedOn = new DateOnly(2023, 12, 31) };
        Is(true, "forecast_missed", Half(4));
        Is(false, "forecast_missed", Half(6));
        Is(false, "forecast_missed", Half(12));
    }

    [Fact]
    public void Slip_is_the_days_since_as_much_was_planned_as_is_completed()
    {
        // Twelve actions, the fourth due on day 121 and the fifth on day 152: with four completed the plan's day 151 is reached, on day
        // 184.
        var judged = Cases.Judge(Cases.Of("SO1-1", Cases.Completion(4, 12)) with { JudgedOn = new DateOnly(2023, 12, 31) });
        Assert.Equal(33, Assert.Single(judged.Receipt.Figures, f => f.Name == "slip_days").Value, 1e-9);
    }

    [Theory]
    [InlineData("2023-06-30")]
    [InlineData("2023-01-01")]
    public void A_plan_that_is_judged_before_its_year_begins_has_no_pace(string day)
    {
        var judgedOn = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        var judged = Cases.Judge(Cases.Of("SO1-1", Cases.Completion(0, 12)) with { JudgedOn = judgedOn });
        Assert.Equal(Status.NotYetDue, judged.Status);
        Assert.DoesNotContain(judged.Receipt.Figures, f => f.Name == "slip_days");
    }

    [Fact]
    public void The_distance_to_flipping_stands_on_every_judged_indicator()
    {
        var finding = Assert.Single(Cases.Judge(Cases.Of("SO1-1", Cases.Completion(9, 10))).Findings,
            f => f.Code == "distance_to_flipping");
        Assert.Equal("With 1 more completed action, the status would be “met”.", finding.Message.English);
        Assert.Equal("Avec 1 action achevée de plus, le statut serait « atteint ».", finding.Message.French.Replace('\u00A0', ' '));
    }

    private static void Is(bool said, string code, Case of)
    {
        if (said) Assert.Contains(code, Cases.Codes(of));
        else Assert.DoesNotContain(code, Cases.Codes(of));
    }

    private static Reading Seizures(double count, Period period, Interval? interval, params string[] operations) =>
        Cases.Count("SP2-1", count, period) with
        {
            Interval = interval,
            Breakdown = [.. operations.Select(o => new BreakdownCell("operation", o, count, null, null, 1))],
        };
}
