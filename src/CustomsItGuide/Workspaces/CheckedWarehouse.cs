using CustomsItGuide.Files;
using CustomsItGuide.Ledger;
using CustomsItGuide.States;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Workspaces;

/// <summary>The warehouse of a position: the cached one when it says that it is that, else one made anew from the deliveries.</summary>
internal static class CheckedWarehouse
{
    /// <param name="fault">Why what stands in its place is not it; null when it is, and when nothing stands there.</param>
    /// <returns>Null when there is none that can be used.</returns>
    public static OpenWarehouse? Cached(WarehouseFiles files, History history, AsOf at, Plan plan, out LocalizedText? fault)
    {
        fault = null;
        var path = files.PathOf(at.Head, Engine.Build);
        return Path.Exists(path) ? OpenWarehouse.TryOpen(path, plan, at, history.StampAt(at.Position), out fault) : null;
    }

    /// <param name="fault">As <see cref="Cached"/> gave it.</param>
    /// <param name="say">Told when something stood in its place that is not it; a warehouse that merely is not there yet is nothing to
    /// tell.</param>
    public static OpenWarehouse Anew(
        WarehouseFiles files, History history, AsOf at, Plan plan, DeliveryStore store, LocalizedText? fault, Action<Issue> say)
    {
        var path = files.PathOf(at.Head, Engine.Build);
        // Where something else stood in its place, its neighbours are not gone on from either.
        var elsewhere = Rebuild.Make(history, at.Position, plan, store, files, path, fromEarlier: fault is null);
        if (fault is not null)
        {
            say(new Issue(Severity.Warning, path, null, "warehouse_rebuilt", WorkspacesWords.WarehouseRebuilt(at.Position, fault)));
        }
        if (OpenWarehouse.TryOpen(elsewhere?.File ?? path, plan, at, history.StampAt(at.Position), out var still, elsewhere) is { } opened)
            return opened;
        elsewhere?.Dispose();
        throw new ToldTrouble(WorkspacesWords.WarehouseStillUnusable(path, still));
    }
}
