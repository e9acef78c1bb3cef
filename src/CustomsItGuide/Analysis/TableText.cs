using System.Net;
using System.Text;

namespace CustomsItGuide.Analysis;

/// <summary>A table of values as people read it: numbers to six digits, only the first rows, and what is left out is said.</summary>
public static class TableText
{
    /// <summary>How many rows are shown where nobody says how many.</summary>
    public const int MostRows = 20;

    private const int MostCharacters = 60;

    /// <summary>For a terminal; a long text is shortened.</summary>
    public static string Plain(RowTable table, int most = MostRows)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.Columns.Count == 0) return "(no columns)";
        var cells = table.Rows.Take(most).Select(r => r.Select(v => Short(FrameValues.Shown(v))).ToArray()).ToList();
        var widths = table.Columns.Select((c, i) => cells.Select(r => r[i].Length).Append(c.Length).Max()).ToArray();
        var right = Numeric(table);
        var text = new StringBuilder();
        Line([.. table.Columns]);
        Line([.. widths.Select(w => new string('-', w))]);
        foreach (var row in cells) Line(row);
        return text.Append(Remark(table, most)).ToString().TrimEnd('\n');

        void Line(string[] row) =>
            text.Append(string.Join("  ", row.Select((c, i) => right[i] ? c.PadLeft(widths[i]) : c.PadRight(widths[i]))).TrimEnd())
                .Append('\n');
    }

    /// <summary>For a page; every text is escaped.</summary>
    public static string Html(RowTable table, int most = MostRows)
    {
        ArgumentNullException.ThrowIfNull(table);
        var right = Numeric(table);
        var html = new StringBuilder("<table>\n<thead><tr>");
        for (var i = 0; i < table.Columns.Count; i++) html.Append(Cell("th scope=\"col\"", "th", table.Columns[i], right[i]));
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows.Take(most))
        {
            html.Append("<tr>");
            for (var i = 0; i < row.Count; i++) html.Append(Cell("td", "td", FrameValues.Shown(row[i]), right[i]));
            html.Append("</tr>\n");
        }
        html.Append("</tbody>\n</table>");
        if (Remark(table, most) is { Length: > 0 } remark) html.Append("\n<p>").Append(WebUtility.HtmlEncode(remark)).Append("</p>");
        return html.ToString();
    }

    /// <summary>One value as it stands in a table.</summary>
    public static string Cell(object? value) => FrameValues.Shown(value);

    private static string Cell(string open, string close, string text, bool right) =>
        $"<{open} style=\"text-align:{(right ? "right" : "left")}\">{WebUtility.HtmlEncode(text)}</{close}>";

    private static bool[] Numeric(RowTable table) =>
        [.. table.Columns.Select((_, i) =>
            table.Rows.Any(r => r[i] is not null) && table.Rows.All(r => r[i] is null || FrameValues.IsNumber(r[i])))];

    private static string Remark(RowTable table, int most) =>
        table.Rows.Count == 0 ? "(no rows)"
            : table.Rows.Count > most ? $"… and {table.Rows.Count - most} more of {table.Rows.Count} rows" : "";

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= MostCharacters ? line : line[..(MostCharacters - 1)] + "…";
    }
}
