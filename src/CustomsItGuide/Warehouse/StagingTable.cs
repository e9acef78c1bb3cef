using CustomsItGuide.Ingestion;

namespace CustomsItGuide.Warehouse;

/// <summary>What is known of a source's cells before they are looked at one by one; it spares work on large files.</summary>
internal enum CellTexts
{
    /// <summary>NULL, or a text without blanks around it.</summary>
    Bare,

    /// <summary>NULL, an empty text, or a text without blanks around it.</summary>
    Trimmed,

    /// <summary>Anything that its author wrote.</summary>
    Any,

    /// <summary>Anything, with what programs add (<see cref="CellHygiene"/>).</summary>
    Protected,
}

/// <summary>
/// The cells of one source as DuckDB sees them: SQL that gives the rows in the order in which they were delivered, with a column
/// <c>c0</c>, <c>c1</c> … of texts for each of the source's columns that is read.
/// </summary>
/// <param name="Sql">A relation, to stand after FROM.</param>
/// <param name="Located">True when a column <c>_at</c> has the row's number; false when the n-th row stands n rows below the
/// header.</param>
/// <param name="Cells">What can stand in a cell.</param>
/// <param name="Records">Rows that were counted where the file was read, blank ones not among them; never in the relation itself.</param>
internal sealed record StagingTable(string Sql, bool Located, CellTexts Cells, long Records)
{
    /// <summary>Rows that were counted in the file and left out since, for others that say the same better.</summary>
    public long Dropped { get; init; }

    /// <summary>Rows that are no data.</summary>
    public IReadOnlyList<LeftOutRow> LeftOut { get; init; } = [];

    /// <summary>What else is to be said of how the cells were read.</summary>
    public IReadOnlyList<Issue> Remarks { get; init; } = [];

    /// <summary>Makes the source readable; what has to be copied first is copied into <paramref name="folder"/> or the table.</summary>
    /// <param name="table">Name of a table that may be made for it; the caller drops it.</param>
    /// <param name="copied">Whether the rows shall be in that table in any case, because they are read more than once.</param>
    public static StagingTable Of(Database database, Source source, string table, string folder, bool copied) => source.Format switch
    {
        FileFormat.Workbook => OfSheet(database, source, table),
        FileFormat.Parquet => Copied(database, OfParquet(database, source), table, copied),
        _ => OfText(database, source, table, folder, copied),
    };

    /// <summary>Indexes of the columns that are read.</summary>
    public static IReadOnlyList<int> Read(Source source) => [.. source.Columns.Values.Concat(source.Questions).Order()];

    public static string Cell(int index) => "c" + Typing.Number(index);

    private static StagingTable Copied(Database database, StagingTable relation, string table, bool copied)
    {
        if (!copied) return relation;
        database.Execute($"create or replace table {Database.Name(table)} as select * from {relation.Sql}");
        return relation with { Sql = Database.Name(table) };
    }

    private static StagingTable OfText(Database database, Source source, string table, string folder, bool copied)
    {
        var layout = source.Text!;
        var path = source.Path;
        if (!layout.Plain)
        {
            path = Path.Combine(folder, table + ".csv");
            PlainText.Write(source, path);
        }
        var relation = new StagingTable($"(select {Selected(source, !layout.Plain)} from {ReadCsv(source, path)})", !layout.Plain,
            layout.Protected ? CellTexts.Protected : layout.Padded ? CellTexts.Any : layout.Quoted ? CellTexts.Trimmed : CellTexts.Bare,
            layout.Records)
        { LeftOut = layout.LeftOut };
        if (!copied) return relation;
        try
        {
            return Copied(database, relation, table, true);
        }
        catch (DuckDB.NET.Data.DuckDBException)
        {
            return RowByRow(database, source, table);
        }
    }

    /// <summary>
    /// DuckDB's reader is told everything and guesses nothing. It is only the quick way: what it makes of a file is checked against
    /// the count of our own reader, and when it differs or refuses, <see cref="RowByRow"/> is the slow one.
    /// </summary>
    public static string ReadCsv(Source source, string path)
    {
        var layout = source.Text!;
        var columns = Enumerable.Range(0, source.Headers.Count).Select(i => $"{Cell(i)}: 'VARCHAR'");
        if (!layout.Plain) columns = columns.Prepend("_at: 'BIGINT'");
        var delimiter = ((char)layout.Delimiter).ToString();
        // Records that run over several lines are read by one thread, which cannot lose its place in them.
        var options = layout.Plain ? $"skip={Typing.Number(source.HeaderRow)}" : layout.Quoted ? "skip=0, parallel=false" : "skip=0";
        var size = Math.Max(2_097_152, layout.Longest + 64);
        return $"read_csv({Database.Literal(path)}, auto_detect=false, header=false, strict_mode=true, null_padding=false, "
            + $"ignore_errors=false, encoding='utf-8',"
            + $" delim={Database.Literal(delimiter)}, quote={(layout.Quoted ? "'\"', escape='\"'" : "'', escape=''")}, comment='', "
                + $"{options},"
            + $" max_line_size={Typing.Number(size)}{(layout.Longest > 2_000_000 ? $", buffer_size={Typing.Number(size * 16)}" : "")}, "
                + $"columns={{{string.Join(", ", columns)}}})";
    }

