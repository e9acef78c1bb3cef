using System.Text.Json;
using CustomsItGuide.Cli;
using CustomsItGuide.Synthetic;

namespace CustomsItGuide.Tests.Cli;

public sealed class GenerateTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("generate-").FullName;

    [Fact]
    public void What_it_writes_loads_into_an_empty_workspace_and_only_the_rows_it_names_are_rejected()
    {
        var rows = 60_000;
        var told = Generate("many", rows, 3);
        Assert.Equal([("members", 186L), ("topics", 29), ("survey_questions", 19), ("surveys", 4), ("plan_actions", 60), ("missions", 60),
            ("survey_answers", rows)], told.Select(f => (f.DataSet, f.Rows)));
        Assert.All(told, f => Assert.Equal(f.DataSet is "members" or "topics", !f.File.Contains("synthetic", StringComparison.Ordinal)));
        // Counted here from the file, by what a reader would call wrong.
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var wrong = File.ReadLines(Path.Combine(folder, "many", "survey_answers_synthetic.csv")).Skip(1).Select(l => l.Split(','))
            .Count(c => c[1].Length == 0 || !keys.Add($"{c[0]} {c[1]} {c[3]}") || c[2] == "ZZ" || c[3] == "Q77" || c[4] == "11");
        Assert.InRange(wrong, 30, 100);

        Assert.Equal(told.Select(f => (f.DataSet, f.Rows, f.Wrong)).Order(), Load("many").Order());
        Assert.Equal(wrong, told[^1].Wrong);
    }

    [Theory]
    [InlineData(0, 4)]
    [InlineData(1, 7)]
    [InlineData(1001, 7)]
    public void Few_rows_load_too(long rows, int files)
    {
        var told = Generate("few", rows, 1);
        Assert.Equal((files, rows), (told.Count, told.Where(f => f.DataSet == "survey_answers").Sum(f => f.Rows)));
        Assert.Equal((rows + 999) / 1000, told.Where(f => f.DataSet == "missions").Sum(f => f.Rows));
        Assert.Equal(told.Select(f => (f.DataSet, f.Rows, f.Wrong)).Order(), Load("few").Order());
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes_and_another_others()
    {
        foreach (var (name, seed) in new[] { ("a", 5), ("b", 5), ("c", 6) }) Generate(name, 40_000, seed);
        foreach (var name in Names("a"))
        {
            var (one, same, other) = (Bytes("a", name), Bytes("b", name), Bytes("c", name));
            Assert.Equal(one, same);
            Assert.Equal(name is "plan_actions_synthetic.csv" or "missions_synthetic.csv" or "survey_answers_synthetic.csv",
                !one.AsSpan().SequenceEqual(other));
        }
    }

    [Fact]
    public void About_one_action_and_one_mission_in_a_thousand_is_wrong_and_each_way_of_it_is_rejected()
    {
        foreach (var (dataSet, ways) in new[] { ("plan_actions", 5), ("missions", 6) })
        {
            var at = Path.Combine(folder, "workspace-" + dataSet);
            var into = Directory.CreateDirectory(Path.Combine(folder, dataSet)).FullName;
            long wrong = 0;
            var files = InventedDeliveries.Files(30_000_000).Where(f => f.DataSet is "members" or "topics" || f.DataSet == dataSet);
            foreach (var file in files)
            {
                using var stream = File.Create(Path.Combine(into, file.Name));
                wrong += file.Write(stream, null);
            }
            Assert.InRange(wrong, 10, 60);
            Init(at);
            using var json = JsonDocument.Parse(Run("load", into, "--workspace", at, "--format", "json").Output);
            var rejections = json.RootElement.GetProperty("deliveries").EnumerateArray()
                .SelectMany(d => d.GetProperty("rejections").EnumerateArray()).ToList();
            Assert.Equal(wrong, rejections.Count);
            Assert.Equal(ways,
                rejections.Select(r => (r.GetProperty("rule").GetString(), r.GetProperty("column").GetString())).Distinct().Count());
        }
    }

    [Fact]
    public void A_folder_with_something_in_it_and_a_file_are_refused_and_left_alone()
    {
        var there = Path.Combine(folder, "there");
        File.WriteAllText(there, "mine");
        foreach (var target in new[] { folder, there })
        {
            var (code, output, error) = Run("generate", target, "--rows", "10");
            Assert.Equal((ExitCode.Refused, ""), (code, output));
            Assert.StartsWith($"{target}: error not_empty: ", error, StringComparison.Ordinal);
        }
        Assert.Equal([there], Directory.GetFileSystemEntries(folder));
        Assert.Equal("mine", File.ReadAllText(there));
        var (_, refused, _) = Run("generate", folder, "--rows", "10", "--format", "json");
        using var json = JsonDocument.Parse(refused);
        Assert.True(json.RootElement.GetProperty("refused").GetBoolean());
    }

    [Fact]
    public void A_folder_that_may_not_be_written_is_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "The rights of a folder do not bind this user.");
        if (OperatingSystem.IsWindows()) return;
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        foreach (var target in new[] { folder, Path.Combine(folder, "below") })
        {
            var (code, output, error) = Run("generate", target, "--rows", "10");
            Assert.Equal((ExitCode.Refused, ""), (code, output));
            Assert.Contains("error forbidden: ", error, StringComparison.Ordinal);
            Assert.EndsWith("\n", error, StringComparison.Ordinal);
        }
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public void A_place_where_no_folder_can_be_is_refused()
    {
        var file = Path.Combine(folder, "file");
        File.WriteAllText(file, "");
        // Nobody can make a folder where the system shows its processes.
        string[] targets = OperatingSystem.IsLinux() ? [Path.Combine(file, "below"), "/proc/invented"] : [Path.Combine(file, "below")];
        foreach (var target in targets)
        {
            var (code, output, error) = Run("generate", target, "--rows", "10");
            Assert.Equal((ExitCode.Refused, ""), (code, output));
            Assert.Contains("No file was written under its name.", Assert.Single(error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Broken_off_it_leaves_nothing()
    {
        SeparateProcess.RequireSignals();
        var target = Path.Combine(folder, "new");
        using var process = new SeparateProcess("generate", target, "--rows", "100000000");
        process.Until(() => IsWriting(target));
        process.Interrupt();
        var (code, _, said) = process.End();
        Assert.Equal((130, "Interrupted: nothing was written.\n"), (code, said));
        Assert.False(Directory.Exists(target));
    }

    [Fact]
    public void Killed_it_leaves_no_file_under_its_name_and_the_next_one_clears_up()
    {
        var target = Path.Combine(folder, "killed");
        using var process = new SeparateProcess("generate", target, "--rows", "100000000");
        process.Until(() => IsWriting(target));
        process.Kill();
        process.End();
        Assert.Empty(Directory.EnumerateFiles(target));
        Generate("killed", 10, 1);
        Assert.Equal(7, Directory.GetFileSystemEntries(target).Length);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static bool IsWriting(string target) =>
        Directory.Exists(target) && Directory.EnumerateFiles(target, "*_synthetic.csv", new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.None,
            IgnoreInaccessible = true,
        }).Any();

    private List<(string File, string DataSet, long Rows, long Wrong)> Generate(string name, long rows, int seed)
    {
        var (code, output, error) =
            Run("generate", Path.Combine(folder, name), "--rows", Text(rows), "--seed", Text(seed), "--format", "json");
        Assert.Equal((0, ""), (code, error));
        using var json = JsonDocument.Parse(output);
        Assert.Equal(seed, json.RootElement.GetProperty("seed").GetInt32());
        var files = json.RootElement.GetProperty("files").EnumerateArray().ToList();
        var names = files.Select(f => f.GetProperty("file").GetString()!);
        Assert.Equal(Names(name).Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
        Assert.All(files, f => Assert.Equal(Bytes(name, f.GetProperty("file").GetString()!).Length, f.GetProperty("bytes").GetInt64()));
        return [.. files.Select(f => (f.GetProperty("file").GetString()!, f.GetProperty("dataset").GetString()!,
            f.GetProperty("rows").GetInt64(), f.GetProperty("wrong").GetInt64()))];
    }

    /// <summary>Rows read and rejected of each data set, when the folder is loaded into a workspace that has nothing.</summary>
    private List<(string DataSet, long Read, long Rejected)> Load(string name)
    {
        var workspace = Path.Combine(folder, "workspace of " + name);
        Init(workspace);
        var (code, output, error) = Run("load", Path.Combine(folder, name), "--workspace", workspace, "--format", "json");
        Assert.True(code == 0, error);
        using var json = JsonDocument.Parse(output);
        return [.. json.RootElement.GetProperty("deliveries").EnumerateArray().Select(d => (d.GetProperty("dataset").GetString()!,
            d.GetProperty("rows").GetProperty("read").GetInt64(), d.GetProperty("rows").GetProperty("rejected").GetInt64()))];
    }

    private static void Init(string workspace) => Assert.Equal(0, Run("init", "--workspace", workspace, "--plan", Repository.Plan).Code);

    private static Outcome Run(params string[] args) => Runs.Command(args);

    private List<string> Names(string name) => [.. Directory.EnumerateFiles(Path.Combine(folder, name)).Select(f => Path.GetFileName(f))];

    private byte[] Bytes(string name, string file) => File.ReadAllBytes(Path.Combine(folder, name, file));

    private static string Text(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
