using System.Globalization;
using DuckDB.NET.Data;

namespace CustomsItGuide.Warehouse;

/// <summary>Runs a measure on a warehouse, for one indicator.</summary>
internal static class MeasureRows
{
    /// <summary>The measure's SELECT, narrowed to the indicator's rows and to one fiscal year when one is given. It runs as it
    /// stands.</summary>
    public static string Sql(Measure measure, Indicator indicator, Period? year)
    {
        var conditions = indicator.Where.OrderBy(w => w.Key, StringComparer.Ordinal)
            .Select(w => $"{Database.Name(w.Key)} in ({Literals(w.Value)})").ToList();
        if (year is not null) conditions.Add($"period = {Database.Literal(year.ToString())}");
        var sql = FilledSql.Of(measure).Text;
        return conditions.Count == 0 ? sql : $"select * from (\n{sql}\n) where {string.Join(" and ", conditions)}";
    }

    /// <summary>All rows of the measure, for all its indicators.</summary>
    /// <returns>The rows, or why the query cannot be run on these data, in the engine's words.</returns>
    public static (RowTable? Rows, string? Fault) Run(Database db, Measure measure)
    {
        var run = Try(sql => db.Query(sql), FilledSql.Of(measure).Text);
        return run.Rows is { } rows && !rows.Columns.Contains("period") ? (null, "it has no column period") : run;
    }

    /// <inheritdoc cref="Run"/>
    /// <param name="query">Runs a query on the warehouse.</param>
    public static (RowTable? Rows, string? Fault) Try(Func<string, RowTable> query, string sql)
    {
        try
        {
            return (query(sql), null);
        }
        catch (Exception problem) when (problem is DuckDBException or OverflowException)
        {
            return (null, problem is DuckDBException engine ? QueryFault.Of(engine, 0, "").Message : problem.Message);
        }
    }

    /// <summary>Of a measure's rows those of one indicator: the same as <see cref="Sql"/> picks.</summary>
    public static IEnumerable<IReadOnlyList<object?>> Of(RowTable rows, Indicator indicator)
    {
        var columns = rows.Columns.ToList();
        var conditions =
            indicator.Where.Select(w =>
                (Column: columns.FindIndex(c => c.Equals(w.Key, StringComparison.OrdinalIgnoreCase)),
                    Values: w.Value.ToHashSet(StringComparer.Ordinal))).ToList();
        return rows.Rows.Where(row =>
            conditions.TrueForAll(c =>
                c.Column >= 0 && row[c.Column] is { } value && c.Values.Contains(Convert.ToString(value, CultureInfo.InvariantCulture)!)));
    }

    /// <summary>
    /// Something that differs when any row of the measure differs in a fiscal year, by year; years without rows are left out, and so
    /// are all of them when the measure cannot be run on these data.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Fingerprints(Database db, Measure measure)
    {
        try
        {
            return db.Query(
                $"select period, concat_ws('/', count(*), sum(hash(m)::hugeint)) from "
                    + $"(\n{FilledSql.Of(measure).Text}\n) m where period is not null group by period")
                .Rows.ToDictionary(r => (string)r[0]!, r => (string)r[1]!);
        }
        catch (DuckDBException)
        {
            return new Dictionary<string, string>();
        }
    }

    /// <summary>The check query of one indicator and period, with its placeholders filled; one that the indicator has no value for becomes
    /// null.</summary>
    public static string CheckSql(Measure measure, Indicator indicator, Period period) => FilledSql.Check(measure, indicator, period).Text;

    private static string Literals(IEnumerable<string> values) => string.Join(", ", values.Select(Database.Literal));
}
