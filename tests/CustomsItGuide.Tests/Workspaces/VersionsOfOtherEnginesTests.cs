using CustomsItGuide.Definitions;
using CustomsItGuide.Ledger;
using CustomsItGuide.Registers;
using CustomsItGuide.Workspaces;

namespace CustomsItGuide.Tests.Workspaces;

/// <summary>Definitions that another engine adopted: what this one can make of them, and what it says where it cannot.</summary>
public sealed class VersionsOfOtherEnginesTests(SampleWorkspace sample)
{
    private static readonly DateTimeOffset Later = new(2024, 9, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly Period Year = Period.Parse("2023/24");

    [Fact]
    public void A_parameter_that_is_not_known_is_passed_over_and_one_that_is_lacking_has_its_default()
    {
        var small = new SmallWorkspace(sample);
        Adopt(small, PlanFolders.Changed(sample, "plan.yaml", "  n_min:", "  n_at_least:"), "of another age");
        using var workspace = Workspace.Open(small.Folder);
        var at = workspace.At();
        Assert.Equal(10, at.Plan.Policy["n_min"]);
        Assert.Equal(2, at.Score(Year)["SP2-3"].Reading.Value);
        Assert.Equal([1, 4], at.Versions.Select(v => v.Position));
        Assert.DoesNotContain(at.Score(Year).Assessments,
            a => a.AllFindings.Any(f => f.Code.StartsWith("threshold", StringComparison.Ordinal)));
        // To be adopted now, a version must not name what is not known.
        var folder = PlanFolders.Changed(sample, "plan.yaml", "  n_suppress:", "  n_small:");
        Assert.Equal("unknown_parameter", Assert.Throws<RefusedException>(() => workspace.Adopt(folder, "x", "y")).Issues.Single().Rule);
    }

    [Fact]
    public void The_defaults_are_those_of_the_first_plan_and_there_is_one_for_each_that_is_asked_for()
    {
        Assert.Equal(Policy.Known.Keys.Order(StringComparer.Ordinal), Policy.Defaults.Keys.Order(StringComparer.Ordinal));
        Assert.All(sample.Shared.At().Plan.Policy.Parameters, p => Assert.Equal(p.Value, Policy.Defaults[p.Name]));
    }

    [Fact]
    public void A_version_that_cannot_be_read_is_named_with_the_reason_by_the_next_that_can()
    {
        var small = new SmallWorkspace(sample);
        Adopt(small, PlanFolders.Changed(sample, "indicators/SP3-1.yaml", "unit: percent", "unit: furlongs"), "unreadable one");
        Adopt(small, PlanFolders.Changed(sample, "plan.yaml", "id: wco-2022-2025", "id: wco-2022-2025 # again"), "readable again");
        using var workspace = Workspace.Open(small.Folder);
        var refused = Assert.Throws<RefusedException>(() => workspace.At("4").Score(Year)).Issues;
        Assert.Equal("definitions_of_another_engine", refused[0].Rule);

        var at = workspace.At();
        Assert.Equal([1, 5], at.Versions.Select(v => v.Position));
        Assert.Empty(at.Versions[0].Unreadable);
        var unreadable = Assert.Single(at.Versions[1].Unreadable);
        Assert.Equal((4, "unreadable one", "x"), (unreadable.Position, unreadable.Decision, unreadable.By));
        Assert.Contains("furlongs", unreadable.Reason.English, StringComparison.Ordinal);
        Assert.All(unreadable.Why, i => Assert.Contains("SP3-1", i.File, StringComparison.Ordinal));

        var assessed = at.Score(Year)["SP2-3"];
        var finding = Assert.Single(assessed.AllFindings, f => f.Code == "version_unreadable");
        Assert.Contains("journal entry 4, decision “unreadable one”", finding.Message.English, StringComparison.Ordinal);
        Assert.Contains("entrée 4 du journal", finding.Message.French, StringComparison.Ordinal);
        var change = Assert.Single(ChangeLog.Of(assessed, at.Versions), c => c.Position == 4);
        Assert.StartsWith("definitions that this version of the program cannot read: ", change.What.English, StringComparison.Ordinal);
        Assert.Equal("unreadable one", change.Decision);
    }

    /// <summary>Enters definitions as another engine would have, to which they were without a mistake.</summary>
    private void Adopt(SmallWorkspace small, string folder, string decision)
    {
        var files = DefinitionFiles.FromFolder(folder);
        Adoption.Keep(new DeliveryStore(small.Folder), files);
        using var turn = WriterLock.Take(small.Folder);
        Journal.Open(small.Folder).Append(turn,
            [EntryKinds.Plan.New(new Adoption(Later, "x", decision).Version(sample.Shared.At().Plan, files), "x", Later)]);
    }
}
