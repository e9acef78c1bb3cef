using CustomsItGuide.Ledger;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Workspaces;

/// <summary>The warehouse of a position: the cached one when it says that it is that, else one made anew from the deliveries.</summary>
internal static class CheckedWarehouse
{
    /// <param name="say">Told when something stood in its place that is not it; a warehouse that merely is not there yet is nothing to tell.</param>
    public static OpenWarehouse Open(WarehouseFiles files, History history, AsOf at, Plan plan, DeliveryStore store, Action<Issue> say)
    {
        var path = files.PathOf(at.Head, Engine.Build);
        var stamp = history.StampAt(at.Position);
        if (Path.Exists(path))
        {
            if (OpenWarehouse.TryOpen(path, plan, at, stamp, out var fault) is { } cached) return cached;
            Rebuild.Make(history, at.Position, plan, store, files, path);
            say(new Issue(Severity.Warning, path, null, "warehouse_rebuilt",
                $"This was not the warehouse of position {at.Position}: {fault}. It is only a cache and was made anew from the "
                    + "deliveries; no number is lost or changed by that."));
        }
        else
        {
            Rebuild.Make(history, at.Position, plan, store, files, path);
        }
        return OpenWarehouse.TryOpen(path, plan, at, stamp, out var still)
            ?? throw new IOException($"The warehouse {path} was made anew, and still {still}.");
    }
}
