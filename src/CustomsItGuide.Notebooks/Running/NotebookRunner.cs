using CustomsItGuide.Files;
using CustomsItGuide.Files.Notebooks;

namespace CustomsItGuide.Notebooks.Running;

/// <summary>Runs notebooks: each in a process of its own, on a copy of the workspace as it was at one position.</summary>
/// <param name="kernel">How the process is started.</param>
/// <param name="limit">The longest that one cell may take.</param>
public sealed class NotebookRunner(Workspace workspace, KernelProgram kernel, TimeSpan limit)
{
    /// <summary>Runs all cells of code in order and puts what they give into the document, until one fails that must not.</summary>
    /// <param name="folder">Where the notebook's file is: cells may read files beside it.</param>
    /// <param name="asOf">The state of knowledge to run on, as <see cref="Workspace.At(string?)"/> takes it; null: the head.</param>
    /// <returns>Null when all ran; else the cell that failed. The document then holds half a run and must not be kept.</returns>
    /// <exception cref="RefusedException">The workspace has no such position.</exception>
    public FailedCell? Run(NotebookDocument document, string folder, string? asOf, IProgress<LocalizedText>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var at = workspace.At(asOf);
        var pin = new Pin(asOf ?? at.Position.ToString(System.Globalization.CultureInfo.InvariantCulture), at.Head,
            Workspace.EngineVersion);
        using var scratch = new ScratchFolder("scorecard-notebook");
        var copy = Path.Combine(scratch.Path, "workspace");
        at.CopyTo(copy);
        using var process = new KernelProcess(kernel, scratch.Path, new Dictionary<string, string>
        {
            [Workspace.FolderVariable] = copy,
            [Workspace.AsOfVariable] = pin.AsOf,
            [KernelProtocol.FolderVariable] = folder,
        });
        var count = 0;
        var cells = document.Cells.Where(c => c.IsCode).ToList();
        foreach (var cell in cells)
        {
            if (string.IsNullOrWhiteSpace(cell.Source))
            {
                cell.Put([], null);
                continue;
            }
            count++;
            progress?.Report(NotebooksWords.CellRunning(cell.Number, count, cells.Count));
            var (outputs, failure) = process.Run(cell.Number, cell.Source, limit);
            if (failure is not null && !cell.MayFail) return new FailedCell(cell.Number, failure, Line(cell.Source, failure.Line));
            if (failure is not null) outputs = [.. outputs, CellOutput.Error(failure.Name, failure.Message, [Where(cell.Number, failure)])];
            cell.Put([.. outputs.Select(o => Counted(o, count))], count);
        }
        document.Pin = pin;
        return null;
    }

    private static CellOutput Counted(CellOutput output, int count)
    {
        if (output.Kind == "execute_result") output.Json["execution_count"] = count;
        return output;
    }

    private static string Where(int cell, CellFailure failure) =>
        $"cell {cell}{(failure.Line is { } line ? $", line {line}" : "")}: {failure.Name}: {failure.Message}";

    private static string? Line(string source, int? line) =>
        line is { } at ? source.ReplaceLineEndings("\n").Split('\n').ElementAtOrDefault(at - 1)?.Trim() : null;
}

/// <param name="Cell">Counted from 1, cells of text included.</param>
/// <param name="Source">The line that failed; null where it is unknown.</param>
public sealed record FailedCell(int Cell, CellFailure Failure, string? Source)
{
    /// <summary>One sentence: where, and what was wrong; under it the line of code.</summary>
    public LocalizedText Text => LocalizedText.Join(LocalizedText.Verbatim("\n    "), [
        NotebooksWords.CellFailed(Cell, Failure.Line is null ? "" : "known", Failure.Line, Failure.Name, Failure.Message),
        LocalizedText.Verbatim(Source ?? ""),
    ]);

    public override string ToString() => Text.English;
}
