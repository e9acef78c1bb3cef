using System.Globalization;
using CustomsItGuide.Ingestion;

namespace CustomsItGuide.Warehouse;

/// <summary>Types the rows of one source into a table of its own, with the wrong ones marked in it.</summary>
/// <param name="Table">
/// The contract's columns as <c>v_…</c>, <c>_at</c> where the rows are located, <c>_check</c> (number of the check that failed, NULL for a
/// row that passed) and <c>_found</c> (what was delivered there).
/// </param>
/// <param name="Row">SQL of a row's number.</param>
/// <param name="Read">Rows that the file has, counted where it was read; of a wide form, cells.</param>
/// <param name="Rejected">Rows that did not pass, counted in the table and among the records that are no row of it, not by their
/// rejections.</param>
internal sealed record StagingSource(
    Source Source, string Table, string Row, long Read, long Rejected, IReadOnlyList<string> Slices, IReadOnlyList<Rejection> Rejections)
{
    /// <summary>What was read in another way than it stands there, or left out.</summary>
    public IReadOnlyList<Issue> Remarks { get; init; } = [];

    /// <summary>The rows that were read for certain and are in no other table; null: there are none.</summary>
    public PackedTable? Packed { get; init; }

    /// <exception cref="RefusedException">A column's slashed dates fit only month first, and nobody said so.</exception>
    public static StagingSource Type(Database database, Source source, string table, DeliveryOptions options, bool asking, string folder)
    {
        var columns = source.DataSet.Columns.Where(c => source.Columns.ContainsKey(c.Name)).ToList();
        var formed = columns.Any(c => c.Type is ColumnType.Date or ColumnType.Integer or ColumnType.Decimal);
        var copy = table + "_cells";
        try
        {
            if (source.Text?.Scan is { } first && !Packing.MayPresume(source)) source = source with { Text = first() };
            if (Packing.Try(database, source, table, options, asking) is { } packed) return packed;
            if (source.Text?.Scan is { } scan) source = source with { Text = scan() };
            var cells = StagingTable.Of(database, source, copy, folder, formed || source.Questions.Count > 0);
            // When DuckDB's reader refuses the file or sees other rows in it than ours, ours decides.
            return Typed(cells) ?? (source.Format == FileFormat.Text ? Typed(StagingTable.RowByRow(database, source, copy)) : null)
                ?? throw new RowsLostException($"{source.Shown}: the table has other rows than the file.");
        }
        finally
        {
            database.Execute($"drop table if exists {Database.Name(copy)}; drop table if exists {Database.Name(Texts(table))}");
        }

        StagingSource? Typed(StagingTable cells)
        {
            try
            {
                return TypeCells(database, source, table, cells, options, asking);
            }
            catch (DuckDB.NET.Data.DuckDBException) when (source.Format == FileFormat.Text && !cells.Sql.StartsWith('"'))
            {
                return null;
            }
        }
    }

    /// <summary>Types cells that are in a relation.</summary>
    /// <returns>Null when that has other rows than the file.</returns>
    public static StagingSource? TypeCells(Database database, Source source, string table, StagingTable cells, DeliveryOptions options,
        bool asking)
    {
        var dataSet = source.DataSet;
        cells = StagingAnswers.KeepOne(database, source, cells);
        var located = cells.Located;
        var relation = cells.Sql;
        if (source.Questions.Count > 0)
        {
            // The place is fixed before one row becomes many.
            var at = located ? "_at" : $"rowid + {Typing.Number(source.HeaderRow + 1)} as _at";
            located = true;
            relation = $"(select {at}, {string.Concat(source.Columns.Values.Order().Select(i => StagingTable.Cell(i) + ", "))}"
                + $"unnest([{Typing.Literals(source.Questions.Select(i => MappedHeaders.Question(dataSet, source.Headers[i])))}]) as "
                    + $"c_question, "
                + $"unnest([{string.Join(", ", source.Questions.Select(StagingTable.Cell))}]) as c_answer from {relation})";
        }
        var cellOf = source.Columns.ToDictionary(c => c.Key, c => StagingTable.Cell(c.Value));
        if (source.Questions.Count > 0)
        {
            cellOf[dataSet.Wide!.Variable] = "c_question";
            cellOf[dataSet.Wide.Value] = "c_answer";
        }
        foreach (var (column, value) in dataSet.Mapping?.Constants
            ?? new Dictionary<string, string>()) cellOf.TryAdd(column, Database.Literal(value));
        var columns = dataSet.Columns.Where(c => cellOf.ContainsKey(c.Name)).ToList();
        // What was delivered is what is shown of a rejected row; what is read of it is what the mapping makes of it.
        var readOf = cellOf.ToDictionary(c => c.Key, c => MappedValue(dataSet, c.Key, c.Value));
        var marks = source.Format == FileFormat.Workbook || source.Text is { NumberSigns: true };
        var read = new StagingCells(relation, located ? "_at" : $"(rowid + {Typing.Number(source.HeaderRow + 1)})", columns, readOf,
            cells.Cells,
            dataSet.Columns.Where(c => c.References is not null).Select(c => c.Name).Concat(dataSet.Key).ToHashSet(), marks);
        // What is in a table already is small, or is read several times: its texts are made once.
        IReadOnlyDictionary<string, string> delivered = cellOf;
        if (relation.StartsWith('"') || source.Questions.Count > 0)
            (read, delivered) = read.WithTexts(database, Texts(table), located, cellOf);
        var (forms, remarks) = StagingForms.Of(database, source, read, options, asking);
        var (ratings, rated) = StagingAnswers.Ratings(database, source, read);
        var checks = StagingChecks.Of(dataSet, forms, marks);

        var place = located ? "_at, " : "";
        var texts = string.Join(", ", columns.Select(c => $"{read.Text(c)} as {Text(c)}"));
        var kept = string.Join(", ", columns.Select(c => $"{delivered[c.Name]} as {Cell(c)}"));
        var values = string.Join(", ", dataSet.Columns.Select(c => cellOf.ContainsKey(c.Name)
            ? $"{(c.Name == dataSet.Wide?.Value && cellOf.ContainsKey(dataSet.Wide.Variable)
                ? StagingAnswers.Value(Database.Name("r_" + dataSet.Wide.Variable), Text(c), ratings) : Typing.Value(c, Text(c), forms[c.Name]))} as {Value(c)}" : $"null::{Typing.SqlType(c)} as {Value(c)}"));
        // A row's rules speak of the columns by their own names.
        var named = string.Join(", ", dataSet.Columns.Select(c => $"{Value(c)} as {Database.Name(c.Name)}"));
        var failing = string.Join("", checks.Select((c, i) => $" when {c.Fails} then {Typing.Number(i)}"));
        var found = string.Join("",
            checks.Select((c, i) => cellOf.ContainsKey(c.Column) ? $" when {Typing.Number(i)} then {Database.Name("d_" + c.Column)}" : ""));
        var check = failing.Length > 0 ? $"(case{failing} end)::smallint" : "null::smallint";
        var shown = found.Length > 0 ? $"case when _check is not null then case _check{found} end end" : "null::varchar";
        database.Execute($"""
            create or replace table {Database.Name(table)} as
            select {place}{string.Join(", ", dataSet.Columns.Select(c => Database.Name(c.Name)))}, _check, {shown} as _found
            from (select *, {check} as _check
              from (select *, {named}
                from (select {place}{string.Join(", ", columns.Select(Text))}, {string.Join(", ", columns.Select(Cell))}, {values}
                  from (select {place}{texts}, {kept} from {read.Relation}))))
            """);

        var rows = database.Query($"select count(*), count(_check) from {Database.Name(table)}").Rows[0];
        var records = cells.Records * Math.Max(1, source.Questions.Count);
        if ((long)rows[0]! != records || (source.Text is { } layout && cells.Records + cells.Dropped != layout.Records)) return null;
        var row = located ? "_at" : $"(rowid + {Typing.Number(source.HeaderRow + 1)})";
        var rejections = Broken(source).Concat(Refused(database, source, table, row, checks)).OrderBy(r => r.Row).ToList();
        var slices = database.Query($"select distinct {Slice(dataSet)} from {Database.Name(table)} where _check is null").Rows
            .Select(r => (string)r[0]!).Order(StringComparer.Ordinal).ToList();
        var broken = source.Text?.Broken.Count ?? 0;
        return new StagingSource(source, table, row, records + broken, (long)rows[1]! + broken, slices, rejections)
        {
            Remarks = [.. cells.LeftOut.GroupBy(r => r.Kind).Select(g => Ingestion.Remarks.LeftOut(source, [.. g])), .. cells.Remarks,
                .. read.FailedCells(database, source), .. remarks,
                .. rated is null ? (Issue[])[] : [rated], .. StagingPlausibility.Of(database, source, table, row)],
        };
    }

    /// <summary>SQL of the slice that a row is in.</summary>
    public static string Slice(DataSet dataSet)
    {
        var columns = dataSet.Slice.Columns.Select(Database.Name).ToList();
        return dataSet.Slice.Kind switch
        {
            SliceKind.All => "'all'",
            SliceKind.Columns when columns.Count == 1 => $"coalesce({columns[0]}::varchar, '')",
            SliceKind.Columns => $"concat_ws(' / ', {string.Join(", ", columns.Select(c => $"coalesce({c}::varchar, '')"))})",
            _ => $"coalesce({CalendarSql.YearOf(dataSet.Column(dataSet.Slice.Columns[0]).Calendar, columns[0])}, '')",
        };
    }

    private static string MappedValue(DataSet dataSet, string column, string cell)
    {
        if (dataSet.Mapping?.Values.GetValueOrDefault(column) is not { Count: > 0 } words) return cell;
        var meant = words.DistinctBy(w => Headers.Plain(w.Key)).ToList();
        var read = $"coalesce([{Typing.Literals(meant.Select(w => w.Value))}][list_position([{Typing.Literals(meant.Select(w => Headers.Plain(w.Key)))}], {Typing.Plain(cell)})], {cell})";
        // A word that means no answer is an empty cell.
        return meant.Exists(w => w.Value.Length == 0) ? $"nullif({read}, '')" : read;
    }

    private static string Texts(string table) => table + "_texts";

    private static string Text(Column column) => Database.Name("r_" + column.Name);

    private static string Value(Column column) => Database.Name("v_" + column.Name);

    private static string Cell(Column column) => Database.Name("d_" + column.Name);

    private static IEnumerable<Rejection> Refused(Database database, Source source, string table, string row,
        IReadOnlyList<StagingCheck> checks)
    {
        var rows = database.Query($"select {row}, _check, _found from {Database.Name(table)} where _check is not null order by rowid").Rows
            .Select(r => (Row: (long)r[0]!, Check: checks[(int)(long)r[1]!], Found: r[2] as string)).ToList();
        var meant = rows.Where(r => r.Found is not null && r.Check.Accepted.Count > 0).GroupBy(r => r.Check)
            .ToDictionary(g => g.Key, g => NearestWords.Of(g.Select(r => r.Found!), g.Key.Accepted));
        return rows.Select(r =>
        {
            var (check, found) = (r.Check, r.Found);
            var nearest = found is not null && meant.TryGetValue(check, out var near) ? near.GetValueOrDefault(found) : null;
            if (source.Format != FileFormat.Text && found?.EndsWith(WorkbookReader.NumberMark, StringComparison.Ordinal) == true)
                found = found[..^2];
            return new Rejection(0, source.DataSet.Name, source.File.Name, source.Sheet, r.Row, check.Column, found, check.Rule,
                check.Expected, check.Advice)
            { Nearest = nearest };
        });
    }

    private static IEnumerable<Rejection> Broken(Source source)
    {
        var width = source.Headers.Count.ToString(CultureInfo.InvariantCulture);
        // A file may have a million such lines: what is said of them is made once for each kind.
        var told = new Dictionary<(string Rule, int Cells), (LocalizedText Expected, LocalizedText Advice)>();
        foreach (var b in source.Text?.Broken ?? [])
        {
            if (!told.TryGetValue((b.Rule, b.Cells), out var say))
                told[(b.Rule, b.Cells)] = say = Said(b.Rule, b.Cells.ToString(CultureInfo.InvariantCulture));
            yield return new Rejection(0, source.DataSet.Name, source.File.Name, source.Sheet, b.Line, null, b.Text, b.Rule, say.Expected,
                say.Advice);
        }

        (LocalizedText, LocalizedText) Said(string rule, string cells) => rule == "text_after_quote"
            ? (WarehouseWords.NothingAfterClosingQuote,
                WarehouseWords.DoubleQuotationMarks)
            : (WarehouseWords.CellsAsInHeader(width, cells),
                WarehouseWords.QuoteCellsWithSeparator);
    }
}
