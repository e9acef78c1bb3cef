using CustomsItGuide.Definitions;

namespace CustomsItGuide.Tests.Definitions;

/// <summary>Targets as an author writes them, in the place of that of SP3-2, a share that has a baseline.</summary>
public sealed class TargetDefinitionTests
{
    private const string File = "indicators/SP3-2.yaml";
    private const string Written = "  rule: increase\n  due: every_year\n";
    private const string Baseline = "  rule: first_reading\n  from: 2021/22\n";

    [Theory]
    [InlineData("{ rule: at_most, value: 24 }", "down", "at_most", TargetRuleKind.AtMost)]
    [InlineData("{ rule: between, from: 60, to: 70.5 }", "neutral", "between", TargetRuleKind.Between)]
    [InlineData("{ rule: exactly, value: 24 }", "neutral", "exactly", TargetRuleKind.Exactly)]
    [InlineData("{ rule: equals, value: 24 }", "up", "equals", TargetRuleKind.Exactly)]
    [InlineData("{ rule: at_least, values: { 2023/24: 70, 2022/23: 60 } }", "up", "at_least", TargetRuleKind.AtLeast)]
    [InlineData("{ rule: maintain_or_decrease }", "down", "maintain_or_decrease", TargetRuleKind.MaintainOrDecrease)]
    [InlineData("{ rule: decrease }", "down", "decrease", TargetRuleKind.Decrease)]
    [InlineData("{ rule: milestone, by: 2024-12-31 }", "up", "milestone", TargetRuleKind.Milestone)]
    [InlineData("{ rule: yes_no, value: no }", "neutral", "yes_no", TargetRuleKind.YesNo)]
    [InlineData("{ rule: yes_no, value: yes }", "up", "yes_no", TargetRuleKind.YesNo)]
    [InlineData("{ rule: none }", "neutral", "none", TargetRuleKind.None)]
    public void A_rule_is_read(string target, string direction, string name, TargetRuleKind kind)
    {
        var (plan, issues) = DefinitionsReader.Read(With(target, direction));
        Assert.Empty(issues);
        var read = plan!.Indicator("SP3-2").Target;
        Assert.Equal((name, kind), (CustomsItGuide.Wording.Targets.Code(read), read.Kind));
        if (kind == TargetRuleKind.Between) Assert.Equal((60.0, 70.5, null), (read.From, read.To, read.Value));
        if (kind == TargetRuleKind.Milestone) Assert.Equal(new DateOnly(2024, 12, 31), read.By);
        if (kind == TargetRuleKind.YesNo) Assert.Equal(target.Contains("yes }", StringComparison.Ordinal) ? 1 : 0, read.Value);
        if (read.Values.Count > 0)
        {
            Assert.Equal(["2022/23 60", "2023/24 70"], read.Values.Select(v => $"{v.Year} {v.Value}"));
            Assert.Equal((70.0, null), (read.In(Period.HalfYear(2023, 1)).Value, read.In(Period.FiscalYear(2024)).Value));
        }
    }

    /// <summary>Each with the line on which the mistake stands: 18 is that of the target's first key.</summary>
    [Theory]
    [InlineData("{ rule: at_least, value: 7 }", "down", "first_reading", "contradiction: The rule 'at_least' wants more, but the direction is 'down'")]
    [InlineData("{ rule: increase }", "down", "first_reading", "contradiction: The rule 'increase' wants more, but the direction is 'down'")]
    [InlineData("{ rule: decrease }", "up", "first_reading", "contradiction: The rule 'decrease' wants less, but the direction is 'up'")]
    [InlineData("{ rule: at_most, value: 7 }", "neutral", "first_reading", "contradiction: The rule 'at_most' wants less, but the direction is 'neutral'")]
    [InlineData("{ rule: milestone, by: 2024-12-31 }", "neutral", "first_reading", "contradiction: The rule 'milestone' wants more")]
    [InlineData("{ rule: yes_no, value: no }", "up", "first_reading", "contradiction: The rule 'yes_no' wants less, but the direction is 'up'")]
    [InlineData("{ rule: at_least, value: 55 }", "up", "68.55", "contradiction: The target 55 lies below the baseline 68.55, but the value is to rise")]
    [InlineData("{ rule: at_most, value: 10 }", "down", "7.8", "contradiction: The target 10 lies above the baseline 7.8, but the value is to fall")]
    [InlineData("{ rule: at_least, values: { 2022/23: 60, 2023/24: 40 } }", "up", "50", "contradiction: The target 40 lies below the baseline 50")]
    [InlineData("{ rule: between, from: 70, to: 60 }", "up", "first_reading", "contradiction: The range begins at 70 and ends at 60")]
    [InlineData("{ rule: between, from: 70 }", "up", "first_reading", "missing_key: The rule 'between' needs 'to'. Add it.")]
    [InlineData("{ rule: milestone }", "up", "first_reading", "missing_key: The rule 'milestone' needs 'by'. Add it.")]
    [InlineData("{ rule: yes_no }", "up", "first_reading", "target_number: The rule 'yes_no' needs the answer that is promised")]
    [InlineData("{ rule: yes_no, value: maybe }", "up", "first_reading", "unknown_value: 'value' is 'maybe'; expected one of yes, no, 1, 0.")]
    [InlineData("{ rule: at_most }", "down", "first_reading", "target_number: The rule 'at_most' needs a number. Add 'value'.")]
    [InlineData("{ rule: at_least, value: 5, values: { 2023/24: 6 } }", "up", "first_reading", "contradiction: The target has a number for all years")]
    [InlineData("{ rule: at_least, values: { 2026/27: 6 } }", "up", "first_reading", "out_of_range: The target has a number for 2026/27; expected a fiscal year of the plan, from 2022/23 to 2024/25")]
    [InlineData("{ rule: at_least, values: { next: 6 } }", "up", "first_reading", "wrong_type: 'next' is no fiscal year")]
    [InlineData("{ rule: at_least, value: 5, by: 2024-12-31 }", "up", "first_reading", "contradiction: The rule 'at_least' takes no 'by'")]
    [InlineData("{ rule: between, from: 60, to: 101 }", "up", "first_reading", "impossible_target: The target is 101 percent")]
    public void A_target_on_the_wrong_side_or_without_its_parts_is_refused(string target, string direction, string baseline, string expected)
    {
        var (plan, issues) = DefinitionsReader.Read(With(target, direction, baseline));
        Assert.Null(plan);
        var issue = Assert.Single(issues, i => i.ToString().Contains($"error {expected}", StringComparison.Ordinal));
        Assert.EndsWith(File, issue.File, StringComparison.Ordinal);
        Assert.InRange(issue.Line!.Value, 20, 30);
    }

