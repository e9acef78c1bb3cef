using System.Diagnostics;
using System.Security.Cryptography;
using CustomsItGuide.Cli;

namespace CustomsItGuide.Tests.Workspaces;

/// <summary>Disks, rights, other processes. The conditions are real, and the same for root and for any other user.</summary>
public sealed class SurroundingsTests(SampleWorkspace sample)
{
    private static readonly DateTimeOffset Later = new(2025, 11, 20, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Where_nothing_can_be_written_everything_can_be_read_and_tried()
    {
        // A file in the folder's place: nothing can be built there.
        var folder = sample.Copy(withWarehouse: false);
        File.WriteAllText(Path.Combine(folder, "warehouse"), "");
        File.Delete(Path.Combine(folder, "journal.lock"));
        Directory.CreateDirectory(Path.Combine(folder, "journal.lock"));
        using var workspace = Workspace.Open(folder);
        var year = Period.Parse("2023/24");
        Assert.Equal(sample.Shared.At().Score(year)["SO1-1"].Reading.Value, workspace.At().Score(year)["SO1-1"].Reading.Value);
        Assert.Equal(sample.At("12").Score(year)["SO1-1"].Reading.Value, workspace.At("12").Score(year)["SO1-1"].Reading.Value);
        var file = Risks(1);
        Assert.Equal(LoadOutcome.WouldLoad,
            Assert.Single(workspace.Load(new LoadRequest([file], DryRun: true, Received: Later)).Deliveries).Outcome);

        var told = new Lines();
        var issue = Assert.Single(
            Assert.Throws<RefusedException>(() => workspace.Load(new LoadRequest([file], Received: Later), told)).Issues);
        Assert.Contains("Nothing was changed.", issue.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(told.All, l => l.StartsWith("waiting", StringComparison.Ordinal));
        Assert.Equal(sample.Shared.At().AsOf, workspace.At().AsOf);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder, ".*"));
    }

    [Fact]
    public void A_lock_that_may_not_be_opened_is_no_process_to_wait_for()
    {
        var folder = sample.Copy();
        File.Delete(Path.Combine(folder, "journal.lock"));
        Directory.CreateDirectory(Path.Combine(folder, "journal.lock"));
        var before = Entries(folder);
        using var workspace = Workspace.Open(folder);
        var told = new Lines();
        var issue = Assert.Single(
            Assert.Throws<RefusedException>(() => workspace.Load(new LoadRequest([Risks(1)], Received: Later), told)).Issues);
        Assert.Equal("forbidden", issue.Rule);
        Assert.DoesNotContain(told.All, l => l.StartsWith("waiting", StringComparison.Ordinal));
        Assert.Equal(before, Entries(folder));
    }

