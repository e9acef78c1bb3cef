using CustomsItGuide.Ingestion;

namespace CustomsItGuide.Warehouse;

/// <summary>Days that are possible and hardly meant: years away from the fiscal year that stands in the same row.</summary>
internal static class StagingPlausibility
{
    /// <summary>Days lie from a year before the fiscal year begins to five years after it ends, both included; others are remarked
    /// on.</summary>
    private const int YearsBefore = 1, YearsAfter = 5;

    /// <param name="table">The typed rows.</param>
    /// <param name="row">SQL of a row's number.</param>
    public static IReadOnlyList<Issue> Of(Database database, Source source, string table, string row)
    {
        var found = source.DataSet.Columns.Where(c => source.Columns.ContainsKey(c.Name)).ToList();
        var dates = found.Where(c => c.Type == ColumnType.Date).ToList();
        if (found.FirstOrDefault(c => c.Type == ColumnType.FiscalYear) is not { } year || dates.Count == 0) return [];
        var start = CalendarSql.StartYear(year.Calendar, Database.Name(year.Name));
        var end = year.Calendar.IsCalendarYear ? YearsAfter : 1 + YearsAfter;
        string Far(Column c) =>
            $"(_check is null and year({Database.Name(c.Name)}) not between {start} - {YearsBefore} and {start} + {end})";
        var counts = database.Query(
            $"select {string.Join(", ", dates.Select(c => $"count(*) filter ({Far(c)})"))} from {Database.Name(table)}").Rows[0];
        return [.. dates.Select((c, i) => (Column: c, Count: (long)counts[i]!)).Where(t => t.Count > 0)
            .Select(t => Remarks.ImplausibleDate(source, t.Column.Name, year.Name, t.Count,
            [.. database.Query(
                $"select {row}, {Database.Name(t.Column.Name)}::varchar from {Database.Name(table)} where "
                    + $"{Far(t.Column)} order by 1 limit 5").Rows.Select(r => ((long)r[0]!, (string)r[1]!))]))];
    }
}
