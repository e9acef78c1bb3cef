using System.Globalization;
using CustomsItGuide.Ingestion;
using CustomsItGuide.Ledger;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Workspaces;

/// <summary>
/// A warehouse made anew from the journal and the deliveries alone, load by load, so that it knows what was reported when;
/// equal to the one that grew with the loads.
/// </summary>
internal static class Rebuild
{
    public static void Make(History history, long position, Plan plan, DeliveryStore store, WarehouseFiles files, string path)
    {
        var unfinished = files.Unfinished();
        try
        {
            Build(history, position, plan, store, unfinished, () => history.StampAt(position));
            files.SwapIn(unfinished, path);
        }
        finally
        {
            WarehouseFiles.Discard(unfinished);
        }
    }

    /// <summary>Builds it under the definitions of <paramref name="plan"/>, whichever are in force at the position.</summary>
    /// <param name="stamp">What it is made for; asked when everything else has been computed.</param>
    public static void Build(History history, long position, Plan plan, DeliveryStore store, string file, Func<WarehouseStamp> stamp)
    {
        using var db = Database.Open(file);
        Schema.Create(db, plan);
        var reported = new ReportedReadings(db, plan);
        foreach (var load in history.DeliveriesAt(position).GroupBy(d => d.Load))
        {
            var dataSets = load.Select(d => d.DataSet).Where(name => plan.DataSets.Any(d => d.Name == name)).ToHashSet();
            reported.Before(dataSets, load.Key, history.KnownAt(load.Key));
            foreach (var delivery in load) Replay(db, plan, delivery, store);
            Holds.Settle(db, plan, dataSets);
            reported.After(dataSets, load.Last().Position, history.KnownAt(load.Key));
        }
        WarehouseBuild.Finish(db, plan);
        stamp().WriteTo(db);
        db.Execute("checkpoint");
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
