using System.Globalization;
using System.Text;
using System.Text.Json;
using DuckDB.NET.Data;

namespace CustomsItGuide.Warehouse;

/// <summary>
/// A warehouse with the tables of a plan and no row in them, to ask of a query whether it can be run and what it gives.
/// Nothing outside it can be reached: a query that reads a file or another machine fails in it.
/// </summary>
internal sealed class EmptyWarehouse : IDisposable
{
    /// <summary>Tables of the engine's own that a query may read, besides that of Members' answers.</summary>
    private static readonly string[] Shared = ["fiscal_years", "facts"];

    private readonly Database db;

    private EmptyWarehouse(Database db) => this.db = db;

    /// <param name="plan">Of which only years and data sets are looked at.</param>
    /// <param name="withAnswers">False: without the tables that hold what single Members said, so that a query which reaches for them in
    /// whatever way cannot be run.</param>
    /// <returns>The warehouse, or why it cannot be made of these data sets.</returns>
    public static (EmptyWarehouse? Warehouse, string? Fault) Of(Plan plan, bool withAnswers = true)
    {
        var made = Database.InMemory(threads: 1);
        try
        {
            Schema.Create(made, plan);
            Aggregates.Fill(made, plan);
            if (!withAnswers)
            {
                foreach (var dataSet in plan.DataSets.Where(d => d.Confidential is not null))
                {
                    made.Execute($"drop view {Database.Name(dataSet.Name)}; drop view {Schema.Counted(dataSet)}; "
                        + $"drop view {Schema.Received(dataSet)}; drop table {Schema.Loose(dataSet)};");
                }
                // Nor what the engine writes down for itself: a rejected cell, a reading before it is published, may tell an answer, too.
                foreach (var row in made.Query("select table_name from duckdb_tables() where schema_name = 'main' and not temporary").Rows)
                {
                    if (row[0] is string table && !Shared.Contains(table)) made.Execute($"drop table {Database.Name(table)}");
                }
            }
            made.Execute("set errors_as_json=true; set enable_external_access=false; set lock_configuration=true;");
            return (new EmptyWarehouse(made), null);
        }
        catch (DuckDBException problem)
        {
            made.Dispose();
            return (null, QueryFault.Of(problem, 0, "").Message);
        }
    }

    /// <summary>Names of the columns of everything that a measure may read: the data sets, the fiscal years, the table of Members' answers,
    /// and the facts.</summary>
    public IReadOnlySet<string> Readable() =>
        db.Query("select distinct column_name from information_schema.columns join information_schema.tables using (table_schema, "
            + "table_name) where table_schema = 'main' "
        + "and (table_type = 'VIEW' or table_name in ('member_answers', " + string.Join(", ", Shared.Select(Database.Literal)) + "))").Rows.Select(r => (string)r[0]!)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The columns that a query gives, in its order, with the engine's names for their types; or why it cannot be run.</summary>
    public (IReadOnlyList<(string Name, string Type)> Columns, QueryFault? Fault) Columns(string sql) =>
        Try("describe select * from (\n", sql, "\n)") is var (rows, fault) && fault is null
            ? ([.. rows.Rows.Select(r => ((string)r[0]!, (string)r[1]!))], null)
            : ([], fault);

    /// <summary>The columns and rows that a query gives when there are no data; or why it cannot be run.</summary>
    public (RowTable Rows, QueryFault? Fault) Run(string sql) => Try("select * from (\n", sql, "\n)");

    /// <summary>Null, or why a condition over the columns of a data set cannot be run.</summary>
    /// <param name="overState">Whether the condition may look at other data sets, as a rule over the whole state does.</param>
    public QueryFault? Condition(DataSet dataSet, string holds, bool overState) =>
        Try("select 1 where exists (select 1 from " + (overState ? $"{Schema.Received(dataSet)} r" : Database.Name(dataSet.Name))
            + " where not coalesce((", holds, "), true))").Fault;

    public void Dispose() => db.Dispose();

    private (RowTable Rows, QueryFault? Fault) Try(string before, string sql, string after)
    {
        try
        {
            return (db.Query(before + sql + after), null);
        }
        catch (DuckDBException problem)
        {
            return (new RowTable([], []), QueryFault.Of(problem, Encoding.UTF8.GetByteCount(before), sql));
        }
    }
}

/// <summary>Why a query cannot be run.</summary>
/// <param name="Message">The engine's, in one line.</param>
/// <param name="Offset">Where in the query it was noticed, as a number of characters from its beginning; null when the engine does not
/// say.</param>
/// <param name="MissingTable">The name that was taken for a table and is none; else null.</param>
internal sealed record QueryFault(string Message, int? Offset = null, string? MissingTable = null)
{
    /// <param name="before">How many bytes stood before the query in what was run.</param>
    public static QueryFault Of(DuckDBException problem, int before, string sql)
    {
        // Asked to write its errors as JSON, the engine still puts the kind of a syntax error before it.
        var brace = problem.Message.IndexOf('{', StringComparison.Ordinal);
        if (brace < 0) return new(OneLine(problem.Message));
        try
        {
            using var json = JsonDocument.Parse(problem.Message[brace..]);
            string? Text(string name) => json.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
            var offset = int.TryParse(Text("position"), NumberStyles.None, CultureInfo.InvariantCulture, out var bytes)
                ? Characters(sql, bytes - before) : (int?)null;
            var missing = Text("error_subtype") == "MISSING_ENTRY" && Text("type") == "Table" ? Text("name") : null;
            return new(OneLine(Text("exception_message") ?? problem.Message), offset, missing);
        }
        catch (JsonException)
        {
            return new(OneLine(problem.Message));
        }
    }

    /// <summary>Characters in the first so many bytes of a text as UTF-8.</summary>
    private static int Characters(string sql, int bytes)
    {
        var all = Encoding.UTF8.GetBytes(sql);
        return Encoding.UTF8.GetCharCount(all, 0, Math.Clamp(bytes, 0, all.Length));
    }

    /// <summary>Without the engine's name for the kind of error before its message, and without its copy of the query below it.</summary>
    private static string OneLine(string message)
    {
        var line = string.Join(' ',
            message.ReplaceLineEndings("\n").Split("\n\nLINE ")[0]
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        var kind = line.IndexOf(" Error: ", StringComparison.Ordinal);
        return kind > 0 && line[..kind].All(c => char.IsAsciiLetter(c) || c == ' ') ? line[(kind + " Error: ".Length)..] : line;
    }
}