    /// <summary>The text's rows by our own reader.</summary>
    public static StagingTable RowByRow(Database database, Source source, string table)
    {
        var records = Append(database, source, table, PlainText.Rows(source).Select(r => (r.Line, (Func<int, string?>)(i => r.Cells[i]))));
        return new StagingTable(Database.Name(table), true, source.Text!.Protected ? CellTexts.Protected : CellTexts.Any,
            records)
        { LeftOut = source.Text.LeftOut };
    }

    private static StagingTable OfSheet(Database database, Source source, string table)
    {
        using var rows = new SheetRows(source);
        var records = Append(database, source, table, rows.Data());
        rows.RefuseUncalculated();
        return new StagingTable(Database.Name(table), true, CellTexts.Protected, records)
        {
            LeftOut = rows.LeftOut,
            Remarks = rows.Remarks
        };
    }

    /// <returns>How many rows there were.</returns>
    private static long Append(Database database, Source source, string table, IEnumerable<(long Row, Func<int, string?> Cell)> rows)
    {
        var read = Read(source);
        database.Execute(
            $"create or replace table {Database.Name(table)} (_at bigint, {string.Join(", ", read.Select(i => Cell(i) + " varchar"))})");
        using var appender = database.Appender(table);
        var values = new object?[read.Count + 1];
        long records = 0;
        foreach (var (row, cell) in rows)
        {
            records++;
            values[0] = row;
            for (var i = 0; i < read.Count; i++) values[i + 1] = cell(read[i]);
            appender.Append(values);
        }
        return records;
    }

    private static StagingTable OfParquet(Database database, Source source)
    {
        var columns = ParquetFile.Columns(database, source.Path);
        var numbers = source.DataSet.Columns.Where(c =>
            c.Type is ColumnType.Integer or ColumnType.Decimal && source.Columns.ContainsKey(c.Name))
            .Select(c => source.Columns[c.Name]).ToHashSet();
        var texts = Read(source).ToDictionary(i => i, i => AsText(Database.Name(columns[i].Name), columns[i].Type, numbers.Contains(i)));
        ParquetFile.CheckTexts(database, source, columns, texts);
        var cells = texts.Select(t => $"{t.Value} as {Cell(t.Key)}");
        var filled = string.Join(" or ", columns.Select(c => $"{Database.Name(c.Name)} is not null"));
        var records = database.Scalar<long>($"select count(*) from read_parquet({Database.Literal(source.Path)}) where {filled}");
        return new StagingTable(
            $"(select file_row_number + 1 as _at, {string.Join(", ", cells)} from "
                + $"read_parquet({Database.Literal(source.Path)}, file_row_number=true) where {filled})", true, CellTexts.Any, records);
    }

    /// <summary>A typed value as the text that a person would have delivered.</summary>
    public static string AsText(string name, string type, bool number)
    {
        if (type.EndsWith("[]", StringComparison.Ordinal)) return $"array_to_string({name}, ';')";
        if (type is "DOUBLE" or "FLOAT")
        {
            return number ? $"coalesce(try_cast({name} as decimal(38,10))::varchar || '{WorkbookReader.NumberMark}', {name}::varchar)"
                : $"case when {name} = trunc({name}) and abs({name}) < 1e15 then {name}::bigint::varchar else {name}::varchar end";
        }
        var exact = type.StartsWith("DECIMAL", StringComparison.Ordinal) || type.EndsWith("INT", StringComparison.Ordinal)
            || type.EndsWith("INTEGER", StringComparison.Ordinal);
        return number && exact ? $"{name}::varchar || '{WorkbookReader.NumberMark}'" : $"{name}::varchar";
    }

    private static string Selected(Source source, bool located)
        => (located ? "_at, " : "") + string.Join(", ", Read(source).Select(Cell));
}
