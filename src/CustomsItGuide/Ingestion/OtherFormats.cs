using System.Text;

namespace CustomsItGuide.Ingestion;

/// <summary>Names files that are texts by their bytes and no delimited tables.</summary>
internal static class OtherFormats
{
    /// <summary>Rule and sentence of what the file is; null when it may be a table.</summary>
    public static (string Rule, LocalizedText Message)? Of(string path)
    {
        using var stream = File.OpenRead(path);
        var head = new byte[2048];
        var text = Encoding.Latin1.GetString(head, 0, stream.ReadAtLeast(head, head.Length, false))
            .Replace("\0", "", StringComparison.Ordinal)
            .TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FF', '\u00FE', ' ', '\t', '\r', '\n');
        if (text.StartsWith("MIME-Version", StringComparison.OrdinalIgnoreCase)
            || Begins(text, "<html", "<!doctype html", "<table", "<meta", "<head", "<body"))
        {
            return ("web_page", IngestionWords.WebPage.Then(IngestionWords.SaveAsXlsx));
        }
        if (text.StartsWith("<?xml", StringComparison.Ordinal) || text.StartsWith("<Workbook", StringComparison.Ordinal))
        {
            return text.Contains("schemas-microsoft-com:office:spreadsheet", StringComparison.Ordinal)
                || text.Contains("Excel.Sheet", StringComparison.Ordinal)
                ? ("xml_spreadsheet", IngestionWords.XmlSpreadsheet.Then(IngestionWords.SaveAsXlsx))
                : text.Contains("opendocument", StringComparison.Ordinal)
                    ? ("flat_opendocument", IngestionWords.FlatOpenDocument)
                    : ("xml_file", IngestionWords.XmlFile.Then(IngestionWords.DeliverOtherFormat));
        }
        if (text.StartsWith("{\\rtf", StringComparison.Ordinal))
            return ("rich_text", IngestionWords.RichTextDocument.Then(IngestionWords.DeliverOtherFormat));
        return text.StartsWith("%PDF", StringComparison.Ordinal)
            ? ("pdf", IngestionWords.PdfDocument)
            : null;
    }

    /// <summary>Whether every line is one cell in quotation marks that holds a whole row, as when a CSV was pasted into one column and
    /// saved again.</summary>
    public static Issue? QuotedLines(string path, Encoding encoding, IReadOnlyList<DataSet> candidates, string shown)
    {
        using var reader = new RecordReader(TextFile.OpenUtf8(path, encoding), 0, shown);
        if (!reader.Read() || reader.Record.Length < 2 || reader.Record[0] != (byte)'"' || reader.TextAfterQuote) return null;
        var line = reader.Texts()[0];
        foreach (var delimiter in (ReadOnlySpan<byte>)[(byte)',', (byte)';', (byte)'\t', (byte)'|'])
        {
            using var inner = new RecordReader(new MemoryStream(Encoding.UTF8.GetBytes(line)), delimiter, shown);
            if (!inner.Read() || inner.Cells < 2) continue;
            if (HeaderSearch.In([new CandidateRow(1, inner.Texts())], candidates, shown, IngestionWords.LineAt).DataSet is null) continue;
            var begin = line.Length > 40 ? line[..40] + "…" : line;
            return new Issue(Severity.Error, shown, 1, "quoted_lines", IngestionWords.LinesQuotedWhole(begin)
                .Then(IngestionWords.LinesQuotedCause)
                .Then(IngestionWords.QuotedLinesRemedy));
        }
        return null;
    }

    private static bool Begins(string text, params string[] tags) => tags.Any(t => text.StartsWith(t, StringComparison.OrdinalIgnoreCase));
}
