namespace CustomsItGuide.Tests.Workspaces;

/// <summary>A warehouse that grew with the loads and one that was made anew from the deliveries hold the same.</summary>
public sealed class GrowthTests(SampleWorkspace sample)
{
    private static DateTimeOffset On(int year, int month) => new(year, month, 1, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_file_that_is_loaded_again_unchanged_beside_a_new_one_writes_nothing_of_its_own_down()
    {
        var folder = sample.NewFolder();
        var (same, other) = (Path.Combine(folder, "partnerships.csv"), Path.Combine(folder, "risks_2024.csv"));
        File.WriteAllText(same, "partner,objective,existing_since,deed,done_on\nPartner 1,SO1,2007-07-05,reviewed,2023-11-01\n");
        File.WriteAllText(other, "risk,title,assessed_on,rating\nR-1,Title,2024-01-01,green\n");
        using var workspace = Workspace.Create(Path.Combine(folder, "w"), Repository.Plan, "test", "test", On(2024, 1));
        // Before the fiscal year is over, and again after it: what readers were shown since its end begins to be written down.
        workspace.Load(new LoadRequest([same], By: "test", Received: On(2024, 5)));
        var report = workspace.Load(new LoadRequest([same, other], By: "test", Received: On(2024, 8)));
        Assert.Equal([LoadOutcome.Loaded, LoadOutcome.Unchanged], report.Deliveries.Select(d => d.Outcome).Order());
        AssertHolds(workspace);

        File.WriteAllText(same, File.ReadAllText(same) + "Partner 2,SO2,2007-07-05,reviewed,2023-11-02\n");
        workspace.Load(new LoadRequest([same], By: "test", Received: On(2024, 9)));
        AssertHolds(workspace);
        Assert.Equal(2, workspace.At().Score("2023/24")["SP2-3"].Reading.Value);
    }

    private static void AssertHolds(Workspace workspace)
    {
        var verified = workspace.Verify();
        Assert.True(verified.Holds, string.Join("\n", verified.Warehouses.SelectMany(w => w.Differences).Select(d => d.ToString())));
    }
}
