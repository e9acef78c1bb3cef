using System.Data.Common;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Analysis;

/// <summary>
/// A table to ask questions of: columns with names, rows in an order, DuckDB underneath. Every step gives a new frame and leaves this one
/// as it is; nothing runs until rows are asked for, and then once. Conditions and expressions are DuckDB's SQL over the frame's columns;
/// what a person typed goes in as a value for <c>?</c>, never as a piece of the text.
/// </summary>
/// <example><code>
/// ws.Table("missions").Filter("status = 'delivered' and region = ?", "Europe").Group("topic", "count(*) as missions").Sort("missions
/// desc")
/// </code></example>
public sealed class DataFrame
{
    private readonly Func<string, object?[], RowTable> query;
    private readonly Func<string, IReadOnlyList<string>> answersIn;
    private readonly Calendar calendar;
    private readonly object?[] values;
    private readonly Lazy<RowTable> result;

    /// <param name="answersIn">Of some SQL, the names under which it reads what single Members said; empty where it may be printed.</param>
    /// <param name="calendar">By which periods are read.</param>
    internal DataFrame(Func<string, object?[], RowTable> query, Func<string, IReadOnlyList<string>> answersIn, Calendar calendar,
        string sql, params object?[] values)
    {
        (this.query, this.answersIn, this.calendar, this.values) = (query, answersIn, calendar, values);
        Sql = sql.Trim().TrimEnd(';').TrimEnd();
        result = new(Run);
    }

    /// <summary>The one SELECT that gives the rows; with its values in place of <c>?</c> it runs as it stands in a DuckDB shell.</summary>
    public string Sql { get; }

    /// <summary>Names of the columns, in order.</summary>
    public IReadOnlyList<string> Columns => result.Value.Columns;

    /// <summary>All rows, each with a value for every column. NULL is null; whole numbers are long, dates DateOnly, lists
    /// string[].</summary>
    /// <exception cref="RefusedException">DuckDB refused the query: the message says why and shows it.</exception>
    public IReadOnlyList<IReadOnlyList<object?>> Rows => result.Value.Rows;

    /// <summary>How many rows there are.</summary>
    public int Count => Rows.Count;

    /// <summary>The values of one column, in the order of the rows.</summary>
    /// <exception cref="RefusedException">There is no such column.</exception>
    public IReadOnlyList<object?> this[string column]
    {
        get
        {
            var place = Place(column);
            return [.. Rows.Select(r => r[place])];
        }
    }

    /// <summary>The values of one column as a type: <c>frame.Column&lt;double&gt;("score")</c>. A nullable type takes NULL.</summary>
    /// <exception cref="RefusedException">There is no such column, or a value is not of that type.</exception>
    public IReadOnlyList<T> Column<T>(string column)
    {
        var place = Place(column);
        return [.. Rows.Select((r, i) => (T)Convert(r[place], typeof(T), column, i + 1)!)];
    }

    /// <inheritdoc cref="FrameValues.Convert"/>
    internal object? Convert(object? value, Type type, string column, int row) => FrameValues.Convert(value, type, column, row, calendar);

    /// <summary>The one value of a frame with one row and one column.</summary>
    /// <exception cref="RefusedException">It has more or fewer, or the value is not of that type.</exception>
    public T Value<T>()
    {
        if (Count != 1 || Columns.Count != 1)
            throw Refused("value",
                AnalysisWords.OneCellExpected(Count, Columns.Count, string.Join(", ", Columns)));
        return Column<T>(Columns[0])[0];
    }

    /// <summary>
    /// The rows as records: each parameter of the type's constructor takes the column of its name, without regard to case and underscores
    /// (<c>EndsOn</c> takes <c>ends_on</c>). A type without such parameters (double, string, DateOnly …) takes the only column.
    /// </summary>
    /// <exception cref="RefusedException">A parameter has no column, or a value does not fit its type: row and column are
    /// named.</exception>
    public IReadOnlyList<T> As<T>() => FrameRecords.Read<T>(this);

    /// <summary>The rows for which the condition is true.</summary>
    /// <param name="condition">SQL over the columns: <c>region = ? and ends_on &gt;= ?</c>.</param>
    /// <param name="values">For each <c>?</c>, in order.</param>
    public DataFrame Filter(string condition, params object?[] values) => Next($"select * from ({Sql}\n) where {condition}", values);

    /// <summary>Other columns in place of these: names, or expressions with a name (<c>100.0 * met / due as share</c>).</summary>
    public DataFrame Select(params string[] expressions) => Next($"select {string.Join(", ", expressions)} from ({Sql}\n)");

    /// <summary>These columns and one more; one of the same name is replaced.</summary>
    /// <param name="expression">SQL over the columns; window functions too.</param>
    public DataFrame With(string name, string expression)
    {
        var known = Columns.Any(c => c.Equals(name, StringComparison.OrdinalIgnoreCase));
        return Next(known
            ? $"select * replace ({expression} as {Database.Name(name)}) from ({Sql}\n)"
            : $"select *, {expression} as {Database.Name(name)} from ({Sql}\n)");
    }

