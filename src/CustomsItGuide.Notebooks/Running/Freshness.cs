using System.Text.Json.Nodes;
using CustomsItGuide.Files.Notebooks;

namespace CustomsItGuide.Notebooks.Running;

/// <summary>Does what stands in a notebook come out again?</summary>
public static class Freshness
{
    private const int MostShown = 100;

    /// <param name="stored">As the file has it.</param>
    /// <param name="again">The same notebook, run again.</param>
    /// <returns>Null when every output is the same; else the first cell that differs, with the first line that does.</returns>
    public static string? Difference(NotebookDocument stored, NotebookDocument again)
    {
        ArgumentNullException.ThrowIfNull(stored);
        ArgumentNullException.ThrowIfNull(again);
        foreach (var (before, after) in stored.Cells.Zip(again.Cells).Where(c => c.First.IsCode))
        {
            if (Difference(Parts(before), Parts(after)) is { } difference) return $"Cell {before.Number} is stale: {difference}";
        }
        return null;
    }

    private static string? Difference(IReadOnlyList<(string Name, string Text)> before, IReadOnlyList<(string Name, string Text)> after)
    {
        for (var i = 0; i < Math.Max(before.Count, after.Count); i++)
        {
            if (i >= before.Count) return $"it has no {after[i].Name}, and now gives one.";
            if (i >= after.Count) return $"it has a {before[i].Name}, and now gives none.";
            if (before[i].Name != after[i].Name) return $"it has a {before[i].Name} where it now gives a {after[i].Name}.";
            if (before[i].Text != after[i].Text) return Line(before[i], after[i].Text);
        }
        return null;
    }

    private static string Line((string Name, string Text) before, string after)
    {
        var (old, now) = (before.Text.Split('\n'), after.Split('\n'));
        var at = 0;
        while (at < old.Length && at < now.Length && old[at] == now[at]) at++;
        return $"line {at + 1} of its {before.Name} is {Shown(old, at)}, and is now {Shown(now, at)}.";
    }

    private static string Shown(string[] lines, int at)
    {
        if (at >= lines.Length) return "not there";
        var line = lines[at].Trim();
        return $"'{(line.Length <= MostShown ? line : line[..(MostShown - 1)] + "…")}'";
    }

    /// <summary>Everything that a cell's outputs show, form by form, plain text first; how a text is cut into lines in the file does not
    /// matter.</summary>
    private static IReadOnlyList<(string Name, string Text)> Parts(NotebookCell cell) => [.. cell.Outputs.SelectMany(Parts)];

    private static IEnumerable<(string Name, string Text)> Parts(CellOutput output) => output.Kind switch
    {
        "stream" => [(NotebookText.Joined(output.Json["name"]), NotebookText.Joined(output.Json["text"]))],
        "error" => [("error", $"{output.Json["ename"]}: {output.Json["evalue"]}")],
        _ => (output.Json["data"] as JsonObject ?? []).OrderBy(d => d.Key == MimeBundle.Plain ? 0 : 1)
            .ThenBy(d => d.Key, StringComparer.Ordinal)
            .Select(d => (d.Key, NotebookText.Joined(d.Value))),
    };
}
