using System.CommandLine;
using System.Diagnostics;
using System.Text;
using CustomsItGuide.Cli;
using CustomsItGuide.Tests.Cli;
using CustomsItGuide.Tests.Workspaces;

namespace CustomsItGuide.Tests.Languages;

/// <summary>Another language is a set of files: with them alone the command says everything in it.</summary>
public sealed class AnotherLanguageTests(SampleWorkspace sample)
{
    private const string Cases = """
        [{"id": "good", "method": "wilson_score", "inputs": {"k": 8, "n": 10}, "expected": {"lower": 0.49}, "tolerance": 0.01},
         {"id": "off", "method": "wilson_score", "inputs": {"k": 8, "n": 10}, "expected": {"lower": [1, 2], "no_such": 1, "upper": 2}},
         {"id": "without", "method": "wilson_score", "inputs": {"k": [], "n": 10}, "expected": {}},
         {"id": "unknown", "method": "no_such", "inputs": {}, "expected": {}}, {"id": "half"}, "text", []]
        """;

    [Fact]
    public void The_command_says_everything_in_it_and_refuses_in_it()
    {
        using var language = OfThePlan();
        var unread = Path.Combine(language.Folder, "unread.csv");
        File.WriteAllText(unread, "a,b\n1,2\n");
        language.Know([unread, "a b"]);

        SaysAllOf(language,
        [
            ["score"], ["score", "--period", "1999/00"], ["explain", "RES-1"], ["explain", "SP1-1"], ["explain", "SP9-9"],
            ["history", "SO1-07", "--period", "2024/25"], ["history", "--journal"], ["verify"], ["rejections"], ["load", unread],
        ]);
    }

    [Fact]
    public void Verbs_that_write_files_say_everything_in_it()
    {
        using var language = OfThePlan();
        var plan = PlanFolders.Changed(sample, ("indicators/RES-1.yaml", "value: 100", "value: 99"),
            ("measures/targets_met.sql", "-- Fulfilment of", "-- Fulfilment, of"));
        var folder = sample.NewFolder();
        string At(string name) => Path.Combine(folder, name);
        File.WriteAllText(At("broken.yaml"), "id: x\n");
        File.WriteAllText(At("export.csv"), "Your country,How satisfied are you?\nNorland,Very satisfied\n");
        var delivery = sample.Shared.At().Deliveries.First(d => d.Withdrawn is null).Position.ToString(System.Globalization.CultureInfo.InvariantCulture);
        File.WriteAllText(At("cases.json"), Cases);
        // Codes: of rules, charts and methods, and our classes.
        language.Know(["ending gif txt mine broken missing withdraw behaviour missions months Statistics WilsonScore file", Cases]);
        language.Know([folder, plan, "Your country How satisfied are you Very", "png svg ipynb parquet yaml journal json", "Norland"]);

        SaysAllOf(language,
        [
            ["export", "duckdb", At("all.duckdb")], ["export", "duckdb", At("all.duckdb")], ["export", "parquet", At("all"), "--with-answers"],
            ["export", "chart"], ["export", "chart", "history/RES-1", At("one.png")], ["export", "chart", "no/such"],
            ["export", "chart", "history/RES-1", At("one.gif")], ["check", "--plan", plan], ["check", "--plan", folder],
            ["map", At("export.csv"), "--dataset", "survey_answers"], ["map", At("missing.csv")],
            ["init", "--workspace", At("new"), "--plan", plan, "--by", "x"], ["init", "--workspace", At("new"), "--plan", plan],
            ["backup", At("copy")], ["backup", At("copy")], ["withdraw", delivery, "--by", "x", "--reason", "y", "--dry-run"],
            ["withdraw", "999999", "--by", "x", "--reason", "y"], ["plan", "diff", plan], ["plan", "diff", folder],
            ["plan", "adopt", plan, "--by", "x", "--decision", "y", "--dry-run"], ["template", "missions", At("missions.xlsx")],
            ["template", "no_such"], ["notebook", "new", At("mine.ipynb"), "--indicator", "RES-1"], ["notebook", "new", At("mine.txt")],
            ["verify-statistics", At("cases.json")], ["verify-statistics", At("missing.json")],
            ["notebook", "check", At("mine.ipynb"), At("missing.ipynb")], ["notebook", "run", At("mine.ipynb")],
        ]);
    }

