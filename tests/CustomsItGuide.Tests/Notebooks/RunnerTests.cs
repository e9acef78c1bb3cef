using System.Text.Json.Nodes;
using CustomsItGuide.Cli;
using CustomsItGuide.Cli.Notebooks;
using CustomsItGuide.Files.Notebooks;
using CustomsItGuide.Tests.Cli;
using CustomsItGuide.Tests.Workspaces;

namespace CustomsItGuide.Tests.Notebooks;

/// <summary>Notebooks run for real: a process each, on the sample.</summary>
public sealed class RunnerTests(SampleWorkspace sample)
{
    [Fact]
    public void A_run_writes_what_cells_give_and_a_check_finds_it_fresh_until_a_cell_or_an_output_changes()
    {
        var file = Write(
            (true, "var ws = Workspace.Open();\nConsole.WriteLine(\"said\"); Console.Error.WriteLine(\"warned\");\nDisplay(new { Name = "
                + "\"<b>\", Half = 0.5 });\n1.0 / 3"),
            (false, "text"), (true, "ws.Table(\"members\").Filter(\"member = ?\", \"BE\").Select(\"name\")"),
            (true, "ws.Score(\"2023/24\")[\"RES-2\"]"), (true, "Draw.Level(ws.Score(\"2023/24\")[\"RES-2\"])"),
            (true, "record Half(double Value);\nawait Task.Delay(1);\nnew[] { new Half(0.5) }"));
        var ran = Run("run", file);
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Contains("5 cells run as of", ran.Output, StringComparison.Ordinal);

        var cells = NotebookDocument.Parse(File.ReadAllText(file), file).Cells;
        Assert.Equal(["stream", "stream", "display_data", "execute_result"], cells[0].Outputs.Select(o => o.Kind));
        Assert.Equal(["said\n", "warned\n"], cells[0].Outputs.Take(2).Select(o => (string?)o.Json["text"]![0]));
        Assert.Contains("&lt;b&gt;", cells[0].Outputs[2].Form(MimeBundle.Html), StringComparison.Ordinal);
        Assert.Equal("0.3333333333333333", cells[0].Outputs[3].Form(MimeBundle.Plain));
        Assert.Contains("Belgium", cells[2].Outputs[0].Form(MimeBundle.Html), StringComparison.Ordinal);
        Assert.StartsWith("RES-2 ", cells[3].Outputs[0].Form(MimeBundle.Plain), StringComparison.Ordinal);
        Assert.StartsWith("<img ", cells[4].Outputs[0].Form(MimeBundle.Html), StringComparison.Ordinal);
        Assert.StartsWith("<svg ", cells[4].Outputs[0].Form(MimeBundle.Svg), StringComparison.Ordinal);
        Assert.Equal("Value\n-----\n  0.5", cells[5].Outputs[0].Form(MimeBundle.Plain));

        Assert.Equal((0, $"{file}: fresh\n", ""), Run("check", file));
        var again = Run("run", file);
        Assert.Contains("unchanged", again.Output, StringComparison.Ordinal);

        File.WriteAllText(file, File.ReadAllText(file).Replace("0.3333333333333333", "0.34", StringComparison.Ordinal));
        var stale = Run("check", file);
        Assert.Equal((1, ""), (stale.Code, stale.Output));
        Assert.Contains("Cell 1 is stale: line 1 of its text/plain is '0.34', and is now '0.3333333333333333'.", stale.Error,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", "var a = 1;\na\n  + b", "Cell 2, line 3: CS0103: The name 'b' does not exist in the current context\n    + b")]
    [InlineData("int f(int a) =>\n  1 / a;", "\nf(0)", "Cell 2, line 2: DivideByZeroException: Attempted to divide by zero. (thrown in cell 1, line 2)\n    f(0)")]
    [InlineData("1", "Workspace.Open().Table(\"no\")", "Cell 2, line 1: RefusedException: There is no data set 'no'.")]
    [InlineData("1", "Environment.Exit(7);", "Cell 2: Ended: the cell ended its process (exit code 7), so nothing more can be run.")]
    [InlineData("1", "while (true) Console.WriteLine(\"on and on\");", "Cell 2: Stopped: the cell ran longer than 12 s and was stopped.")]
    [InlineData("1", "Headline(Workspace.Open().Score(\"2023/24\")[\"SP3-3\"], 114);", "SP3-3 in 2023/24: the notebook arrives at 114, the scorecard reports 113.")]
    [InlineData("1", "int g(int n) => g(n + 1) + 1;\ng(0)", "Cell 2: Ended: the cell ended its process (exit code")]
    [InlineData("1", "var t = new System.Threading.Thread(() =>\n  throw new InvalidOperationException(\"lost\"));\nt.Start(); t.Join(); await Task.Delay(30_000);", "Cell 2, line 2: Ended: the cell ended its process (exit code")]
    [InlineData("1", "\nDisplay(new string('x', 10_000_001));", "Cell 2, line 2: InvalidOperationException: What is shown has 10,000,001 characters, and a notebook takes 10,000,000 at most.")]
    [InlineData("1", "new string('x', 20_000_000)", "Cell 2: InvalidOperationException: What is shown has 20,000,000 characters")]
    public void A_cell_that_fails_is_named_with_its_line_and_the_file_stays_as_it_was(string first, string second, string said)
    {
        var file = Write((true, first), (true, second));
        var before = File.ReadAllText(file);
        var (code, output, error) = Run("run", file, "--timeout", "12");
        Assert.Equal((1, ""), (code, output));
        Assert.Contains(said, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(file));
    }

    [Fact]
    public void A_file_that_may_not_be_written_and_a_folder_are_refused()
    {
        var file = Write((true, "1"));
        File.SetAttributes(file, FileAttributes.ReadOnly);
        var before = File.ReadAllText(file);
        var locked = Run("run", file);
        Assert.Equal(1, locked.Code);
        Assert.Contains("The file is read-only", locked.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(file));
        File.SetAttributes(file, FileAttributes.Normal);

        var folder = Run("run", Path.GetDirectoryName(file)!);
        Assert.Equal(1, folder.Code);
        Assert.Contains("This is a folder, not a notebook.", folder.Error, StringComparison.Ordinal);
        var below = Run("new", Path.Combine(file, "mine.ipynb"));
        Assert.Equal(1, below.Code);
        Assert.Contains("The system refused", below.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_that_writes_too_much_at_once_is_cut_and_a_file_in_another_encoding_is_refused()
    {
        var file = Write((true, "Console.Write(new string('x', 300_000));\nConsole.Write(\"more\");"));
        Assert.Equal(0, Run("run", file).Code);
        var said = NotebookDocument.Parse(File.ReadAllText(file), file).Cells[0].Outputs.Single().Json["text"]!.AsArray();
        Assert.Equal(200_001, ((string)said[0]!).Length);
        Assert.Equal("… (the cell wrote more than 200,000 characters; the rest is left out)\n", (string)said[1]!);

        File.WriteAllBytes(file, System.Text.Encoding.Latin1.GetBytes(NotebookDocument.Of([(true, "\"\u00E9\"")]).ToText()));
        var before = File.ReadAllBytes(file);
        var refused = Run("run", file);
        Assert.Equal(1, refused.Code);
        Assert.Contains("It is not in UTF-8", refused.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(file));
    }

    [Fact]
    public void Cells_may_use_the_analysts_packages_and_every_name_of_ours_still_means_ours()
    {
        string[] imported = ["", ".Analysis", ".Registers", ".Statistics", ".Wording", ".Charts", ".Notebooks"];
        var names = new[] { typeof(Workspace), typeof(CustomsItGuide.Charts.Chart), typeof(CustomsItGuide.Notebooks.Notebook) }
            .SelectMany(t => t.Assembly.GetExportedTypes())
            .Where(t => !t.IsNested && !t.IsGenericType && imported.Contains(t.Namespace!["CustomsItGuide".Length..]))
            .Select(t => t.Name).ToList();
        Assert.Contains("DataFrame", names);
        var file = Write(
            (true, """
                var frame = Workspace.Open().Sql("select i as n, i % 2 = 0 as even from range(4) r(i)").ToDataFrame();
                frame.Filter((Microsoft.Data.Analysis.PrimitiveDataFrameColumn<bool>)frame["even"])
                """),
            (true, """
                class Row { public long n { get; set; } }
                new MLContext(seed: 1).Data.CreateEnumerable<Row>(frame, reuseRowObject: false).Sum(r => r.n)
                """),
            (true, $"Type[] types = [{string.Join(", ", names.Select(n => $"typeof({n})"))}];\n"
                + "types.Count(t => t.Namespace.StartsWith(\"CustomsItGuide\"))"));
        var ran = Run("run", file);
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        var shown = NotebookDocument.Parse(File.ReadAllText(file), file).Cells.Select(c => c.Outputs.Single().Form(MimeBundle.Plain));
        Assert.Equal(["n  even\n-  ----\n0  true\n2  true", "6", $"{names.Count}"], shown);
    }

    [Fact]
    public void A_cell_that_may_fail_shows_its_error_and_the_notebook_goes_on_without_what_it_declared()
    {
        var file = Write((true, "var a = 1;"), (true, "var b = 2;\nthrow new InvalidOperationException(\"on purpose\");"), (true, "a"));
        var json = JsonNode.Parse(File.ReadAllText(file))!;
        json["cells"]![1]!["metadata"]!["tags"] = new JsonArray("raises-exception");
        File.WriteAllText(file, json.ToJsonString());
        Assert.Equal(0, Run("run", file).Code);
        var cells = NotebookDocument.Parse(File.ReadAllText(file), file).Cells;
        Assert.Equal("cell 2, line 2: InvalidOperationException: on purpose", (string?)cells[1].Outputs.Single().Json["traceback"]![0]);
        Assert.Equal("1", cells[2].Outputs.Single().Form(MimeBundle.Plain));
    }

    [Fact]
    public void A_notebook_cannot_change_the_workspace_and_leaves_nothing_behind()
    {
        var before = Bytes(sample.Folder);
        var file = Write((true, """
            var ws = Workspace.Open();
            File.WriteAllText("risks_2026.csv", "risk,title,assessed_on,rating\nR-1,Title,2026-01-01,green\n");
            var loaded = ws.Load(new LoadRequest(["risks_2026.csv"], By: "notebook", Received: DateTimeOffset.Parse("2026-01-02T00:00:00Z")));
            Console.WriteLine(loaded.After.Position - loaded.Before.Position);
            ws.Dispose();
            Directory.Delete(ws.Folder, true);
            File.WriteAllText("beside.txt", "x");
            """), (true, "Directory.Exists(ws.Folder)"), (true, "ws.Folder"));
        var (code, _, error) = Run("run", file);
        Assert.Equal((0, ""), (code, error));
        var cells = NotebookDocument.Parse(File.ReadAllText(file), file).Cells;
        Assert.Equal("1\n", (string?)cells[0].Outputs.Single().Json["text"]![0]);
        Assert.Equal("False", cells[1].Outputs.Single().Form(MimeBundle.Plain));
        Assert.Equal(before, Bytes(sample.Folder));
        Assert.Equal([Path.GetFileName(file)], Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(file)!).Select(Path.GetFileName));
        var copy = cells[2].Outputs.Single().Form(MimeBundle.Plain)!;
        Assert.StartsWith("scorecard-notebook-", Path.GetFileName(Path.GetDirectoryName(copy)), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.GetDirectoryName(copy)), "The copy was left behind.");
    }

    [Fact]
    public void A_cell_sees_no_secret_of_who_runs_it()
    {
        const string Secret = "RUNNER_TESTS_SECRET";
        Environment.SetEnvironmentVariable(Secret, "hunter2");
        try
        {
            var file = Write((true, "Environment.GetEnvironmentVariable(\"RUNNER_TESTS_SECRET\") ?? \"nothing\""),
                (true, "Environment.GetEnvironmentVariable(\"SCORECARD_KERNEL_TOKEN\") ?? \"nothing\""));
            Assert.Equal(0, Run("run", file).Code);
            Assert.All(NotebookDocument.Parse(File.ReadAllText(file), file).Cells,
                c => Assert.Equal("nothing", c.Outputs.Single().Form(MimeBundle.Plain)));
        }
        finally
        {
            Environment.SetEnvironmentVariable(Secret, null);
        }
    }

    [Fact]
    public void It_runs_on_what_was_known_then_and_a_check_asks_for_the_same_journal()
    {
        var file = Write((true, "var ws = Workspace.Open();\nws.At().Position + \" \" + ws.Score(\"2023/24\")[\"SO1-1\"].Reading.Value"));
        var at = sample.At("2024-06-30");
        Assert.Equal(0, Run("run", file, "--as-of", "2024-06-30").Code);
        var document = NotebookDocument.Parse(File.ReadAllText(file), file);
        Assert.Equal(new Pin("2024-06-30", at.Head, Workspace.EngineVersion), document.Pin);
        Assert.Equal(FormattableString.Invariant($"{at.Position} {at.Score(Period.Parse("2023/24"))["SO1-1"].Reading.Value}"),
            document.Cells[0].Outputs[0].Form(MimeBundle.Plain));
        Assert.Equal(0, Run("check", file).Code);

        File.WriteAllText(file, File.ReadAllText(file).Replace(at.Head, new string('0', 64), StringComparison.Ordinal));
        var other = Run("check", file);
        Assert.Equal(1, other.Code);
        Assert.Contains("it was run on the journal head 000000000000 as of 2024-06-30", other.Error, StringComparison.Ordinal);
        Assert.Contains("has not been run yet", Run("check", Write((true, "1"))).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void One_bad_notebook_does_not_stop_the_others_and_json_says_what_became_of_each()
    {
        var (good, bad) = (Write((true, "1")), Write((true, "\nx")));
        var missing = Path.Combine(sample.NewFolder(), "missing.ipynb");
        var (code, output, error) = Run("run", bad, missing, good, "--format", "json");
        Assert.Equal((1, ""), (code, error));
        var results = JsonNode.Parse(output)!["notebooks"]!.AsArray();
        Assert.Equal(["failed", "refused", "written"], results.Select(r => (string?)r!["result"]));
        Assert.Equal((1, 2), ((int)results[0]!["cell"]!, (int)results[0]!["line"]!));
        Assert.Contains("no such file", (string?)results[1]!["message"], StringComparison.Ordinal);
    }

    [Fact]
    public void New_starts_a_notebook_that_runs_and_overwrites_nothing()
    {
        var file = Path.Combine(sample.NewFolder(), "below", "mine.ipynb");
        Assert.Equal(0, Run("new", file, "--indicator", "sp3-1", "--period", "2023/24").Code);
        Assert.Equal(0, Run("run", file).Code);
        var document = NotebookDocument.Parse(File.ReadAllText(file), file);
        Assert.Contains(document.Cells.SelectMany(c => c.Outputs),
            o => o.Form(MimeBundle.Headline) is { } h && h.Contains("SP3-1", StringComparison.Ordinal));
        var again = Run("new", file);
        Assert.Equal(1, again.Code);
        Assert.Contains("nothing is overwritten", again.Error, StringComparison.Ordinal);
        Assert.Contains("does not end in .ipynb", Run("new", file + ".txt").Error, StringComparison.Ordinal);
        Assert.Contains("no indicator 'XX'", Run("new", file.Replace("mine", "other", StringComparison.Ordinal), "--indicator", "XX").Error,
            StringComparison.Ordinal);
    }

    private string Write(params (bool Code, string Source)[] cells)
    {
        var file = Path.Combine(sample.NewFolder(), "n.ipynb");
        File.WriteAllText(file, NotebookDocument.Of(cells).ToText());
        return file;
    }

    private (int Code, string Output, string Error) Run(params string[] args)
    {
        var outcome = Runs.Command(Runs.Surroundings(("SCORECARD_WORKSPACE", sample.Folder)), ["notebook", .. args]);
        if (args[0] is not ("run" or "check")) return (outcome.Code, outcome.Output, outcome.Error);
        // Said first at each run, in any format.
        Assert.StartsWith(CliWords.NotebookRights.In("en") + "\n", outcome.Error, StringComparison.Ordinal);
        return (outcome.Code, outcome.Output, outcome.Error[(CliWords.NotebookRights.In("en").Length + 1)..]);
    }

    private static Dictionary<string, string> Bytes(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(f => !f.Contains("warehouse", StringComparison.Ordinal))
        .ToDictionary(f => f, f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f))));
}
