using System.Globalization;
using CustomsItGuide.Files;
using CustomsItGuide.Ledger;
using CustomsItGuide.States;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Workspaces;

/// <summary>
/// The kept warehouse of an earlier position, from which a later one is reached by reading only what was loaded between: the same lines
/// grow it that make one from nothing.
/// </summary>
internal static class EarlierWarehouse
{
    /// <summary>Loads after which a warehouse is kept on a long way, so that the next one who asks for a position near it has a short
    /// way.</summary>
    private const int Stride = 16;

    /// <summary>Loads that are read while a person looks on.</summary>
    private const int ShortWay = 6;

    /// <summary>Whether a position is reached by so few loads that nobody need wait for others to be built first.</summary>
    public static bool IsNear(History history, long position, WarehouseFiles files) =>
        Nearest(history, position, files) is > 0 and var from && Ends(history, from, position).Count <= ShortWay;

    /// <summary>The nearest one before a position that holds a whole load and was made by the same definitions; 0 when there is
    /// none.</summary>
    private static long Nearest(History history, long position, WarehouseFiles files) =>
        Before(history, position, files).Select(k => k.Position).FirstOrDefault();

    /// <summary>Copies the nearest one that is what its name says.</summary>
    /// <param name="to">A file that is not there yet.</param>
    /// <returns>Its position; 0 when there is none, and then no file.</returns>
    public static long Copy(History history, long position, Plan plan, WarehouseFiles files, string to)
    {
        foreach (var (at, path) in Before(history, position, files))
        {
            try
            {
                using (var kept = OpenWarehouse.TryOpen(path, plan, history.At(at.ToString(CultureInfo.InvariantCulture)),
                    history.StampAt(at), out _))
                {
                    if (kept is null) continue;
                    File.Copy(path, to);
                }
                // A copy has the rights of what it is a copy of, and is to be gone on from.
                if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(to, UnixFileMode.UserRead | UnixFileMode.UserWrite);
                return at;
            }
            catch (Exception problem) when (Trouble.Is(problem))
            {
                // Pruned by another process meanwhile; the next one will do.
                File.Delete(to);
            }
        }
        return 0;
    }

    /// <summary>The positions on the way to one at which a warehouse is worth being kept, in their order.</summary>
    public static IReadOnlyList<long> Rests(History history, long position, WarehouseFiles files)
    {
        var from = Math.Max(Nearest(history, position, files), history.PlanAt(position).Position);
        var ends = Ends(history, from, position);
        return [.. ends.Where((_, i) => (i + 1) % Stride == 0 && i + Stride / 2 < ends.Count)];
    }

    /// <summary>Positions after one, up to another, that end a load.</summary>
    private static List<long> Ends(History history, long from, long to) =>
        [.. Enumerable.Range((int)from + 1, (int)(to - from)).Select(p => (long)p).Where(p => EndsLoad(history, p))];

    private static IEnumerable<(long Position, string Path)> Before(History history, long position, WarehouseFiles files)
    {
        var adopted = history.PlanAt(position).Position;
        var positions = history.Until(position - 1).Skip((int)adopted - 1).ToDictionary(e => e.Hash, e => e.Position);
        return files.Cached(Engine.Build).Where(c => positions.ContainsKey(c.Head)).Select(c => (Position: positions[c.Head], c.Path))
            .Where(c => EndsLoad(history, c.Position)).OrderByDescending(c => c.Position);
    }

    /// <summary>Whether no later entry belongs to the load of an entry: a load's entries stand one after the other.</summary>
    public static bool EndsLoad(History history, long position)
    {
        if (position == history.Head.Position) return true;
        var entries = history.Until(position + 1);
        return !EntryKinds.Delivery.Is(entries[^1]) || EntryKinds.Delivery.Read(entries[^1]).Load > position;
    }
}
