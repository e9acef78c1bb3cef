using System.Globalization;

namespace CustomsItGuide.Warehouse;

/// <summary>Puts a delivery's rows in the place of the slices that it contains, and says what that changed.</summary>
internal static class Slices
{
    /// <summary>Replaces the slices. Which rows count is settled afterwards, for all deliveries of a load at once
    /// (<see cref="PendingRows"/>).</summary>
    public static void Replace(Database db, Delivery delivery, DataSet dataSet, StagedRows staged)
    {
        var position = delivery.Position.ToString(CultureInfo.InvariantCulture);
        var loose = Schema.Loose(dataSet);
        var packed = PackedTable.Of(db, dataSet);
        var asDelivered = string.Concat(dataSet.Columns.Where(Schema.IsNamed).Select(c =>
            ", " + (IsOwnName(dataSet, c) ? "null" : c.Type == ColumnType.Member
                ? $"case when {IsName(Database.Name(c.Name))} then {Database.Name(c.Name)} end"
                : $"case when len(list_filter({Database.Name(c.Name)}, lambda m: {IsName("m")})) > 0 then {Database.Name(c.Name)} end")));
        var replaced = Replaced(dataSet, delivery.Options, staged);
        db.Execute($"delete from {loose} r where {replaced}");
        foreach (var table in packed)
        {
            db.Execute($"update {table.Combinations} set {Schema.Held} = '{PackedTable.Gone}' where rowid in (select id from "
                + $"{table.CombinationsRead(dataSet)} r where {replaced})");
        }
        db.Execute($"insert into {loose} select {Schema.Columns(dataSet)}{asDelivered}, _slice, {position}, _file, _row, null from "
            + $"{Database.Name(staged.Loose)}");
        packed = [.. packed, .. staged.Packed.Select((p, i) => p?.Place(db, delivery.Position, i)).OfType<PackedTable>()];
        if (packed.Count > 0) PackedViews.Create(db, dataSet, packed);

        // A delivery of which nothing is left has no say any more, and neither have its rejected rows.
        db.Execute($"delete from rejections where dataset = ? and delivery not in (select _delivery from {loose}"
            + string.Concat(packed.Select(p => $" union all select {Typing.Number(p.Delivery)} where exists (select 1 "
                + $"from {p.Combinations} where {Schema.Held} is distinct from '{PackedTable.Gone}')")) + ")", dataSet.Name);
        using (var appender = db.Appender("rejections"))
        {
            foreach (var r in staged.Rejections)
                appender.Append(delivery.Position, r.DataSet, r.File, r.Sheet, r.Row, r.Column, r.Value, r.Rule, r.Expected.ToJson(),
                    r.Advice.ToJson(), false, r.Nearest);
        }
        using var files = db.Appender("delivered_files");
        foreach (var (file, source) in staged.Sources.Index())
        {
            files.Append(delivery.Position, dataSet.Name, file, source.File.Name, source.Sheet, source.File.Sha256,
                delivery.Received.UtcDateTime, delivery.By);
        }
    }

    /// <summary>Takes away everything that was delivered of a data set, for what counts of it to be put in its place anew.</summary>
    public static void Clear(Database db, DataSet dataSet)
    {
        db.Execute($"delete from {Schema.Loose(dataSet)}");
        var packed = PackedTable.Of(db, dataSet);
        foreach (var table in packed) table.Drop(db);
        if (packed.Count > 0) PackedViews.Create(db, dataSet, []);
        db.Execute("delete from rejections where dataset = ?", dataSet.Name);
        db.Execute("delete from delivered_files where dataset = ?", dataSet.Name);
    }

    /// <summary>
    /// SQL of the rows <c>r</c> that a delivery takes the place of. A merge takes none away: a row whose key it brings anew is
    /// superseded when holds are settled, and so comes back when the merge goes.
    /// </summary>
    private static string Replaced(DataSet dataSet, DeliveryOptions options, StagedRows staged)
    {
        if (options.Merge) return "false";
        if (options.Part is { } part)
        {
            var column = Database.Name(part);
            return $"exists (select 1 from (select distinct _slice, _whole, {column} as _part from {Database.Name(staged.Table)}) s "
                + $"where r._slice = s._slice or (r._slice = s._whole and r.{column} = s._part))";
        }
        // A whole slice replaces its parts too.
        return $"{SliceLabels.Whole(dataSet, "r._slice")} in {staged.SliceList}";
    }

