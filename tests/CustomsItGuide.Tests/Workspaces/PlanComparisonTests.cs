using CustomsItGuide.Cli.Adopt;
using CustomsItGuide.Json;
using CustomsItGuide.Json.Plans;
using CustomsItGuide.Ledger;
using CustomsItGuide.Tests.Cli;

namespace CustomsItGuide.Tests.Workspaces;

/// <summary>What a new version of the definitions changes is known before it is adopted.</summary>
public sealed class PlanComparisonTests(SampleWorkspace sample)
{
    [Fact]
    public void A_lowered_target_is_named_with_every_verdict_that_it_turns()
    {
        var comparison = sample.Shared.CompareDefinitions(null, Lowered()) with { After = "my-plan" };

        var change = Assert.Single(comparison.Definitions);
        Assert.Equal(("indicators/SP3-1.yaml", ChangeKind.Changed), (change.File, change.Kind));
        Assert.Equal([new DefinitionDetail("target.value", "80", "70")], change.Details);
        var turned = comparison.Readings.Single(r => r.Indicator == "SP3-1" && r.Period == Period.Parse("2023/24"));
        Assert.Equal((Status.OffTarget, Status.Met), (turned.Before!.Status, turned.After!.Status));
        Assert.All(comparison.Readings, r => Assert.True(r.Indicator is "SP3-1" or "RES-1", r.Indicator));
        Assert.True(comparison.Unchanged > 100);
        Assert.Empty(comparison.Rejections);
        Approved.Matches(Runs.Call(new PlanDiffVerb(), call => ComparisonText.Write(comparison, call), "my-plan"), "plan-diff.txt");
        Approved.Matches(Written(output => ComparisonText.WriteCsv(comparison, output)), "plan-diff.csv");
        Approved.Matches(Written(output => JsonText.Write(output, json => ComparisonJson.Write(json, comparison))), "plan-diff.json");
    }

    [Fact]
    public void Looking_leaves_nothing_behind_and_waits_for_nobody_and_says_what_the_adoption_then_says()
    {
        var folder = sample.Copy();
        var files = Files(folder);
        using var workspace = Workspace.Open(folder);
        PlanComparison looked;
        using (WriterLock.Take(folder)) looked = workspace.PreviewAdoption(Lowered());
        Assert.Equal(files, Files(folder));

        var before = workspace.At().AsOf;
        var after = workspace.Adopt(Lowered(), "Planning unit", "Policy Commission 91, item 3", new(2025, 11, 20, 9, 0, 0, TimeSpan.Zero));
        var adopted = workspace.CompareAdopted(before, after);

        Assert.Equal(Shown(looked), Shown(adopted));
        Assert.Equal(Shown(looked), Shown(workspace.CompareDefinitions("1", null)));
    }

    [Fact]
    public void Rows_that_a_new_contract_refuses_are_counted_and_the_first_is_shown()
    {
        var folder = PlanFolders.Changed(sample, "datasets/missions.yaml", "holds: ends_on >= starts_on", "holds: ends_on > starts_on");

        var comparison = sample.Shared.CompareDefinitions(null, folder);

        var missions = comparison.Rejections.Single(r => r.DataSet == "missions");
        Assert.True(missions.Refused > 0);
        Assert.Equal(0, missions.Accepted);
        Assert.Equal("ends_on_not_before_starts_on", missions.First!.Rule);
    }

    [Fact]
    public void The_command_says_it_in_three_forms_and_refuses_what_cannot_be_adopted()
    {
        var folder = Lowered();
        var dry = Runs.Command("plan", "adopt", folder, "--by", "Planning unit", "--decision", "Council 145", "--dry-run", "--workspace",
            sample.Folder);
        Assert.Equal(0, dry.Code);
        Assert.EndsWith("Dry run: nothing was written.\n", dry.Output, StringComparison.Ordinal);

        var broken = PlanFolders.Changed(sample, "measures/activities_aligned.sql", "::bigint as part,", "::bigint as parte,");
        var refused = Runs.Command("plan", "diff", broken, "--workspace", sample.Folder);
        Assert.Equal(1, refused.Code);
        Assert.Contains("activities_aligned.sql(9): error missing_column", refused.Error, StringComparison.Ordinal);
        Assert.Equal(1, Runs.Command("check", "--plan", broken).Code);
        Assert.Equal(1, Runs.Command("init", "--plan", broken, "--workspace", Path.Combine(sample.NewFolder(), "new")).Code);
        Assert.Contains("This is no folder of definitions. Name a folder that holds plan.yaml, or a position, a day or a time.",
            Runs.Command("plan", "diff", "no-such-plan", "--workspace", sample.Folder).Error, StringComparison.Ordinal);
        Assert.Contains("definitions_unchanged",
            Runs.Command("plan", "adopt", Repository.Plan, "--by", "x", "--decision", "y", "--dry-run", "--workspace", sample.Folder).Error,
            StringComparison.Ordinal);
    }

    private string Lowered() => PlanFolders.Changed(sample, "indicators/SP3-1.yaml", "  value: 80", "  value: 70");

    private static string Shown(PlanComparison comparison) =>
        Written(output =>
            JsonText.Write(output, json => ComparisonJson.Write(json,
                comparison with { Before = "a", After = "b", At = comparison.At with { Position = 1, Head = "", Time = default } })));

    private static string Written(Action<TextWriter> write)
    {
        var output = new StringWriter();
        write(output);
        return output.ToString();
    }

    private static List<string> Files(string folder) =>
        [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Where(f => !f.EndsWith("journal.lock", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
}
