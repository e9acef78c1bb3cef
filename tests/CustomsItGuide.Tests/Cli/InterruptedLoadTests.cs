using CustomsItGuide.Synthetic;
using CustomsItGuide.Tests.Workspaces;

namespace CustomsItGuide.Tests.Cli;

/// <summary>Ctrl-C while a long load works.</summary>
public sealed class InterruptedLoadTests(SampleWorkspace sample)
{
    private const long Rows = 300_000;

    [Fact]
    public void It_leaves_the_journal_as_it_was_and_the_same_load_works_afterwards()
    {
        SeparateProcess.RequireSignals();
        var (workspace, files) = (Path.Combine(sample.NewFolder(), "workspace"), sample.NewFolder());
        InventedDeliveries.Write(files, Rows);
        var answers = Directory.GetFiles(files, "survey_answers*").Single();
        Assert.Equal(0, Runs.Command("init", "--workspace", workspace, "--plan", Repository.Plan).Code);
        Assert.Equal(0,
            Runs.Command(["load", .. Directory.GetFiles(files).Except([answers]), "--workspace", workspace, "--quiet"]).Code);
        var journal = File.ReadAllBytes(Path.Combine(workspace, "journal.jsonl"));
        var kept = Directory.GetFiles(Path.Combine(workspace, "deliveries")).Order(StringComparer.Ordinal).ToList();

        using (var process = new SeparateProcess("load", answers, "--workspace", workspace))
        {
            // The warehouse that it goes on in is there: it is at work, and has not written anything.
            process.Until(() => Hidden(workspace, "warehouse").Count > 0);
            process.Interrupt();
            // 128 and the number of the signal, as shells tell it.
            var (ended, _, said) = process.End();
            Assert.Equal(130, ended);
            Assert.Contains("Interrupted. What was not finished is as if it had not been begun", said, StringComparison.Ordinal);
        }

        Assert.Equal(journal, File.ReadAllBytes(Path.Combine(workspace, "journal.jsonl")));
        var (code, output, error) = Runs.Command("load", answers, "--workspace", workspace, "--format", "csv");
        Assert.Equal((0, ""), (code, error));
        Assert.Contains($"survey_answers,8,loaded,{Rows},", output, StringComparison.Ordinal);
        Assert.Equal(journal, File.ReadAllBytes(Path.Combine(workspace, "journal.jsonl"))[..journal.Length]);
        Assert.Empty(Hidden(workspace, "warehouse"));
        Assert.Empty(Hidden(workspace, "deliveries"));
        Assert.Single(Directory.GetFiles(Path.Combine(workspace, "deliveries")).Except(kept));
    }

    private static List<string> Hidden(string workspace, string folder) =>
        [.. Directory.EnumerateFileSystemEntries(Path.Combine(workspace, folder), ".*")
            .Where(f => Path.GetFileName(f).StartsWith('.'))];
}