    [Fact]
    public void Help_and_wrong_usage_are_in_it()
    {
        using var language = new PseudoLanguage(Repository.FullPath("src"), sample.Shared);
        var commands = Below(CommandLine.Root(Runs.Surroundings())).ToList();
        language.Know(commands.SelectMany(c => c.Options.SelectMany(o => o.Aliases.Append(o.Name).Append(o.HelpName ?? ""))
            .Concat(c.Arguments.Select(a => a.Name)).Append(c.Name)));
        language.Know(["scorecard", PseudoLanguage.Code]);
        var examples = commands.OfType<Verb>().SelectMany(v => v.Examples.Select(e => e.Command)).OrderByDescending(e => e.Length).ToList();

        Assert.All(commands, command =>
        {
            var said = Said(language, [.. HelpPage.FullName(command).Split(' ').Skip(1), "--help"], workspace: false);
            SaysAll(language, examples.Aggregate(said, (text, example) => text.Replace(example, "", StringComparison.Ordinal)));
        });
        Assert.All(WrongUsageTests.Kinds.Select(k => WrongUsageTests.Arguments(k.Data)), arguments =>
        {
            language.Know(arguments);
            SaysAll(language, Said(language, arguments, workspace: false));
        });

        static IEnumerable<Command> Below(Command command) =>
            command.Subcommands.Where(c => !c.Hidden).SelectMany(Below).Prepend(command);
    }

    private PseudoLanguage OfThePlan()
    {
        var language = new PseudoLanguage(Repository.FullPath("src"), sample.Shared);
        language.Know(Directory.EnumerateFiles(Repository.Plan, "*", SearchOption.AllDirectories).Select(File.ReadAllText));
        language.Know(["scorecard duckdb score explain load rejections verify init", sample.Folder, language.Folder, "dry-run"]);
        // The codes of rules and checks, which programs read.
        language.Know(["unknown_indicator period missing_columns unknown_data_set completeness provenance stability timeliness verification"]);
        return language;
    }

    private void SaysAllOf(PseudoLanguage language, IEnumerable<string[]> calls) =>
        Assert.All(calls, arguments => SaysAll(language, Said(language, arguments)));

    private static void SaysAll(PseudoLanguage language, string said)
    {
        Assert.Contains('⟦', said);
        var left = language.Untranslated(said).ToList();
        Assert.True(left.Count == 0, string.Join('\n', left));
    }

    /// <summary>A rule of plurals that is none, a text with open braces, one that asks for what it is not given, a key that nobody has.</summary>
    [Fact]
    public void A_translators_mistakes_are_named_and_harm_no_other_language()
    {
        using var language = new PseudoLanguage(Repository.FullPath("src"), sample.Shared);
        File.WriteAllText(Path.Combine(language.Folder, "Language.pt.resx"),
            "<root><data name=\"Plurals\"><value>one = n</value></data></root>");
        File.WriteAllText(Path.Combine(language.Folder, $"VocabularyWords.{PseudoLanguage.Code}.resx"), """
            <root><data name="Error"><value>{x, plural, one {</value></data><data name="Warning"><value>{stranger}</value></data>
            <data name="Nobody"><value>x</value></data></root>
            """);

        var refused = Said(language, ["score", "--period", "1999/00"]);

        // English is said where the translator's text cannot be.
        Assert.Contains(": error ", refused, StringComparison.Ordinal);
        Assert.Contains("VocabularyWords.qps.resx: ", refused, StringComparison.Ordinal);
        Assert.All(["Error", "Warning", "stranger", "Nobody", "Language.pt.resx"],
            named => Assert.Contains(named, refused, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", refused, StringComparison.Ordinal);
    }

    /// <summary>A figure of a survey with more decimals than its sentence has could be what somebody answered.</summary>
    [Theory]
    [InlineData("{silent}: {shift:0.######}")]
    [InlineData("{shift} {silent}")]
    public void No_translation_tells_a_figure_more_exactly(string text)
    {
        using var language = new PseudoLanguage(Repository.FullPath("src"), sample.Shared);
        var file = Path.Combine(language.Folder, $"JudgementWords.{PseudoLanguage.Code}.resx");
        File.WriteAllText(file, $"<root><data name=\"SensitiveToSilentMembers\"><value>{text}</value></data></root>");

        var said = string.Concat(sample.Shared.At().Plan.Indicators
            .Where(i => i.Kind.Rows == RowSubject.Opinions).Take(3).Select(i => Said(language, ["explain", i.Id, "--period", "2023/24"])));

        Assert.Contains("SensitiveToSilentMembers", said, StringComparison.Ordinal);
        var sentences = said.Split('\n').Where(line => line.Contains("Sensitive: if the ", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(sentences);
        Assert.All(sentences, sentence => Assert.DoesNotMatch(@"\d\.\d{2,}", sentence));
    }

    private string Said(PseudoLanguage language, string[] arguments, bool workspace = true)
    {
        string[] named = workspace && !arguments.Contains("--workspace") ? ["--workspace", sample.Folder] : [];
        var start = new ProcessStartInfo("dotnet",
            [typeof(CommandLine).Assembly.Location, .. arguments, "--lang", PseudoLanguage.Code, .. named])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            Environment = { ["SCORECARD_LANGUAGES"] = language.Folder },
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return said + errors.GetAwaiter().GetResult();
    }
}
