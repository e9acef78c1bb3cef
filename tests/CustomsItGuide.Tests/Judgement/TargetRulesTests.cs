using CustomsItGuide.Judgement;
using CustomsItGuide.Readings;
using CustomsItGuide.Tests.Statistics;
using CustomsItGuide.Wording;
using FsCheck;
using FsCheck.Fluent;
using Interval = CustomsItGuide.Statistics.Interval;
using Property = CustomsItGuide.Tests.Statistics.Property;

namespace CustomsItGuide.Tests.Judgement;

/// <summary>Facts, statuses, distances and sentences of every rule, at its bounds and one unit beside them.</summary>
public sealed class TargetRulesTests
{
    private const string Count = "SP3-3";
    private static readonly DateOnly Due = Cases.Year.Last;
    private static readonly DateOnly Running = Due.AddDays(-60);

    [Theory]
    [InlineData(TargetRuleKind.AtMost, 24, 24, Fact.Met, Status.Met)]
    [InlineData(TargetRuleKind.AtMost, 24, 23, Fact.Met, Status.Met)]
    [InlineData(TargetRuleKind.AtMost, 24, 25, Fact.NotMet, Status.OffTarget)]
    [InlineData(TargetRuleKind.AtMost, 0, 0, Fact.Met, Status.Met)]
    [InlineData(TargetRuleKind.AtMost, -3, -2.9, Fact.NotMet, Status.OffTarget)]
    [InlineData(TargetRuleKind.AtMost, 9007199254740991, 9007199254740992, Fact.NotMet, Status.OffTarget)]
    [InlineData(TargetRuleKind.AtLeast, 9007199254740992, 9007199254740991, Fact.NotMet, Status.OffTarget)]
    [InlineData(TargetRuleKind.AtLeast, 98.5, 98.43, Fact.NotMet, Status.OffTarget)]
    [InlineData(TargetRuleKind.AtLeast, 0.3, 0.1 + 0.2, Fact.Met, Status.Met)]
    [InlineData(TargetRuleKind.AtMost, 0.3, 0.1 + 0.2, Fact.Met, Status.Met)]
    [InlineData(TargetRuleKind.Exactly, 24, 24, Fact.Met, Status.Met)]
    [InlineData(TargetRuleKind.Exactly, 24, 25, Fact.NotMet, Status.OffTarget)]
    [InlineData(TargetRuleKind.YesNo, 1, 1, Fact.Met, Status.Met)]
    [InlineData(TargetRuleKind.YesNo, 1, 0, Fact.NotMet, Status.OffTarget)]
    [InlineData(TargetRuleKind.YesNo, 0, 0, Fact.Met, Status.Met)]
    [InlineData(TargetRuleKind.YesNo, 0, 1, Fact.NotMet, Status.OffTarget)]
    public void A_number(TargetRuleKind rule, double target, double value, Fact fact, Status status)
    {
        var judged = Judge(rule, t => t with { Value = target }, value);
        Assert.Equal((fact, status, Evidence.Census), (judged.Fact, judged.Status, judged.Evidence));
    }

    [Theory]
    [InlineData(59, Fact.NotMet, Status.OffTarget, "Due and below target: 59 persons, and the target is 60 to 70 persons.")]
    [InlineData(60, Fact.Met, Status.Met, "Target reached: 60 persons, and the target is 60 to 70 persons.")]
    [InlineData(70, Fact.Met, Status.Met, "Target reached: 70 persons, and the target is 60 to 70 persons.")]
    [InlineData(71, Fact.NotMet, Status.OffTarget, "Due and above target: 71 persons, and the target is 60 to 70 persons.")]
    public void A_range_includes_both_ends(double value, Fact fact, Status status, string reason)
    {
        var judged = Judge(TargetRuleKind.Between, t => t with { From = 60, To = 70 }, value);
        Assert.Equal((fact, status, reason), (judged.Fact, judged.Status, judged.Reason.English));
    }

    [Theory]
    [InlineData(TargetRuleKind.AtMost, 24, 26, -2, "Due and above target: 26 persons, and the target is ≤ 24 persons.",
        "Échéance atteinte, au-dessus de la cible : 26 personnes, pour une cible de ≤ 24 personnes.")]
    [InlineData(TargetRuleKind.AtLeast, 28, 26, 2, "Due and below target: 26 persons, and the target is ≥ 28 persons.",
        "Échéance atteinte, sous la cible : 26 personnes, pour une cible de ≥ 28 personnes.")]
    [InlineData(TargetRuleKind.Exactly, 23, 26, -3, "Counted result: 26 persons, and the target is = 23 persons.",
        "Résultat compté : 26 personnes, pour une cible de = 23 personnes.")]
    public void The_distance_and_the_sentence_name_the_side(TargetRuleKind rule, double target, double value, double by, string english,
        string french)
    {
        var judged = Judge(rule, t => t with { Value = target }, value);
        Assert.Equal((by, Status.Met), (judged.Receipt.Better!.By, judged.Receipt.Better.To));
        Assert.Equal((english, french), (judged.Reason.English, judged.Reason.French.Replace('\u00A0', ' ')));
    }

