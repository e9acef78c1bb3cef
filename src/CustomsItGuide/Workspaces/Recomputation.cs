using CustomsItGuide.Files;
using CustomsItGuide.Ledger;
using CustomsItGuide.States;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Workspaces;

/// <summary>
/// Makes warehouses anew from the deliveries, on one way through the journal, and holds cached ones against them: a later position goes on
/// from the one that was made anew for the position before, never from a cached one.
/// </summary>
internal sealed class Recomputation(History history, DeliveryStore store) : IDisposable
{
    private readonly ScratchFolder scratch = new("scorecard-verify");
    private (long Position, string File)? last;

    /// <summary>What entries say of their deliveries under the definitions that are in force, held against what these give; of those on the
    /// way so far.</summary>
    public Statements Statements { get; private set; } = new();

    /// <summary>Makes the warehouse of a position. Positions come in their order.</summary>
    public string Make(long position, Plan plan)
    {
        var file = Path.Combine(scratch.Path, FormattableString.Invariant($"{position}.duckdb"));
        var isInForce = history.PlanAt(position).Position == history.PlanAt(history.Head.Position).Position;
        if (last is { } before && history.PlanAt(before.Position).Position == history.PlanAt(position).Position
            && EarlierWarehouse.EndsLoad(history, before.Position))
        {
            File.Move(before.File, file);
            Rebuild.Continue(history, before.Position, position, plan, store, file, history.StampAt(position),
                isInForce ? Statements : null);
        }
        else
        {
            // Everything is read from the beginning, and said of everything once more.
            Statements = new();
            Rebuild.Build(history, position, plan, store, file, () => history.StampAt(position),
                isInForce ? Statements : null);
        }
        last = (position, file);
        return file;
    }

    public bool HasReached(long position) => last?.Position == position;

    public void Dispose() => scratch.Dispose();

    /// <param name="path">Of the cached warehouse.</param>
    /// <param name="versions">Of the definitions up to the position, oldest first.</param>
    public VerifiedWarehouse Of(string path, string name, AsOf at, Plan plan, IReadOnlyList<PlanAdoption> versions)
    {
        var stamp = history.StampAt(at.Position);
        using var cached = OpenWarehouse.TryOpen(path, plan, at, stamp, out var fault);
        if (cached is null) return Unusable(fault);
        var remade = Make(at.Position, plan);
        using var anew = OpenWarehouse.TryOpen(remade, plan, at, stamp, out var wrong) ?? throw new IOException($"The warehouse "
            + $"{remade} was made anew, and still {wrong}.");

        var deliveries = history.DeliveriesAt(at.Position);
        var periods = plan.YearsAndBefore.SelectMany(plan.PeriodsOf).ToList();
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
