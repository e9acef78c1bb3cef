using CustomsItGuide.Ingestion;

namespace CustomsItGuide.Warehouse;

/// <summary>The rows of a Parquet file as texts, as <see cref="DeliveredRows"/> gives those of other files.</summary>
internal static class ParquetRows
{
    public static IEnumerable<(long Row, IReadOnlyList<SheetCell> Cells)> Of(Source source)
    {
        using var database = Database.InMemory();
        var cells = ParquetFile.Columns(database, source.Path).Select(c => StagingTable.AsText(Database.Name(c.Name), c.Type, true));
        long row = 0;
        foreach (var texts in database.Rows($"select {string.Join(", ", cells)} from read_parquet({Database.Literal(source.Path)})"))
        {
            row++;
            yield return (row, [.. texts.Select((t, i) => Cell(i, (string?)t ?? ""))]);
        }
    }

    private static SheetCell Cell(int column, string text) => text.EndsWith(WorkbookReader.NumberMark, StringComparison.Ordinal)
        ? new(column, text[..^WorkbookReader.NumberMark.Length], true) : new(column, text, false);
}
