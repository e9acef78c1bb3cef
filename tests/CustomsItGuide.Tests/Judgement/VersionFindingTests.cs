using CustomsItGuide.Judgement;

namespace CustomsItGuide.Tests.Judgement;

/// <summary>Findings on definitions that were changed under a number: who, when, by which decision.</summary>
public sealed class VersionFindingTests
{
    private static readonly DateTimeOffset Adopted = new(2024, 9, 20, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_target_that_was_lowered_after_the_data_came_is_said_with_name_day_and_decision()
    {
        var before = With("SP3-1", i => i with { Target = i.Target with { Value = 90 } });
        var finding = Assert.Single(Cases.Judge(Changed("SP3-1", Cases.Rate("SP3-1", 85, 100), before, after: 10, data: 5)).Findings,
            f => f.Code == "target_changed_after_result");
        Assert.Equal("The target was changed when data of 2023/24 were known already: from ≥ 90 % to ≥ 80 %, by Planning on 20 September "
            + "2024, decision “PC 91”, journal entry 10.", finding.Message.English);
        Assert.DoesNotContain("target_changed_after_result",
            Cases.Codes(Changed("SP3-1", Cases.Rate("SP3-1", 85, 100), before, after: 10, data: 11)));
    }

    [Fact]
    public void A_margin_that_was_widened_is_a_narrowed_threshold_where_it_bettered_the_status_and_a_changed_one_elsewhere()
    {
        var strict = Policy("noninferiority_margin", 1);
        // From 90 to 88 of 100 of the same Members: within 5 points, and not within 1.
        var of = Cases.Survey("RES-2", (90, 100), (89, 100));
        Assert.Contains("threshold_narrowed", Cases.Codes(Changed(of, strict, after: 10, data: 5)));
        Assert.Contains("threshold_changed", Cases.Codes(Changed(Cases.Survey("RES-2", (50, 100), (90, 100)), strict, after: 10, data: 5)));
    }

    [Fact]
    public void Another_baseline_and_another_definition_are_said()
    {
        var baseline = With("RES-2", i => i with { Baseline = i.Baseline with { From = Period.FiscalYear(2022) } });
        Assert.Contains("baseline_changed_after_result",
            Cases.Codes(Changed(Cases.Survey("RES-2", (70, 100), (70, 100)), baseline, after: 10, data: 5)));
        var counted = With("SP3-1", i => i with { Where = new Dictionary<string, IReadOnlyList<string>> { ["mode"] = ["on_site"] } });
        Assert.Contains("definition_changed", Cases.Codes(Changed("SP3-1", Cases.Rate("SP3-1", 85, 100), counted, after: 10, data: 5)));
    }

    [Fact]
    public void An_indicator_that_was_dropped_is_named_beside_the_one_that_counts_all()
    {
        var with = Cases.Plan with { Indicators = [.. Cases.Plan.Indicators, Cases.Plan.Indicator("SP3-1") with { Id = "SP9-9" }] };
        var of = Changed("RES-1", Cases.Rate("RES-1", 15, 26), with, after: 10, data: 5);
        Assert.Contains("SP9-9 (by Planning on 20 September 2024",
            Assert.Single(Cases.Judge(of).Findings, f => f.Code == "indicator_dropped").Message.English, StringComparison.Ordinal);
    }

    private static Plan With(string indicator, Func<Indicator, Indicator> change) =>
        Cases.Plan with { Indicators = [.. Cases.Plan.Indicators.Select(i => i.Id == indicator ? change(i) : i)] };

    private static Plan Policy(string name, double value) => Cases.Plan with
    {
        Policy = Cases.Plan.Policy with
        {
            Parameters =
            [.. Cases.Plan.Policy.Parameters.Select(p => p.Name == name ? p with { Value = value } : p)]
        },
    };

    private static Case Changed(string indicator, Reading reading, Plan before, long after, long data) =>
        Changed(Cases.Of(indicator, reading), before, after, data);

    private static Case Changed(Case of, Plan before, long after, long data) => of with
    {
        Reading = of.Reading with { Deliveries = [data] },
        Versions = [new(1, Adopted.AddYears(-2), "Planning", "Council", before), new(after, Adopted, "Planning", "PC 91", Cases.Plan)],
    };
}
