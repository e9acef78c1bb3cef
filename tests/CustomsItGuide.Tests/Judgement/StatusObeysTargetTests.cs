using CustomsItGuide.Judgement;
using CustomsItGuide.Readings;
using CustomsItGuide.Tests.Statistics;
using FsCheck;
using FsCheck.Fluent;
using Interval = CustomsItGuide.Statistics.Interval;
using Property = CustomsItGuide.Tests.Statistics.Property;

namespace CustomsItGuide.Tests.Judgement;

/// <summary>What is due and met by plain arithmetic is never off target, and what is due and not met is never met.</summary>
public sealed class StatusObeysTargetTests
{
    private static readonly Period Before = Cases.Year.Previous;

    [Fact]
    public void Completion_is_measured_against_the_target_s_own_number()
    {
        var ninety = Of("SO1-1", TargetRuleKind.AtLeast, 90, Cases.Completion(10, 11)); // 90.9 %
        Assert.Equal((Fact.Met, Status.Met, "E1"), (ninety.Fact, ninety.Status, ninety.Rule));
        Assert.Equal("Target reached: 10 of 11 actions are completed, and 10 would be 90 %.", ninety.Reason.English);
        var below = Of("SO1-1", TargetRuleKind.AtLeast, 90, Cases.Completion(8, 9));
        Assert.Equal((Fact.NotMet, Status.OffTarget, "E2"), (below.Fact, below.Status, below.Rule));
        Assert.StartsWith("Due date passed, below target", below.Reason.English, StringComparison.Ordinal);
    }

    /// <summary>
    /// Every estimator with every rule and direction that a plan may combine, on any day. The one exception is the plan's own margin:
    /// a survey that declined by less than it is certain to be within counts as maintained (rule B3), although its plain figure is lower.
    /// </summary>
    [Fact]
    public void Whatever_is_measured_promised_and_asked_for() => Property.Holds(Rounds, round =>
    {
        var judged = CustomsItGuide.Judgement.Judge.Assess([round])[0];
        if (round.AsOf < round.Due) return;
        var what = $"{round.Indicator.Estimator}, {round.Indicator.Target.Kind} {round.Indicator.Target.Value}, "
            + $"{round.Indicator.Direction}: {round.Reading.Value}, {judged.Rule}";
        Assert.False(judged is { Fact: Fact.Met, Status: Status.OffTarget }, what);
        Assert.False(judged is { Fact: Fact.NotMet, Status: Status.Met, Rule: not "B3" }, what);
    });