    [Fact]
    public void A_narrow_range_far_away_is_found_on_its_own_side()
    {
        var above = Judge(TargetRuleKind.Between, t => t with { From = 60, To = 60 }, 900);
        Assert.Equal((-840.0, Status.Met), (above.Receipt.Better!.By, above.Receipt.Better.To));
        var inside = Judge(TargetRuleKind.Between, t => t with { From = 60, To = 70 }, 69);
        Assert.Equal((2.0, Status.OffTarget), (inside.Receipt.Worse!.By, inside.Receipt.Worse.To));
    }

    [Fact]
    public void A_number_may_lie_millions_away_from_its_target()
    {
        var of = Case(TargetRuleKind.Between, t => t with { Value = null, From = 1_000_000, To = 1_500_000 },
            Cases.Count(Count, 1_234_567.5), Cases.Later);
        var sum = CustomsItGuide.Kinds.IndicatorKinds.Known.Named("sum");
        var judged = Cases.Judge(of with { Indicator = of.Indicator with { Kind = sum } });
        // 265,433 more are 1,500,000.5, and 234,568 fewer are 999,999.5.
        Assert.Equal((-234_568.0, Status.OffTarget, null), (judged.Receipt.Worse!.By, judged.Receipt.Worse.To, judged.Receipt.Better));
    }

    [Theory]
    [InlineData(2022, 60, Fact.Met, Status.Met, "≥ 60 persons")]
    [InlineData(2023, 60, Fact.NotMet, Status.OffTarget, "≥ 70 persons")]
    [InlineData(2024, 60, Fact.None, Status.Baseline, "no target for this year (2022/23: ≥ 60 persons; 2023/24: ≥ 70 persons)")]
    public void A_number_by_year(int year, double value, Fact fact, Status status, string said)
    {
        var values = new[] { new YearTarget(Period.FiscalYear(2022), 60), new YearTarget(Period.FiscalYear(2023), 70) };
        var reading = Cases.Count(Count, value, Period.FiscalYear(year));
        var judged = Cases.Judge(Case(TargetRuleKind.AtLeast, t => t with { Value = null, Values = values }, reading, new(2026, 1, 1)));
        Assert.Equal((fact, status, said), (judged.Fact, judged.Status, AssessmentText.Target(judged, "en")));
        if (fact == Fact.None) Assert.Equal("No target is set for 2024/25.", judged.Reason.English);
    }

    [Theory]
    [InlineData(TargetRuleKind.MaintainOrDecrease, 10, 10, Fact.Met, Status.Met, "≤ baseline 10 persons (2021/22)")]
    [InlineData(TargetRuleKind.MaintainOrDecrease, 10, 11, Fact.NotMet, Status.OffTarget, "≤ baseline 10 persons (2021/22)")]
    [InlineData(TargetRuleKind.Decrease, 10, 9, Fact.Met, Status.Met, "< 10 persons of 2021/22")]
    [InlineData(TargetRuleKind.Decrease, 10, 10, Fact.NotMet, Status.OffTarget, "< 10 persons of 2021/22")]
    public void What_is_to_fall_is_held_against_the_lower_of_the_two(TargetRuleKind rule, double zero, double value, Fact fact, Status status,
        string said)
    {
        var judged = Cases.Judge(Case(rule, t => t with { Value = null }, Cases.Count(Count, value), Cases.Later,
            Cases.Count(Count, 12, Cases.Year.Previous), Cases.Count(Count, zero, Cases.Zero)));
        Assert.Equal((fact, status, said), (judged.Fact, judged.Status, AssessmentText.Target(judged, "en")));
        if (rule == TargetRuleKind.Decrease) Assert.Equal(10, judged.Comparator!.Value);
    }

    [Theory]
    [InlineData(500, 1000, Fact.Met, Status.Met, "Rate decreased")]
    [InlineData(1000, 500, Fact.NotMet, Status.OffTarget, "Rate increased")]
    public void A_count_that_is_to_fall_is_rule_D_the_other_way_round(double now, double then, Fact fact, Status status, string reason)
    {
        var judged = Cases.Judge(Case(TargetRuleKind.Decrease, t => t with { Value = null }, Cases.Count("SP2-1", now), Cases.Later,
            Cases.Count("SP2-1", then, Cases.Year.Previous), Cases.Count("SP2-1", then, Cases.Zero)));
        Assert.Equal((fact, status, "D"), (judged.Fact, judged.Status, judged.Rule));
        Assert.StartsWith(reason, judged.Reason.English, StringComparison.Ordinal);
        Assert.Equal(fact == Fact.Met, judged.SinceYearBefore!.Better);
    }

