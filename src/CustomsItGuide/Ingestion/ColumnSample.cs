using System.Text;

namespace CustomsItGuide.Ingestion;

/// <summary>The different texts of each column of a plain text, as far as places spread evenly over the file show them.</summary>
internal static class ColumnSample
{
    private const int Places = 64, BytesOfPlace = 1 << 16;

    /// <param name="source">A plain text: each record is a line, and no cell is quoted.</param>
    /// <param name="most">A column with more different texts has none.</param>
    /// <returns>By index of the column; in ordinal order. Empty cells are left out. Null: there are more than
    /// <paramref name="most"/>.</returns>
    public static IReadOnlyList<IReadOnlyList<string>?> Of(Source source, int most)
    {
        var width = source.Headers.Count;
        var found = new HashSet<string>?[width];
        for (var i = 0; i < width; i++) found[i] = new(StringComparer.Ordinal);
        var keys = found.Select(f => f!.GetAlternateLookup<ReadOnlySpan<char>>()).ToArray();
        var (buffer, text) = (new byte[BytesOfPlace], new char[BytesOfPlace]);
        using var file = File.OpenHandle(source.Path, options: FileOptions.RandomAccess);
        var length = RandomAccess.GetLength(file);
        for (var place = 0; place < Places; place++)
        {
            var at = length / Places * place;
            var block = buffer.AsSpan(0, RandomAccess.Read(file, buffer, at));
            // The first line is cut or the header, the last one is cut.
            var (begin, end) = (block.IndexOf((byte)'\n'), block.LastIndexOf((byte)'\n'));
            if (end > begin) Take(text.AsSpan(0, Encoding.UTF8.GetChars(block[(begin + 1)..end], text)));
        }
        return [.. found.Select(f => f is null ? null : (IReadOnlyList<string>)[.. f.Order(StringComparer.Ordinal)])];

        void Take(ReadOnlySpan<char> lines)
        {
            foreach (var line in lines.EnumerateLines())
            {
                var column = 0;
                foreach (var cell in line.Split((char)source.Text!.Delimiter))
                {
                    if (column < width && found[column] is { } texts && !line[cell].IsEmpty && keys[column].Add(line[cell])
                        && texts.Count > most)
                        found[column] = null;
                    column++;
                }
            }
        }
    }
}
