namespace CustomsItGuide.Warehouse;

/// <summary>The views that show loose and packed rows of a data set as one table.</summary>
internal static class PackedViews
{
    /// <summary>Makes them for the packed tables as they are now: which of their combinations are held decides what the views look
    /// at.</summary>
    public static void Create(Database db, DataSet dataSet, IReadOnlyList<PackedTable> packed)
    {
        var named = string.Concat(dataSet.Columns.Where(Schema.IsNamed).Select(c => $", {Database.Name(Schema.AsDelivered(c))}"));
        var all = $"{Schema.Columns(dataSet)}{named}, _slice, _delivery, _file, _row, {Schema.Held}";
        var held = packed.ToDictionary(p => p, p => db.Query($"select distinct {Schema.Held} from {p.Combinations}").Rows
            .Select(r => r[0] as string).ToHashSet());
        var shown = packed.Where(p => !held[p].SetEquals([PackedTable.Gone])).ToList();
        db.Execute($"create or replace view {Schema.Received(dataSet)} as select {all} from {Schema.Loose(dataSet)}"
            + string.Concat(shown.Select(p => " union all " + Rows(dataSet, p, held[p],
                db.Scalar<bool>($"select exists (select 1 from {p.Marks} where mark = {PackedTable.Superseded})")))));
        db.Execute($"create or replace view {Schema.Counted(dataSet)} as select {Schema.Columns(dataSet)}, _delivery, 1::bigint as times "
            + $"from {Schema.Loose(dataSet)} where {Schema.Held} is null" + string.Concat(shown.Select(p =>
                $" union all select {string.Join(", ", dataSet.Columns.Select(c => Combined(c, p)))}, {Typing.Number(p.Delivery)}, times "
                + $"from {p.Combinations} c where {Schema.Held} is null and times > 0")));
    }

    /// <summary>Takes away the packed tables of which nothing is left.</summary>
    public static void Sweep(Database db, DataSet dataSet)
    {
        foreach (var packed in PackedTable.Of(db, dataSet))
        {
            var left = $"(select 1 from {packed.Combinations} where {Schema.Held} is distinct from '{PackedTable.Gone}')";
            if (!db.Scalar<bool>($"select exists {left}")) packed.Drop(db);
        }
    }

    private static string Rows(DataSet dataSet, PackedTable packed, HashSet<string?> held, bool isSuperseded)
    {
        var looksUp = held.Count > 1 || !held.Contains(null);
        var columns = dataSet.Columns.Select(c => packed.Value(c, "p"))
            .Concat(dataSet.Columns.Where(Schema.IsNamed).Select(c => $"null::{Schema.SqlType(c.Type)}"));
        var why = looksUp ? $"h.{Schema.Held}" : "null::varchar";
        if (isSuperseded) why = $"case when {packed.IsSuperseded} then '{PendingRows.Superseded}' else {why} end";
        var lookup = $" left join (select * from {packed.Combinations} where {Schema.Held} is not null) h on ({packed.Same("p", "h")})";
        return $"select {string.Join(", ", columns)}, {Slice(dataSet, packed)}, {Typing.Number(packed.Delivery)}, "
            + $"{Typing.Number(packed.File)}, p.rowid + {Typing.Number(packed.FirstRow)}, {why} from {packed.Rows} p"
            + (looksUp ? lookup : "") + $" where {packed.Certain}"
            + (held.Contains(PackedTable.Gone) ? $" and h.{Schema.Held} is distinct from '{PackedTable.Gone}'" : "");
    }

    /// <summary>A slice's column is never null in a packed row, or is a blank among others.</summary>
    private static string Slice(DataSet dataSet, PackedTable packed) => dataSet.Slice.Kind == SliceKind.All ? "'all'"
        : string.Join(" || ' / ' || ", dataSet.Slice.Columns.Select(c =>
            packed.Coded.Contains(c) ? $"coalesce(p.{Database.Name(c)}::varchar, '')" : "''"));

    private static string Combined(Column column, PackedTable packed) =>
        packed.Coded.Contains(column.Name) ? packed.Value(column, "c") : $"null::{Schema.SqlType(column.Type)}";
}
