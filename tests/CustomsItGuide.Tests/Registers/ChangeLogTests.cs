using CustomsItGuide.Registers;
using CustomsItGuide.Tests.Workspaces;

namespace CustomsItGuide.Tests.Registers;

/// <summary>What became of an indicator, whoever it suits.</summary>
public sealed class ChangeLogTests(SampleWorkspace sample)
{
    private static readonly DateTimeOffset Later = new(2025, 12, 1, 0, 0, 0, TimeSpan.Zero);

    private PlanAdoption First => sample.Shared.At().Versions[0];

    [Fact]
    public void It_begins_with_the_decision_that_defined_it()
    {
        var first = ChangeLog.Of(Assessed("SO1-1"), sample.Shared.At().Versions)[0];
        Assert.Equal((First.Position, First.Decision), (first.Position, first.Decision));
        Assert.StartsWith("defined; target 100\u00A0%", first.What.English, StringComparison.Ordinal);
        Assert.StartsWith("défini", first.What.French, StringComparison.Ordinal);
    }

    [Fact]
    public void It_says_what_a_later_version_changed_and_leaves_out_one_that_did_not_touch_it()
    {
        var moved = With("SO1-1",
            i => i with { Target = i.Target with { Value = 60 }, Owner = new LocalizedText("Somebody", "Quelqu’un") });
        var changes = ChangeLog.Of(Assessed("SO1-1"), [First, Adopted(moved, 200)]).Where(c => c.Decision is not null).ToList();
        Assert.Equal(2, changes.Count);
        Assert.Matches(@"target: 100\s% → ≥\s60\s%", changes[1].What.English);
        Assert.Contains("Somebody", changes[1].What.English, StringComparison.Ordinal);
        Assert.Contains("Quelqu’un", changes[1].What.French, StringComparison.Ordinal);
        Assert.Single(ChangeLog.Of(Assessed("SO1-2"), [First, Adopted(moved, 200)]), c => c.Decision is not null);
    }

    [Fact]
    public void It_says_that_an_indicator_was_dropped()
    {
        var without = First.Plan with { Indicators = [.. First.Plan.Indicators.Where(i => i.Id != "SO1-1")] };
        Assert.Contains(ChangeLog.Of(Assessed("SO1-1"), [First, Adopted(without, 200)]), c => c.What.English == "left out of the plan");
    }

    [Fact]
    public void A_value_that_was_restated_stands_in_it_with_its_delivery()
    {
        var reported = Assessed("RES-2").Reported;
        var expected = reported.Zip(reported.Skip(1)).Count(r => r.First.Value != r.Second.Value);
        var found = ChangeLog.Of(Assessed("RES-2"), [First]).Where(c => c.Decision is null).ToList();
        Assert.True(expected > 0);
        Assert.Equal(expected, found.Count);
        Assert.All(found, c => Assert.Contains(c.Position, reported.Select(r => r.Position)));
    }

    private Assessment Assessed(string id) => sample.Shared.At().Score(Period.Parse("2023/24"))[id];

    private static PlanAdoption Adopted(Plan plan, long position) => new(position, Later, "test", "decision", plan);

    private Plan With(string id, Func<Indicator, Indicator> change) =>
        First.Plan with { Indicators = [.. First.Plan.Indicators.Select(i => i.Id == id ? change(i) : i)] };
}
