namespace CustomsItGuide.Ingestion;

/// <summary>
/// The rows of a text or a sheet as they were delivered: every cell, whether the contract knows its column or not, and lines that are no
/// row too.
/// </summary>
internal static class DeliveredRows
{
    /// <summary>The rows below the header that hold something, in order.</summary>
    /// <param name="source">Not of Parquet.</param>
    public static IEnumerable<(long Row, IReadOnlyList<SheetCell> Cells)> Of(Source source) => source.Format == FileFormat.Text
        ? OfText(source) : OfSheet(source);

    private static IEnumerable<(long, IReadOnlyList<SheetCell>)> OfText(Source source)
    {
        using var reader = new RecordReader(TextFile.OpenUtf8(source.Path, source.Text!.Encoding), source.Text.Delimiter, source.Shown);
        while (reader.Read())
        {
            if (reader.Line <= source.HeaderRow || reader.Blank) continue;
            yield return (reader.Line, [.. reader.Texts().Select((text, i) => new SheetCell(i, text, false))]);
        }
    }

    private static IEnumerable<(long, IReadOnlyList<SheetCell>)> OfSheet(Source source)
    {
        using var workbook = Workbooks.Open(source.Path, source.Shown);
        while (workbook.NextSheet() && workbook.Sheet != source.Sheet)
        {
            // Sheets before this one are passed over.
        }
        while (workbook.Read())
        {
            if (workbook.Row <= source.HeaderRow) continue;
            yield return (workbook.Row, [.. workbook.Texts().Select((text, i) => new SheetCell(i, text, workbook.Text(i,
                NumberUse.Number) is { } marked && marked != text))]);
        }
    }
}
