using System.Globalization;
using CustomsItGuide.Definitions;
using CustomsItGuide.Disclosure;
using CustomsItGuide.Files;
using CustomsItGuide.Ledger;
using CustomsItGuide.States;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Workspaces;

/// <summary>
/// A warehouse made anew from the journal and the deliveries alone, load by load, so that it knows what was reported when;
/// equal to the one that grew with the loads. Every file is hashed when it is read: what is made anew rests on the bytes received.
/// </summary>
internal static class Rebuild
{
    /// <summary>Makes the file that a position's warehouse goes by; where the workspace cannot be written, one elsewhere.</summary>
    /// <param name="fromEarlier">Goes on from the nearest earlier one that is kept; else everything is read from the first delivery
    /// on.</param>
    /// <returns>Null when it is at <paramref name="path"/>; else where it is, to be disposed by whoever has read it.</returns>
    public static UnfinishedWarehouse? Make(History history, long position, Plan plan, DeliveryStore store, WarehouseFiles files,
        string path, bool fromEarlier)
    {
        try
        {
            foreach (var rest in fromEarlier ? EarlierWarehouse.Rests(history, position, files) : [])
            {
                using var way = files.Begin();
                Grow(history, rest, plan, store, files, way.File, fromEarlier);
                files.SwapIn(way.File, files.PathOf(history.Until(rest)[^1].Hash, Engine.Build));
            }
            using var unfinished = files.Begin();
            Grow(history, position, plan, store, files, unfinished.File, fromEarlier);
            if (files.SwapIn(unfinished.File, path)) return null;
        }
        catch (Exception problem) when (Trouble.Is(problem))
        {
            // A reader needs no room in the workspace and no right to write into it.
        }
        var elsewhere = WarehouseFiles.BeginElsewhere();
        try
        {
            Grow(history, position, plan, store, files, elsewhere.File, fromEarlier);
            return elsewhere;
        }
        catch
        {
            elsewhere.Dispose();
            throw;
        }
    }

    private static void Grow(History history, long position, Plan plan, DeliveryStore store, WarehouseFiles files, string file,
        bool fromEarlier)
    {
        var stamp = history.StampAt(position);
        if (fromEarlier && EarlierWarehouse.Copy(history, position, plan, files, file) is > 0 and var earlier)
        {
            try
            {
                Continue(history, earlier, position, plan, store, file, stamp);
                return;
            }
            catch (Exception problem) when (problem is not (RefusedException or OutOfMemoryException) && !Trouble.Is(problem))
            {
                // What somebody wrote into a cache may break what goes on from it. The deliveries are there.
                File.Delete(WarehouseFiles.Log(file));
                File.Delete(file);
            }
        }
        Build(history, position, plan, store, file, () => stamp);
    }

    /// <summary>Grows the warehouse of an earlier position, made by the same definitions, by the loads since.</summary>
    /// <param name="statements">As <see cref="Build(History, long, Plan, DeliveryStore, string, Func{WarehouseStamp}, Statements?,
    /// IProgress{LocalizedText}?)"/> takes them.</param>
    public static void Continue(History history, long earlier, long position, Plan plan, DeliveryStore store, string file,
        WarehouseStamp stamp, Statements? statements = null)
    {
        using var db = Database.Open(file);
        var growth = new Growth(db, plan);
        var changed = new HashSet<string>(StringComparer.Ordinal);
        var erased = FirstErased(history, position);
        foreach (var step in Steps(history, position).Where(s => s.At > earlier))
        {
            changed.UnionWith(Replay(growth, history, step, plan, store, isAdopted: true, d => d.Position < erased ? statements : null,
                () => statements?.After(db)));
        }
        growth.Finish(changed);
        growth.Seal(stamp);
    }

    /// <summary>Builds it under the definitions of <paramref name="plan"/>, which are in force at the position.</summary>
    /// <param name="stamp">What it is made for; asked when everything else has been computed.</param>
    /// <param name="statements">Told of every delivery that was read under these definitions in its own time; null: nobody asks.</param>
    /// <param name="progress">Is told which deliveries are read.</param>
    public static void Build(History history, long position, Plan plan, DeliveryStore store, string file, Func<WarehouseStamp> stamp,
        Statements? statements = null,
        IProgress<LocalizedText>? progress = null)
    {
        var adopted = history.PlanAt(position).Position;
        Build(history, position, plan, store, file, adopted, history.KnownAt(adopted), stamp, statements, progress);
    }

