namespace CustomsItGuide.Tests.Workspaces;

/// <summary>An earlier position is reached from the nearest kept one before it, and says what one says that was made from
/// nothing.</summary>
public sealed class EarlierPositionTests(SampleWorkspace sample)
{
    private static readonly DateTimeOffset Later = new(2025, 7, 9, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Whatever_order_they_are_asked_in_all_are_equal_to_those_made_from_nothing(int seed)
    {
        using var actions = new ActionsWorkspace(sample);
        actions.Load(ActionsWorkspace.All);
        actions.Load([ActionsWorkspace.Row(3, "completed"), ActionsWorkspace.Row(6, "completed")], merge: true);
        actions.Withdraw(3, "drawn");
        actions.Load(ActionsWorkspace.All.Skip(2), accept: 2);
        // Of one load of two files neither is the end before the other is there.
        var (risks, partnerships) = (Path.Combine(sample.NewFolder(), "risks.csv"), Path.Combine(sample.NewFolder(), "partnerships.csv"));
        File.WriteAllText(risks, "risk,title,assessed_on,rating\nR-1,One,2025-07-01,green\n");
        File.WriteAllText(partnerships, "partner,objective,existing_since,deed,done_on\nP,SO1,2007-07-05,reviewed,2024-11-01\n");
        actions.Workspace.Load(new LoadRequest([risks, partnerships], By: "test", Received: ActionsWorkspace.Begin.AddDays(30)));
        actions.Load([ActionsWorkspace.Row(9, "completed")], merge: true);
        Directory.Delete(Path.Combine(actions.Folder, "warehouse"), recursive: true);

        using var again = Workspace.Open(actions.Folder);
        var positions = Enumerable.Range(1, (int)again.At().Position).ToArray();
        new Random(seed).Shuffle(positions);
        foreach (var position in positions) again.At(FormattableString.Invariant($"{position}")).Score(ActionsWorkspace.Year);
        var verified = again.Verify();
        Assert.Equal(positions.Length, verified.Warehouses.Count);
        Assert.Empty(verified.Warehouses.SelectMany(w => w.Differences));
        Assert.True(verified.Holds);
    }

    [Fact]
    public void Only_what_came_after_the_nearest_one_is_read()
    {
        var small = Deleted(out var first);
        using var workspace = Workspace.Open(small.Folder);
        Assert.Equal(2, Value(workspace, "3"));
        File.Move(first, first + ".aside");
        Assert.Equal(3, Value(workspace, "4"));
        // Before it there is nothing to go on from.
        Assert.Throws<RefusedException>(() => Value(workspace, "2"));
        File.Move(first + ".aside", first);
        Assert.Equal(1, Value(workspace, "2"));
        Assert.True(workspace.Verify().Holds);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no database")]
    public void A_kept_one_that_is_not_what_its_name_says_is_passed_over(string text)
    {
        var small = Deleted(out _);
        using var workspace = Workspace.Open(small.Folder);
        Assert.Equal(2, Value(workspace, "3"));
        workspace.Dispose();
        var kept = Assert.Single(Directory.GetFiles(Path.Combine(small.Folder, "warehouse"), "*.duckdb"));
        File.WriteAllText(kept, text);
        using var again = Workspace.Open(small.Folder);
        Assert.Equal(3, Value(again, "4"));
        Assert.Empty(again.Notices);
        // Whoever asks for that one itself is told, and it is made from nothing.
        Assert.Equal(2, Value(again, "3"));
        Assert.Equal("warehouse_rebuilt", Assert.Single(again.Notices).Rule);
        Assert.True(again.Verify().Holds);
    }

    [Fact]
    public void Other_definitions_are_not_gone_on_from()
    {
        var small = Deleted(out _);
        using var workspace = Workspace.Open(small.Folder);
        Assert.Equal(2, Value(workspace, "3"));
        workspace.Adopt(PlanFolders.Changed(sample, "plan.yaml", "id: ", "# Read again.\nid: "), "test", "test", Later);
        small.Load(workspace, 5, Later.AddDays(1));
        Directory.Delete(Path.Combine(small.Folder, "warehouse"), recursive: true);
        using var again = Workspace.Open(small.Folder);
        Assert.Equal(3, Value(again, "4"));
        Assert.Equal(4, Value(again, "6")); // Five partners, four objectives.
        Assert.True(again.Verify().Holds);
    }

    /// <summary>One with three loads and no warehouse.</summary>
    /// <param name="first">The kept file of the first load.</param>
    private SmallWorkspace Deleted(out string first)
    {
        var small = new SmallWorkspace(sample);
        using (var workspace = Workspace.Open(small.Folder))
        {
            small.Load(workspace, 3);
            var delivery = workspace.At().Deliveries[0].Files[0];
            first = Path.Combine(small.Folder, "deliveries", delivery.Sha256 + ".csv");
        }
        Directory.Delete(Path.Combine(small.Folder, "warehouse"), recursive: true);
        return small;
    }

    private static double? Value(Workspace workspace, string asOf) =>
        workspace.At(asOf).Score(Period.Parse("2023/24"))["SP2-3"].Reading.Value;
}
