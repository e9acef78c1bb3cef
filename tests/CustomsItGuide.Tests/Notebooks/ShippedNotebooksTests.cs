using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using CustomsItGuide.Files.Notebooks;
using CustomsItGuide.Tests.Cli;
using CustomsItGuide.Tests.Workspaces;

namespace CustomsItGuide.Tests.Notebooks;

/// <summary>The notebooks of the repository never rot: they are run again, and what they say is held against the scorecard.</summary>
public sealed class ShippedNotebooksTests(SampleWorkspace sample)
{
    private const string Folder = "notebooks";

    /// <summary>Notebooks that arrive at numbers of the scorecard from raw rows, and at how many at least.</summary>
    private static readonly (string Name, int Headlines)[] WithHeadlines =
        [("01-member-satisfaction", 1), ("04-capacity-building", 4), ("05-will-the-plan-be-completed", 6), ("06-joint-operations", 1),
            ("07-reproduce-the-scorecard", 20)];

    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Repository.FullPath(Folder), "*.ipynb").Select(f => Path.GetFileNameWithoutExtension(f)!)
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_runs_and_what_stands_in_it_comes_out_again(string name)
    {
        var outcome = Runs.Command(Runs.Surroundings(("SCORECARD_WORKSPACE", sample.Folder)),
            ["notebook", "check", Path.Combine(Repository.Root, Folder, name + ".ipynb")]);
        Assert.True(outcome.Code == 0,
            outcome.Error
                + "\nTo renew it, in a workspace of the sample: scorecard notebook run notebooks/*.ipynb; then read the difference.");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Its_headline_numbers_are_those_of_the_scorecard_s_JSON(string name)
    {
        var headlines = Read(name).Cells.SelectMany(c => c.Outputs).Select(o => o.Form(MimeBundle.Headline)).OfType<string>()
            .Select(h => JsonNode.Parse(h)!).ToList();
        foreach (var headline in headlines)
        {
            using var json =
                JsonDocument.Parse(
                    Runs.Command(Runs.Surroundings(("SCORECARD_WORKSPACE", sample.Folder)),
                        ["score", "--period", (string)headline["period"]!, "--format", "json"]).Output);
            var indicator = json.RootElement.GetProperty("indicators").EnumerateArray()
                .Single(i => i.GetProperty("id").GetString() == (string)headline["indicator"]!);
            Assert.Equal(indicator.GetProperty("reading").GetProperty("value").GetDouble(), (double)headline["value"]!);
        }
        var wanted = WithHeadlines.FirstOrDefault(w => w.Name == name).Headlines;
        Assert.True(headlines.Count >= wanted, $"{name} states {headlines.Count} numbers of the scorecard; {wanted} are expected.");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_asks_and_answers_in_text_says_its_caveats_and_is_listed(string name)
    {
        var document = Read(name);
        var text = string.Join("\n", document.Cells.Where(c => !c.IsCode).Select(c => c.Source));
        Assert.StartsWith("# ", document.Cells[0].Source, StringComparison.Ordinal);
        Assert.Contains("?", document.Cells[0].Source, StringComparison.Ordinal);
        Assert.Contains("caveat", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("synthetic", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains($"]({name}.ipynb)", File.ReadAllText(Repository.FullPath("notebooks/README.md")), StringComparison.Ordinal);
        Assert.True(new FileInfo(Repository.FullPath($"{Folder}/{name}.ipynb")).Length < 400_000,
            "A notebook should stay small enough to be read in a diff.");
    }

    [Fact]
    public void All_seven_are_there() => Assert.Equal(7, Names.Count);

    [Fact]
    public async Task A_program_of_one_file_says_the_same()
    {
        var start = new ProcessStartInfo("dotnet", ["run", "-c", "Release", Repository.FullPath("notebooks/scripts/satisfaction.cs")])
        {
            WorkingDirectory = sample.NewFolder(),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["SCORECARD_WORKSPACE"] = sample.Folder, ["MSBUILDDISABLENODEREUSE"] = "1" },
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, output + await errors);
        Assert.Contains("RES-2 Overall satisfaction of Members, 2023/24\nvalue   73.3", output.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
    }

    private static NotebookDocument Read(string name) =>
        NotebookDocument.Parse(File.ReadAllText(Repository.FullPath($"{Folder}/{name}.ipynb")), name);
}
