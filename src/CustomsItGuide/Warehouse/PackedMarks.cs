namespace CustomsItGuide.Warehouse;

/// <summary>Says of packed rows which wait, by their combinations, and which a later delivery's rows have superseded, row by row.</summary>
internal static class PackedMarks
{
    /// <inheritdoc cref="PendingMarks.Put"/>
    public static void Put(Database db, DataSet dataSet, IReadOnlyList<PendingReason> reasons, bool maySupersede)
    {
        foreach (var packed in PackedTable.Of(db, dataSet))
        {
            Supersede(db, dataSet, packed, maySupersede);
            var cases = string.Concat(reasons.Select(r => $" when {r.Fails} then {Database.Literal(r.Why)}"));
            var why = cases.Length == 0 ? "null" : $"case{cases} end";
            db.Execute($"update {packed.Combinations} c set {Schema.Held} = j.why from (select id, {why} as why from "
                + $"{packed.CombinationsRead(dataSet)} r where {Schema.Held} is distinct from '{PackedTable.Gone}') j "
                + $"where c.rowid = j.id and c.{Schema.Held} is distinct from j.why");
        }
    }

    /// <summary>Only loose rows can come later into a slice of which packed rows are left: what is packed replaces its slices.</summary>
    private static void Supersede(Database db, DataSet dataSet, PackedTable packed, bool maySupersede)
    {
        var later = $"(select * from {Schema.Loose(dataSet)} where _delivery > {Typing.Number(packed.Delivery)})";
        var isAny = maySupersede && db.Scalar<bool>($"select exists {later}");
        if (!isAny && !db.Scalar<bool>($"select exists (select 1 from {packed.Marks} where mark = {PackedTable.Superseded})")) return;
        var keys = string.Join(" and ",
            dataSet.Key.Select(k => $"{packed.Value(dataSet.Column(k), "p")} is not distinct from d.{Database.Name(k)}"));
        const string Table = "superseded_rows";
        db.Execute($"create or replace temp table {Table} as select p.rowid as id from {packed.Rows} p semi join {later} d on ({keys}) "
            + $"anti join (select * from {packed.Combinations} where {Schema.Held} = '{PackedTable.Gone}') g on ({packed.Same("p", "g")}) "
            + $"where {packed.Certain}");
        var changed = db.Execute($"delete from {packed.Marks} where mark = {PackedTable.Superseded} and id not in (select id from {Table})")
            + db.Execute($"insert into {packed.Marks} select id, {PackedTable.Superseded} from {Table} "
                + $"where id not in (select id from {packed.Marks})");
        db.Execute($"drop table {Table}");
        if (changed > 0) packed.Combine(db);
    }
}
