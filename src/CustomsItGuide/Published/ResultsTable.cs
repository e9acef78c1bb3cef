using System.Text;
using CustomsItGuide.Files;
using CustomsItGuide.Ingestion;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Published;

/// <summary>A delimited text with published results: its form, found by the heads, and its rows.</summary>
/// <param name="Heads">In the order of the file, without blanks around them.</param>
internal sealed record ResultsTable(ResultsForm Form, IReadOnlyList<string> Heads, IReadOnlyList<(long Line, string[] Cells)> Rows)
{
    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    /// <param name="described">The form that a YAML file describes; null: one of those known.</param>
    /// <exception cref="RefusedException">
    /// It cannot be read, is no text, has other heads than the form, no row, or rows with more or fewer cells than heads: each is named.
    /// </exception>
    public static ResultsTable Read(string path, ResultsForm? described) => Trouble.Refused(path, null, () =>
    {
        if (Directory.Exists(path)) throw Refuse(path, "folder", PublishedWords.FolderNamed);
        var encoding = TextFile.EncodingOf(path, out var problem);
        if (problem is { Rule: "not_text" }) throw Refuse(path, "not_text", PublishedWords.NotDelimitedText);
        if (problem is { } wrong) throw Refuse(path, wrong.Rule, wrong.Message);
        var (form, delimiter, heads) = FormOf(path, encoding, described);
        var faults = new Faults(path);
        var rows = RowsOf(path, encoding, delimiter, heads.Count, faults);
        faults.Refuse();
        return rows.Count > 0 ? new ResultsTable(form, heads, rows) : throw Refuse(path, "no_rows", PublishedWords.NoRows);
    });

    private static List<(long, string[])> RowsOf(string path, Encoding encoding, char delimiter, int width, Faults faults)
    {
        var rows = new List<(long, string[])>();
        using var reader = new RecordReader(TextFile.OpenUtf8(path, encoding), (byte)delimiter, path);
        for (var isHead = true; reader.Read();)
        {
            if (reader.Unclosed || reader.TextAfterQuote)
                faults.Add(reader.Line, "unbalanced_quotes", PublishedWords.QuotesUnbalanced);
            else if (reader.Blank)
                continue;
            else if (!isHead && reader.Cells != width)
                faults.Add(reader.Line, "cells", PublishedWords.OtherNumberOfCells(reader.Cells, width));
            else if (!isHead)
                rows.Add((reader.Line, reader.Texts()));
            isHead = false;
        }
        return rows;
    }

    /// <summary>The delimiter and form whose heads the file has; of several delimiters the one under which fewest are missing.</summary>
    private static (ResultsForm Form, char Delimiter, IReadOnlyList<string> Heads) FormOf(string path, Encoding encoding,
        ResultsForm? described)
    {
        var forms = described is null ? ResultsForm.Known : [described];
        var tried = (described?.Delimiter is { } one ? [one] : Delimiters)
            .Select(delimiter => (Delimiter: delimiter, Head: HeadOf(path, encoding, delimiter)))
            .SelectMany(t => forms.Select(form =>
                (Form: form, t.Delimiter, Heads: t.Head.Cells, t.Head.Line, Missing: form.Heads.Except(t.Head.Cells).ToList())))
            .ToList();
        var best = tried.OrderBy(t => (double)t.Missing.Count / t.Form.Heads.Count).ThenByDescending(t => t.Heads.Count).First();
        if (best.Heads.Count == 0) throw Refuse(path, "empty_file", PublishedWords.EmptyFile);
        if (best.Missing.Count > 0)
        {
            var (lacks, has) = (Listed(best.Missing), Listed(best.Heads.Except(best.Form.Heads)));
            var why = described is null ? PublishedWords.FormUnknown(best.Form.Name, lacks, has)
                : PublishedWords.HeadsMissing(best.Form.Name, lacks, has);
            throw new RefusedException(new Issue(Severity.Error, path, best.Line, "heads", why));
        }
        var twice = best.Heads.Where(best.Form.Heads.Contains).GroupBy(h => h, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1);
        return twice is null ? (best.Form, best.Delimiter, best.Heads)
            : throw new RefusedException(new Issue(Severity.Error, path, best.Line, "duplicate_head", PublishedWords.HeadTwice(twice.Key)));
    }

    private static (long Line, IReadOnlyList<string> Cells) HeadOf(string path, Encoding encoding, char delimiter)
    {
        using var reader = new RecordReader(TextFile.OpenUtf8(path, encoding), (byte)delimiter, path);
        while (reader.Read())
        {
            if (!reader.Blank) return (reader.Line, [.. reader.Texts().Select(t => t.Trim())]);
        }
        return (1, []);
    }

    private static string Listed(IEnumerable<string> heads) =>
        string.Join(", ", heads.Select(h => h.Length > 60 ? h[..60] + "…" : h).Take(30)) is { Length: > 0 } listed ? listed : "–";

    private static RefusedException Refuse(string path, string rule, LocalizedText why) =>
        new(new Issue(Severity.Error, path, null, rule, why));
}
