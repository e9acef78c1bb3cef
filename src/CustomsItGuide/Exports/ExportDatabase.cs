using System.Data.Common;
using CustomsItGuide.Analysis;
using CustomsItGuide.Files;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Exports;

/// <summary>
/// The scorecards and their rows as a DuckDB database that explains itself (comments on every table, view and column), or as a folder of
/// Parquet files. It appears under its name when it is whole, or not at all.
/// </summary>
internal static class ExportDatabase
{
    /// <param name="warehouse">The warehouse file of the position.</param>
    /// <param name="withAnswers">Also what single Members said; without it those data sets, and the views that read them, are left
    /// out.</param>
    /// <exception cref="RefusedException">There is something of that name, or the disk refused.</exception>
    public static void ToDuckDb(string warehouse, Plan plan, IReadOnlyList<ExportTable> tables, bool withAnswers, string target)
    {
        Refuse(File.Exists(target) || Directory.Exists(target), target);
        Whole(target, unfinished =>
        {
            using var db = Database.Open(unfinished);
            Fill(db, warehouse, plan, tables, withAnswers);
            // So that a check query of the plan runs on the file as it stands.
            db.Execute("create schema counted");
            foreach (var set in Sets(plan, withAnswers))
            {
                db.Execute($"create view {Schema.Counted(set)} as select *, 1::bigint as times from main.{Database.Name(set.Name)}");
                db.Execute($"comment on view {Schema.Counted(set)} is 'The same rows; times says how many equal rows one stands for.'");
            }
            foreach (var view in ExportViews.All.Where(v => withAnswers || !plan.ReadsAnswers(v.Sql)))
            {
                db.Execute($"create view {Database.Name(view.Name)} as {view.Sql}");
                db.Execute($"comment on view {Database.Name(view.Name)} is {Database.Literal(view.Meaning)}");
            }
        }, File.Move);
    }

    /// <inheritdoc cref="ToDuckDb"/>
    /// <param name="target">An empty or missing folder; each table becomes a file of its name.</param>
    public static void ToParquet(string warehouse, Plan plan, IReadOnlyList<ExportTable> tables, bool withAnswers, string target)
    {
        Refuse(File.Exists(target) || (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any()), target);
        Whole(target, unfinished =>
        {
            Directory.CreateDirectory(unfinished);
            using var db = Database.Open(unfinished + ".duckdb");
            Fill(db, warehouse, plan, tables, withAnswers);
            foreach (var name in Sets(plan, withAnswers).Select(d => d.Name).Concat(tables.Select(t => t.Name)))
                db.Execute(
                    $"copy {Database.Name(name)} to {Database.Literal(Path.Combine(unfinished, name + ".parquet"))} (format parquet, "
                        + $"compression zstd)");
            db.Execute($"copy (select table_name as \"table\", column_name as \"column\", data_type as type, comment as meaning from "
                + $"duckdb_columns() where not internal order by table_oid, column_index) to "
                    + $"{Database.Literal(Path.Combine(unfinished, "columns.parquet"))} (format parquet)");
        }, (from, to) =>
        {
            if (Directory.Exists(to)) Directory.Delete(to);
            Directory.Move(from, to);
        });
    }

    private static void Fill(Database db, string warehouse, Plan plan, IReadOnlyList<ExportTable> tables, bool withAnswers)
    {
        db.Execute($"attach {Database.Literal(warehouse)} as warehouse (read_only)");
        foreach (var set in Sets(plan, withAnswers))
        {
            db.Execute($"create table {Database.Name(set.Name)} as select {Schema.Columns(set)} from "
                + $"warehouse.{Database.Name(set.Name)} order by {string.Join(", ", set.Key.Select(Database.Name))}");
            Comment(db, set.Name,
                $"{(set.Confidential is null ? "" : "CONFIDENTIAL, what single Members said. ")}Data set: one row is {set.Row.English}.",
                set.Columns.Select(c => (c.Name, c.Meaning.English)));
        }
        db.Execute("detach warehouse");
        foreach (var table in tables)
        {
            var rows = FrameRecords.Sql(new RowTable([.. table.Columns.Select(c => c.Name)], table.Rows));
            db.Execute($"create table {Database.Name(table.Name)} as select "
                + $"{string.Join(", ", table.Columns.Select(c => $"{Database.Name(c.Name)}::{c.Type} as {Database.Name(c.Name)}"))} from "
                    + $"({rows})");
            Comment(db, table.Name, table.Meaning, table.Columns.Select(c => (c.Name, c.Meaning)));
        }
    }

    private static IEnumerable<DataSet> Sets(Plan plan, bool withAnswers) =>
        plan.DataSets.Where(d => withAnswers || d.Confidential is null);

    private static void Comment(Database db, string table, string meaning, IEnumerable<(string Name, string Meaning)> columns)
    {
        db.Execute($"comment on table {Database.Name(table)} is {Database.Literal(meaning)}");
        foreach (var (name, said) in columns) db.Execute(
            $"comment on column {Database.Name(table)}.{Database.Name(name)} is {Database.Literal(said)}");
    }

    private static void Whole(string target, Action<string> write, Action<string, string> move)
    {
        try
        {
            var parent = Path.GetDirectoryName(target.TrimEnd(Path.DirectorySeparatorChar))!;
            Directory.CreateDirectory(parent);
            using var scratch = new ScratchFolder(parent, ".export");
            var unfinished = Path.Combine(scratch.Path, "export");
            write(unfinished);
            move(unfinished, target);
        }
        catch (Exception problem) when (Trouble.Is(problem))
        {
            throw Trouble.Refusal(problem, target, ExportsWords.NothingLeft);
        }
        catch (DbException problem)
        {
            throw new RefusedException(new Issue(Severity.Error, target, null, "not_written", ExportsWords.NotWritten(problem.Message)));
        }
    }

    private static void Refuse(bool there, string target)
    {
        if (there) throw new RefusedException(new Issue(Severity.Error, target, null, "not_overwritten", ExportsWords.NotOverwritten));
    }
}
