using System.Text;

namespace CustomsItGuide.Synthetic;

public enum CsvEncoding { Utf8, Utf8WithMark, Utf16, Windows1252 }

/// <summary>A delimited text file as one office or another writes it.</summary>
/// <param name="DateFormat">Invariant .NET format of dates.</param>
public sealed record CsvForm(
    CsvEncoding Encoding = CsvEncoding.Utf8, char Delimiter = ',', string DateFormat = "yyyy-MM-dd",
    bool DecimalComma = false, string NewLine = "\r\n") : FileForm
{
    /// <summary>UTF-8 with a byte order mark, semicolons, day first, decimal comma: what a French spreadsheet saves.</summary>
    public static CsvForm French { get; } = new(CsvEncoding.Utf8WithMark, ';', "dd/MM/yyyy", true);

    public static CsvForm Plain { get; } = new(NewLine: "\n");

    public static CsvForm Western { get; } = new(CsvEncoding.Windows1252, ';', "dd/MM/yyyy");

    public static CsvForm Wide16 { get; } = new(CsvEncoding.Utf16, '\t');

    private const int Enough = 1 << 16;

    public override void Write(Stream stream, Table table) => Write(stream, table.Columns, table.Rows);

    /// <summary>Writes rows as they come, without holding them.</summary>
    public void Write(Stream stream, IReadOnlyList<string> columns, IEnumerable<object?[]> rows)
    {
        var (text, encoding) = (new StringBuilder(), DotNetEncoding());
        stream.Write(encoding.GetPreamble());
        Line(text, columns);
        foreach (var row in rows)
        {
            Line(text, row);
            if (text.Length < Enough) continue;
            stream.Write(encoding.GetBytes(text.ToString()));
            text.Clear();
        }
        stream.Write(encoding.GetBytes(text.ToString()));
    }

    private void Line(StringBuilder text, IReadOnlyList<object?> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0) text.Append(Delimiter);
            var cell = SyntheticCell.Text(cells[i], DateFormat, DecimalComma);
            var quoted = cell.AsSpan().IndexOfAny(Delimiter, '"', '\n') >= 0 || cell.Contains('\r', StringComparison.Ordinal);
            if (quoted) text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            else text.Append(cell);
        }
        text.Append(NewLine);
    }

    private Encoding DotNetEncoding() => Encoding switch
    {
        CsvEncoding.Utf8WithMark => new UTF8Encoding(true),
        CsvEncoding.Utf16 => new UnicodeEncoding(false, true),
        CsvEncoding.Windows1252 => CodePagesEncodingProvider.Instance.GetEncoding(1252)
            ?? throw new NotSupportedException("This runtime has no Windows-1252."),
        _ => new UTF8Encoding(false),
    };
}