    /// <summary>The same for definitions that are only about to be adopted, or were at an earlier position.</summary>
    /// <param name="adopted">Position of their entry.</param>
    /// <param name="knownAdopted">When it was known.</param>
    /// <param name="stamp">As above.</param>
    /// <param name="cached">
    /// Where what was fixed before may be read from the warehouse of its position, as a load goes on from the head's; null: that is made
    /// anew as well.
    /// </param>
    public static void Build(History history, long position, Plan plan, DeliveryStore store, string file, long adopted,
        DateTimeOffset knownAdopted, Func<WarehouseStamp> stamp,
        Statements? statements = null, IProgress<LocalizedText>? progress = null, WarehouseFiles? cached = null)
    {
        using var db = Database.Open(file);
        Schema.Create(db, plan);
        var growth = new Growth(db, plan);
        var isAdopted = adopted == 1;
        var erased = FirstErased(history, position);
        foreach (var step in Steps(history, position))
        {
            if (!isAdopted && step.At > adopted) Adopt();
            if (step.Kept.Count > 0) Tell(step.At, step.Kept);
            Replay(growth, history, step, plan, store, isAdopted, d => isAdopted && d.Position < erased ? statements : null,
                () => (isAdopted ? statements : null)?.After(db));
        }
        if (!isAdopted) Adopt();
        growth.Finish();
        growth.Seal(stamp());

        void Tell(long entry, IReadOnlyList<Delivery> load)
        {
            var names = string.Join(", ", load.SelectMany(d => d.Files).Select(f => f.Name));
            progress?.Report(WorkspacesWords.RereadingEntry(entry, position, names));
        }

        void Adopt()
        {
            isAdopted = true;
            growth.Adopt(Frozen(history, adopted, store, file, cached), history.KnownAt(adopted - 1), adopted, knownAdopted);
        }
    }

    /// <summary>What a delivery changed cannot be told any more where what it changed is erased.</summary>
    private static long FirstErased(History history, long position) =>
        history.DeliveriesAt(position).Where(history.IsErased).Select(d => d.Position).DefaultIfEmpty(long.MaxValue).Min();

    /// <summary>What changes rows up to a position: loads and withdrawals in the order of the journal.</summary>
    private static IEnumerable<ReplayedStep> Steps(History history, long position)
    {
        var loads = history.DeliveriesAt(position).GroupBy(d => d.Load)
            .Select(g => new ReplayedStep(g.Key, g.Max(d => d.Position), [.. g.Where(d => !history.IsErased(d))], null));
        var withdrawals = history.WithdrawalsAt(position).Select(w => new ReplayedStep(w.Position, w.Position, [], w));
        return loads.Concat(withdrawals).OrderBy(s => s.At);
    }

    /// <param name="told">Who is told of a delivery; null: nobody asks.</param>
    /// <param name="settled">Called when it is settled which rows of a load count.</param>
    /// <returns>Names of the data sets of which rows were put or cleared.</returns>
    private static IReadOnlySet<string> Replay(Growth growth, History history, ReplayedStep step, Plan plan, DeliveryStore store,
        bool isAdopted, Func<Delivery, Statements?>? told = null, Action? settled = null)
    {
        if (step.Withdrawal is not null) return Withdrawing.Apply(growth, plan, history, step.Withdrawal, store, isAdopted);
        if (step.Kept.Count == 0) return new HashSet<string>();
        var load = growth.Begin(step.At, history.KnownAt(step.At), step.Kept[0].By);
        foreach (var delivery in step.Kept)
            growth.Replay(load, delivery, f => store.Proven(f, delivery.Position), told?.Invoke(delivery));
        load.Settle();
        settled?.Invoke();
        // Nothing is fixed in the middle of a load, and nothing of before these definitions by them.
        load.Close(step.Last, fixes: isAdopted && history.IsWhole(step.At, step.Last));
        return load.Touched;
    }

    /// <summary>
    /// What the definitions before an adoption had fixed by then. Of definitions that this engine cannot read it is not known, so nothing
    /// is carried on, and what was closed under them shows its total only.
    /// </summary>
    private static FrozenBefore Frozen(History history, long adopted, DeliveryStore store, string file, WarehouseFiles? cached)
    {
        try
        {
            var plan = Adoption.ReadBack(store, history.PlanAt(adopted - 1));
            var at = history.At((adopted - 1).ToString(CultureInfo.InvariantCulture));
            using var known = cached is null ? null : CheckedWarehouse.Cached(cached, history, at, plan, out _);
            var earlier = known?.File ?? file + ".earlier";
            if (known is null) Build(history, adopted - 1, plan, store, earlier, () => history.StampAt(adopted - 1));
            using var db = Database.OpenReadOnly(earlier);
            return new FrozenBefore([.. PublicationTable.ReadFrozen(db, plan.Calendar).Values], OptionTable.Read(db, plan.Calendar));
        }
        catch (RefusedException refused) when (!DeliveryStore.IsOfKeptFiles(refused))
        {
            return FrozenBefore.Nothing;
        }
    }
}

/// <summary>A load or a withdrawal as it is done again.</summary>
/// <param name="At">Position of its first entry.</param>
/// <param name="Last">Of its last one.</param>
/// <param name="Kept">The load's deliveries whose bytes are there.</param>
/// <param name="Withdrawal">Null for a load.</param>
internal sealed record ReplayedStep(long At, long Last, IReadOnlyList<Delivery> Kept, Withdrawal? Withdrawal);
