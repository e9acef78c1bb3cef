using CustomsItGuide.Ingestion;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Warehouse;

/// <summary>Refuses dates that cannot be read without being told whether the day or the month comes first, and says which reading
/// fits.</summary>
internal static class StagingDates
{
    /// <param name="dates">For each date column, how many of its days fit only month first, only day first, and either.</param>
    /// <param name="asking">Whether days that fit either way are asked about where no other day of the file tells.</param>
    /// <exception cref="RefusedException">All columns that cannot be read.</exception>
    public static void Check(
        Database database, Source source, StagingCells cells,
        IReadOnlyList<(Column Column, long MonthFirst, long DayFirst, long Either)> dates, bool asking)
    {
        var issues = dates.Where(d => d.MonthFirst > 0 && d.DayFirst == 0).Select(d => MonthFirst(database, source, cells, d.Column))
            .ToList();
        var told = dates.Sum(d => d.MonthFirst + d.DayFirst) > 0;
        if (asking && !told)
            issues.AddRange(dates.Where(d => d.Either > 0).Select(d => Either(database, source, cells, d.Column, d.Either)));
        if (issues.Count > 0) throw new RefusedException(issues);
    }

    private static Issue MonthFirst(Database database, Source source, StagingCells cells, Column column)
    {
        var text = cells.Text(column);
        var example = database.Scalar<string>(
            $"select {text} from {cells.Relation} where {TypingDates.IsYearLast(text)} and "
                + $"{TypingDates.YearLastDate(text, false)} is null limit 1");
        return new Issue(Severity.Error, source.Shown, Line(source), "month_first_dates",
            WarehouseWords.DatesFitMonthFirst(column.Name, Sheet(source))
            .Then(WarehouseWords.NoSuchMonth(example))
            .Then(WarehouseWords.MonthFirstRemedy));
    }

    private static Issue Either(Database database, Source source, StagingCells cells, Column column, long count)
    {
        var text = cells.Text(column);
        var open = $"{TypingDates.IsYearLast(text)} and {TypingDates.YearLastDate(text, false)} <> {TypingDates.YearLastDate(text, true)}";
        var example = database.Query(
            $"select {text}, {TypingDates.YearLastDate(text, false)}::varchar, "
                + $"{TypingDates.YearLastDate(text, true)}::varchar from {cells.Relation} where {open} limit 1").Rows[0];
        var (written, dayFirst, monthFirst) = ((string)example[0]!, (string)example[1]!, (string)example[2]!);
        var (sheet, witness) = (Sheet(source), Witness(database, cells, text, open, count));
        return new Issue(Severity.Error, source.Shown, Line(source), "ambiguous_dates",
            WarehouseWords.DatesReadTwoWays(column.Name, sheet)
            .Then(WarehouseWords.DayOrMonthFirst(written, dayFirst, monthFirst))
            .Then(WarehouseWords.NoDateTells(witness))
            .Then(WarehouseWords.AmbiguousDatesRemedy));
    }

    /// <summary>What the fiscal year of the rows says, as a sentence; empty when the data set has none.</summary>
    private static LocalizedText Witness(Database database, StagingCells cells, string text, string open, long count)
    {
        if (cells.Columns.FirstOrDefault(c => c.Type == ColumnType.FiscalYear) is not { } year) return LocalizedText.Empty;
        var start = CalendarSql.FirstDay(year.Calendar, Typing.Value(year, "y", ColumnForm.Usual));
        string Within(bool monthFirst) =>
            $"count(*) filter ({TypingDates.YearLastDate("t", monthFirst)} between {start} and {start} + interval 1 year - interval 1 day)";
        var row = database.Query(
            $"select {Within(false)}, {Within(true)} from (select {text} as t, {cells.Text(year)} as y from "
                + $"{cells.Relation} where {open})").Rows[0];
        var (day, month) = ((long)row[0]!, (long)row[1]!);
        return WarehouseWords.DaysInFiscalYear(day, count, month);
    }

    private static long? Line(Source source) => source.HeaderRow == 0 ? null : source.HeaderRow;

    private static LocalizedText Sheet(Source source) =>
        source.Sheet is null ? LocalizedText.Empty : WarehouseWords.InSheet(source.Sheet);
}
