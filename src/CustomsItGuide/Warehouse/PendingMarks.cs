namespace CustomsItGuide.Warehouse;

/// <summary>
/// Marks each row with its first reason to wait, and takes the mark from those that have none any more. A large table is not looked at row
/// by row: rows that have the same in all columns that the reasons read have the same reason, and of ten million answers there are a
/// hundred thousand different ones.
/// </summary>
internal static class PendingMarks
{
    /// <summary>Rows from which on different combinations are judged in place of rows.</summary>
    private const long Large = 100_000;

    private const string Judged = "pending_judged";

    /// <param name="reasons">In the order in which a row's first is looked for.</param>
    /// <param name="maySupersede">Whether a key may stand in several deliveries that count.</param>
    public static void Put(Database db, DataSet dataSet, IReadOnlyList<PendingReason> reasons, bool maySupersede)
    {
        var received = Schema.Loose(dataSet);
        var cases = reasons.Select(r => $"when {r.Fails} then {Database.Literal(r.Why)}").ToList();
        if (maySupersede)
        {
            cases.Insert(0, $"when exists (select 1 from {received} d where {Schema.SameKey(dataSet, "d", "r")} "
                + $"and d._delivery > r._delivery) then '{PendingRows.Superseded}'");
        }
        PackedMarks.Put(db, dataSet, reasons, maySupersede);
        if (cases.Count == 0)
        {
            db.Execute($"update {received} set {Schema.Held} = null where {Schema.Held} is not null");
            return;
        }
        var why = $"case {string.Join(' ', cases)} end";
        if (!maySupersede && ByCombination(db, received, reasons, why)) return;
        db.Execute($"update {received} r set {Schema.Held} = j.why from (select rowid as id, {why} as why from {received} r) j "
            + $"where r.rowid = j.id and r.{Schema.Held} is distinct from j.why");
    }

    /// <returns>False where that saves nothing; nothing was done then.</returns>
    private static bool ByCombination(Database db, string received, IReadOnlyList<PendingReason> reasons, string why)
    {
        var read = reasons.SelectMany(r => r.Reads).Distinct(StringComparer.Ordinal).Select(Database.Name).ToList();
        var rows = db.Scalar<long>($"select count(*) from {received}");
        if (rows < Large || read.Count == 0) return false;
        var columns = string.Join(", ", read);
        db.Execute($"create or replace temp table {Judged} as select distinct {columns} from {received}");
        try
        {
            if (db.Scalar<long>($"select count(*) from {Judged}") > rows / 4) return false;
            db.Execute($"create or replace temp table {Judged} as "
                + $"select * from (select {columns}, {why} as why from {Judged} r) where why is not null");
            var same = string.Join(" and ", read.Select(c => $"j.{c} is not distinct from r.{c}"));
            db.Execute($"update {received} r set {Schema.Held} = null where r.{Schema.Held} is not null "
                + $"and not exists (select 1 from {Judged} j where j.why = r.{Schema.Held} and {same})");
            if (db.Scalar<long>($"select count(*) from {Judged}") > 0)
                db.Execute($"update {received} r set {Schema.Held} = j.why from {Judged} j where r.{Schema.Held} is null and {same}");
            return true;
        }
        finally
        {
            db.Execute($"drop table {Judged}");
        }
    }
}
