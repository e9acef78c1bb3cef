using System.Globalization;
using CustomsItGuide.Definitions;
using CustomsItGuide.Files;
using CustomsItGuide.Ledger;
using CustomsItGuide.Workspaces;

namespace CustomsItGuide;

/// <summary>What the definitions do to the numbers, and how other ones come into force.</summary>
public sealed partial class Workspace
{
    /// <summary>
    /// Readings of all periods that have no value because a second computation does not confirm it: in plan order, by period. They are
    /// nowhere shown with a value, and each says which of its two queries gave what.
    /// </summary>
    public IReadOnlyList<Reading> Unconfirmed(AsOf at) => Scoring.Unconfirmed(WarehouseAt(at), at);

    /// <summary>Adopts a new version of the definitions: from its entry on, everything is counted and judged by it.</summary>
    /// <param name="received">When it was adopted; null: now.</param>
    /// <exception cref="RefusedException">
    /// The definitions have an error, or are those in force already, or are of another plan, or a delivery that counts cannot be read by
    /// them; a text or the time is refused as in <see cref="Create"/>. Nothing was changed.
    /// </exception>
    public AsOf Adopt(string planDirectory, string by, string decision, DateTimeOffset? received = null, IProgress<LocalizedText>? progress = null)
    {
        FreeText.Check("--by", by);
        FreeText.Check("--decision", decision);
        ReceivedTime.RefuseFuture(received ?? time.GetUtcNow(), time.GetUtcNow());
        return Undisturbed((writer, before) =>
        {
            RequireWhole();
            History history;
            lock (gate) history = new History(journal);
            using var ready = new Adoption(received ?? time.GetUtcNow(), by, decision)
                .Prepare(planDirectory, history, before, Plan(before), Draft, store, files, progress);
            return Write(writer, before, progress, held => Adoption.Enter(ready, held, journal, store, files)) ? HeadAt() : null;
        }, progress);
    }

    /// <summary>
    /// What one version of the definitions makes of everything delivered so far otherwise than another. Nothing is written to the workspace
    /// and nobody is kept waiting: the other version is computed in a folder that vanishes.
    /// </summary>
    /// <param name="before">A folder of definitions, or a position, day or time as <see cref="At"/> takes it; null: those in force.</param>
    /// <param name="after">The same; null: those in force.</param>
    /// <exception cref="RefusedException">
    /// It is neither a folder nor a position, the definitions have an error or are of another plan, or a delivery that counts cannot be read by them.
    /// </exception>
    public PlanComparison CompareDefinitions(string? before, string? after, IProgress<LocalizedText>? progress = null)
    {
        var at = HeadAt();
        using var scratch = new ScratchFolder("scorecard-plan");
        var (then, made) = Side(before, at, Path.Combine(scratch.Path, "before.duckdb"), progress);
        using (made)
        {
            var (now, madeToo) = Side(after, at, Path.Combine(scratch.Path, "after.duckdb"), progress);
            using (madeToo)
            {
                progress?.Report(new("comparing", "comparaison"));
                return Comparing.Compare(then, now, Deliveries(at), at);
            }
        }
    }

    /// <summary>What adopting the definitions of a folder would change: as <see cref="CompareDefinitions"/>, refused where the adoption would be.</summary>
    /// <exception cref="RefusedException">See <see cref="Adopt"/>.</exception>
    public PlanComparison PreviewAdoption(string planDirectory, IProgress<LocalizedText>? progress = null)
    {
        History history;
        lock (gate) history = new History(journal);
        Adoption.ReadNew(planDirectory, Plan(HeadAt()), history, HeadAt().Position);
        return CompareDefinitions(null, planDirectory, progress);
    }

    /// <summary>What the definitions that were adopted last changed: as <see cref="CompareDefinitions"/> with the position before says it, from what is computed already.</summary>
    /// <param name="before">The head before the adoption.</param>
    /// <param name="after">The head after it.</param>
    public PlanComparison CompareAdopted(AsOf before, AsOf after) => Comparing.Compare(
        AtPosition(before, WarehouseAt(before)), AtPosition(after, WarehouseAt(after)), Deliveries(before), before);

    /// <returns>The version with its warehouse; the warehouse once more when it was made for this, to be disposed.</returns>
    private (PlanSide Side, OpenWarehouse? Made) Side(string? source, AsOf at, string scratch, IProgress<LocalizedText>? progress)
    {
        if (source is null) return (AtPosition(at, WarehouseAt(at)), null);
        if (!Directory.Exists(source))
        {
            var position = Known(source);
            if (PlanEntry(position).Position == PlanEntry(at).Position) return (AtPosition(at, WarehouseAt(at)), null);
            var earlier = Make(Plan(position), at, scratch, PlanEntry(position).Position, progress);
            return (AtPosition(position, earlier), earlier);
        }
        var (plan, files) = Adoption.Read(source, Plan(at));
        var made = Make(plan, at, scratch, at.Position + 1, progress);
        return (new PlanSide(source, files, made, [.. Versions(at), new PlanAdoption(at.Position + 1, at.Time, "-", source, plan)]), made);
    }

    private AsOf Known(string source)
    {
        try
        {
            return At(source);
        }
        catch (RefusedException refused)
        {
            throw new RefusedException(new Issue(Severity.Error, source, null, "no_definitions", new LocalizedText(
                "This is no folder of definitions. Name a folder that holds plan.yaml, or a position, a day or a time. "
                + $"{refused.Issues[0].Message}",
                "Ce n'est pas un dossier de définitions. Indiquez un dossier qui contient plan.yaml, ou une position, un "
                + "jour ou une heure. "
                + refused.Issues[0].Text.French)));
        }
    }

    private Entry PlanEntry(AsOf at)
    {
        lock (gate) return new History(journal).PlanAt(at.Position);
    }

    private PlanSide AtPosition(AsOf at, OpenWarehouse warehouse)
    {
        var entry = PlanEntry(at);
        var version = Entries.ReadPlan(entry);
        return new PlanSide(string.Create(CultureInfo.InvariantCulture, $"position {entry.Position} ({version.Decision})"), Adoption.Files(store, version), warehouse, Versions(at));
    }

    /// <param name="adopted">Position at which it was adopted, or would be.</param>
    private OpenWarehouse Make(Plan plan, AsOf at, string file, long adopted, IProgress<LocalizedText>? progress)
    {
        progress?.Report(new("computing every period by the other definitions", "calcul de chaque période selon les autres définitions"));
        History history;
        lock (gate) history = new History(journal);
        Rebuild.Build(history, at.Position, plan, store, file, adopted, adopted > at.Position ? at.Time : history.KnownAt(adopted), () => history.StampAt(at.Position));
        return OpenWarehouse.TryOpen(file, plan, at, history.StampAt(at.Position), out var fault)
            ?? throw new ToldTrouble(new($"The warehouse that was just made is none: {fault?.English}",
                $"L'entrepôt qui vient d'être fait n'en est pas un : {fault?.French}"));
    }
}
