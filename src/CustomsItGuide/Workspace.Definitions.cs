using System.Globalization;
using CustomsItGuide.Files;
using CustomsItGuide.Ledger;
using CustomsItGuide.States;
using CustomsItGuide.Workspaces;

namespace CustomsItGuide;

/// <summary>What the definitions do to the numbers, and how other ones come into force.</summary>
public sealed partial class Workspace
{
    /// <summary>Adopts a new version of the definitions: from its entry on, everything is counted and judged by it.</summary>
    /// <param name="received">When it was adopted; null: now.</param>
    /// <exception cref="RefusedException">
    /// The definitions have an error, or are those in force already, or are of another plan, or a delivery that counts cannot be read by
    /// them; a text or the time is refused as in <see cref="Create"/>. Nothing was changed.
    /// </exception>
    public AsOf Adopt(string planDirectory, Author by, string decision, DateTimeOffset? received = null,
        IProgress<LocalizedText>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(by);
        FreeText.Check("--by", by.Name);
        FreeText.Check("--decision", decision);
        ReceivedTime.RefuseFuture(received ?? time.GetUtcNow(), time.GetUtcNow());
        return Undisturbed((writer, before) =>
        {
            RequireWhole();
            var history = History;
            using var ready = new Adoption(received ?? time.GetUtcNow(), by, decision)
                .Prepare(planDirectory, history, before, PlanAt(history, before.Position), Draft, Store, files, progress);
            return Write(writer, before, progress, held => Adoption.Enter(ready, held, journal, Store, files)) ? HeadAt() : null;
        }, progress);
    }

    /// <summary>
    /// What one version of the definitions makes of everything delivered so far otherwise than another. Nothing is written to the workspace
    /// and nobody is kept waiting: the other version is computed in a folder that vanishes.
    /// </summary>
    /// <param name="before">A folder of definitions, or a position, day or time as <see cref="At(string?)"/> takes it; null: those in
    /// force.</param>
    /// <param name="after">The same; null: those in force.</param>
    /// <exception cref="RefusedException">
    /// It is neither a folder nor a position, the definitions have an error or are of another plan, or a delivery that counts cannot be
    /// read by them.
    /// </exception>
    public PlanComparison CompareDefinitions(string? before, string? after, IProgress<LocalizedText>? progress = null)
    {
        var history = History;
        var at = history.At(null);
        using var scratch = new ScratchFolder("scorecard-plan");
        var (then, made) = Side(before, history, at, Path.Combine(scratch.Path, "before.duckdb"), progress);
        using (made)
        {
            var (now, madeToo) = Side(after, history, at, Path.Combine(scratch.Path, "after.duckdb"), progress);
            using (madeToo)
            {
                progress?.Report(WorkspacesWords.Comparing);
                return Comparing.Compare(then, now, history.DeliveriesAt(at.Position), at);
            }
        }
    }

    /// <summary>What adopting the definitions of a folder would change: as <see cref="CompareDefinitions"/>, refused where the adoption
    /// would be.</summary>
    /// <exception cref="RefusedException">See <see cref="Adopt"/>.</exception>
    public PlanComparison PreviewAdoption(string planDirectory, IProgress<LocalizedText>? progress = null)
    {
        var history = History;
        Adoption.ReadNew(planDirectory, PlanAt(history, history.Head.Position), history, history.Head.Position);
        return CompareDefinitions(null, planDirectory, progress);
    }

    /// <summary>What the definitions that were adopted last changed: as <see cref="CompareDefinitions"/> with the position before says it,
    /// from what is computed already.</summary>
    /// <param name="before">The head before the adoption.</param>
    /// <param name="after">The head after it.</param>
    public PlanComparison CompareAdopted(AsOf before, AsOf after)
    {
        ArgumentNullException.ThrowIfNull(before);
        var history = History;
        using var then = Warehouses.Lease(before);
        using var side = Warehouses.Lease(after);
        return Comparing.Compare(AtPosition(history, before, then.Warehouse), AtPosition(history, after, side.Warehouse),
            history.DeliveriesAt(before.Position), before);
    }

    /// <returns>The version with its warehouse, and what gives that back.</returns>
    private (PlanSide Side, IDisposable Held) Side(string? source, History history, AsOf at, string scratch,
        IProgress<LocalizedText>? progress)
    {
        if (source is not null && Directory.Exists(source))
        {
            var (plan, files) = Adoption.Read(source, PlanAt(history, at.Position));
            var made = Make(plan, history, at, scratch, at.Position + 1, progress);
            return (new PlanSide(source, files, made,
                [.. VersionsAt(history, at.Position), new PlanAdoption(at.Position + 1, at.Time, "-", source, plan)]), made);
        }
        var position = source is null ? at : Known(source);
        if (history.PlanAt(position.Position).Position == history.PlanAt(at.Position).Position)
        {
            var lease = Warehouses.Lease(at);
            return (AtPosition(history, at, lease.Warehouse), lease);
        }
        var earlier = Make(PlanAt(history, position.Position), history, at, scratch, history.PlanAt(position.Position).Position, progress);
        return (AtPosition(history, position, earlier), earlier);
    }

    private AsOf Known(string source)
    {
        try
        {
            return At(source).AsOf;
        }
        catch (RefusedException refused)
        {
            throw new RefusedException(
                new Issue(Severity.Error, source, null, "no_definitions", WorkspacesWords.NoDefinitions.Then(refused.Issues[0].Text)));
        }
    }

    private PlanSide AtPosition(History history, AsOf at, OpenWarehouse warehouse)
    {
        var entry = history.PlanAt(at.Position);
        var version = EntryKinds.Plan.Read(entry);
        return new PlanSide(string.Create(CultureInfo.InvariantCulture, $"position {entry.Position} ({version.Decision})"),
            Adoption.Files(Store, entry), warehouse, VersionsAt(history, at.Position));
    }

    /// <param name="adopted">Position at which it was adopted, or would be.</param>
    private OpenWarehouse Make(Plan plan, History history, AsOf at, string file, long adopted, IProgress<LocalizedText>? progress)
    {
        progress?.Report(WorkspacesWords.ComputingByOtherDefinitions);
        Rebuild.Build(history, at.Position, plan, Store, file, adopted, adopted > at.Position ? at.Time : history.KnownAt(adopted),
            () => history.StampAt(at.Position), cached: files);
        return OpenWarehouse.TryOpen(file, plan, at, history.StampAt(at.Position), out var fault)
            ?? throw new ToldTrouble(WorkspacesWords.NewWarehouseUnusable(fault));
    }
}
