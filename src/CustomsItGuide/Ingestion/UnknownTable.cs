namespace CustomsItGuide.Ingestion;

/// <summary>A table of which nothing is known: its heads and its first rows, to propose how it can be read.</summary>
internal sealed record UnknownTable(IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>Rows that are looked at: enough to meet every word that a form offers.</summary>
    private const int MostRows = 5_000;

    /// <summary>Different texts of the column under a head, without blanks around them, each with how often it stands, the most frequent
    /// first.</summary>
    public IReadOnlyList<(string Word, long Count)> Words(string head)
    {
        var column = Heads.ToList().IndexOf(head);
        return
        [
            .. Rows.Where(r => column < r.Count).Select(r => r[column].Trim()).Where(t => t.Length > 0)
                .GroupBy(t => t, StringComparer.Ordinal)
                .Select(g => (g.Key, Count: g.LongCount())).OrderByDescending(g => g.Count).ThenBy(g => g.Key, StringComparer.Ordinal),
        ];
    }

    /// <param name="path">A delimited text or a workbook, of which the sheet with most cells in its first rows is taken.</param>
    /// <exception cref="RefusedException">It is neither, or there is nothing in it.</exception>
    public static UnknownTable Of(string path, string shown)
    {
        Span<byte> head = new byte[4];
        using (var stream = File.OpenRead(path)) head = head[..stream.ReadAtLeast(head, head.Length, false)];
        if (head.StartsWith("PAR1"u8)) throw Refuse(shown, "parquet",
            IngestionWords.ParquetNotMapped);
        var tables = head.StartsWith("PK"u8) ? Sheets(path, shown) : Texts(path, shown);
        var rows = tables.MaxBy(t => t.Sum(r => (long)Filled(r)));
        if (rows is not { Count: > 0 }) throw Refuse(shown, "empty_file",
            IngestionWords.EmptyTable);
        // Titles and notes above the heads fill few cells.
        var width = rows.Take(HeaderSearch.Depth).Max(Filled);
        var at = rows.FindIndex(r => Filled(r) * 10 >= width * 8);
        return new UnknownTable([.. rows[at].Select(c => c.Trim())], [.. rows.Skip(at + 1)]);
    }

    private static int Filled(IReadOnlyList<string> row) => row.Count(c => !string.IsNullOrWhiteSpace(c));

    private static List<List<IReadOnlyList<string>>> Sheets(string path, string shown)
    {
        var sheets = new List<List<IReadOnlyList<string>>>();
        using var workbook = new WorkbookReader(path, shown);
        while (workbook.NextSheet())
        {
            var rows = new List<IReadOnlyList<string>>();
            while (rows.Count < MostRows && workbook.Read()) rows.Add(workbook.Texts());
            sheets.Add(rows);
        }
        return sheets;
    }

    /// <summary>The rows under the delimiter that cuts most of them into as many cells as their neighbours.</summary>
    private static List<List<IReadOnlyList<string>>> Texts(string path, string shown)
    {
        var encoding = TextFile.EncodingOf(path, out var problem);
        if (problem is { } p) throw Refuse(shown, p.Rule, p.Message);
        var read = new[] { (byte)',', (byte)';', (byte)'\t', (byte)'|' }.Select(delimiter =>
        {
            var rows = new List<IReadOnlyList<string>>();
            using var reader = new RecordReader(TextFile.OpenUtf8(path, encoding), delimiter, shown);
            while (rows.Count < MostRows && reader.Read())
            {
                if (!reader.Blank) rows.Add(reader.Texts());
            }
            return rows;
        });
        return [.. read.OrderByDescending(rows => rows.Count == 0 ? 0 : rows.GroupBy(r => r.Count).Where(g => g.Key > 1).Select(g =>
            (long)g.Count() * g.Key).DefaultIfEmpty(0).Max()).Take(1)];
    }

    private static RefusedException Refuse(string shown, string rule, LocalizedText why) => new(new Issue(Severity.Error, shown, null,
        rule, why));
}
