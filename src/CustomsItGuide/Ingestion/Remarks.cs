using System.Globalization;

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
            NonDataRow.Header => ("second_header", "a second line of column names"),
            NonDataRow.Total => ("total_row", "a total"),
            _ => ("note_row", "a note"),
        };
        return Of(source, first.Row, rule, $"{Count(rows.Count, "line")} left out as {what}: {Places(rows.Select(r => (r.Row, r.Text)), rows.Count)}.");
    }

    public static Issue FailedCells(Source source, string column, long count, IReadOnlyList<(long Row, string Text)> first) => Of(source, first[0].Row, "failed_cell",
        $"{Count(count, "cell")} of column '{column}' holding a formula that failed taken as empty: {Places(first, count)}. Mend the formula, or put the value in its place.");

    public static Issue Fractions(Source source, string column, long count) => Of(source, source.HeaderRow, "fractions_as_percent",
        $"The column '{column}' is in percent, and all of its {Number(count)} values are from 0 to 1: they were read as shares of one (0.85 as 85 %).");

    public static Issue Times(Source source, string column, long count) => Of(source, source.HeaderRow, "time_of_day",
        $"{Count(count, "cell")} of column '{column}' with a time of day read as the day that is written there.");

    public static Issue HiddenSheet(string shown, string sheet, string read) => new(Severity.Warning, shown, null, "hidden_sheet",
        $"The sheet '{sheet}' is hidden and was not read, since the visible sheet '{read}' has the same columns. Show it, or deliver it by itself, if it is meant.");

    public static Issue MergedCells(Source source, long count, string example) => Of(source, source.HeaderRow, "merged_cells",
        $"{Count(count, "group")} of merged cells read as if the value stood in each row of it, such as {example}.");

    public static Issue PlatformColumns(Source source) => Of(source, source.HeaderRow, "platform_columns",
        $"Columns that the survey tool adds are not read as questions: {Headers.Listed(source.Platform.Select(i => source.Headers[i]), 30)}.");

    public static Issue LabelledRatings(Source source, IReadOnlyList<string> questions, string example, string number) => Of(source, source.HeaderRow, "labelled_rating",
        $"Ratings with their label were read as the number alone ('{example}' as {number}), in {Headers.Listed(questions, 12)}.");

    public static Issue SeveralResponses(Source source, IReadOnlyList<(long Row, string Text)> first, long count) => Of(source, first[0].Row, "several_responses",
        $"{Count(count, "response")} left out for a more complete or later one of the same respondent: {Places(first, count)}.");

    public static Issue KnownSpelling(Source source, string column, string found, string known) => Of(source, source.HeaderRow, "known_spelling",
        $"'{CellHygiene.Visible(found)}' of column '{column}' was read as '{known}', which is there already.");

    public static Issue ReadAsCode(Source source, string column, string found, string code) => Of(source, source.HeaderRow, "read_as_code",
        $"'{found}' of column '{column}' was read as {code}, whose wording it is.");

    public static Issue ImplausibleDate(Source source, string column, string yearColumn, long count, IReadOnlyList<(long Row, string Text)> first) => Of(source, first[0].Row, "implausible_date",
        $"{Count(count, "day")} of column '{column}' far from the fiscal year in '{yearColumn}': {Places(first, count)}. The rows were taken; check the years.");

    private static Issue Of(Source source, long row, string rule, string message)
        => new(Severity.Warning, source.Shown, row == 0 ? null : row, rule, source.Sheet is null ? message : $"Sheet '{source.Sheet}': {message}");

    private static string Count(long count, string what) => count == 1 ? $"1 {what}" : $"{Number(count)} {what}s";

    private static string Places(IEnumerable<(long Row, string Text)> first, long count)
    {
        var shown = first.Take(5).ToList();
        return string.Join("; ", shown.Select(p => $"row {Number(p.Row)} ({CellHygiene.Visible(p.Text)})")) + (count > shown.Count ? $" and {Number(count - shown.Count)} more" : "");
    }

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
