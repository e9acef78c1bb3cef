using System.Globalization;
using CustomsItGuide.Ingestion;
using CustomsItGuide.Ledger;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Workspaces;

/// <summary>A warehouse made anew from the journal and the deliveries alone; equal to the one that grew with the loads.</summary>
internal static class Rebuild
{
    public static void Make(History history, long position, Plan plan, DeliveryStore store, WarehouseFiles files, string path)
    {
        var unfinished = files.Unfinished();
        try
        {
            using (var db = Database.Open(unfinished))
            {
                Schema.Create(db, plan);
                foreach (var delivery in history.StandingAt(position)) Replay(db, plan, delivery, store);
                Holds.Settle(db, plan, plan.DataSets.Select(d => d.Name).ToHashSet());
                WarehouseBuild.Finish(db, plan);
                db.Execute("checkpoint");
            }
            files.SwapIn(unfinished, path);
        }
        finally
        {
            WarehouseFiles.Discard(unfinished);
        }
    }

    private static void Replay(Database db, Plan plan, Delivery delivery, DeliveryStore store)
    {
        if (plan.DataSets.FirstOrDefault(d => d.Name == delivery.DataSet) is not { } dataSet) return;
        var files = delivery.Files.Select(f => new IntakeFile(store.PathOf(f.Sha256, f.Name), f.Name, f.Name)).ToList();
        var sources = Intake.Read(files, plan.DataSets, ParquetFile.Schema, delivery.DataSet).Sources;
        var staged = Staging.Stage(db, "staged_" + delivery.Position.ToString(CultureInfo.InvariantCulture), dataSet, sources, delivery.Options);
        Slices.Replace(db, delivery, dataSet, staged.Table, staged.Rejections, [.. sources.Select(s => (s.File.Name, s.Sheet, s.File.Sha256))]);
        Staging.Drop(db, staged);
    }
}
