using System.CommandLine;
using System.Text;
using CustomsItGuide.Files;
using CustomsItGuide.Files.Notebooks;
using CustomsItGuide.Notebooks.Running;

namespace CustomsItGuide.Cli.Notebooks;

/// <summary><c>notebook run</c>: executes notebooks and writes what their cells give.</summary>
internal sealed class RunVerb : NotebookVerb
{
    private readonly Option<string?> asOf = CommonOptions.AsOf();

    public RunVerb() : base("run", CliWords.HelpNotebookRun) => Add(asOf);

    public override IReadOnlyList<(string Command, LocalizedText Remark)> Examples =>
    [
        ("scorecard notebook run notebooks/*.ipynb", CliWords.HelpNotebookRunExample),
        ("scorecard notebook run mine.ipynb --as-of 2024-06-30 --timeout 600", CliWords.HelpNotebookRunExampleAsOf),
    ];

    protected override NotebookResult Do(Call call, Workspace workspace, NotebookRunner runner, string name, string path, string text,
        IProgress<LocalizedText> progress)
    {
        var document = NotebookDocument.Parse(text, name);
        if (File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly))
            return new NotebookResult(name, "refused", null, null, CliWords.NotebookReadOnly);
        if (runner.Run(document, Path.GetDirectoryName(path)!, call.Value(asOf), progress) is { } failed) return Failed(name, failed);
        var written = document.ToText();
        var where = CliWords.CellsRun(document.Cells.Count(c => c.IsCode), document.Pin!.AsOf);
        if (written == text) return new NotebookResult(name, "unchanged", null, null, where);
        NotebookFile.Write(path, written);
        return new NotebookResult(name, "written", null, null, where);
    }
}

/// <summary>Writes a notebook whole or not at all.</summary>
internal static class NotebookFile
{
    public static void Write(string path, string text)
    {
        using var scratch = new ScratchFolder(Path.GetDirectoryName(path)!, ".notebook");
        var unfinished = Path.Combine(scratch.Path, "notebook.ipynb");
        File.WriteAllText(unfinished, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        File.Move(unfinished, path, overwrite: true);
    }
}
