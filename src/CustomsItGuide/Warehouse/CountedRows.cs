using System.Globalization;

namespace CustomsItGuide.Warehouse;

/// <summary>
/// Which rows count before a load, of every data set in which it can change that: those that it brings, and those that look at them.
/// A row whose key another row has afterwards is not lost, in whatever slice that one stands.
/// </summary>
internal sealed class CountedRows
{
    private const int KeysKept = 10_000;

    private readonly Database db;
    private readonly IReadOnlyList<DataSet> dataSets;
    private readonly IReadOnlySet<string> loaded;
    private readonly List<PackedBefore> packed = [];
    private bool isMoved;

    private CountedRows(Database db, IReadOnlyList<DataSet> dataSets, IReadOnlySet<string> loaded) =>
        (this.db, this.dataSets, this.loaded) = (db, dataSets, loaded);

    /// <param name="loaded">Names of the data sets that the load brings.</param>
    public static CountedRows Before(Database db, Plan plan, IReadOnlySet<string> loaded)
    {
        var touched = PendingRows.Touched(plan, loaded);
        var counted = new CountedRows(db, [.. plan.DataSets.Where(d => touched.Contains(d.Name))], loaded);
        foreach (var dataSet in counted.dataSets)
        {
            // Of a data set that only looks at what is loaded no row changes; it is told by its place, since a name may become a code.
            var columns = loaded.Contains(dataSet.Name) ? Schema.Columns(dataSet) : string.Join(", ", dataSet.Key.Select(Database.Name));
            db.Execute($"create or replace temp table {Table(dataSet)} as select {columns}, "
                + $"{SliceLabels.Whole(dataSet, "_slice")} as _whole, "
                + $"_delivery, _file, _row from {Schema.Loose(dataSet)} where {Schema.Held} is null");
            counted.packed.AddRange(PackedTable.Of(db, dataSet).Select(p => PackedBefore.Of(db, dataSet, p)));
            if (loaded.Contains(dataSet.Name))
                db.Execute(
                    $"create or replace temp table {Refused(dataSet)} as select _delivery, "
                        + $"{string.Join(", ", dataSet.Key.Select(Database.Name))} "
                    + $"from {Schema.Received(dataSet)} limit 0");
        }
        return counted;
    }

    /// <summary>Remembers the keys of the rows that staging refused, as far as they could be read.</summary>
    public void Refuse(StagedRows staged, long position)
    {
        var keys = string.Join(", ", staged.DataSet.Key.Select(Database.Name));
        foreach (var table in staged.Tables.Where(HasChecks))
        {
            db.Execute($"insert into {Refused(staged.DataSet)} select {position.ToString(CultureInfo.InvariantCulture)}, {keys} "
                + $"from {Database.Name(table)} where _check is not null");
        }
    }

    /// <summary>Rows that counted before and do not now, by slice.</summary>
    public IEnumerable<LostRows> LostRows(double limit) => dataSets.SelectMany(dataSet =>
    {
        Move();
        var alike = packed.Where(p => p.DataSet == dataSet).ToList();
        var lost = $"not exists (select 1 from {Database.Name(dataSet.Name)} n where {Same(dataSet)})";
        return db.Query($"select _whole, count(*), count(*) filter (lost) from (select b._whole, {lost} as lost from {Table(dataSet)} b) "
                + "group by _whole having count(*) filter (lost) > 0 order by _whole").Rows
            .Select(r => new LostRows(dataSet.Name, (string)r[0]!, (long)r[2]!,
                (long)r[1]! + alike.Sum(p => p.Others(db, (string)r[0]!)), limit,
                InFile(dataSet, (string)r[0]!, lost), Keys(dataSet, (string)r[0]!, lost)));
    });

    /// <summary>Cells that were filled before and are empty now, of rows that one of the load's deliveries brings anew.</summary>
    /// <param name="positions">Of these deliveries, by data set.</param>
    /// <param name="tolerated">As many of a column may be emptied whatever share that is.</param>
    public IEnumerable<LostCells> LostCells(ILookup<string, long> positions, double limit, long tolerated) =>
        Cells(positions, _ => true, c => $"not {Filled(c, "n")}")
            .Select(c => new LostCells(c.DataSet, c.Slice, c.Column, c.Count, c.Of, limit) { Tolerated = tolerated });

    /// <summary>Texts that were filled before and are other ones now, of the same rows.</summary>
    /// <param name="positions">Of the load's deliveries, by data set.</param>
    public IEnumerable<(string DataSet, string Slice, string Column, long Count, long Of)> OtherTexts(ILookup<string, long> positions) =>
        Cells(positions, c => c.Type == ColumnType.Text,
            c => $"{Filled(c, "n")} and b.{Database.Name(c.Name)} <> n.{Database.Name(c.Name)}");

