using System.Text.Json;

namespace CustomsItGuide.Tests.Workspaces;

public sealed class BackupTests(SampleWorkspace sample)
{
    [Fact]
    public async Task Copies_made_while_loads_run_are_whole_each_as_of_a_position_of_the_journal()
    {
        var small = new SmallWorkspace(sample);
        var loads = Task.Run(() =>
        {
            using var writer = Workspace.Open(small.Folder);
            for (var i = 3; i <= 8; i++) small.Load(writer, i);
        }, TestContext.Current.CancellationToken);
        var copies = new List<(string Folder, BackupReport Report)>();
        using var reader = Workspace.Open(small.Folder);
        do
        {
            var folder = Path.Combine(small.Root, $"backup-{copies.Count}");
            copies.Add((folder, reader.BackUp(folder)));
        }
        while (!loads.IsCompleted);
        await loads;

        reader.Refresh();
        var lines = File.ReadAllLines(small.Journal);
        Assert.Equal(9, lines.Length);
        foreach (var (folder, report) in copies)
        {
            Assert.Equal(lines[..(int)report.At.Position], File.ReadAllLines(Path.Combine(folder, "journal.jsonl")));
            using var copy = Workspace.Open(folder);
            Assert.Equal(report.At, copy.At().AsOf);
            Assert.Empty(copy.Notices);
            Assert.False(Directory.Exists(Path.Combine(folder, "warehouse")));
        }
        using var last = Workspace.Open(copies[^1].Folder);
        var position = last.At().Position.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(small.Value(position), last.At().Score(Period.Parse("2023/24"))["SP2-3"].Reading.Value);
    }

    [Fact]
    public void It_says_what_it_copied()
    {
        var small = new SmallWorkspace(sample);
        var folder = Path.Combine(small.Root, "copy");
        var (code, output, error) = small.Run("backup", folder);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("files and the journal up to position 3, ", output, StringComparison.Ordinal);
        Assert.Contains("every hash checked. Head ", output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(small.Run("backup", folder + "-2", "--format", "json").Output);
        Assert.Equal(["written", "as_of", "files", "bytes"], json.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal(Directory.GetFiles(Path.Combine(folder, "deliveries")).Length, json.RootElement.GetProperty("files").GetInt32());
        Assert.Equal(Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Sum(f => new FileInfo(f).Length),
            json.RootElement.GetProperty("bytes").GetInt64());
    }

    [Fact]
    public void A_folder_with_something_in_it_or_inside_the_workspace_or_a_file_is_refused()
    {
        var small = new SmallWorkspace(sample);
        Assert.Contains("error not_empty: ", Refused(small, small.Root), StringComparison.Ordinal);
        Assert.Contains("error not_empty: ", Refused(small, Path.Combine(small.Root, "partnerships_1.csv")), StringComparison.Ordinal);
        Assert.Contains("error inside: ", Refused(small, Path.Combine(small.Folder, "backup")), StringComparison.Ordinal);
        Assert.Contains("error inside: ", Refused(small, small.Folder), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(small.Folder, "backup")));
    }

    [Fact]
    public void A_delivery_that_was_altered_meanwhile_leaves_no_copy()
    {
        var small = new SmallWorkspace(sample);
        using var workspace = Workspace.Open(small.Folder);
        File.AppendAllText(Directory.GetFiles(Path.Combine(small.Folder, "deliveries"), "*.csv")[0], " ");
        var folder = Path.Combine(small.Root, "copy");
        Assert.Equal("delivery_altered", Assert.Throws<RefusedException>(() => workspace.BackUp(folder)).Issues[0].Rule);
        Assert.False(Directory.Exists(folder));
    }

    private static string Refused(SmallWorkspace small, string folder)
    {
        var (code, output, error) = small.Run("backup", folder);
        Assert.Equal((1, ""), (code, output));
        return error;
    }
}
