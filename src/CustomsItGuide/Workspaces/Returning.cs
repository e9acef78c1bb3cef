using CustomsItGuide.Files;
using CustomsItGuide.Ingestion;
using CustomsItGuide.Warehouse;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Workspaces;

/// <summary>
/// Gives a delivery back as a workbook: the rows as they were delivered, the cells that were refused marked and commented, and a column of
/// remarks before them. Corrected, it can be loaded as it is.
/// </summary>
internal sealed class Returning(DataSet dataSet, IReadOnlyList<Rejection> rejections, string language)
{
    private const double RemarksWidth = 60, ColumnWidth = 18;

    private readonly ILookup<(string File, string? Sheet, long Row), Rejection> refused = rejections.ToLookup(r => (r.File, r.Sheet,
        r.Row));

    /// <returns>How many rows there are, and how many of them are marked.</returns>
    /// <exception cref="RefusedException">A sheet cannot hold it.</exception>
    public (long Rows, long Marked) Write(Stream stream, IReadOnlyList<Source> sources)
    {
        using var book = new SpreadsheetWriter(stream);
        var (rows, marked) = (0L, 0L);
        foreach (var source in sources)
        {
            // The name of the sheet need not tell the data set: its head does.
            using var sheet = book.Sheet(source.Sheet ?? Path.GetFileNameWithoutExtension(source.File.Name), [RemarksWidth,
                .. source.Headers.Select(_ => ColumnWidth)], filtered: true);
            sheet.Row([new(IngestionWords.RemarksHead.In(language), Style: SpreadsheetStyle.Head), .. source.Headers.Select(h =>
                new SpreadsheetCell(h, Style: SpreadsheetStyle.Head))]);
            foreach (var (row, cells) in source.Format == FileFormat.Parquet ? ParquetRows.Of(source) : DeliveredRows.Of(source))
            {
                Refuse(source, sheet.Rows == SpreadsheetSheet.MostRows || cells.Any(c => c.Text.Length > SpreadsheetCell.MostCharacters));
                var wrong = refused[(source.File.Name, source.Sheet, row)].ToList();
                sheet.Row(Row(source, cells, wrong, sheet.Rows + 1));
                rows++;
                if (wrong.Count > 0) marked++;
            }
        }
        return (rows, marked);
    }

    /// <param name="here">Number of the row in this workbook; that of the file delivered is another where that had lines that are no
    /// rows.</param>
    private IEnumerable<SpreadsheetCell> Row(Source source, IReadOnlyList<SheetCell> cells, List<Rejection> wrong, long here)
    {
        var place = wrong.Count == 0 ? "" : Place(wrong[0], here);
        var remarks = string.Join("\n", RejectionGroup.Of(wrong).Select(g => RejectionWords.Whole(g).In(language)));
        var room = SpreadsheetCell.MostCharacters - place.Length - 1;
        if (remarks.Length > room) remarks = remarks[..(room - 1)] + "…";
        if (remarks.Length > 0) remarks += "\n" + place;
        yield return new(remarks, Style: remarks.Length > 0 ? SpreadsheetStyle.Remark : SpreadsheetStyle.Plain);
        var places = wrong.SelectMany(r => Places(source, cells, r).Select(column => (column, r))).ToLookup(p => p.column, p => p.r);
        var width = Math.Max(cells.Count, places.Count == 0 ? 0 : places.Max(p => p.Key) + 1);
        for (var i = 0; i < width; i++)
        {
            var (text, isNumber) = i < cells.Count ? (cells[i].Text, cells[i].IsNumber) : ("", false);
            yield return places.Contains(i)
                ? new(text, isNumber, SpreadsheetStyle.Wrong, string.Join("\n\n", places[i].DistinctBy(r => (r.Rule, r.Column))
                    .Select(Note).Append(place)))
                : new(text, isNumber);
        }
    }

    /// <summary>
    /// The delivered columns that a rejection means; where it means no one of them, the row's first cell stands for the row.
    /// </summary>
    private List<int> Places(Source source, IReadOnlyList<SheetCell> cells, Rejection rejection)
    {
        if (rejection.Column is { } column)
        {
            if (source.Columns.TryGetValue(column, out var index)) return [index];
            if (dataSet.Wide is { } wide && source.Questions.Count > 0)
            {
                var meant = column == wide.Variable ? source.Questions.Where(q => MappedHeaders.Question(source.DataSet,
                    source.Headers[q]) == rejection.Value)
                    : column == wide.Value ? source.Questions.Where(q => (q < cells.Count ? cells[q].Text.Trim() : "") == (rejection.Value
                        ?? "").Trim()) : [];
                if (meant.ToList() is { Count: > 0 } questions) return questions;
            }
        }
        return [0];
    }

    private string Note(Rejection rejection) =>
        WorkspacesWords.RejectionNote(RejectionWords.Found(rejection), RejectionWords.Expected(rejection),
            RejectionWords.ToDo(rejection))
            .In(language);

    private string Place(Rejection rejection, long here) => RejectionWords.RowsOf(rejection, here).In(language);

    private static void Refuse(Source source, bool tooLarge)
    {
        if (!tooLarge) return;
        throw new RefusedException(
            new Issue(Severity.Error, source.File.Name, null, "too_large_for_a_workbook", WorkspacesWords.TooLargeForAWorkbook));
    }
}