    /// <summary>One row for each combination of some columns, in their order.</summary>
    /// <param name="by">Columns, separated by commas.</param>
    /// <param name="aggregates">Expressions with a name: <c>count(*) as missions</c>, <c>avg(score) as mean</c>.</param>
    public DataFrame Group(string by, params string[] aggregates) =>
        Next($"select {string.Join(", ", aggregates.Prepend(by))} from ({Sql}\n) group by {by} order by {by}");

    /// <summary>The rows of both that agree in some columns.</summary>
    /// <param name="on">Columns that both have, separated by commas.</param>
    /// <param name="kind"><c>inner</c>: only rows with a partner; <c>left</c>: all of this frame; <c>full</c>: all of both; <c>anti</c>:
    /// those of this frame without a partner.</param>
    /// <exception cref="RefusedException">The kind is another.</exception>
    public DataFrame Join(DataFrame other, string on, string kind = "inner")
    {
        ArgumentNullException.ThrowIfNull(other);
        if (kind is not ("inner" or "left" or "full" or "anti"))
            throw Refused("join", AnalysisWords.UnknownJoin(kind));
        return Next($"select * from ({Sql}\n) {kind} join ({other.Sql}\n) using ({on})", other.values);
    }

    /// <summary>
    /// A cross table: one row for each combination of <paramref name="rows"/>, one column for each value of <paramref name="column"/>, in
    /// order.
    /// </summary>
    /// <param name="rows">Columns, separated by commas.</param>
    /// <param name="column">The column whose values become columns; NULL becomes <c>null</c>.</param>
    /// <param name="aggregate">What stands in a cell: <c>count(*)</c>, <c>avg(score)</c>. A cell without a row is NULL, or 0 for a
    /// count.</param>
    public DataFrame Pivot(string rows, string column, string aggregate)
    {
        var name = Database.Name(column);
        var keys = Next(
            $"select distinct {name}::varchar as key, {name} as original from ({Sql}\n) order by original nulls last").Rows.Select(r =>
                (string?)r[0]).Distinct();
        var cells = keys.Select(key => key is null
            ? $"{aggregate} filter (where {name} is null) as \"null\""
            : $"{aggregate} filter (where {name}::varchar = {Database.Literal(key)}) as {Database.Name(key)}");
        return Next($"select {string.Join(", ", cells.Prepend(rows))} from ({Sql}\n) group by {rows} order by {rows}");
    }

    /// <summary>The same rows in another order.</summary>
    /// <param name="order">Columns, each with <c>desc</c> where the largest comes first: <c>score desc, member</c>. NULLs come
    /// last.</param>
    public DataFrame Sort(string order) => Next($"select * from ({Sql}\n) order by {order}");

    /// <summary>The first rows.</summary>
    public DataFrame Head(int rows = 10) =>
        Next($"select * from ({Sql}\n) limit {rows.ToString(System.Globalization.CultureInfo.InvariantCulture)}");

    /// <summary>
    /// A table for a terminal: the first 20 rows, numbers to six digits, and how many rows are left out. A frame that is made of what
    /// single Members said only says so, unless <see cref="Workspace.WithAnswers"/> was asked for.
    /// </summary>
    public override string ToString() => NotPrinted ?? TableText.Plain(result.Value);

    /// <summary>The same for a page; every text is escaped.</summary>
    public string ToHtml() => NotPrinted is { } said ? $"<p>{System.Net.WebUtility.HtmlEncode(said)}</p>" : TableText.Html(result.Value);

    /// <summary>
    /// Why its rows are not printed, as a sentence; null: they are. Groups and sums are not told from rows here: what may be shown of a
    /// survey stands in its readings.
    /// </summary>
    public string? NotPrinted => answersIn(Sql) is { Count: > 0 } names
        ? $"{Count} row(s) with {Columns.Count} column(s) ({string.Join(", ", Columns)}), made of what single Members said "
            + $"({string.Join(", ", names)}): not printed. "
            + "What is published of it stands in the scorecard's readings; after ws.WithAnswers() it is printed, and is as confidential "
                + "as the workspace."
        : null;

    private DataFrame Next(string sql, params object?[] more) => new(query, answersIn, calendar, sql, [.. values, .. more]);

    private RowTable Run()
    {
        try
        {
            return query(Sql, values);
        }
        catch (DbException problem)
        {
            throw Refused("query", AnalysisWords.QueryCannotRun(Short(problem.Message.Trim()), Short(Sql)));
        }
    }

    /// <summary>A frame of objects holds all of them in its query.</summary>
    private static string Short(string text)
    {
        const int Most = 1000;
        return text.Length <= Most ? text : $"{text[..(Most / 2)]} … {text[^(Most / 2)..]}";
    }

    private int Place(string column)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Equals(column, StringComparison.OrdinalIgnoreCase)) return i;
        }
        throw Refused("column", AnalysisWords.UnknownColumn(column, string.Join(", ", Columns)));
    }

    internal static RefusedException Refused(string rule, LocalizedText message) =>
        new(new Issue(Severity.Error, "data frame", null, rule, message));
}
