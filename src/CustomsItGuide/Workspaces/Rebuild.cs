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
    /// <returns>Null when it is at <paramref name="path"/>; else where it is, to be disposed by whoever has read it.</returns>
    public static UnfinishedWarehouse? Make(History history, long position, Plan plan, DeliveryStore store, WarehouseFiles files,
        string path)
    {
        try
        {
            using var unfinished = files.Begin();
            Build(history, position, plan, store, unfinished.File, () => history.StampAt(position));
            if (files.SwapIn(unfinished.File, path)) return null;
        }
        catch (Exception problem) when (Trouble.Is(problem))
        {
            // A reader needs no room in the workspace and no right to write into it.
        }
        var elsewhere = WarehouseFiles.BeginElsewhere();
        try
        {
            Build(history, position, plan, store, elsewhere.File, () => history.StampAt(position));
            return elsewhere;
        }
        catch
        {
            elsewhere.Dispose();
            throw;
        }
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
    public static void Build(History history, long position, Plan plan, DeliveryStore store, string file, long adopted,
        DateTimeOffset knownAdopted, Func<WarehouseStamp> stamp,
        Statements? statements = null, IProgress<LocalizedText>? progress = null)
    {
        using var db = Database.Open(file);
        Schema.Create(db, plan);
        var growth = new Growth(db, plan);
        var isAdopted = adopted == 1;
        // What a delivery changed cannot be told any more where what it changed is erased.
        var erased = history.DeliveriesAt(position).Where(history.IsErased).Select(d => d.Position).DefaultIfEmpty(long.MaxValue).Min();
        var loads = history.DeliveriesAt(position).GroupBy(d => d.Load)
            .Select(g => (At: g.Key, Load: (IReadOnlyList<Delivery>)[.. g], Withdrawal: (Withdrawal?)null));
        var withdrawals = history.WithdrawalsAt(position)
            .Select(w => (At: w.Position, Load: (IReadOnlyList<Delivery>)[], Withdrawal: (Withdrawal?)w));
        foreach (var (at, load, withdrawal) in loads.Concat(withdrawals).OrderBy(e => e.At))
        {
            if (!isAdopted && at > adopted) Adopt();
            if (withdrawal is not null)
            {
                Withdrawing.Apply(growth, plan, history, withdrawal, store, isAdopted);
                continue;
            }
            var kept = load.Where(d => !history.IsErased(d)).ToList();
            if (kept.Count == 0) continue;
            Tell(at, kept);
            var step = growth.Begin(at, history.KnownAt(at), kept[0].By);
            foreach (var delivery in kept)
                growth.Replay(step, delivery, f => store.Proven(f, delivery.Position), isAdopted && delivery.Position < erased ? statements : null);
            step.Settle();
            if (isAdopted) statements?.After(db);
            // Nothing is fixed in the middle of a load, and nothing of before these definitions by them.
            var last = load[^1].Position;
            step.Close(last, fixes: isAdopted && history.IsWhole(at, last));
        }
        if (!isAdopted) Adopt();
        growth.Finish();
        growth.Seal(stamp());

        void Tell(long entry, List<Delivery> load)
        {
            var names = string.Join(", ", load.SelectMany(d => d.Files).Select(f => f.Name));
            progress?.Report(WorkspacesWords.RereadingEntry(entry, position, names));
        }

        void Adopt()
        {
            isAdopted = true;
            growth.Adopt(Frozen(history, adopted, store, file), history.KnownAt(adopted - 1), adopted, knownAdopted);
        }
    }

    /// <summary>
    /// What the definitions before an adoption had fixed by then. Of definitions that this engine cannot read it is not known, so nothing
    /// is carried on, and what was closed under them shows its total only.
    /// </summary>
    private static FrozenBefore Frozen(History history, long adopted, DeliveryStore store, string file)
    {
        var earlier = file + ".earlier";
        try
        {
            Build(history, adopted - 1, Adoption.ReadBack(store, history.PlanAt(adopted - 1)), store, earlier,
                () => history.StampAt(adopted - 1));
            using var db = Database.OpenReadOnly(earlier);
            return new FrozenBefore([.. PublicationTable.ReadFrozen(db).Values], OptionTable.Read(db));
        }
        catch (RefusedException refused) when (!DeliveryStore.IsOfKeptFiles(refused))
        {
            return FrozenBefore.Nothing;
        }
    }
}
