using CustomsItGuide.Files;

namespace CustomsItGuide.Charts;

/// <summary>What a chart shows, as a table for those who do not see it or want the figures: a row for each point.</summary>
/// <param name="Columns">Headings, in the reader's language.</param>
/// <param name="Rows">Cells as the reader's language writes them; each row has as many as there are columns.</param>
public sealed record ChartTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Comma-separated values (RFC 4180) with line feeds, headings first.</summary>
    public string ToCsv() => string.Concat(Rows.Prepend(Columns).Select(row => CsvText.Line(row)));
}
