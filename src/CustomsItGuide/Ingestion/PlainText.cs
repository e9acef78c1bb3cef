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
        var rows = new RowFilter(source);
        while (rows.Next(reader))
        {
            reader.Line.TryFormat(number, out var digits, provider: CultureInfo.InvariantCulture);
            output.Write(number[..digits]);
            output.WriteByte(layout.Delimiter);
            output.Write(
                reader.Record[..(reader.Cells == source.Headers.Count ? reader.Record.Length
                    : reader.LengthOfFirst(source.Headers.Count))]);
            output.WriteByte((byte)'\n');
        }
    }

    /// <summary>The rows one after the other: the line where each begins, and its cells.</summary>
    public static IEnumerable<(long Line, string[] Cells)> Rows(Source source)
    {
        using var reader = new RecordReader(TextFile.OpenUtf8(source.Path, source.Text!.Encoding), source.Text.Delimiter, source.Shown);
        var rows = new RowFilter(source);
        while (rows.Next(reader)) yield return (reader.Line, reader.Texts());
    }

    /// <summary>Passes over what the scan of the file found to be no row.</summary>
    private sealed class RowFilter(Source source)
    {
        private readonly HashSet<long> passed = [.. source.Text!.LeftOut.Select(r => r.Row), .. source.Text.Broken.Select(b => b.Line)];

        /// <summary>Goes to the next record that is a row; false at the end.</summary>
        public bool Next(RecordReader reader)
        {
            while (reader.Read())
            {
                if (reader.Line > source.HeaderRow && !reader.Blank && !passed.Contains(reader.Line)) return true;
            }
            return false;
        }
    }
}
