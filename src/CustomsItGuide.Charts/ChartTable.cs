using System.Globalization;

namespace CustomsItGuide.Charts;

/// <summary>What a chart shows, as a table for those who do not see it or want the figures: a row for each point.</summary>
/// <param name="Columns">Headings, in the reader's language.</param>
/// <param name="Rows">Cells as the reader's language writes them; each row has as many as there are columns.</param>
public sealed record ChartTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Comma-separated values (RFC 4180) with line feeds, headings first.</summary>
    public string ToCsv() => string.Concat(Rows.Prepend(Columns).Select(r => string.Join(',', r.Select(Cell)) + "\n"));

    // A text that a spreadsheet would take for a formula gets an apostrophe before it: names in a chart were typed by others.
    private static string Cell(string text)
    {
        if (text.Length > 0 && (text[0] is '=' or '@' or '\t' or '\r' || (text[0] is '+' or '-' && !IsNumber(text)))) text = "'" + text;
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static bool IsNumber(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
