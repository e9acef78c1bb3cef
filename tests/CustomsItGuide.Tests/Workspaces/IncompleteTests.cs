using System.Text.Json;
using CustomsItGuide.Tests.Cli;

namespace CustomsItGuide.Tests.Workspaces;

/// <summary>A copy made in the wrong order lacks what was delivered last: it shows what it can, says so, and takes nothing.</summary>
public sealed class IncompleteTests(SampleWorkspace sample)
{
    private static readonly DateTimeOffset Later = new(2025, 11, 20, 9, 0, 0, TimeSpan.Zero);
    private static readonly string Partnerships = Path.Combine(Repository.Sample, "partnerships_2023-24_synthetic.csv");

    [Fact]
    public void It_opens_as_of_its_last_whole_position_and_says_what_is_missing()
    {
        var folder = sample.Copy();
        var lines = File.ReadAllLines(Path.Combine(folder, "journal.jsonl"));
        var (file, _) = Delivered(lines[^1]);
        File.Move(Path.Combine(folder, "deliveries", file), Path.Combine(folder, "aside"));

        using var workspace = Workspace.Open(folder);
        Assert.Equal(lines.Length - 1, workspace.At().Position);
        Assert.Equal((lines.Length - 1, 1), (workspace.Incomplete!.Position, workspace.Incomplete.LeftOut));
        var notice = Assert.Single(workspace.Notices);
        Assert.StartsWith($"1 entry after position {lines.Length - 1} cannot be read, because the file '", notice.Message,
            StringComparison.Ordinal);
        Assert.EndsWith(file, notice.File, StringComparison.Ordinal);

        var refused = Assert.Throws<RefusedException>(() => workspace.Load(new LoadRequest([Partnerships], Received: Later)));
        Assert.Equal("incomplete", refused.Issues[0].Rule);
        Assert.Throws<RefusedException>(() => workspace.Adopt(Repository.Plan, "x", "y", Later));
        Assert.Equal(lines, File.ReadAllLines(Path.Combine(folder, "journal.jsonl")));

        var scored = Runs.Command("score", "--workspace", folder);
        Assert.Equal(0, scored.Code);
        Assert.Contains("warning incomplete: 1 entry after position", scored.Error, StringComparison.Ordinal);

        File.Move(Path.Combine(folder, "aside"), Path.Combine(folder, "deliveries", file));
        Assert.True(workspace.Refresh());
        Assert.Null(workspace.Incomplete);
        Assert.Empty(workspace.Notices);
        Assert.Equal(sample.Shared.At().AsOf, workspace.At().AsOf);
    }

    [Fact]
    public void An_altered_file_is_refused_all_the_same_and_so_is_a_copy_without_its_definitions()
    {
        var folder = sample.Copy();
        var lines = File.ReadAllLines(Path.Combine(folder, "journal.jsonl"));
        File.Delete(Path.Combine(folder, "deliveries", Delivered(lines[^1]).File));
        var altered = Path.Combine(folder, "deliveries", Delivered(lines[10]).File);
        File.AppendAllText(altered, " ");
        Assert.Equal("delivery_altered", Assert.Single(Assert.Throws<RefusedException>(() => Workspace.Open(folder)).Issues).Rule);

        var bare = sample.Copy();
        Directory.Delete(Path.Combine(bare, "deliveries"), recursive: true);
        Assert.All(Assert.Throws<RefusedException>(() => Workspace.Open(bare)).Issues, i => Assert.Equal("delivery_missing", i.Rule));
    }

    private static (string File, string Name) Delivered(string line)
    {
        using var entry = JsonDocument.Parse(line);
        var file = entry.RootElement.GetProperty("body").GetProperty("files")[0];
        var name = file.GetProperty("name").GetString()!;
        return (file.GetProperty("sha256").GetString() + Path.GetExtension(name).ToLowerInvariant(), name);
    }
}
