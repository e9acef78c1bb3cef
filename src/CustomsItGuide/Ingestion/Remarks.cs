namespace CustomsItGuide.Ingestion;

/// <summary>
/// What is said, once and by name, of something that a load read in another way than it stands there, or left out. Each is whole in one
/// place; none of them stops a load.
/// </summary>
internal static class Remarks
{
    public static Issue LeftOut(Source source, IReadOnlyList<LeftOutRow> rows)
    {
        var first = rows[0];
        var (rule, what) = first.Kind switch
        {
            NonDataRow.Header => ("second_header", IngestionWords.SecondHeader),
            NonDataRow.Total => ("total_row", IngestionWords.TotalRow),
            _ => ("note_row", IngestionWords.NoteRow),
        };
        var (n, places) = (rows.Count, Places(rows.Select(r => (r.Row, r.Text)), rows.Count));
        return Of(source, first.Row, rule, IngestionWords.LinesLeftOut(n, what, places));
    }

    public static Issue FailedCells(Source source, string column, long count, IReadOnlyList<(long Row, string Text)> first) =>
        Of(source, first[0].Row, "failed_cell", IngestionWords.FailedFormulas(count, column, Places(first, count))
            .Then(IngestionWords.FailedFormulaRemedy));

    public static Issue Fractions(Source source, string column, long count) =>
        Of(source, source.HeaderRow, "fractions_as_percent", IngestionWords.FractionsInPercentColumn(column, count)
            .Then(IngestionWords.ReadAsShares));

    public static Issue Times(Source source, string column, long count) =>
        Of(source, source.HeaderRow, "time_of_day", IngestionWords.TimeOfDay(count, column));

    public static Issue HiddenSheet(string shown, string sheet, string read) => new(
        Severity.Warning, shown, null, "hidden_sheet", IngestionWords.HiddenSheetNotRead(sheet, read)
        .Then(IngestionWords.HiddenSheetRemedy));

    public static Issue MergedCells(Source source, long count, string example) => Of(
        source, source.HeaderRow, "merged_cells", IngestionWords.MergedCellsRead(count)
        .Then(IngestionWords.MergedCellsExample(example)));

    public static Issue PlatformColumns(Source source)
    {
        var names = Headers.Named(source.Platform.Select(i => source.Headers[i]), 30);
        return Of(source, source.HeaderRow, "platform_columns", IngestionWords.PlatformColumns(names));
    }

    public static Issue LabelledRatings(Source source, IReadOnlyList<string> questions, string example, string number) =>
        Of(source, source.HeaderRow, "labelled_rating", IngestionWords.LabelledRating(example, number)
            .Then(IngestionWords.LabelledRatingQuestions(Headers.Named(questions, 12))));

    public static Issue SeveralResponses(Source source, IReadOnlyList<(long Row, string Text)> first, long count) =>
        Of(source, first[0].Row, "several_responses", IngestionWords.SeveralResponses(count, Places(first, count)));

    public static Issue KnownSpelling(Source source, string column, string found, string known) =>
        Of(source, source.HeaderRow, "known_spelling", IngestionWords.KnownSpelling(CellHygiene.Visible(found), column, known));

    public static Issue ReadAsCode(Source source, string column, string found, string code) => Of(
        source, source.HeaderRow, "read_as_code", IngestionWords.ReadAsCode(found, column, code));

    public static Issue ImplausibleDate(
        Source source, string column, string yearColumn, long count, IReadOnlyList<(long Row, string Text)> first) =>
        Of(source, first[0].Row, "implausible_date",
            IngestionWords.ImplausibleDates(count, column, yearColumn, Places(first, count))
            .Then(IngestionWords.ImplausibleDateRemedy));

    private static Issue Of(Source source, long row, string rule, LocalizedText text) => new(
        Severity.Warning, source.Shown, row == 0 ? null : row, rule,
        source.Sheet is null ? text : IngestionWords.SheetRemark(source.Sheet, text));

    private static LocalizedText Places(IEnumerable<(long Row, string Text)> first, long count) =>
        Places(first.Select(p => (p.Row, LocalizedText.Verbatim(p.Text))), count);

    private static LocalizedText Places(IEnumerable<(long Row, LocalizedText Text)> first, long count)
    {
        var shown = first.Take(5)
            .Select(p => IngestionWords.RowAndText(p.Row, LocalizedText.Of(language => CellHygiene.Visible(p.Text.In(language))))).ToList();
        var places = LocalizedText.Join(IngestionWords.ListSeparator, shown);
        var more = count - shown.Count;
        return more > 0 ? IngestionWords.PlacesAndMore(places, more) : places;
    }
}
