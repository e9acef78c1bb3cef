using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
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
        if (year is not null) conditions.Add(RowPeriods.Condition([indicator], year));
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
    /// Something that differs when any of an indicator's rows differs in a fiscal year, by year, in whatever order the rows come; years without
    /// rows are left out.
    /// </summary>
    /// <param name="rows">All of the measure; null when it cannot be run on these data: no year has any.</param>
    /// <param name="told">As <see cref="RowPeriods.ByText"/> gives it.</param>
    public static IReadOnlyDictionary<string, string> Fingerprints(RowTable? rows, Indicator indicator,
        IReadOnlyDictionary<string, Period> told)
    {
        if (rows is null) return new Dictionary<string, string>();
        var period = rows.Columns.ToList().IndexOf("period");
        var sums = new Dictionary<string, (long Count, UInt128 Sum)>(StringComparer.Ordinal);
        var said = new StringBuilder();
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        foreach (var row in Of(rows, indicator))
        {
            if (row[period] is not string text) continue;
            var year = told.TryGetValue(text, out var of) ? of.Year.ToString() : text;
            said.Clear();
            foreach (var value in row) Say(value);
            SHA256.HashData(MemoryMarshal.AsBytes(said.ToString().AsSpan()), hash);
            var (count, sum) = sums.GetValueOrDefault(year);
            sums[year] = (count + 1, unchecked(sum + BinaryPrimitives.ReadUInt128LittleEndian(hash)));
        }
        return sums.ToDictionary(s => s.Key, s => string.Create(CultureInfo.InvariantCulture, $"{s.Value.Count}/{s.Value.Sum:x}"));

        // Each value with its length, so that no two rows say the same.
        void Say(object? value)
        {
            if (value is IEnumerable<object?> list)
            {
                said.Append('[');
                foreach (var one in list) Say(one);
                said.Append(']');
                return;
            }
            var text = value is double number ? number.ToString("R", CultureInfo.InvariantCulture)
                : Convert.ToString(value, CultureInfo.InvariantCulture);
            said.Append(CultureInfo.InvariantCulture, $"{(value is null ? -1 : text!.Length)}:{text}");
        }
    }

    /// <summary>The check query of one indicator and period, with its placeholders filled; one that the indicator has no value for becomes
    /// null.</summary>
    public static string CheckSql(Measure measure, Indicator indicator, Period period) => FilledSql.Check(measure, indicator, period).Text;

    private static string Literals(IEnumerable<string> values) => string.Join(", ", values.Select(Database.Literal));
}
