using CustomsItGuide.Wording;

namespace CustomsItGuide.Ingestion;

/// <summary>The rows of one sheet below its header, as texts by the index of their column; rows that are no data are left out by
/// name.</summary>
internal sealed class SheetRows : IDisposable
{
    private readonly Source source;
    private readonly ISheets workbook;
    private readonly HashSet<int> numbers, days;
    private readonly List<LeftOutRow> leftOut = [];

    /// <exception cref="RefusedException">The workbook is damaged.</exception>
    public SheetRows(Source source)
    {
        this.source = source;
        numbers = Indexes(ColumnType.Integer, ColumnType.Decimal);
        days = Indexes(ColumnType.Date);
        workbook = Workbooks.Open(source.Path, source.Shown, source.Parts?.TryGetTarget(out var known) == true ? known : null);
        while (workbook.NextSheet() && workbook.Sheet != source.Sheet)
        {
            // Sheets before this one are passed over.
        }
    }

    /// <summary>Complete when <see cref="Data"/> has been read to its end.</summary>
    public IReadOnlyList<LeftOutRow> LeftOut => leftOut;

    /// <summary>What else is to be said of how the sheet was read, when it has been.</summary>
    public IReadOnlyList<Issue> Remarks =>
        workbook.Merged is { Count: > 0 and var count, Example: var example } ? [Ingestion.Remarks.MergedCells(source, count, example)]
            : [];

    /// <summary>The rows of data: row of the sheet, and the text of each column, null when it is empty.</summary>
    public IEnumerable<(long Row, Func<int, string?> Cell)> Data()
    {
        var kinds = new NonDataRows(source.DataSet, source.Columns);
        // A text that stands alone is a note when nothing but such rows follows.
        var notes = new List<(LeftOutRow Row, string?[] Cells)>();
        var after = 0;
        while (workbook.Read())
        {
            if (workbook.Row <= source.HeaderRow) continue;
            var texts = workbook.Texts();
            var kind = kinds.Kind(texts, after++);
            if (kind is not null)
            {
                var row = new LeftOutRow(workbook.Row, kind.Value, NonDataRows.Shown(texts));
                if (kind == NonDataRow.Note) notes.Add((row, [.. Enumerable.Range(0, source.Headers.Count).Select(Cell)]));
                else leftOut.Add(row);
                continue;
            }
            foreach (var (row, cells) in notes) yield return (row.Row, i => cells[i]);
            notes.Clear();
            yield return (workbook.Row, Cell);
        }
        leftOut.AddRange(notes.Select(n => n.Row));
    }

    /// <summary>Refuses a sheet with formulas that no program has calculated: nothing is known of what they say.</summary>
    /// <exception cref="RefusedException">A column that is read has such cells.</exception>
    public void RefuseUncalculated()
    {
        var read = source.Columns.Values.Concat(source.Questions).ToHashSet();
        var cells = workbook.Uncalculated.Where(c => c.Row > source.HeaderRow && read.Contains(c.Column)).ToList();
        if (cells.Count == 0) return;
        var columns = string.Join(", ", cells.Select(c => source.Headers[c.Column].Trim()).Distinct());
        var (n, first) = (cells.Count, CellPlace.Name(cells[0].Column, cells[0].Row));
        throw new RefusedException(new Issue(Severity.Error, source.Shown, cells[0].Row, "formula_without_result",
            IngestionWords.FormulasWithoutResult(source.Sheet, n)
            .Then(IngestionWords.FormulaPlaces(columns, first))
            .Then(IngestionWords.FormulasNotCalculated)
            .Then(IngestionWords.FormulaWithoutResultRemedy)));
    }

    public void Dispose() => workbook.Dispose();

    private string? Cell(int index) =>
        workbook.Text(index, numbers.Contains(index) ? NumberUse.Number : days.Contains(index) ? NumberUse.Day : NumberUse.Text);

    private HashSet<int> Indexes(params ColumnType[] types)
        => [.. source.DataSet.Columns.Where(c => types.Contains(c.Type) && source.Columns.ContainsKey(c.Name))
            .Select(c => source.Columns[c.Name])];
}