    /// <summary>Remembers what counts before a delivery, as far as the delivery can change it.</summary>
    public static string Snapshot(Database db, DataSet dataSet, DeliveryOptions options, StagedRows staged, int number)
    {
        var table = string.Create(CultureInfo.InvariantCulture, $"before_{number}");
        var moved = PendingRows.KeyTellsSlice(dataSet) && options is { Merge: false, Part: null } ? ""
            : $" or exists (select 1 from {Database.Name(staged.Table)} s where {Schema.SameKey(dataSet, "s", "r")})";
        db.Execute($"create or replace temp table {table} as select {Schema.Columns(dataSet)}, {Content(dataSet, "r")} as _content "
            + $"from {Schema.Received(dataSet)} r where r.{Schema.Held} is null and (({Replaced(dataSet, options, staged)}){moved})");
        return table;
    }

    /// <summary>
    /// Compares what counts now with a snapshot. Rows that are held are neither added nor changed. Typed and rejected rows are counted each
    /// by itself: a row whose key a later delivery of the same load replaced was typed, one that waits is rejected until it can count.
    /// </summary>
    public static (long Typed, long Rejected, long Added, long Changed, long Removed, IReadOnlyList<string> RemovedKeys) Compare(
        Database db, DataSet dataSet, string before, long position)
    {
        var received = Schema.Received(dataSet);
        var isFirst = db.Scalar<long>($"select count(*) from {before}") == 0;
        var now = $"(select * from {received} where _delivery = "
            + $"{position.ToString(CultureInfo.InvariantCulture)} and {Schema.Held} is null)";
        var counts = db.Query(
            $"select count(*) filter ({Schema.Held} is null or {Schema.Held} = '{PendingRows.Superseded}'), count(*) filter "
                + $"({Schema.Held} <> '{PendingRows.Superseded}') from {received} where _delivery = ?", position).Rows[0];
        var typed = (long)counts[0]!;
        var rejected = (long)counts[1]! + db.Scalar<long>("select count(*) from rejections where delivery = ? and not held", position);
        if (isFirst)
            return (typed, rejected, db.Scalar<long>($"select count(*) from {now}"), 0, 0, []);
        var added = db.Scalar<long>(
            $"select count(*) from {now} n where not exists (select 1 from {before} b where {Schema.SameKey(dataSet, "b", "n")})");
        var changed = db.Scalar<long>(
            $"select count(*) from {now} n join {before} b on {Schema.SameKey(dataSet, "b", "n")} where b._content <> "
                + $"{Content(dataSet, "n")}");
        var gone = $"from {before} b where not exists (select 1 from {Database.Name(dataSet.Name)} n where "
            + $"{Schema.SameKey(dataSet, "b", "n")})";
        var removed = db.Scalar<long>($"select count(*) {gone}");
        // Its keys are names of Members.
        if (removed == 0 || dataSet.Confidential is not null) return (typed, rejected, added, changed, removed, []);
        var keys = db.Query(
            $"select concat_ws(' / ', {string.Join(", ", dataSet.Key.Select(k => $"coalesce(b.{Database.Name(k)}::varchar, '')"))}) as k "
                + $"{gone} order by k limit 100");
        return (typed, rejected, added, changed, removed, [.. keys.Rows.Select(r => (string)r[0]!)]);
    }

    /// <summary>Codes have two letters; some names have as well.</summary>
    private static string IsName(string text) =>
        $"(length({text}) <> 2 or {text} in ({Typing.Literals(Ingestion.MemberNames.TwoLetters)}))";

    /// <summary>The column in which the data set <c>members</c> itself defines its codes.</summary>
    public static bool IsOwnName(DataSet dataSet, Column column) => dataSet.Name == "members" && column.Name == "member";

    /// <summary>Something that differs when a row says otherwise.</summary>
    public static string Content(DataSet dataSet, string alias) =>
        $"md5(row({string.Join(", ", dataSet.Columns.Select(c => $"{alias}.{Database.Name(c.Name)}"))})::varchar)";
}
