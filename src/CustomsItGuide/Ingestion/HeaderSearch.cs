namespace CustomsItGuide.Ingestion;

/// <summary>A row near the beginning of a table, which may be its header.</summary>
/// <param name="Row">Line or sheet row, counted from 1.</param>
internal sealed record CandidateRow(long Row, IReadOnlyList<string> Cells)
{
    /// <summary>The cells' names as they are compared; found once, for all data sets.</summary>
    public HeaderNames Names => field ??= new HeaderNames(Cells);

    /// <summary>True when it has more cells than any header.</summary>
    public bool IsTooWide { get; } = Cells.Count > IntakeLimits.NamedColumns
        && (Cells.Count > IntakeLimits.SheetColumns || Cells.Count(c => !string.IsNullOrWhiteSpace(c)) > IntakeLimits.NamedColumns);
}

/// <summary>Looks for the row that carries all required columns of a data set; title rows above it are skipped.</summary>
internal sealed class HeaderSearch
{
    /// <summary>How many rows with something in them are looked at.</summary>
    public const int Depth = 50;

    /// <summary>Null when no row is a header.</summary>
    public DataSet? DataSet { get; private init; }

    public HeaderMatch? Match { get; private init; }

    /// <summary>The header; when there is none, the row that comes nearest to one.</summary>
    public CandidateRow? Row { get; private init; }

    /// <summary>Why there is none, or why it cannot be used; null when it can.</summary>
    public Issue? Problem { get; private init; }

    /// <summary>How many of the contract's columns were found in <see cref="Row"/>.</summary>
    public int Known { get; private init; }

    /// <param name="dataSets">One when it is known which; else all that the table may be of.</param>
    /// <param name="shown">How the issue names the file.</param>
    /// <param name="place">What the issue calls a row of it, by its number.</param>
    public static HeaderSearch In(IReadOnlyList<CandidateRow> rows, IReadOnlyList<DataSet> dataSets, string shown,
        Func<object?, LocalizedText> place)
    {
        var tried = rows.Where(r => !r.IsTooWide)
            .SelectMany(row => dataSets.Select(d => (row, dataSet: d, match: Headers.Match(d, row.Names)))).ToList();
        var complete = tried.Where(t => t.match.Complete && !t.match.IsWide).ToList();
        if (complete.Count == 0) complete = [.. tried.Where(t => t.match.Complete)];
        if (complete.Count == 0)
            return rows.FirstOrDefault(r => r.IsTooWide) is { } wide ? TooWide(wide, shown, place) : NotFound(rows, dataSets, shown, place);

        // Of several that have all that they require, the one of which the row has most columns is meant; of as many none is.
        var header = complete[0].row;
        var fitting = complete.Where(t => ReferenceEquals(t.row, header)).OrderByDescending(t => t.match.Columns.Count).ToList();
        var (_, dataSet, match) = fitting[0];
        var rivals = fitting.TakeWhile(t => t.match.Columns.Count == match.Columns.Count).Select(t => t.dataSet.Name).ToList();
        var at = place(header.Row);
        Issue? problem = null;
        if (rivals.Count > 1)
        {
            problem = new Issue(Severity.Error, shown, header.Row, "several_data_sets",
                IngestionWords.SeveralDataSets(at, string.Join(", ", rivals)));
        }
        else if (match.Twice.Count > 0)
        {
            var (column, first, second) = match.Twice[0];
            problem = new Issue(Severity.Error, shown, header.Row, "duplicate_header",
                IngestionWords.DuplicateHeader(at, column, header.Cells[first].Trim(), first + 1, header.Cells[second].Trim(), second + 1));
        }
        else if (match.IsWide && match.Questions.GroupBy(i => header.Cells[i].Trim()).FirstOrDefault(g => g.Count() > 1) is { } same)
        {
            problem = new Issue(Severity.Error, shown, header.Row, "duplicate_header",
                IngestionWords.DuplicateQuestion(at, same.Key, same.Count()));
        }
        return new HeaderSearch { DataSet = dataSet, Match = match, Row = header, Problem = problem, Known = match.Columns.Count };
    }

    private static HeaderSearch NotFound(IReadOnlyList<CandidateRow> rows, IReadOnlyList<DataSet> dataSets, string shown,
        Func<object?, LocalizedText> place)
    {
        if (rows.Count == 0)
            return new HeaderSearch
            {
                Problem = new Issue(Severity.Error, shown, null, "empty_file", IngestionWords.NothingInFile)
            };

        var (row, dataSet, match) = rows.SelectMany(r => dataSets.Select(d => (row: r, dataSet: d, match: Headers.Match(d, r.Names))))
            .MaxBy(t => (t.match.Columns.Count, -t.match.Missing.Count));
        var found = Headers.Listed(row.Cells, 30);
        var at = place(row.Row);
        if (dataSets.Count > 1)
        {
            var nearest = match.Columns.Count == 0 ? LocalizedText.Empty
                : IngestionWords.NearestDataSet(dataSet.Name, List(match.Missing.Select(c => c.Name)), match.Missing.Count);
            return new HeaderSearch
            {
                Row = row,
                Known = match.Columns.Count,
                Problem = new Issue(Severity.Error, shown, row.Row, "unknown_data_set",
                    IngestionWords.NoDataSetTold(at, found, nearest, List(dataSets.Select(d => d.Name)))),
            };
        }

        var required = dataSet.Columns.Where(c => c.Required).Select(c => c.Name);
        var unused = row.Cells.Where((_, i) => !match.Columns.Values.Contains(i)).ToList();
        var near = match.Missing.Select(c => (c.Name, Found: Headers.Nearest(c, unused)?.Trim())).Where(t => t.Found is not null).ToList();
        var meant = near.Select(t => IngestionWords.PerhapsMeant(t.Found, t.Name)).ToList();
        return new HeaderSearch
        {
            Row = row,
            Known = match.Columns.Count,
            Problem = new Issue(Severity.Error, shown, row.Row, "missing_columns",
                IngestionWords.MissingColumns(dataSet.Name, List(match.Missing.Select(c => c.Name)), at, found, List(required),
                    meant.Count == 0 ? LocalizedText.Empty
                    : IngestionWords.PerhapsMeantHeads(LocalizedText.Join(IngestionWords.MeantSeparator, meant).Capitalized()))),
        };
    }

    /// <summary>The same search with another account of why it failed.</summary>
    public static HeaderSearch Failed(HeaderSearch search, Issue problem) =>
        new() { Row = search.Row, Known = search.Known, Problem = problem };

    private static HeaderSearch TooWide(CandidateRow row, string shown, Func<object?, LocalizedText> place) => new()
    {
        Row = row,
        Problem = new Issue(Severity.Error, shown, row.Row, "too_many_columns",
            IngestionWords.RowIsTooWide(place(row.Row).Capitalized(), row.Cells.Count, Headers.Named(row.Cells, 5))
            .Then(IngestionWords.ColumnLimit(IntakeLimits.NamedColumns))
            .Then(IngestionWords.TooManyColumnsRemedy)),
    };

    private static string List(IEnumerable<string> names) => string.Join(", ", names);
}