    [Theory]
    [InlineData(3_000_000_001, 3_000_000_000, Fact.Met, Status.Met)]
    [InlineData(3_000_000_000, 3_000_000_000, Fact.NotMet, Status.OffTarget)]
    [InlineData(2_999_999_999, 3_000_000_000, Fact.NotMet, Status.OffTarget)]
    public void Counts_beyond_32_bits_are_counts_like_others(double now, double then, Fact fact, Status status)
    {
        var judged = Cases.Judge(Cases.Of("SP2-1", Cases.Count("SP2-1", now), Cases.Count("SP2-1", then, Before)));
        Assert.Equal((fact, status), (judged.Fact, judged.Status));
        Assert.Contains($"{now:#,0} against {then:#,0} of 2022/23", judged.Reason.English.Replace('\u00A0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void More_than_the_figure_compared_with_exceeds_it_and_the_words_that_tell_it_are_named()
    {
        var than = Cases.Count("SP2-1", 1000, Before);
        var more = Cases.Judge(
            Cases.Of("SP2-1", Cases.Count("SP2-1", 1000) with { Interval = new Interval(1000, 1100, 1, "stated_rounding") }, than));
        Assert.Equal((Fact.Met, Status.Met, Evidence.Census), (more.Fact, more.Status, more.Evidence));
        Assert.Contains("only the report’s words “more than” or “less than” tell",
            Assert.Single(more.Findings, f => f.Code == "within_rounding").Message.English, StringComparison.Ordinal);
        var same = Cases.Judge(Cases.Of("SP2-1", Cases.Count("SP2-1", 1000), than));
        Assert.Equal((Fact.NotMet, Status.OffTarget), (same.Fact, same.Status));
        var about = Cases.Judge(
            Cases.Of("SP2-1", Cases.Count("SP2-1", 1000) with { Interval = new Interval(950, 1050, 1, "stated_rounding") }, than));
        Assert.Equal((Fact.NotMet, "D-rounding"), (about.Fact, about.Rule));
        Assert.Contains("within_rounding", about.Findings.Select(f => f.Code));
    }

    private static Gen<Case> Rounds => Gen.OneOf(Completions, Shares, Counts, Categories, Surveys);

    private static Gen<int> Day => Gen.Choose(-30, 800);

    private static Gen<Case> Completions =>
        from all in Gen.Choose(1, 40)
        from done in Gen.Choose(0, all)
        from target in Gen.Choose(0, 100)
        from kind in Gen.Elements(TargetRuleKind.AtLeast, TargetRuleKind.Exactly, TargetRuleKind.None)
        from day in Day
        select Case("SO1-1", kind, target, Direction.Up, day, Cases.Completion(done, all));

    private static Gen<Case> Shares =>
        from whole in Gen.Choose(1, 300)
        from part in Gen.Choose(0, whole)
        from then in Gen.Choose(0, 300)
        from target in Gen.Choose(0, 100)
        from kind in Gen.Elements(TargetRuleKind.AtLeast, TargetRuleKind.Exactly, TargetRuleKind.MaintainOrIncrease, TargetRuleKind.Increase,
            TargetRuleKind.Information, TargetRuleKind.None, TargetRuleKind.AtMost, TargetRuleKind.MaintainOrDecrease,
            TargetRuleKind.Decrease, TargetRuleKind.YesNo)
        from down in Gen.Elements(true, false)
        from day in Day
        let direction = kind.Sign() < 0
            || (down && kind is TargetRuleKind.Exactly or TargetRuleKind.Information or TargetRuleKind.None or TargetRuleKind.YesNo)
            ? Direction.Down : Direction.Up
        select Case("SP3-2", kind, target, direction, day, Cases.Rate("SP3-2", part, whole), Cases.Rate("SP3-2", then, 300, Before),
            Cases.Rate("SP3-2", 150, 300, Cases.Zero));

    private static Gen<Case> Counts =>
        from indicator in Gen.Elements("SP2-1", "SP3-3")
        from now in Gen.Choose(0, 60)
        from then in Gen.Choose(0, 60)
        from zero in Gen.Choose(0, 60)
        from about in Gen.Elements(0.0, 0.05)
        from kind in Gen.Elements(TargetRuleKind.AtLeast, TargetRuleKind.Exactly, TargetRuleKind.MaintainOrIncrease, TargetRuleKind.Increase,
            TargetRuleKind.AtMost, TargetRuleKind.MaintainOrDecrease, TargetRuleKind.Decrease)
        from day in Day
        let reading = Cases.Count(indicator,
            now) with
        { Interval = about == 0 ? null : new Interval(now * (1 - about), now * (1 + about), 1, "stated_rounding") }
        select Case(indicator, kind, 30, kind.Sign() < 0 ? Direction.Down : Direction.Up, day, reading, Cases.Count(indicator, then, Before),
            Cases.Count(indicator, zero, Cases.Zero));

    private static Gen<Case> Categories =>
        from partners in Gen.ArrayOf(Gen.Choose(0, 3), 4)
        from least in Gen.Choose(1, 3)
        from kind in Gen.Elements(TargetRuleKind.AtLeastEach, TargetRuleKind.AtLeast)
        from day in Day
        let reached = partners.Count(p => p >= least)
        let reading = new Reading
        {
            Indicator = "SP2-3",
            Period = Cases.Year,
            Value = reached,
            Numerator = reached,
            Denominator = 4,
            Breakdown = [.. partners.Select((p, i) => new BreakdownCell("objective", $"SO{i + 1}", p, null, null, p))],
        }
        select Case("SP2-3", kind, least, Direction.Up, day, reading);

    private static Gen<Case> Surveys =>
        from now in Property.CountOf(60)
        from then in Property.CountOf(60)
        from zero in Property.CountOf(60)
        from target in Gen.Choose(0, 100)
        from population in Gen.Elements<int?>(null, 60, 186)
        from kind in Gen.Elements(TargetRuleKind.AtLeast, TargetRuleKind.MaintainOrIncrease, TargetRuleKind.Increase, TargetRuleKind.None)
        from day in Day
        where now.N > 0 && then.N > 0 && zero.N > 0
        select Case("RES-2", kind, target, Direction.Up, day, Cases.Wave("RES-2", Cases.Year, now.K, now.N, population),
            Cases.Wave("RES-2", Before, then.K, then.N, population), Cases.Wave("RES-2", Cases.Zero, zero.K, zero.N, population));

    private static Assessment Of(string indicator, TargetRuleKind kind, double target, Reading reading) =>
        Cases.Judge(Case(indicator, kind, target, Direction.Up, 700, reading));

    private static Case Case(string id, TargetRuleKind kind, double target, Direction direction, int day, Reading reading,
        params Reading[] others)
    {
        var of = Cases.Of(id, reading, others);
        var indicator = of.Indicator with
        {
            Direction = direction,
            Target = of.Indicator.Target with
            {
                Kind = kind,
                Value = kind.IsLevel() || kind is TargetRuleKind.AtLeastEach or TargetRuleKind.YesNo ? target : null
            }
        };
        return of with
        {
            Indicator = indicator,
            Baseline = Baselines.Of(indicator, reading, of.Readings),
            Fact = Facts.Of(indicator, reading, of.Readings, of.Plan),
            JudgedOn = Cases.Year.First.AddDays(day),
        };
    }
}
