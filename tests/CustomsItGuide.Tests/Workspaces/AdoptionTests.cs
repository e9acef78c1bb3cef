namespace CustomsItGuide.Tests.Workspaces;

public sealed class AdoptionTests(SampleWorkspace sample)
{
    private static readonly DateTimeOffset Later = new(2025, 11, 20, 9, 0, 0, TimeSpan.Zero);
    private static readonly Period Year = Period.Parse("2023/24");

    [Fact]
    public void A_lowered_target_judges_anew_says_who_lowered_it_and_leaves_what_was_before()
    {
        using var workspace = Workspace.Open(sample.Copy());
        var before = workspace.At();
        Assert.Equal(Status.OffTarget, before.Score(Year)["SP3-1"].Status);

        var after = workspace.Adopt(Lowered("indicators/SP3-1.yaml", "  value: 80", "  value: 70"), "Planning unit",
            "Policy Commission 91, item 3", Later);
        Assert.Equal(before.Position + 1, after.Position);
        var now = workspace.At(after).Score(Year)["SP3-1"];
        Assert.Equal((Status.Met, Fact.Met), (now.Status, now.Fact));
        var finding = Assert.Single(now.Findings, f => f.Code == "target_changed_after_result");
        Assert.Contains("from ≥ 80 % to ≥ 70 %, by Planning unit on 20 November 2025, decision “Policy Commission 91, item 3”",
            finding.Message.English, StringComparison.Ordinal);
        Assert.Equal(Status.OffTarget,
            workspace.At(before.Position.ToString(System.Globalization.CultureInfo.InvariantCulture)).Score(Year)["SP3-1"].Status);

        using var again = Workspace.Open(workspace.Folder);
        Assert.Equal(Status.Met, again.At().Score(Year)["SP3-1"].Status);
        Directory.Delete(Path.Combine(workspace.Folder, "warehouse"), recursive: true);
        using var rebuilt = Workspace.Open(workspace.Folder);
        Assert.Equal(now.Findings, rebuilt.At().Score(Year)["SP3-1"].Findings);
    }

    [Fact]
    public void What_is_in_force_or_broken_or_of_another_plan_is_refused_and_changes_nothing()
    {
        using var workspace = Workspace.Open(sample.Copy());
        var head = workspace.At();
        int Files() => Directory.GetFiles(workspace.Folder, "*", SearchOption.AllDirectories)
            .Count(f => !f.EndsWith("journal.lock", StringComparison.Ordinal));
        var files = Files();
        Assert.Equal("definitions_unchanged", Refused(workspace, Repository.Plan));
        Assert.Equal("another_plan", Refused(workspace, Lowered("plan.yaml", "id: wco-2022-2025", "id: wco-2025-2028")));
        Assert.Equal("missing_key", Refused(workspace, Lowered("indicators/SP3-1.yaml", "unit: percent", "")));
        Assert.Equal(head.AsOf, workspace.At().AsOf);
        Assert.Equal(files, Files());
    }

    [Fact]
    public void A_dropped_indicator_is_a_finding_on_the_one_that_counts_them_all()
    {
        using var workspace = Workspace.Open(sample.Copy());
        var folder = Lowered("plan.yaml", "  - SP4-1\n", "");
        File.Delete(Path.Combine(folder, "indicators", "SP4-1.yaml"));
        var after = workspace.Adopt(folder, "Planning unit", "Council 145", Later);
        Assert.Equal(27, workspace.At(after).Score(Year).Assessments.Count);
        Assert.Contains("SP4-1",
            Assert.Single(workspace.At(after).Score(Year)["RES-1"].Findings, f => f.Code == "indicator_dropped").Message.English,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_reported_first_stays_known_when_a_later_delivery_restates_it()
    {
        var at = sample.Shared.At();
        var restated = at.Score(Year)["SP5-1"];
        Assert.Equal([(53d, 97d), (69d, 101d)], restated.Reported.Select(r => (r.Numerator!.Value, r.Denominator!.Value)));
        Assert.Equal(CheckResult.Warn, restated.SourceChecks.Single(c => c.Check == "stability").Result);
        // The value first reported is the one that the scorecard of that day shows.
        var then = sample.At("2024-07-31").Score(Year)["SP5-1"];
        Assert.Equal((53d, 97d), (then.Reading.Numerator, then.Reading.Denominator));
        Assert.Equal(CheckResult.Pass, then.SourceChecks.Single(c => c.Check == "stability").Result);
    }

    private string Lowered(string file, string from, string to) => PlanFolders.Changed(sample, file, from, to);

    private static string Refused(Workspace workspace, string folder) =>
        Assert.Throws<RefusedException>(() => workspace.Adopt(folder, "x", "y", Later)).Issues[0].Rule;
}