    /// <summary>
    /// Numbers that Statistics Canada published for its Canadian Indicator Framework: of two series, the target would be met by getting
    /// worse.
    /// </summary>
    [Theory]
    [InlineData("14-2-1", 1, 68.5534591194968, 55.0, false)]
    [InlineData("3-13-1", -1, 7.8, 10.0, false)]
    [InlineData("1-1-1", -1, 14.5, 7.25, true)]
    [InlineData("11-5-1", 1, 19.3, 22.0, true)]
    [InlineData("12-1-1", 1, 0.37, 60.0, true)]
    [InlineData("5-4-1", -1, 1.5, 1.0, true)]
    [InlineData("6-6-1", 1, 77.0, 100.0, true)]
    [InlineData("equal", -1, 7.5, 7.5, true)]
    public void Published_targets_on_the_wrong_side_are_found(string series, int direction, double stated, double target, bool isSound)
    {
        var rule = FormattableString.Invariant($"{{ rule: {(direction > 0 ? "at_least" : "at_most")}, value: {target} }}");
        var (plan, issues) = DefinitionsReader.Read(
            With(rule, direction > 0 ? "up" : "down", stated.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.True(isSound == (plan is not null), $"{series}: {string.Join('\n', issues)}");
    }

    [Fact]
    public void A_stated_baseline_is_a_figure_of_a_document_of_any_earlier_year()
    {
        var files = With("{ rule: maintain_or_decrease }", "down", "42.5", "2014/15");
        var (plan, issues) = DefinitionsReader.Read(files);
        Assert.Empty(issues);
        var indicator = plan!.Indicator("SP3-2");
        var reading = new Reading { Indicator = "SP3-2", Period = Period.FiscalYear(2023), Value = 42.5 };
        var none = new Dictionary<Period, Reading>();
        Assert.Equal((42.5, Period.FiscalYear(2014)),
            (CustomsItGuide.Readings.Baselines.Of(indicator, reading, none).Value, CustomsItGuide.Readings.Baselines.Of(indicator, reading, none).Period));
        Assert.Equal(Fact.Met, CustomsItGuide.Readings.Facts.Of(indicator, reading, none, plan));
        Assert.Equal(Fact.NotMet, CustomsItGuide.Readings.Facts.Of(indicator, reading with { Value = 42.6 }, none, plan));
    }

    /// <param name="baseline">The rule first_reading, or the figure stated.</param>
    private static DefinitionFiles With(string target, string direction, string baseline = "first_reading", string year = "2020/21")
    {
        var inner = target.Trim('{', '}', ' ');
        var keys = inner.Contains("values", StringComparison.Ordinal)
            ? $"  {inner[..inner.IndexOf(", values", StringComparison.Ordinal)].Replace(", ", "\n  ", StringComparison.Ordinal)}\n  "
                + inner[(inner.IndexOf("values", StringComparison.Ordinal))..] + (inner.EndsWith('}') ? "" : " }")
            : "  " + inner.Replace(", ", "\n  ", StringComparison.Ordinal);
        var due = inner.Contains("milestone", StringComparison.Ordinal) ? "" : "  due: every_year\n";
        var texts = new Dictionary<string, string>(Plans.Files.Texts, StringComparer.Ordinal);
        texts[File] = texts[File].Replace(Written, keys + "\n" + due, StringComparison.Ordinal)
            .Replace("direction: up", $"direction: {direction}", StringComparison.Ordinal);
        if (baseline != "first_reading")
            texts[File] = texts[File].Replace(Baseline, $"  rule: stated\n  from: {year}\n  value: {baseline}\n", StringComparison.Ordinal);
        return new DefinitionFiles(texts);
    }
}
