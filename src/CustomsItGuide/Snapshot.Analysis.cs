using System.Text.RegularExpressions;
using CustomsItGuide.Analysis;
using CustomsItGuide.Workspaces;

namespace CustomsItGuide;

/// <summary>What analysts ask of a position, in a line or two, and what they take home.</summary>
public sealed partial class Snapshot
{
    /// <summary>The scorecard of a period: <c>at.Score("2023/24")["RES-2"].Reading.Value</c>.</summary>
    /// <param name="period">As the plan's calendar writes it: a fiscal year, or a part of one that the plan reports
    /// (<c>2023/24-H1</c>).</param>
    /// <exception cref="FormatException">It is no period.</exception>
    /// <exception cref="RefusedException">The plan has no such period.</exception>
    public Scorecard Score(string period) => Score(Plan.Calendar.Parse(period));

    /// <summary>The scorecards of all fiscal years of the plan that have begun, in order.</summary>
    public IReadOnlyList<Scorecard> Scores() => [.. Plan.Years.Where(y => y.First <= Day).Select(Score)];

    /// <summary>
    /// The rows of a data set as they count, with the columns of its contract: <c>at.Table("missions")</c>. Rejected and replaced rows
    /// are not
    /// in it. Also <c>readings</c>: every indicator's value in every period.
    /// </summary>
    /// <exception cref="RefusedException">There is no data set of that name; the message lists those there are.</exception>
    public DataFrame Table(string name) => Sql(WorkspaceTables.Select(Plan, name) ?? throw new RefusedException(
        new Issue(Severity.Error, name, null, "unknown_table",
            WorkspacesWords.UnknownTable(name, string.Join(", ", WorkspaceTables.Names(Plan))))));

    /// <summary>A table of a register of the plan, as its page shows it: <c>at.Register("operations", "reports")</c>.</summary>
    /// <param name="period">As written; null: the last year of the plan that has begun.</param>
    /// <exception cref="FormatException">The period is none.</exception>
    /// <exception cref="RefusedException">The plan has no such register, or this no such table; the message lists those there
    /// are.</exception>
    public DataFrame Register(string name, string table, string? period = null)
    {
        var asked = period is null ? Plan.Years.LastOrDefault(y => y.First <= Day) ?? Plan.Years[0] : Plan.Calendar.Parse(period);
        return Sql(Registers.RegisterSql(name, table, asked) ?? throw new RefusedException(new Issue(Severity.Error, name, null,
            "unknown_register", WorkspacesWords.UnknownRegister($"{name}/{table}",
                string.Join(", ", Plan.Registers.SelectMany(r => r.Tables.Select(t => $"{r.Name}/{t.Name}")))))));
    }

    /// <summary>The rows of a SELECT, or of anything else that only reads, over the data sets as they count.</summary>
    /// <param name="sql">DuckDB's SQL; data sets go by their names.</param>
    /// <param name="values">For each <c>?</c>, in order.</param>
    public DataFrame Sql(string sql, params object?[] values)
    {
        ArgumentNullException.ThrowIfNull(sql);
        var plan = Plan;
        return new DataFrame(parts.Query, used => parts.PrintsAnswers ? [] : plan.AnswersIn(Texts().Replace(used, "''")), plan.Calendar,
            sql, values);
    }

    /// <summary>A text in SQL: it may name a data set without reading it.</summary>
    [GeneratedRegex("'(?:[^']|'')*'", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Texts();

    /// <summary>Objects as a frame, to join and to group them with the data sets: a column for each public property, named in snake
    /// case.</summary>
    public DataFrame Frame<T>(IEnumerable<T> items) => Sql(FrameRecords.Sql(items));

    /// <summary>A file of comma-separated values as a frame, to join with the data sets; nothing of it enters the workspace.</summary>
    /// <exception cref="RefusedException">There is no such file, or it is no table.</exception>
    public DataFrame Csv(string path) => Sql(CsvFile.Sql(path));

    /// <summary>Writes the scorecards of all years with their rows as a DuckDB database, every table, view and column of which says what
    /// it is.</summary>
    /// <param name="file">A file that is not there yet.</param>
    /// <param name="withAnswers">
    /// Also the rows of what single Members said; such a file is as confidential as the workspace. Without it they are left out.
    /// </param>
    /// <exception cref="RefusedException">It is there, or cannot be written, or no year of the plan had begun; nothing was
    /// left.</exception>
    public void ExportDuckDb(string file, bool withAnswers = false) => parts.WithFile(warehouse =>
        Exports.ExportDatabase.ToDuckDb(warehouse, Plan, ExportTables(withAnswers), withAnswers, Path.GetFullPath(file)));

    /// <summary>The same as a folder of Parquet files, one a table; <c>columns.parquet</c> says what each column is.</summary>
    /// <param name="folder">An empty or missing folder.</param>
    /// <param name="withAnswers">As of <see cref="ExportDuckDb"/>.</param>
    /// <inheritdoc cref="ExportDuckDb" path="/exception"/>
    public void ExportParquet(string folder, bool withAnswers = false) => parts.WithFile(warehouse =>
        Exports.ExportDatabase.ToParquet(warehouse, Plan, ExportTables(withAnswers), withAnswers, Path.GetFullPath(folder)));

    /// <summary>
    /// A workspace of its own as this one was here: its journal up to the position, the deliveries that it names, and the warehouse.
    /// Whatever
    /// is done to the copy, this workspace stays as it is.
    /// </summary>
    /// <param name="directory">An empty or missing folder.</param>
    /// <exception cref="RefusedException">There is something in the folder already.</exception>
    public void CopyTo(string directory) => parts.CopyTo(directory);

    private IReadOnlyList<Exports.ExportTable> ExportTables(bool withAnswers)
    {
        if (Scores() is { Count: > 0 } cards) return Exports.ExportTables.Of(cards, Deliveries, withAnswers);
        throw new RefusedException(
            new Issue(Severity.Error, "--as-of", null, "as_of", WorkspacesWords.NoYearBegunYet(Position, Day, Plan.Years[0].First)));
    }
}
