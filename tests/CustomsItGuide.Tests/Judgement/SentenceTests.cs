using CustomsItGuide.Wording;

namespace CustomsItGuide.Tests.Judgement;

/// <summary>What is said is what was computed: the level, the comparator, the digits.</summary>
public sealed class SentenceTests
{
    private static readonly Period Before = Cases.Year.Previous;

    [Theory]
    [InlineData(0.80, "80 % interval ")]
    [InlineData(0.90, "90 % interval ")]
    [InlineData(0.99, "99 % interval ")]
    public void A_sentence_says_the_level_that_the_plan_sets(double level, string said)
    {
        var confident = Cases.Plan with
        {
            Policy =
            Cases.Plan.Policy with
            {
                Parameters =
                [.. Cases.Plan.Policy.Parameters.Select(p => p.Name == "confidence" ? p with { Value = level } : p)]
            }
        };
        foreach (var of in new[]
        {
            Cases.Survey("RES-2", (80, 100), (60, 100)),
            Cases.Of("SP1-1", Cases.Wave("SP1-1", Cases.Year, 60, 100), Cases.Wave("SP1-1", Before, 61, 100),
                Cases.Wave("SP1-1", Cases.Zero, 80, 100)),
            Cases.Of("SP2-1", Cases.Count("SP2-1", 300), Cases.Count("SP2-1", 200, Before)),
        })
        {
            var judged = Cases.Judge(of with { Plan = confident });
            var all = $"{judged.Reason.English} {judged.TrendNote.English} {string.Join(' ', judged.Receipt.Supporting.Select(t => t.Sentence.English))} {string.Join(' ', judged.Findings.Select(f => f.Message.English))}";
            Assert.Contains(said, judged.Reason.English, StringComparison.Ordinal);
            Assert.DoesNotContain("95 %", all, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_comparison_names_the_year_and_the_value_that_judged()
    {
        // The baseline is the larger of the two, three years back.
        var seizures = Cases.Judge(
            Cases.Of("SP2-1", Cases.Count("SP2-1", 2728), Cases.Count("SP2-1", 2535, Before), Cases.Count("SP2-1", 4034, Cases.Zero)));
        Assert.Contains("2,728 against 4,034 of 2021/22", seizures.Reason.English, StringComparison.Ordinal);
        Assert.Equal("> 4,034 seizures of 2021/22", Targets.InShort(seizures, Format.English));
        Assert.Equal((4034.0, Cases.Zero), (seizures.Comparator!.Value!.Value, seizures.Comparator.Period));
        Assert.Contains("counts_cluster", seizures.Findings.Select(f => f.Code));

        var information =
            Cases.Judge(Cases.Of("SO1-2", Information(48.1, Cases.Year), Information(58.8, Before), Information(37.4, Cases.Zero)));
        Assert.Equal("not below 58.8\u00A0% of 2022/23", Targets.InShort(information, Format.English));
        Assert.Equal("Counted result: coverage of the least covered instrument is 48.1 %, and was 58.8 % in 2022/23.",
            information.Reason.English);
        var first = Cases.Judge(Cases.Of("SO1-2", Information(47, Cases.Year)));
        Assert.Equal("information collected; first year measured", Targets.InShort(first, Format.English));
        Assert.EndsWith("47.0 %; first year measured, nothing to compare with.", first.Reason.English, StringComparison.Ordinal);

        static Reading Information(double value, Period period) =>
            Cases.Rate("SO1-2", value, 100, period) with
            {
                N = (int)value,
                Population = 100,
                Supporting = new Dictionary<string, double?> { ["instruments_without_answers"] = 0 }
            };
    }

    [Fact]
    public void Target_texts_state_the_rule_that_is_applied()
    {
        Assert.Equal("share known from closed accounts",
            Targets.InShort(Cases.Judge(Cases.Of("SP3-4", Cases.Rate("SP3-4", 30, 100))), Format.English));
        Assert.Equal("The share is known from closed accounts.",
            Cases.Judge(Cases.Of("SP3-4", Cases.Rate("SP3-4", 30, 100))).Reason.English);
        Assert.Equal("100\u00A0%", Targets.InShort(Cases.Judge(Cases.Of("SO1-1", Cases.Completion(9, 10))), Format.English));
        Assert.Equal("≥\u00A080\u00A0%", Targets.InShort(Cases.Judge(Cases.Of("SP3-1", Cases.Rate("SP3-1", 9, 10))), Format.English));
        Assert.Equal("≥ baseline 70.0\u00A0% (2021/22)",
            Targets.InShort(Cases.Judge(Cases.Survey("RES-2", (70, 100), (60, 100))), Format.English));
        var all = Cases.Rate("RES-1", 15, 26) with { Supporting = new Dictionary<string, double?> { ["indicators"] = 27 } };
        Assert.Equal("all 27 targets met", Targets.InShort(Cases.Judge(Cases.Of("RES-1", all)), Format.English));
    }

    [Fact]
    public void A_full_count_of_persons_rose_or_fell_and_knows_no_chance()
    {
        var fell = Cases.Judge(
            Cases.Of("SP3-3", Cases.Count("SP3-3", 12), Cases.Count("SP3-3", 14, Before), Cases.Count("SP3-3", 10, Cases.Zero)));
        Assert.Equal((Status.OffTarget, Evidence.Census), (fell.Status, fell.Evidence));
        Assert.Equal("Counted result: the number fell, 12 against 14 of 2022/23.", fell.Reason.English);
        Assert.Equal("Résultat compté : le nombre a diminué, 12 contre 14 en 2022/23.", fell.Reason.French);
    }

    [Fact]
    public void Totals_of_other_operations_confirm_nothing_and_the_year_that_judged_is_compared()
    {
        Reading Of(double count, Period period, string operation) =>
            Cases.Count("SP2-1", count, period) with { Breakdown = [new("operation", operation, count, null, null, 1)] };
        var judged = Cases.Judge(
            Cases.Of("SP2-1", Of(2728, Cases.Year, "THUNDER"), Of(2535, Before, "THUNDER"), Of(4034, Cases.Zero, "STOP II")));
        Assert.Equal((Fact.NotMet, Status.OffTarget, Evidence.Census, "D-series"),
            (judged.Fact, judged.Status, judged.Evidence, judged.Rule));
        Assert.DoesNotContain("rate", judged.Reason.English, StringComparison.Ordinal);
        var finding = Assert.Single(judged.Findings, f => f.Code == "series_changed").Message.English;
        Assert.StartsWith("The operations counted are not those of 2021/22 (STOP II, now THUNDER)", finding, StringComparison.Ordinal);
        Assert.DoesNotContain("counts_cluster", judged.Findings.Select(f => f.Code));
    }

    [Fact]
    public void A_confirmed_status_that_one_voice_would_turn_says_so()
    {
        var seen = 0;
        for (var k = 0; k <= 100; k++)
        {
            var judged = Cases.Judge(Cases.Survey("RES-2", (80, 100), (k, 100)));
            var isOne = judged.Evidence == Evidence.Confirmed
                && new[] { judged.Receipt.Better, judged.Receipt.Worse }.Any(f => f is { By: 1 or -1 });
            Assert.Equal(isOne, judged.Reason.English.Contains("rests on one voice", StringComparison.Ordinal));
            seen += isOne ? 1 : 0;
        }
        Assert.True(seen > 0);
    }

    [Fact]
    public void Rounding_never_contradicts_the_verdict()
    {
        for (var now = 0; now <= 67; now++)
        {
            var judged = Cases.Judge(Cases.Survey("RES-2", (40, 71), (now, 67)));
            if (judged.Receipt.Interval is not { } change) continue;
            Assert.Equal(change.Lower != 0, !judged.Reason.English.Contains("interval 0.0 ", StringComparison.Ordinal));
            Assert.DoesNotContain("interval −5.0 ", judged.Reason.English, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_report_that_is_merely_not_due_is_not_due_yet()
    {
        var nothing = new Reading { Indicator = "SP3-4", Period = Cases.Year, Absence = Absence.NotDue, AbsenceReason = new("-", "-") };
        var judged = Cases.Judge(Cases.Of("SP3-4", nothing) with { JudgedOn = new DateOnly(2024, 9, 1) });
        Assert.Equal("Not due yet: the report is expected by 27 December 2024.", judged.Reason.English);
    }

    [Fact]
    public void The_fulfilment_says_how_many_are_beyond_doubt_and_names_the_rest()
    {
        var met = Cases.Of("SO1-1", Cases.Completion(10, 10));
        var few = Cases.Survey("SO4-3", (6, 7), (7, 7), 85) with { Fact = Fact.Met };
        var all = Cases.Of("RES-1", Cases.Rate("RES-1", 2, 3)) with { Fact = Fact.None };
        var judged = CustomsItGuide.Judgement.Judge.Assess([all, met, few])[0];
        Assert.StartsWith(
            "2 of 3 targets that can be compared are met: 1 beyond doubt (confirmed, or by a full count) and 1 by plain arithmetic only, "
                + "among them SO4-3 with too little data for a verdict.",
            judged.Reason.English, StringComparison.Ordinal);
        Assert.Equal((0.0, 1.0, 1.0),
            (judged.Reading.Supporting["confirmed"], judged.Reading.Supporting["counted_in_full"],
                judged.Reading.Supporting["by_arithmetic_only"]));
    }

    [Fact]
    public void An_area_that_is_not_asked_about_leaves_the_verdict_open_and_is_named()
    {
        Reading Areas(Period period, params string[] areas)
        {
            var wave = Cases.Wave("FA-2", period, period == Cases.Zero ? 70 : 95, 100,
                basis: "scale 1-5\n" + string.Join('\n', areas.Select(a => $"{a}|item|wording")));
            return wave with { Members = [.. areas.SelectMany(area => wave.Members.Select(m => m with { Area = area }))] };
        }
        var judged = Cases.Judge(Cases.Of("FA-2", Areas(Cases.Year, "FA1"), Areas(Cases.Zero, "FA1", "FA2")));
        Assert.Equal((Fact.NotMet, Status.InsufficientData, Evidence.None), (judged.Fact, judged.Status, judged.Evidence));
        Assert.Equal("A focus area was not asked about: FA2.", judged.Reason.English);
        Assert.Contains("FA2", Assert.Single(judged.Findings, f => f.Code == "focus_area_missing").Message.English,
            StringComparison.Ordinal);
        Assert.Equal(Status.Met, Cases.Judge(Cases.Of("FA-2", Areas(Cases.Year, "FA1", "FA2"), Areas(Cases.Zero, "FA1", "FA2"))).Status);
    }
}
