using CustomsItGuide.Ledger;
using CustomsItGuide.Tests.Cli;

namespace CustomsItGuide.Tests.Workspaces;

/// <summary>Several plans side by side: which there are, and which is meant.</summary>
public sealed class InstallationTests(SampleWorkspace sample)
{
    private const string Id = "wco-2022-2025";

    [Fact]
    public void A_workspace_is_an_installation_of_one()
    {
        var small = new SmallWorkspace(sample);
        var installation = Installation.Find(small.Folder);
        Assert.True(installation.IsWorkspace);
        Assert.Equal(new InstalledPlan(Id, small.Folder), Assert.Single(installation.Plans));
        Assert.Equal(small.Folder, installation.Plan(null).Folder);
        Assert.Equal("unknown_plan", Rule(() => installation.Plan("wco-2026-2029")));
        Assert.Equal((0, 1), (small.Run("score", "--plan", Id, "--period", "2023/24").Code, small.Run("score", "--plan", "other").Code));
    }

    [Fact]
    public void A_folder_of_workspaces_names_each_by_its_plan()
    {
        var folder = Path.Combine(new SmallWorkspace(sample).Root, "all");
        Copy(folder, "wco");
        var other = Copy(folder, "successor", "wco-2026-2029");
        Directory.CreateDirectory(Path.Combine(folder, "nothing"));
        var installation = Installation.Find(folder);
        Assert.False(installation.IsWorkspace);
        Assert.Empty(installation.Issues);
        Assert.Equal([Id, "wco-2026-2029"], installation.Plans.Select(p => p.Id));
        Assert.Equal(other, installation.Plan("WCO-2026-2029").Folder);
        Assert.Equal(other, installation.Plan("successor").Folder);
        Assert.Equal("several_plans", Rule(() => installation.Plan(null)));
        var refused = Assert.Throws<RefusedException>(() => installation.Plan("wco-2026-2028")).Issues[0];
        Assert.Contains("Did you mean 'wco-2026-2029'?", refused.Text.English, StringComparison.Ordinal);
        Assert.Contains($"Il y a : {Id}, wco-2026-2029.", refused.Text.French, StringComparison.Ordinal);

        Assert.Equal(other, Installation.Resolve(Path.Combine(folder, "wco-2026-2029"), null));
        Assert.Equal(Path.Combine(folder, "wco"), Installation.Resolve(folder, Id));
        Assert.Equal(Path.Combine(folder, "elsewhere"), Installation.Resolve(Path.Combine(folder, "elsewhere"), null));
        Assert.Equal("no_workspace", Rule(() => Installation.Resolve(Path.Combine(folder, "nothing"), Id)));

        var told = Runs.Command("score", "--workspace", folder, "--period", "2023/24");
        Assert.Equal(1, told.Code);
        Assert.Contains($"Several plans stand side by side here: {Id}, wco-2026-2029. Say which with --plan", told.Error,
            StringComparison.Ordinal);
        Assert.Equal(0, Runs.Command("score", "--workspace", folder, "--plan", Id, "--period", "2023/24").Code);
        Assert.Equal(0, Runs.Command("score", "--workspace", Path.Combine(folder, Id), "--period", "2023/24").Code);
    }

    [Fact]
    public void What_is_wrong_with_one_is_said_and_keeps_nobody_from_the_others()
    {
        var folder = Path.Combine(new SmallWorkspace(sample).Root, "all");
        var (first, second, broken) = (Copy(folder, "first"), Copy(folder, "second"), Copy(folder, "third"));
        File.WriteAllText(Path.Combine(broken, "journal.jsonl"), "none\n");
        var installation = Installation.Find(folder);
        Assert.Equal(["first", "second", "third"], installation.Plans.Select(p => p.Id));
        Assert.Equal(["journal_altered", "same_plan"], installation.Issues.Select(i => i.Rule));
        Assert.Equal((first, second), (installation.Plan("first").Folder, installation.Plan("second").Folder));
        using var workspace = Workspace.Open(installation.Plan("second").Folder);
        Assert.Equal("journal_altered", Rule(() => Workspace.Open(installation.Plan("third").Folder)));
    }

    /// <param name="plan">Another id, which only the journal says: enough to be found by.</param>
    private string Copy(string folder, string name, string? plan = null)
    {
        var (from, to) = (new SmallWorkspace(sample).Folder, Path.Combine(folder, name));
        Directory.CreateDirectory(folder);
        if (plan is null)
        {
            Directory.Move(from, to);
            return to;
        }
        Directory.CreateDirectory(to);
        using var turn = WriterLock.Take(to);
        Journal.Create(to).Append(turn, [EntryKinds.Plan.New(new(plan, "Council", new string('a', 64), []), "x",
            new DateTimeOffset(2026, 6, 1, 9, 0, 0, TimeSpan.Zero))]);
        return to;
    }

    private static string Rule(Action act) => Assert.Throws<RefusedException>(act).Issues[0].Rule;
}
