namespace CustomsItGuide.Warehouse;

/// <summary>What was said of a packed table's rows before a load: of which combinations they counted, and which were superseded.</summary>
internal sealed record PackedBefore(DataSet DataSet, PackedTable Packed)
{
    private readonly Dictionary<string, long> moved = new(StringComparer.Ordinal);

    private string Counted => Database.Name("counted_before_" + Packed.Name);

    private string Marked => Database.Name("marked_before_" + Packed.Name);

    private string Moved => Database.Name("moved_since_" + Packed.Name);

    private string MovedRows => Database.Name("moved_rows_" + Packed.Name);

    public static PackedBefore Of(Database db, DataSet dataSet, PackedTable packed)
    {
        var before = new PackedBefore(dataSet, packed);
        var columns = string.Join(", ", packed.Coded.Select(Database.Name));
        db.Execute($"create or replace temp table {before.Counted} as select {columns}, times from {packed.Combinations} "
            + $"where {Schema.Held} is null");
        db.Execute($"create or replace temp table {before.Marked} as select id from {packed.Marks} where mark = {PackedTable.Superseded}");
        return before;
    }

    /// <summary>Writes those of the rows that counted and may count no more into a table of rows that counted before.</summary>
    /// <param name="isLoaded">Whether that has all columns of the contract; else it has those of the key.</param>
    public void Move(Database db, string table, bool isLoaded)
    {
        var columns = isLoaded ? DataSet.Columns : [.. DataSet.Key.Select(DataSet.Column)];
        db.Execute($"create or replace temp table {Moved} as select b.* from {Counted} b join {Packed.Combinations} c "
            + $"on ({Packed.Same("b", "c")}) where c.{Schema.Held} is not null");
        var whole = SliceLabels.Whole(DataSet, StagingSource.Slice(DataSet));
        var rows = $"select {string.Join(", ", columns.Select(c => Packed.Value(c, "p")))}, {whole} as _whole, "
            + $"{Typing.Number(Packed.Delivery)}, {Typing.Number(Packed.File)}, p.rowid + {Typing.Number(Packed.FirstRow)} from {Packed.Rows} p";
        var before = $"p._odd is null and p.rowid not in (select id from {Marked})";
        // A row that another one supersedes since is not lost, its key stands there; but its cells may be.
        var superseded = !isLoaded ? "" : $" union all {rows} semi join "
            + $"(select * from {Counted} c anti join {Moved} m on ({Packed.Same("c", "m")})) o on ({Packed.Same("p", "o")}) where {before} and "
            + Packed.IsSuperseded;
        db.Execute($"create or replace temp table {MovedRows} as {rows} semi join {Moved} m on ({Packed.Same("p", "m")}) "
            + $"where {before} and {Packed.Certain}{superseded}; insert into {table} select * from {MovedRows}");
        foreach (var row in db.Query($"select _whole, count(*) from {MovedRows} group by _whole").Rows)
            moved[(string)row[0]!] = (long)row[1]!;
    }

    /// <summary>How many rows of a slice counted before, beside those that were written into the table.</summary>
    public long Others(Database db, string slice) => -moved.GetValueOrDefault(slice) + db.Scalar<long>(
        $"select coalesce(sum(times), 0)::bigint from {Counted} "
            + $"where {SliceLabels.Whole(DataSet, StagingSource.Slice(DataSet))} = ?", slice);

    public void Drop(Database db) =>
        db.Execute(string.Join("; ", new[] { Counted, Marked, Moved, MovedRows }.Select(t => $"drop table if exists {t}")));
}