    [Fact]
    public void Who_waits_is_told_for_whom_and_goes_on_when_they_are_done()
    {
        var folder = sample.Copy();
        using var workspace = Workspace.Open(folder);
        File.WriteAllText(Path.Combine(folder, "journal.holder"), "Process 7 of somebody on another machine");
        var held = new FileStream(Path.Combine(folder, "journal.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        var told = new Lines(line =>
        {
            if (line.StartsWith("waiting", StringComparison.Ordinal)) held.Dispose();
        });
        var report = workspace.Load(new LoadRequest([Risks(1)], Received: Later), told);
        Assert.Equal(report.Before.Position + 1, report.After.Position);
        Assert.Equal(["waiting: Process 7 of somebody on another machine is writing into this workspace"],
            told.All.Where(l => l.StartsWith("waiting", StringComparison.Ordinal)));
        Assert.False(File.Exists(Path.Combine(folder, "journal.holder")));
    }

    /// <summary>Reading, typing and computing are done without the lock, so somebody else may write meanwhile.</summary>
    [Fact]
    public void A_load_that_was_overtaken_is_done_again_on_the_new_head()
    {
        var folder = sample.Copy();
        using var workspace = Workspace.Open(folder);
        var head = workspace.At().Position;
        var times = 0;
        var told = new Lines(line =>
        {
            if (line != "computing the indicators" || ++times > 2) return;
            using var other = Workspace.Open(folder);
            other.Load(new LoadRequest([Risks(times)], By: "other", Received: Later));
        });
        var report = workspace.Load(new LoadRequest([Risks(2)], By: "one", Received: Later), told);

        // The second time the other one had delivered the very same bytes.
        Assert.Equal(LoadOutcome.Unchanged, Assert.Single(report.Deliveries).Outcome);
        Assert.Equal(head + 2, workspace.At().Position);
        Assert.Equal(["other", "other"], workspace.At().Journal.Skip((int)head).Select(e => e.By));
        Assert.Equal(2, told.All.Count(l => l.StartsWith("another process was quicker", StringComparison.Ordinal)));
        Assert.Empty(Directory.EnumerateDirectories(Path.Combine(folder, "warehouse")));
    }

    [Fact]
    public void Somebody_who_is_always_overtaken_gets_a_turn()
    {
        var folder = sample.Copy();
        using var workspace = Workspace.Open(folder);
        var others = 0;
        var told = new Lines(line =>
        {
            // A fourth time would wait for the lock that the first one has by then.
            if (line != "computing the indicators" || others == 3) return;
            using var other = Workspace.Open(folder);
            other.Load(new LoadRequest([Risks(++others)], By: "other", Received: Later));
        });
        var report = workspace.Load(new LoadRequest([Risks(9)], By: "one", Received: Later), told);
        Assert.Equal("one", workspace.At().Journal[^1].By);
        Assert.Equal((3, report.Before.Position + 1), (others, report.After.Position));
    }

    /// <summary>
    /// A limit on the size of a file stands in for a disk that fills up: what is written fails in the middle, for any user.
    /// </summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_disk_that_takes_no_more_gives_one_message_and_nothing_is_left(bool beforeTheWarehouseIsCopied)
    {
        var folder = sample.Copy();
        var kilobytes = beforeTheWarehouseIsCopied ? 200
            : (int)(Directory.EnumerateFiles(Path.Combine(folder, "warehouse")).Max(f => new FileInfo(f).Length) / 1024) + 200;
        var file = Path.Combine(sample.NewFolder(), "risks_many.csv");
        File.WriteAllLines(file,
            Enumerable.Range(0, 60_000)
                .Select(i => $"R-{i},{Convert.ToHexString(SHA512.HashData(BitConverter.GetBytes(i)))},2025-01-{1 + i % 28:00},green")
                .Prepend("risk,title,assessed_on,rating"));
        var before = Entries(folder);
        var (code, output, error) = Limited(kilobytes, "load", file, "--workspace", folder, "--received", "2025-11-20");
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("error file_too_large: ", Assert.Single(error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        Assert.Contains("Nothing was changed.", error, StringComparison.Ordinal);
        Assert.Equal(before, Entries(folder));

        using var workspace = Workspace.Open(folder);
        Assert.Equal(sample.Shared.At().Position + 1, workspace.Load(new LoadRequest([file], Received: Later)).After.Position);
    }

    [Fact]
    public void A_missing_folder_for_temporary_files_is_named_and_nothing_else_is_said_to_be_missing()
    {
        var missing = Path.Combine(sample.NewFolder(), "missing");
        var notebook = Path.Combine(sample.NewFolder(), "x.ipynb");
        File.WriteAllText(notebook,
            """{"cells":[{"cell_type":"code","execution_count":null,"metadata":{},"outputs":[],"source":["1"]}],"metadata":{},"nbformat":4,"nbformat_minor":5}""");
        foreach (var args in new string[][] { ["load", Risks(1), "--dry-run"], ["notebook", "run", notebook, "--quiet"] })
        {
            var (code, _, error) = Child($"TMPDIR='{missing}'", [.. args, "--workspace", sample.Folder]);
            Assert.Equal(1, code);
            var line = Assert.Single(error.TrimEnd('\n').Split('\n'));
            Assert.Contains(missing, line, StringComparison.Ordinal);
            Assert.Contains("Set TMPDIR", line, StringComparison.Ordinal);
            Assert.DoesNotContain("no such file", line, StringComparison.OrdinalIgnoreCase);
        }
        Assert.False(Directory.Exists(missing));
    }

    /// <summary>A folder that is there and cannot be entered: for root too, a link that leads to itself.</summary>
    [Fact]
    public void Deliveries_that_cannot_be_read_are_one_message_and_are_not_called_missing()
    {
        var folder = sample.Copy();
        Directory.Delete(Path.Combine(folder, "deliveries"), recursive: true);
        File.CreateSymbolicLink(Path.Combine(folder, "deliveries"), Path.Combine(folder, "deliveries"));
        var issue = Assert.Single(Assert.Throws<RefusedException>(() => Workspace.Open(folder)).Issues);
        Assert.Equal("not_possible", issue.Rule);
        Assert.DoesNotContain("missing", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_killed_loads_left_is_cleared_by_the_next()
    {
        var folder = sample.Copy();
        var ruin = Path.Combine(folder, "warehouse", ".building-0123456789abcdef0123456789abcdef");
        Directory.CreateDirectory(ruin);
        foreach (var file in new[] { Path.Combine(ruin, ".held"), Path.Combine(ruin, "warehouse.duckdb"),
            Path.Combine(folder, "deliveries", ".part-0123456789abcdef0123456789abcdef") })
            File.WriteAllText(file, "half written");
        using var workspace = Workspace.Open(folder);
        workspace.Load(new LoadRequest([Risks(1)], Received: Later));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder, ".*", SearchOption.AllDirectories));
    }

    private static (int Code, string Output, string Error) Limited(int kilobytes, params string[] args) =>
        // Ignored, the signal becomes an error like any other; the runtime's own mappings must not be files.
        Child($"DOTNET_EnableWriteXorExecute=0 DOTNET_EnableDiagnostics=0; trap '' XFSZ; ulimit -f {kilobytes}", args);

    private static (int Code, string Output, string Error) Child(string before, string[] args)
    {
        var start = new ProcessStartInfo("bash",
            ["-c", $"export {before}; exec dotnet \"$@\"", "bash", typeof(CommandLine).Assembly.Location, .. args])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    private string Risks(int number)
    {
        var path = Path.Combine(sample.NewFolder(), "risks_test.csv");
        File.WriteAllText(path, $"risk,title,assessed_on,rating\nT-1,Title {number},2025-01-01,green\n");
        return path;
    }

    /// <summary>Every file with its length, hidden ones too; the lock itself may be there or not.</summary>
    private static List<string> Entries(string folder) => [.. Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)
        .Where(f => Path.GetFileName(f) != "journal.lock").Order(StringComparer.Ordinal)
        .Select(f => $"{f} {(File.Exists(f) ? new FileInfo(f).Length : 0)}")];

    private sealed class Lines(Action<string>? then = null) : IProgress<LocalizedText>
    {
        public List<string> All { get; } = [];

        public void Report(LocalizedText value)
        {
            All.Add(value.English);
            then?.Invoke(value.English);
        }
    }
}
