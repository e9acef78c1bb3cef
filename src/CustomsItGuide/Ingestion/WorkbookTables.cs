namespace CustomsItGuide.Ingestion;

/// <summary>Finds the sheets of a workbook (hidden ones too, unless a visible one has the same columns) whose header carries the required
/// columns of a data set.</summary>
internal static class WorkbookTables
{
    /// <exception cref="RefusedException">No sheet is usable, or one is nearly so.</exception>
    public static List<Source> Of(IntakeFile file, DeliveredFile delivered, IReadOnlyList<DataSet> candidates, IReadOnlyList<DataSet> all)
    {
        using var package = new WorkbookPackage(file.Path, new WorkbookRefusal(file.Shown));
        if (!package.IsWorkbook && !package.IsOpenDocument)
            throw Intake.Refused(file, "not_a_workbook", IngestionWords.NotAWorkbook);
        package.Check();
        var found = new List<Source>();
        var searches = new List<HeaderSearch>();
        var empty = new List<(string Sheet, long Row)>();
        var isTemplate = false;
        using var workbook = Workbooks.Open(package);
        var hidden = new HashSet<string>(StringComparer.Ordinal);
        while (workbook.NextSheet())
        {
            var sheet = workbook.Sheet;
            if (workbook.IsHidden) hidden.Add(sheet);
            var rows = new List<CandidateRow>();
            while (rows.Count < HeaderSearch.Depth && workbook.Read())
                rows.Add(new CandidateRow(workbook.Row, [.. workbook.Texts().Select(CellHygiene.Clean)]));
            isTemplate |= EmptyTemplate.IsMarked(rows);
            var header = HeaderSearch.In(rows, candidates, file.Shown, r => IngestionWords.SheetRowAt(sheet, r));
            if (header.DataSet is null || header.Problem is not null) searches.Add(header);
            else if (ReferenceEquals(rows[^1], header.Row) && rows.Count < HeaderSearch.Depth) empty.Add((sheet, header.Row!.Row));
            else found.Add(Intake.Of(file, delivered, FileFormat.Workbook, header, sheet, Intake.Width(header.Row!.Cells)));
        }
        found = OfVisible(found, hidden);
        // A header that is there but wrong is an error even when another sheet is right; a sheet without one is not of this load.
        if (searches.FirstOrDefault(s => s.DataSet is not null) is { } wrong) throw new RefusedException(wrong.Problem!);
        if (found.Count == 0 && empty.Count > 0 && isTemplate) throw EmptyTemplate.Of(file.Shown);
        if (found.Count == 0 && empty.Count > 0)
            throw Intake.NoRows(file, IngestionWords.SheetRowAt(empty[0].Sheet, empty[0].Row), empty[0].Row);
        if (found.Count == 0)
        {
            var best = searches.OrderByDescending(s => s.Known).ThenByDescending(s => s.Row?.Cells.Count ?? 0).FirstOrDefault();
            if (candidates.Count == 1 && all.Count > 1 && best is not null)
                best = Intake.Else(best, 0, candidates, all, sets => (SheetSearch(file, sets), 0)).Header;
            throw best?.Problem is { } issue ? new RefusedException(issue) : Intake.Refused(file, "empty_file",
                IngestionWords.EmptyWorkbook);
        }
        var parts = workbook is WorkbookReader reader ? new WeakReference<WorkbookParts>(reader.Parts) : null;
        return [.. found.Select(s => s with
        {
            Parts = parts,
            File = delivered with { Sheets = [.. found.Where(o => o.DataSet.Name == s.DataSet.Name).Select(o => o.Sheet!)] },
        })];
    }

    /// <summary>Where a visible sheet has a data set's columns, hidden sheets with the same are earlier versions, and not
    /// delivered.</summary>
    private static List<Source> OfVisible(List<Source> found, HashSet<string> hidden)
    {
        var visible = found.Where(s => !hidden.Contains(s.Sheet!)).GroupBy(s => s.DataSet.Name)
            .ToDictionary(g => g.Key, g => g.First().Sheet!);
        var left = found.Where(s => hidden.Contains(s.Sheet!) && visible.ContainsKey(s.DataSet.Name)).ToList();
        return [.. found.Except(left).Select(s => s with
        {
            Remarks = [.. left.Where(l => visible[l.DataSet.Name] == s.Sheet)
                .Select(l => Remarks.HiddenSheet(s.Shown, l.Sheet!, s.Sheet!))],
        })];
    }

    /// <summary>The first sheet with a header of any of the data sets, for the advice alone.</summary>
    private static HeaderSearch SheetSearch(IntakeFile file, IReadOnlyList<DataSet> dataSets)
    {
        using var workbook = Workbooks.Open(file.Path, file.Shown);
        var search = HeaderSearch.In([], dataSets, file.Shown, IngestionWords.RowAt);
        while (search.DataSet is null && workbook.NextSheet())
        {
            var rows = new List<CandidateRow>();
            while (rows.Count < HeaderSearch.Depth && workbook.Read())
                rows.Add(new CandidateRow(workbook.Row, [.. workbook.Texts().Select(CellHygiene.Clean)]));
            search = HeaderSearch.In(rows, dataSets, file.Shown, r => IngestionWords.SheetRowAt(workbook.Sheet, r));
        }
        return search;
    }
}