    /// <summary>By slice and column, where there are any, the filled cells of rows brought anew that fulfil a condition, and of how
    /// many.</summary>
    private IEnumerable<(string DataSet, string Slice, string Column, long Count, long Of)> Cells(
        ILookup<string, long> positions, Func<Column, bool> isLookedAt, Func<Column, string> condition)
    {
        Move();
        foreach (var dataSet in dataSets.Where(d => loaded.Contains(d.Name)))
        {
            var columns = dataSet.Columns.Where(c => !dataSet.Key.Contains(c.Name) && isLookedAt(c)).ToList();
            if (columns.Count == 0) continue;
            var counts = string.Join(", ", columns.Select(c =>
                $"count(*) filter ({Filled(c, "b")}), count(*) filter ({Filled(c, "b")} and {condition(c)})"));
            var these = string.Join(", ",
                positions[dataSet.Name].Select(p => p.ToString(CultureInfo.InvariantCulture)).DefaultIfEmpty("0"));
            var rows = db.Query($"select b._whole, {counts} from {Table(dataSet)} b "
                + $"join {Database.Name(dataSet.Name)} n on {Schema.SameKey(dataSet, "b", "n")} where n._delivery in "
                    + $"({these}) group by b._whole order by b._whole").Rows;
            foreach (var row in rows)
            {
                for (var i = 0; i < columns.Count; i++)
                {
                    if ((long)row[2 + (2 * i)]! is > 0 and var count)
                        yield return (dataSet.Name, (string)row[0]!, columns[i].Name, count, (long)row[1 + (2 * i)]!);
                }
            }
        }
    }

    /// <summary>Of a delivery's rejected rows those with the key of a row that counted before and does not now.</summary>
    public long InPlaceOfCounted(DataSet dataSet, long position)
    {
        Move();
        return db.Scalar<long>(
            $"select count(*) from {Table(dataSet)} b "
            + $"where not exists (select 1 from {Database.Name(dataSet.Name)} n where {Same(dataSet)}) and exists (select 1 from {Brought(dataSet)} f where f._delivery = {Typing.Number(position)} and "
                + $"{Schema.SameKey(dataSet, "b", "f")})");
    }

    public void Drop()
    {
        foreach (var before in packed) before.Drop(db);
        foreach (var dataSet in dataSets)
        {
            db.Execute($"drop table if exists {Table(dataSet)}");
            db.Execute($"drop table if exists {Refused(dataSet)}");
        }
    }

    /// <summary>Of packed rows only those are looked at one by one that may count no more, which is known only afterwards.</summary>
    private void Move()
    {
        if (isMoved) return;
        isMoved = true;
        foreach (var before in packed) before.Move(db, Table(before.DataSet), loaded.Contains(before.DataSet.Name));
    }

    private static string Table(DataSet dataSet) => Database.Name("counted_before_" + dataSet.Name);

    private static string Refused(DataSet dataSet) => Database.Name("refused_now_" + dataSet.Name);

    /// <summary>Keys of rows that were brought and do not count: refused by staging, or held since.</summary>
    private static string Brought(DataSet dataSet)
    {
        var keys = string.Join(", ", dataSet.Key.Select(Database.Name));
        return $"(select _delivery, {keys} from {Refused(dataSet)} union all "
            + $"select _delivery, {keys} from {Schema.Received(dataSet)} where {Schema.Held} is not null and "
                + $"{Schema.Held} <> '{PendingRows.Superseded}')";
    }

    private string Same(DataSet dataSet) => loaded.Contains(dataSet.Name) ? Schema.SameKey(dataSet, "b", "n")
        : "b._delivery = n._delivery and b._file = n._file and b._row = n._row";

    private long InFile(DataSet dataSet, string slice, string lost) => !loaded.Contains(dataSet.Name) ? 0 : db.Scalar<long>(
        $"select count(*) from {Table(dataSet)} b where b._whole = ? and {lost} "
        + $"and exists (select 1 from {Brought(dataSet)} f where {Schema.SameKey(dataSet, "b", "f")})", slice);

    /// <summary>Of a data set that holds what single Members said none: its keys are their names.</summary>
    private IReadOnlyList<string> Keys(DataSet dataSet, string slice, string lost) => dataSet.Confidential is not null ? []
        : [.. db.Query($"select {RowChanges.Key(dataSet, "b")} as k from {Table(dataSet)} b where b._whole = ? and {lost} "
                + $"order by k limit {Typing.Number(KeysKept)}", slice)
            .Rows.Select(r => (string)r[0]!)];

    private static string Filled(Column column, string alias)
    {
        var cell = $"{alias}.{Database.Name(column.Name)}";
        return Schema.SqlType(column.Type) == "varchar[]" ? $"(coalesce(len({cell}), 0) > 0)" : $"({cell} is not null)";
    }

    private bool HasChecks(string table) =>
        db.Scalar<long>("select count(*) from duckdb_columns() where table_name = ? and column_name = '_check'", table) > 0;
}
