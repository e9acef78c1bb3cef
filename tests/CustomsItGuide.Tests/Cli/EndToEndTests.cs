using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CustomsItGuide.Cli;
using CustomsItGuide.Tests.Workspaces;

namespace CustomsItGuide.Tests.Cli;

/// <summary>The command as the administrator uses it, on the sample and on real files.</summary>
public sealed class EndToEndTests(SampleWorkspace sample)
{
    private const string Received = "2025-11-20T09:00:00Z";

    [Theory]
    [InlineData("2022/23")]
    [InlineData("2023/24")]
    [InlineData("2024/25")]
    public void The_sample_scorecard_is_approved_text(string period)
    {
        var (code, output, error) = Run(sample.Folder, "score", "--period", period);
        Assert.Equal((0, ""), (code, error));
        Approved.Matches(output, $"sample-score-{period.Replace('/', '-')}.txt");
    }

    [Fact]
    public void Score_gives_28_indicators_each_with_a_value_or_a_typed_absence()
    {
        using var json = JsonDocument.Parse(Run(sample.Folder, "score", "--period", "2023/24", "--format", "json").Output);
        var indicators = json.RootElement.GetProperty("indicators").EnumerateArray().ToList();
        Assert.Equal(28, indicators.Count);
        Assert.All(indicators, i => Assert.True(
            (i.GetProperty("reading")
                .GetProperty("value").ValueKind == JsonValueKind.Number) == (i.GetProperty("absence").ValueKind == JsonValueKind.Null),
                    i.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("fr_FR.UTF-8", "Pacific/Kiritimati")]
    [InlineData("ar_SA.UTF-8", "America/St_Johns")]
    public void It_is_the_same_to_the_byte_from_another_folder_in_another_culture_and_time_zone(string culture, string zone)
    {
        var here = Run(sample.Folder, "score", "--period", "2023/24", "--format", "json").Output;
        var start = new ProcessStartInfo("dotnet",
            [typeof(CommandLine).Assembly.Location, "score", "--period", "2023/24", "--format", "json", "--workspace",
                sample.Copy(withWarehouse: false)])
        {
            WorkingDirectory = sample.NewFolder(),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
            Environment = { ["LANG"] = culture, ["LC_ALL"] = culture, ["TZ"] = zone },
        };
        using var process = Process.Start(start)!;
        var there = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        Assert.Equal(here, there);
    }

    [Fact]
    public void Explain_shows_the_seven_steps_and_its_check_query_gives_the_same_number_by_hand()
    {
        var (code, output, _) = Run(sample.Folder, "explain", "SO1-1", "--period", "2023/24");
        Assert.Equal(0, code);
        Assert.All(["Step 1: delivery", "Step 2: journal", "Step 3: rows", "Step 4: warehouse", "Step 5: reading", "Step 6: assessment",
            "Step 7: scorecard"], step => Assert.Contains($"\n{step}\n", output, StringComparison.Ordinal));

        using var json = JsonDocument.Parse(Run(sample.Folder, "explain", "SO1-1", "--period", "2023/24", "--format", "json").Output);
        var root = json.RootElement;
        using var db = new DuckDB.NET.Data.DuckDBConnection(
            $"Data Source={Path.Combine(sample.Folder, root.GetProperty("warehouse").GetString()!)};access_mode=READ_ONLY");
        db.Open();
        using var check = db.CreateCommand();
        check.CommandText = root.GetProperty("check_sql").GetString()!;
        Assert.Equal(root.GetProperty("assessment").GetProperty("reading").GetProperty("value").GetDouble(),
            Convert.ToDouble(check.ExecuteScalar(), CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_changed_file_is_tried_loaded_and_then_unchanged_and_the_old_state_is_still_there()
    {
        var workspace = sample.Copy();
        var source = Directory.GetFiles(Repository.Sample, "partnerships_2024-25*.csv").Single();
        var changed = Path.Combine(sample.NewFolder(), "partnerships_2024-25.csv");
        var lines = File.ReadAllLines(source);
        File.WriteAllLines(changed, [lines[0], lines[1]]);
        var before = Run(workspace, "score", "--period", "2024/25", "--format", "json").Output;

        var tried = Run(workspace, "load", changed, "--dry-run", "--received", Received);
        Assert.Equal(1, tried.Code);
        Assert.Contains("would be refused", tried.Output, StringComparison.Ordinal);
        Assert.Equal(before, Run(workspace, "score", "--period", "2024/25", "--format", "json").Output);

        // It leaves out most of what counts: that is done by naming the number alone.
        var refused = Run(workspace, "load", changed, "--by", "test", "--received", Received);
        Assert.Equal(1, refused.Code);
        var number = refused.Error[(refused.Error.IndexOf("--accept-losses ", StringComparison.Ordinal) + 16)..].Split(';')[0];
        Assert.Contains($"--accept-losses {number}", tried.Error, StringComparison.Ordinal);
        Assert.Equal(1, Run(workspace, "load", changed, "--accept-losses", number + "1", "--received", Received).Code);
        Assert.Equal(0, Run(workspace, "load", changed, "--by", "test", "--received", Received, "--accept-losses", number).Code);
        Assert.NotEqual(before, Run(workspace, "score", "--period", "2024/25", "--format", "json").Output);
        var again = Run(workspace, "load", changed, "--by", "test", "--received", Received);
        Assert.Equal(0, again.Code);
        Assert.Contains("nothing", again.Output, StringComparison.OrdinalIgnoreCase);

        var position = JsonDocument.Parse(before).RootElement.GetProperty("as_of").GetProperty("position").GetInt64()
            .ToString(CultureInfo.InvariantCulture);
        Assert.Equal(before, Run(workspace, "score", "--period", "2024/25", "--as-of", position, "--format", "json").Output);
    }

    [Theory]
    [InlineData("partnerships_wrong.csv", "partner;goal;since;what;when\nUPU;SO1;2007-07-05;reviewed;2023-11-16\n")]
    [InlineData("partnerships_missing.csv", "partner,objective,existing_since,deed\nUPU,SO1,2007-07-05,reviewed\n")]
    [InlineData("partnerships_empty.csv", "")]
    [InlineData("partnerships_binary.csv", "\u0001\u0000\u0002\u0000\u0003\u0004\u0000partner")]
    [InlineData("nowhere", null)]
    public void A_file_that_cannot_be_used_gives_one_message_and_exit_1_and_the_journal_stays(string name, string? content)
    {
        var workspace = sample.Copy();
        var journal = File.ReadAllBytes(Path.Combine(workspace, "journal.jsonl"));
        var path = Path.Combine(sample.NewFolder(), name);
        if (content is not null) File.WriteAllText(path, content);
        var (code, output, error) = Run(workspace, "load", path);
        Assert.Equal((1, ""), (code, output));
        Assert.Single(error.TrimEnd('\n').Split('\n'));
        Assert.Contains(name, error, StringComparison.Ordinal);
        Assert.Equal(journal, File.ReadAllBytes(Path.Combine(workspace, "journal.jsonl")));
    }

    [Fact]
    public void An_altered_journal_stops_everything_and_a_torn_last_line_is_said()
    {
        var workspace = sample.Copy();
        var path = Path.Combine(workspace, "journal.jsonl");
        var bytes = File.ReadAllBytes(path);
        var altered = bytes.ToArray();
        altered[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(path, altered);
        var (code, _, error) = Run(workspace, "score");
        Assert.Equal(1, code);
        Assert.Contains("was altered", error, StringComparison.Ordinal);

        File.WriteAllBytes(path, bytes[..^30]);
        var torn = Run(workspace, "score", "--period", "2023/24");
        Assert.Equal(0, torn.Code);
        Assert.Contains("torn_line", torn.Error, StringComparison.Ordinal);
        Assert.Contains("position 121,", torn.Output, StringComparison.Ordinal);
    }

    /// <summary>Power cuts are normal: whenever a load is killed, the workspace is at the old or at the new head, and whole.</summary>
    [Theory]
    [InlineData(300)]
    [InlineData(700)]
    [InlineData(1100)]
    [InlineData(1500)]
    public void A_killed_load_leaves_a_whole_workspace(int milliseconds)
    {
        var workspace = sample.Copy();
        var head = Head(workspace);
        var file = Path.Combine(sample.NewFolder(), "risks_many.csv");
        File.WriteAllLines(file,
            Enumerable.Range(0, 60_000).Select(i => $"R-{i},Title {i},2026-01-{1 + i % 28:00},green")
                .Prepend("risk,title,assessed_on,rating"));
        using (var process =
            Process.Start(
                new ProcessStartInfo("dotnet",
                    [typeof(CommandLine).Assembly.Location, "load", file, "--workspace", workspace, "--received", Received])
                {
                    UseShellExecute = false,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                })!)
        {
            if (!process.WaitForExit(milliseconds)) process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
        var after = Head(workspace);
        Assert.True(after == head || after == head + 1);
        Assert.Equal(0, Run(workspace, "load", file, "--received", Received).Code);
        Assert.Equal(head + 1, Head(workspace));
        Assert.Equal(0, Run(workspace, "score", "--period", "2024/25").Code);
        Assert.Empty(Directory.EnumerateDirectories(Path.Combine(workspace, "warehouse"), ".*"));
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(workspace, "deliveries"), ".*"));
    }

    [Fact]
    public void Rejections_go_back_to_their_author_as_csv()
    {
        var (code, output, _) = Run(sample.Folder, "rejections", "--format", "csv");
        Assert.Equal(0, code);
        var lines = output.TrimEnd('\n').Split('\n');
        Assert.True(lines.Length > 20);
        Assert.Contains("Atlantis", output, StringComparison.Ordinal);
    }

    private static long Head(string workspace)
    {
        using var opened = Workspace.Open(workspace);
        return opened.At().Position;
    }

    private static (int Code, string Output, string Error) Run(string workspace, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var surroundings = new Surroundings
        {
            Variable = name => name == "SCORECARD_WORKSPACE" ? workspace : null,
            CurrentDirectory = Environment.CurrentDirectory,
            ProgramDirectory = AppContext.BaseDirectory,
        };
        var code = CommandLine.Run(args, output, error, surroundings);
        return (code, output.ToString(), error.ToString());
    }
}
