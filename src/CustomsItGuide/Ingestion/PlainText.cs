using System.Globalization;
using System.Text;

namespace CustomsItGuide.Ingestion;

/// <summary>
/// Copies the rows of a text table into a file that needs no more care: UTF-8, no header, no blank or broken record, each record with
/// the header's number of cells, led by the line in which it begins. The bytes of the cells stay as they are.
/// </summary>
internal static class PlainText
{
    public static void Write(Source source, string path)
    {
        var layout = source.Text!;
        using var output = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20);
        using var reader = new RecordReader(TextFile.OpenUtf8(source.Path, layout.Encoding), layout.Delimiter, source.Shown);
        Span<byte> number = stackalloc byte[20];
        while (NextRow(reader, source))
        {
            reader.Line.TryFormat(number, out var digits, provider: CultureInfo.InvariantCulture);
            output.Write(number[..digits]);
            output.WriteByte(layout.Delimiter);
            output.Write(reader.Record[..(reader.Cells == source.Headers.Count ? reader.Record.Length : reader.LengthOfFirst(source.Headers.Count))]);
            output.WriteByte((byte)'\n');
        }
    }

    /// <summary>The rows one after the other: the line where each begins, and its cells.</summary>
    public static IEnumerable<(long Line, string[] Cells)> Rows(Source source)
    {
        using var reader = new RecordReader(TextFile.OpenUtf8(source.Path, source.Text!.Encoding), source.Text.Delimiter, source.Shown);
        while (NextRow(reader, source)) yield return (reader.Line, reader.Texts());
    }

    private static bool NextRow(RecordReader reader, Source source)
    {
        var width = source.Headers.Count;
        while (reader.Read())
        {
            var row = reader.Line > source.HeaderRow && !reader.TextAfterQuote && !reader.Blank
                && (reader.Cells == width || (reader.Cells > width && reader.LengthOfFirst(width) >= 0));
            if (row) return true;
        }
        return false;
    }
}
