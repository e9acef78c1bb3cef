using System.Globalization;
using CustomsItGuide.Published;
using CustomsItGuide.Readings;
using CustomsItGuide.Tests.Readings;

namespace CustomsItGuide.Tests.Published;

/// <summary>Published rows are judged as the plan's own indicators are: the rule of their bounds is the rule of a target.</summary>
public sealed class SameRuleTests
{
    [Theory]
    [InlineData("gc_infobase_small.csv", 56)]
    [InlineData("cbsa_2016-17.csv", 15)]
    [InlineData("made_up_bounds.csv", 132)]
    public void A_bound_and_a_target_of_the_plan_give_the_same(string name, int rows)
    {
        var count = TestPlan.Plan.Indicator("SP3-3");
        var seen = 0;
        foreach (var row in Workspace.ComparePublished(Fixtures.Path(name)).Rows.Where(r => r.Agrees is not null))
        {
            var (direction, target) = row.Rule!.English.Split(' ') switch
            {
                ["at", "least", var lower] => (Direction.Up, count.Target with { Kind = TargetRuleKind.AtLeast, Value = Number(lower) }),
                ["at", "most", var upper] => (Direction.Down, count.Target with { Kind = TargetRuleKind.AtMost, Value = Number(upper) }),
                ["from", var lower, "to", var upper] => (Direction.Neutral,
                    count.Target with { Kind = TargetRuleKind.Between, Value = null, From = Number(lower), To = Number(upper) }),
                ["exactly", var bound] => (Direction.Neutral, count.Target with { Kind = TargetRuleKind.Exactly, Value = Number(bound) }),
                _ => throw new InvalidOperationException(row.Rule.English),
            };
            var indicator = count with { Direction = direction, Target = target };
            var reading = new Reading { Indicator = count.Id, Period = Period.FiscalYear(2023), Value = Number(row.Value) };
            Assert.Equal(row.Figures[0].Own == "met" ? Fact.Met : Fact.NotMet,
                Facts.Of(indicator, reading, new Dictionary<Period, Reading>(), TestPlan.Plan));
            seen++;
        }
        Assert.Equal(rows, seen);

        static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
    }
}
