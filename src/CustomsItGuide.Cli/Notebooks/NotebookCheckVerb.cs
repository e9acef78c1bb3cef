using CustomsItGuide.Files.Notebooks;
using CustomsItGuide.Notebooks.Running;

namespace CustomsItGuide.Cli.Notebooks;

/// <summary><c>notebook check</c>: runs notebooks again and says whether what stands in them is what comes out.</summary>
internal sealed class NotebookCheckVerb : NotebookVerb
{
    public NotebookCheckVerb() : base("check", CliWords.HelpNotebookCheck)
    {
    }

    public override IReadOnlyList<(string Command, LocalizedText Remark)> Examples =>
    [
        ("scorecard notebook check notebooks/*.ipynb", CliWords.HelpNotebookCheckExample),
        ("scorecard notebook check mine.ipynb --format json", CliWords.HelpNotebookCheckExampleJson),
    ];

    protected override NotebookResult Do(Call call, Workspace workspace, NotebookRunner runner, string name, string path, string text,
        IProgress<LocalizedText> progress)
    {
        var stored = NotebookDocument.Parse(text, name);
        if (stored.Pin is not { } pin) return Stale(CliWords.NotebookNotRun);
        if (Head(workspace, pin.AsOf) is var head && head != pin.Head)
        {
            var pinned = pin.Head[..Math.Min(12, pin.Head.Length)];
            return Stale(head is null ? CliWords.RunOnNoPosition(pinned, pin.AsOf) : CliWords.RunOnOtherHead(pinned, pin.AsOf, head[..12]));
        }
        var again = NotebookDocument.Parse(text, name);
        if (runner.Run(again, Path.GetDirectoryName(path)!, pin.AsOf, progress) is { } failed) return Failed(name, failed);
        return Freshness.Difference(stored, again) is { } difference ? Stale(CliWords.NotebookDiffers(difference))
            : new NotebookResult(name, "fresh", null, null, null);

        NotebookResult Stale(LocalizedText why) => new(name, "stale", null, null, why);
    }

    private static string? Head(Workspace workspace, string asOf)
    {
        try
        {
            return workspace.At(asOf).Head;
        }
        catch (RefusedException)
        {
            return null;
        }
    }
}
