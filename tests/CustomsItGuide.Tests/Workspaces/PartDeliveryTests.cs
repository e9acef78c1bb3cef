namespace CustomsItGuide.Tests.Workspaces;

public sealed class PartDeliveryTests(SampleWorkspace sample)
{
    [Fact]
    public void A_merge_replaces_and_adds_by_key_and_removes_nothing_and_two_of_them_both_stand()
    {
        using var actions = new ActionsWorkspace(sample);
        actions.Load(ActionsWorkspace.All);
        string[] one = [ActionsWorkspace.Row(3, "completed"), ActionsWorkspace.Row(59),
            ActionsWorkspace.Row(60).Replace("approved", "praised", StringComparison.Ordinal)];
        var first = Assert.Single(actions.Load(one, merge: true, by: "one").Deliveries).Delivery;
        Assert.Equal((1, 1, 0, 1), (first.Rows.Added, first.Rows.Changed, first.Rows.Removed, first.Rows.Rejected));
        string[] two = [ActionsWorkspace.Row(6, "completed"),
            ActionsWorkspace.Row(61).Replace("approved", "praised", StringComparison.Ordinal)];
        var second = Assert.Single(actions.Load(two, merge: true, by: "two").Deliveries).Delivery;
        Assert.Equal((0, 1, 0, 1), (second.Rows.Added, second.Rows.Changed, second.Rows.Removed, second.Rows.Rejected));
        Assert.Equal(59, actions.Count);
        Assert.Equal([first.Position, second.Position], actions.Workspace.At().Rejections().Select(r => r.Delivery));
        actions.AssertRebuilds();

        // The same bytes again are the latest word; those before them are not any more.
        Assert.Equal(LoadOutcome.Unchanged, Assert.Single(actions.Load(two, merge: true).Deliveries).Outcome);
        Assert.Equal(LoadOutcome.Loaded, Assert.Single(actions.Load(one, merge: true).Deliveries).Outcome);

        // A whole delivery replaces them with the rest.
        actions.Load(ActionsWorkspace.All.Append(ActionsWorkspace.Row(59)));
        Assert.Empty(actions.Workspace.At().Rejections());
        Assert.Equal(59, actions.Count);
        actions.AssertRebuilds();
    }

    [Fact]
    public void A_merge_finds_a_row_by_a_name_that_means_the_same_Member()
    {
        using var actions = new ActionsWorkspace(sample);
        actions.Workspace.Load(actions.Request(actions.Write("members.csv", ["BE,Belgium,Europe"], "member,name,region")));
        actions.Workspace.Load(
            actions.Request(
                actions.Write("surveys.csv", ["annual-2022,annual,2021/22,184,1,5"],
                    "survey,instrument,fiscal_year,invited,scale_min,scale_max")));
        actions.Workspace.Load(
            actions.Request(actions.Write("instruments.csv", ["rkc,SO1,Revised Kyoto Convention"], "instrument,objective,name")));
        actions.Workspace.Load(
            actions.Request(
                actions.Write("instrument_status_x.csv", ["annual-2022,BE,rkc,implemented"], "survey,member,instrument,status")));
        var merged = Assert.Single(actions.Workspace.Load(
            actions.Request(
                actions.Write("instrument_status_x.csv", ["annual-2022,Belgium,rkc,unknown"], "survey,member,instrument,status"))
                    with
            { Merge = true }).Deliveries);
        Assert.Equal((1, 0), (merged.Delivery.Rows.Typed, merged.Delivery.Rows.Removed));
        Assert.Empty(actions.Workspace.At().Rejections());
        actions.AssertRebuilds();
    }

    [Fact]
    public void Where_the_contract_knows_parts_two_directorates_parts_of_one_year_both_stand()
    {
        var plan = PlanFolders.Changed(sample, "datasets/plan_actions.yaml", "slice: [fiscal_year]\n",
            "slice: [fiscal_year]\npart: directorate\n");
        using var actions = new ActionsWorkspace(sample, plan);
        var one = Assert.Single(actions.Load(Of("D1"), by: "one").Deliveries).Delivery;
        Assert.Equal(["2024/25 | D1"], one.Slices);
        var two = Assert.Single(actions.Load(Of("D2"), by: "two").Deliveries).Delivery;
        Assert.Equal((0, 15), (two.Rows.Removed, two.Rows.Added));
        Assert.Equal(14 + 15, actions.Count);
        Assert.Equal(LoadOutcome.Unchanged, Assert.Single(actions.Load(Of("D1")).Deliveries).Outcome);

        // A part replaces its own rows alone; an action that comes over from another directorate counts once.
        actions.Load([.. Of("D1").Skip(1), ActionsWorkspace.Row(1, directorate: "D1")], accept: null);
        Assert.Equal(14 - 1 + 15, actions.Count);
        actions.AssertRebuilds();

        // A row without a directorate makes it a whole delivery, which replaces all parts.
        actions.Load(ActionsWorkspace.All.Append(ActionsWorkspace.Row(59, directorate: "")));
        Assert.Equal(["2024/25"], actions.Workspace.At().Deliveries[^1].Slices);
        Assert.Equal(59, actions.Count);
        actions.Load(Of("D2"));
        Assert.Equal(59, actions.Count);
        actions.AssertRebuilds();
    }

    private static IEnumerable<string> Of(string directorate) =>
        ActionsWorkspace.All.Where(r => r.Contains($",{directorate},", StringComparison.Ordinal));
}
