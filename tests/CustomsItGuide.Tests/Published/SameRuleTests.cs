using System.Globalization;
using CustomsItGuide.Published;
using CustomsItGuide.Readings;
using CustomsItGuide.Tests.Readings;

namespace CustomsItGuide.Tests.Published;

/// <summary>Published rows are judged as the plan's own indicators are: the rule of their bounds is the rule of a target.</summary>
public sealed class SameRuleTests
{
    private static readonly Dictionary<string, TargetRuleKind> Kinds = new()
    {
        ["at least "] = TargetRuleKind.AtLeast,
        ["exactly "] = TargetRuleKind.Equals,
    };

    [Theory]
    [InlineData("gc_infobase_small.csv", 52)]
    [InlineData("cbsa_2016-17.csv", 15)]
    [InlineData("made_up_bounds.csv", 65)]
    public void A_bound_and_a_target_of_the_plan_give_the_same(string name, int rows)
    {
        var count = TestPlan.Plan.Indicator("SP3-3");
        var seen = 0;
        foreach (var row in Workspace.ComparePublished(Fixtures.Path(name)).Rows.Where(r => r.Agrees is not null))
        {
            var rule = row.Rule!.English;
            if (Kinds.Keys.FirstOrDefault(k => rule.StartsWith(k, StringComparison.Ordinal)) is not { } words) continue;
            var indicator = count with { Target = count.Target with { Kind = Kinds[words], Value = Number(rule[words.Length..]) } };
            var reading = new Reading { Indicator = count.Id, Period = Period.FiscalYear(2023), Value = Number(row.Value) };
            Assert.Equal(row.Figures[0].Own == "met" ? Fact.Met : Fact.NotMet,
                Facts.Of(indicator, reading, new Dictionary<Period, Reading>(), TestPlan.Plan));
            seen++;
        }
        Assert.Equal(rows, seen);

        static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
    }
}
