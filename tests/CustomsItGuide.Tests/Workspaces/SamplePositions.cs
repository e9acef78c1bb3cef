using CustomsItGuide.States;
using CustomsItGuide.Warehouse;
using CustomsItGuide.Workspaces;

namespace CustomsItGuide.Tests.Workspaces;

/// <summary>
/// The warehouses of the earlier positions that tests look at, made on one way through the journal: each by itself would read all
/// deliveries before it once more. They are what <see cref="Rebuild"/> makes: its steps, and at each of these positions its end.
/// </summary>
internal static class SamplePositions
{
    /// <summary>Fewer than a workspace keeps, with the head's.</summary>
    private static readonly string[] AskedFor =
        ["12", "80", "81", "2024-01-31", "2024-05-15", "2024-06-30", "2024-07-31", "2025-01-31", "2025-06-30"];

    /// <param name="workspace">Has one version of the definitions, and nothing withdrawn.</param>
    public static void Make(Workspace workspace, string scratch)
    {
        var history = workspace.History;
        var plan = workspace.At().Plan;
        var asked = AskedFor.Select(history.At).DistinctBy(at => at.Position).ToList();
        Directory.CreateDirectory(scratch);
        var file = Path.Combine(scratch, "growing.duckdb");
        using (var empty = Database.Open(file)) Schema.Create(empty, plan);
        foreach (var load in history.DeliveriesAt(asked.Max(at => at.Position)).GroupBy(d => d.Load).OrderBy(g => g.Key))
        {
            foreach (var at in asked.Where(a => a.Position >= load.First().Position && a.Position <= load.Last().Position))
                Finish(at, [.. load.Where(d => d.Position <= at.Position)]);
            Grow(file, [.. load]);
        }

        void Finish(AsOf at, IReadOnlyList<Delivery> part)
        {
            var made = Path.Combine(scratch, at.Head + ".duckdb");
            File.Copy(file, made);
            Grow(made, part, growth =>
            {
                growth.Finish();
                growth.Seal(history.StampAt(at.Position));
            });
            File.Move(made, new WarehouseFiles(workspace.Folder).PathOf(at.Head, Engine.Build), overwrite: true);
        }

        void Grow(string into, IReadOnlyList<Delivery> load, Action<Growth>? end = null)
        {
            using var db = Database.Open(into);
            var growth = new Growth(db, plan);
            var step = growth.Begin(load[0].Load, history.KnownAt(load[0].Load), load[0].By);
            foreach (var delivery in load) growth.Replay(step, delivery, workspace.Store.PathOf);
            step.Settle();
            step.Close(load[^1].Position, fixes: history.IsWhole(load[0].Load, load[^1].Position));
            end?.Invoke(growth);
        }
    }
}
