using CustomsItGuide.Ledger;

namespace CustomsItGuide.Warehouse;

/// <summary>
/// What a warehouse was made for, written inside it: the name of a file proves nothing. It tells a file that was mixed up, cut or made by
/// another program from the right one. It does not prove the values in it: a file that anybody can edit cannot vouch for itself.
/// </summary>
/// <param name="Head">Hash of the journal entry whose state it holds.</param>
/// <param name="Position">That entry's number.</param>
/// <param name="Engine">Build of the engine that made it.</param>
/// <param name="Plan">Hash of the version of the definitions that it was made by.</param>
internal sealed record WarehouseStamp(string Head, long Position, string Engine, string Plan)
{
    /// <param name="until">The journal's entries up to the one that the warehouse stands for.</param>
    public static WarehouseStamp Of(IReadOnlyList<Entry> until, string engine) =>
        new(until[^1].Hash, until[^1].Position, engine, EntryKinds.Plan.Read(until.Last(EntryKinds.Plan.Is)).Sha256);

    public void WriteTo(Database db)
    {
        db.Execute("create or replace table _made_for (head varchar, \"position\" bigint, engine varchar, duckdb varchar, plan varchar)");
        db.Execute("insert into _made_for values (?, ?, ?, version(), ?)", Head, Position, Engine, Plan);
    }

    /// <summary>What is wrong with a warehouse that is to be this one, as the end of a sentence; null when it says that it is.</summary>
    public LocalizedText? Differs(Database db)
    {
        var silent = WarehouseWords.StampMissing;
        if (db.Scalar<long>("select count(*) from duckdb_tables() where table_name = '_made_for'") == 0) return silent;
        var rows = db.Query("select head, \"position\", engine, plan, duckdb, version() from _made_for").Rows;
        if (rows is not [[string head, long position, string engine, string plan, string duckdb, string ours]]) return silent;
        var found = new WarehouseStamp(head, position, engine, plan);
        if (found == this && duckdb == ours) return null;
        return found.Head != Head || found.Position != Position
            ? WarehouseWords.MadeForOtherHead(found.Position, found.Head)
            : found.Plan != Plan ? WarehouseWords.MadeByOtherDefinitions
            : WarehouseWords.MadeByOtherEngine(found.Engine, duckdb, Engine, ours);
    }
}
