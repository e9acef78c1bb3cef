using System.Diagnostics;
using System.Text;
using CustomsItGuide.Cli;
using CustomsItGuide.Tests.Workspaces;

namespace CustomsItGuide.Tests.Languages;

/// <summary>Another language is a set of files: with them alone the command says everything in it.</summary>
public sealed class AnotherLanguageTests(SampleWorkspace sample)
{
    [Fact]
    public void The_command_says_everything_in_it_and_refuses_in_it()
    {
        using var language = new PseudoLanguage(Repository.FullPath("src"), sample.Shared);
        language.Know(Directory.EnumerateFiles(Repository.Plan, "*", SearchOption.AllDirectories).Select(File.ReadAllText));
        language.Know(["scorecard duckdb score explain load rejections verify init", sample.Folder, language.Folder, "dry-run"]);
        // The codes of rules and checks, which programs read.
        language.Know(["unknown_indicator period missing_columns unknown_data_set completeness provenance stability timeliness verification"]);
        var unread = Path.Combine(language.Folder, "unread.csv");
        File.WriteAllText(unread, "a,b\n1,2\n");
        language.Know([unread, "a b"]);

        Assert.All<string[]>(
        [
            ["score"], ["score", "--period", "1999/00"], ["explain", "RES-1"], ["explain", "SP1-1"], ["explain", "SP9-9"],
            ["history", "SO1-07", "--period", "2024/25"], ["history", "--journal"], ["verify"], ["rejections"], ["load", unread],
        ], arguments =>
        {
            var said = Said(language, arguments);
            Assert.Contains('⟦', said);
            var left = language.Untranslated(said).ToList();
            Assert.True(left.Count == 0, string.Join('\n', left));
        });
    }

    private string Said(PseudoLanguage language, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet",
            [typeof(CommandLine).Assembly.Location, .. arguments, "--lang", PseudoLanguage.Code, "--workspace", sample.Folder])
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