    /// <summary>The day is 31 December 2023, within 2023/24.</summary>
    [Theory]
    [InlineData(0, null, "2023-11-01", Fact.NotMet, Status.NotYetDue)]
    [InlineData(1, "2023-12-31", "2024-01-01", Fact.Met, Status.Met)]
    [InlineData(1, "2023-11-30", "2023-12-01", Fact.Met, Status.Met)]
    [InlineData(1, "2024-01-01", "2024-06-01", Fact.NotMet, Status.OffTarget)]
    [InlineData(0, null, "2023-12-31", Fact.NotMet, Status.OffTarget)]
    [InlineData(1, null, "2024-09-01", Fact.NotMet, Status.OffTarget)]
    public void A_milestone(double value, string? reached, string today, Fact fact, Status status)
    {
        var reading = Cases.Count(Count, value) with
        {
            Series = reached is null ? [] : [new SeriesPoint(reached, DateOnly.Parse(reached, null), 1, 1, 1)],
        };
        var judged = Cases.Judge(Case(TargetRuleKind.Milestone, t => t with { Value = null, By = new(2023, 12, 31) }, reading,
            DateOnly.Parse(today, null)));
        Assert.Equal((fact, status, new DateOnly(2023, 12, 31)), (judged.Fact, judged.Status, judged.Due));
    }

    [Fact]
    public void A_milestone_promises_nothing_before_its_time_and_stays_reached()
    {
        var by = new DateOnly(2023, 12, 31);
        var early = Cases.Judge(Case(TargetRuleKind.Milestone, t => t with { Value = null, By = by },
            Cases.Count(Count, 0, Period.FiscalYear(2022)), new(2023, 9, 1)));
        Assert.Equal((Fact.None, Status.NotYetDue), (early.Fact, early.Status));
        var kept = Cases.Judge(Case(TargetRuleKind.Milestone, t => t with { Value = null, By = by }, Cases.Count(Count, 1), Cases.Later,
            Cases.Count(Count, 1, Period.FiscalYear(2022))));
        Assert.Equal((Fact.Met, Status.Met), (kept.Fact, kept.Status));
    }

    [Theory]
    [InlineData(TargetRuleKind.AtLeast, 98.7, 99, 98.5, 99.5, true)]
    [InlineData(TargetRuleKind.AtLeast, 98.5, 99, 98.5, 99.5, false)]
    [InlineData(TargetRuleKind.AtLeast, 98.4, 98, 97.5, 98.5, true)]
    [InlineData(TargetRuleKind.AtMost, 98.4, 98, 97.5, 98.5, true)]
    [InlineData(TargetRuleKind.AtMost, 97.2, 98, 97.5, 98.5, false)]
    public void What_rests_on_rounding_alone_is_said(TargetRuleKind rule, double target, double value, double low, double high, bool said)
    {
        var reading = Cases.Count(Count, value) with { Interval = new Interval(low, high, 1, "stated_rounding") };
        var judged = Cases.Judge(Case(rule, t => t with { Value = target }, reading, Cases.Later));
        Assert.Equal(said, judged.Findings.Any(f => f.Code == "within_rounding"));
    }

    /// <summary>Less of what is wanted less of is judged as more of the opposite is: the mirror bends no row.</summary>
    [Fact]
    public void At_most_is_at_least_in_a_mirror() => Property.Holds(
        from value in Gen.Choose(-50, 50)
        from target in Gen.Choose(-50, 50)
        from day in Gen.Elements(Running, Due, Cases.Later)
        select (value, target, day), of =>
        {
            var most = Judge(TargetRuleKind.AtMost, t => t with { Value = of.target }, of.value, of.day);
            var least = Judge(TargetRuleKind.AtLeast, t => t with { Value = -of.target }, -of.value, of.day);
            Assert.Equal((least.Fact, least.Status, least.Evidence, least.Rule), (most.Fact, most.Status, most.Evidence, most.Rule));
        });

    [Fact]
    public void Down_makes_a_rise_a_deterioration()
    {
        Reading[] years = [.. Enumerable.Range(2018, 5).Select(y => Cases.Count(Count, y - 2000, Period.FiscalYear(y)))];
        var judged = Cases.Judge(Case(TargetRuleKind.MaintainOrDecrease, t => t with { Value = null }, Cases.Count(Count, 40), Cases.Later, years));
        Assert.Equal(Trend.Deteriorated, judged.Trend);
    }

    private static Assessment Judge(TargetRuleKind rule, Func<Target, Target> target, double value, DateOnly? on = null) =>
        Cases.Judge(Case(rule, target, Cases.Count(Count, value), on ?? Cases.Later));

    private static Case Case(TargetRuleKind rule, Func<Target, Target> with, Reading reading, DateOnly on, params Reading[] others)
    {
        var of = Cases.Of(reading.Indicator, reading, others);
        var indicator = of.Indicator with
        {
            Direction = rule.Sign() switch { > 0 => Direction.Up, < 0 => Direction.Down, _ => Direction.Neutral },
            Target = with(of.Indicator.Target with { Kind = rule }),
        };
        return of with
        {
            Indicator = indicator,
            Baseline = Baselines.Of(indicator, reading, of.Readings),
            Fact = Facts.Of(indicator, reading, of.Readings, of.Plan),
            JudgedOn = on,
        };
    }
}
