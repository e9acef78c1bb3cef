using CustomsItGuide.Files;
using CustomsItGuide.Ledger;
using CustomsItGuide.States;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Workspaces;

/// <summary>Makes a warehouse anew from the deliveries and holds the cached one against it.</summary>
internal static class Recomputation
{
    /// <param name="path">Of the cached warehouse.</param>
    /// <param name="versions">Of the definitions up to the position, oldest first.</param>
    /// <param name="statements">Told of every delivery on the way; null: nobody asks.</param>
    public static VerifiedWarehouse Of(string path, string name, AsOf at, Plan plan, History history, DeliveryStore store,
        IReadOnlyList<PlanAdoption> versions,
        Statements? statements)
    {
        var stamp = history.StampAt(at.Position);
        using var cached = OpenWarehouse.TryOpen(path, plan, at, stamp, out var fault);
        if (cached is null) return Unusable(fault);
        using var scratch = new ScratchFolder("scorecard-verify");
        var remade = Path.Combine(scratch.Path, "remade.duckdb");
        Rebuild.Build(history, at.Position, plan, store, remade, () => stamp, statements);
        using var anew = OpenWarehouse.TryOpen(remade, plan, at, stamp, out var wrong) ?? throw new IOException($"The warehouse "
            + $"{remade} was made anew, and still {wrong}.");

        var deliveries = history.DeliveriesAt(at.Position);
        var periods = plan.Years.Prepend(plan.Years[0].Previous).SelectMany(y => new[] { Period.HalfYear(y.StartYear, 1), y }).ToList();
        var truth = periods.Select(p => Scoring.Score(anew, deliveries, versions, p, at)).ToList();
        var tables = TableContents.Of(anew);
        var values = truth.Sum(s => (long)s.Assessments.Count * AssessmentFigures.All.Count);
        try
        {
            var said = periods.Select(p => Scoring.Score(cached, deliveries, versions, p, at)).ToList();
            return new VerifiedWarehouse(name, at, null, periods.Count, values, tables.Count,
                [.. said.Zip(truth).SelectMany(s => AssessmentFigures.Compare(s.First, s.Second)),
                    .. TableContents.Compare(TableContents.Of(cached), tables)]);
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // Whatever somebody wrote into it may break what reads it: that is the finding, and no fault of ours.
            return Unusable(OpenWarehouse.Unreadable(problem));
        }

        VerifiedWarehouse Unusable(LocalizedText? why) => new(name, at, why, 0, 0, 0, []);
    }
}
