using System.Globalization;
using System.Security.Cryptography;
using CustomsItGuide.Ingestion;
using CustomsItGuide.Ledger;
using CustomsItGuide.States;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Workspaces;

/// <summary>
/// One or more loads in the making: on a copy of the warehouse, so that everything is known about them before anything is written,
/// and nothing half-done stays when one is refused, killed or only tried.
/// </summary>
internal sealed class LoadSession : IDisposable
{
    private readonly UnfinishedWarehouse unfinished;
    private readonly Database db;
    private readonly Plan plan;
    private readonly List<(Delivery Delivery, IReadOnlyList<Source> Sources)> pending = [];
    private readonly List<Delivery> standing;
    private readonly bool isNew;
    private readonly long head;
    private readonly Growth growth;
    private readonly bool isGuarded;
    private bool isComputed;
    private DateTimeOffset known;
    private int tables;

    /// <param name="unfinished">A warehouse of the state before, to be written to; empty for a new workspace. It is the session's from
    /// here on.</param>
    /// <param name="known">When the head was known: a load entered with an earlier time is known no earlier.</param>
    /// <param name="standing">The deliveries that count before.</param>
    /// <param name="isGuarded">False where what was loaded before is loaded again in a new place: the plan's limits are for new
    /// loads.</param>
    public LoadSession(UnfinishedWarehouse unfinished, Plan plan, long head, DateTimeOffset known, IReadOnlyList<Delivery> standing,
        bool isGuarded)
    {
        this.isGuarded = isGuarded;
        this.known = known;
        this.unfinished = unfinished;
        this.plan = plan;
        this.head = head;
        this.standing = [.. standing];
        isNew = !File.Exists(unfinished.File);
        try
        {
            db = Database.Open(unfinished.File);
            if (isNew) Schema.Create(db, plan);
            growth = new Growth(db, plan);
        }
        catch
        {
            db?.Dispose();
            unfinished.Dispose();
            throw;
        }
    }

    /// <summary>Deliveries made so far, in order, with the sources they were read from.</summary>
    public IReadOnlyList<(Delivery Delivery, IReadOnlyList<Source> Sources)> Pending => pending;

    /// <summary>By hash, which withdrawal erased bytes that nobody delivered again since.</summary>
    public IReadOnlyDictionary<string, Withdrawal> Erased { get; init; } = new Dictionary<string, Withdrawal>();

    /// <summary>Is told how far a load is; null: nobody asks.</summary>
    public LoadWatch? Watch { get; init; }

    /// <summary>What the loads so far take away; nothing where they are not guarded.</summary>
    public Losses Losses { get; private set; } = new([], [], []);

    public (IReadOnlyList<LoadedDelivery> Deliveries, IReadOnlyList<Issue> Warnings) Add(LoadRequest request, DateTimeOffset received)
    {
        // As the journal will give it back, so that a warehouse that grows and one that is made anew hold the same.
        received = Entry.ToTheSecond(received);
        var map = MappingFile.Read(request, plan.DataSets);
        Watch?.Read(request.Paths);
        var intake = Intake.Look(request.Paths, Definitions.MappingReader.Apply(plan.DataSets, map), ParquetFile.Schema,
            map?.DataSet ?? request.DataSet,
            map is null ? plan.Mappings : []);
        Watch?.Found(intake.Sources);
        // A file that is refused does not keep the others from being looked at: what is wrong is told of all of them.
        var unclear = intake.Errors.ToList();
        Refusals.RefuseUnseen(intake.Sources);
        if (!request.AcceptErased) Refusals.RefuseErased(intake.Sources, Erased);
        var loaded = new List<LoadedDelivery>();
        var remarks = new List<Issue>();
        var made = new List<MadeDelivery>();
        var load = head + pending.Count + 1;
        if (received > known) known = received;
        var brought = intake.Sources.Select(s => s.DataSet.Name).ToHashSet();
        var step = growth.Begin(load, known, request.By);
        var counted = isGuarded ? CountedRows.Before(db, plan, brought) : null;
        foreach (var ofDataSet in intake.Sources.GroupBy(s => (s.DataSet.Name, Map: s.DataSet.Mapping?.Text)))
        {
            var dataSet = plan.DataSet(ofDataSet.Key.Name);
            Watch?.Begin(LoadStep.Typing, ofDataSet);
            foreach (var group in ClearSources.Group(
                db, $"staged_{(++tables).ToString(CultureInfo.InvariantCulture)}", dataSet, [.. ofDataSet],
                new DeliveryOptions(request.Dates) { Map = ofDataSet.Key.Map, Merge = request.Merge }, unclear))
            {
                if (group.Typed == 0)
                {
                    unclear.AddRange(Refusals.NothingIsLeft(group, group.Rejections));
                    Staging.Drop(db, group);
                    continue;
                }
                if (!request.Merge && Refusals.ReadInTwoWays(group, ofDataSet.Key.Map, made) is { } twice)
                {
                    unclear.Add(twice);
                    Staging.Drop(db, group);
                    continue;
                }
                Watch?.Begin(LoadStep.Placing, group.Sources);
                using var staged = new GrowthRows(db, plan, group, request.Merge ? null : dataSet.Part);
                remarks.AddRange(staged.Whole.Remarks);
                var rows = staged.Placed;
                var options =
                    new DeliveryOptions(request.Dates)
                    {
                        Map = ofDataSet.Key.Map,
                        Merge = request.Merge,
                        Part = staged.AreParts ? dataSet.Part : null
                    };
                var delivery =
                    new Delivery(head + pending.Count + made.Count + 1, dataSet.Name, Files(rows.Sources), rows.Slices, request.By,
                        received,
                    new RowCounts(rows.Read, 0, 0, 0, 0, 0), options)
                    {
                        Load = load,
                        Author = request.Author,
                        Salt = isNew || dataSet.Confidential is null ? null : RandomNumberGenerator.GetHexString(32, lowercase: true),
                    };
                if (Latest(delivery) is { } same)
                {
                    // The counts of the first time are in the journal; this time nothing is added, changed or removed.
                    loaded.Add(
                        new LoadedDelivery(same with { Rows = same.Rows with { Added = 0, Changed = 0, Removed = 0 } },
                            LoadOutcome.Unchanged, [], []));
                }
                else
                {
                    step.Touch(dataSet);
                    var before = Slices.Snapshot(db, dataSet, options, rows, ++tables);
                    step.Put(delivery, dataSet, staged);
                    counted?.Refuse(staged.Whole, delivery.Position);
                    made.Add(new MadeDelivery(delivery, dataSet, rows, before));
                }
            }
        }
        Watch?.Begin(LoadStep.Settling);
        step.Settle();
        var news = made.Select(m => (Made: m, Loaded: Counted(m, request))).ToList();
        if (unclear.Count > 0) throw Refusals.OfSome(unclear, [.. loaded, .. news.Select(n => n.Loaded)], [.. intake.Warnings, .. remarks]);
        if (request.Strict && news.Sum(n => n.Loaded.Rejections.Count) is > 0 and var rejected)
            throw Refusals.Strict([.. news.Select(n => n.Loaded)], rejected);
        if (counted is not null)
        {
            foreach (var (one, itself) in news) LoadGuard.RefuseUnusable(db, plan, one, itself);
            Losses = LoadGuard.Measure(db, plan, counted, news, request.Merge);
            remarks.AddRange(LoadGuard.Rewritten(counted, news));
            counted.Drop();
        }
        if (IsNothingNew(request, news))
            return ([.. loaded, .. news.Select(n => n.Loaded with { Outcome = LoadOutcome.Unchanged })], [.. intake.Warnings, .. remarks]);
        foreach (var (own, itself) in news)
        {
            pending.Add((itself.Delivery, own.Staged.Sources));
            standing.Add(itself.Delivery);
            loaded.Add(itself);
        }
        step.Close(head + pending.Count);
        return (loaded, [.. intake.Warnings, .. remarks]);
    }

    /// <summary>Computes what the warehouse carries, and holds against the limits what that shows of the losses.</summary>
    /// <param name="loaded">As <see cref="Add"/> gave it.</param>
    /// <returns>The same, with the number of losses that was accepted of each that is behind them.</returns>
    /// <exception cref="RefusedException">Losses are above the limits and not accepted, or a number is not theirs; not of a dry
    /// run.</exception>
    public IReadOnlyList<LoadedDelivery> Compute(LoadRequest request, IReadOnlyList<LoadedDelivery> loaded)
    {
        // Only now the losses are all known, and with them the number that accepts them.
        var reached = isGuarded ? new LostIndicators(db, plan) : null;
        Build();
        if (reached is not null) Losses = Losses with { Indicators = reached.Of(Losses) };
        if (isGuarded && !request.DryRun) Refusals.RefuseLosses(Losses, request, loaded);
        if (request.AcceptLosses is not { } number || !Losses.AreAboveLimits) return loaded;
        for (var i = 0; i < pending.Count; i++)
            if (LoadGuard.IsBehind(plan, pending[i].Delivery.DataSet, Losses))
                pending[i] = pending[i] with { Delivery = pending[i].Delivery with { AcceptedLosses = number } };
        return [.. loaded.Select(l => pending.FirstOrDefault(p => p.Delivery.Position == l.Delivery.Position).Delivery is { } entered
            && l.Outcome != LoadOutcome.Unchanged ? l with { Delivery = entered } : l)];
    }

    /// <summary>Computes what the warehouse carries if that was not done yet, stamps it for the head that it is to stand for, and closes
    /// its file: nothing more can be added.</summary>
    /// <param name="until">The entries that it goes on from.</param>
    /// <param name="draft">How entries would stand after them.</param>
    /// <param name="first">Entries that come before the deliveries.</param>
    /// <returns>All new entries, to be written by <see cref="Commit"/>.</returns>
    public Draft Finish(IReadOnlyList<Entry> until, Func<IReadOnlyList<NewEntry>, Draft> draft, IReadOnlyList<NewEntry> first)
    {
        if (!isComputed) Build();
        var made = draft([.. first, .. pending.Select(p => EntryKinds.Delivery.New(p.Delivery))]);
        growth.Seal(WarehouseStamp.Of([.. until, .. made.Entries], Engine.Build));
        db.Dispose();
        return made;
    }

    /// <summary>Keeps the delivered bytes and writes the journal; the finished file then stands for its new head.</summary>
    /// <param name="draft">As <see cref="Finish"/> gave it.</param>
    /// <exception cref="RefusedException">The disk refused. Nothing that was kept is left.</exception>
    public void Commit(WriterLock @lock, Draft draft, Journal journal, DeliveryStore store, WarehouseFiles files)
    {
        var kept = new List<string>();
        try
        {
            store.ClearDead(@lock);
            foreach (var source in pending.SelectMany(p => p.Sources))
            {
                if (store.Put(source.Path, source.File.Sha256, source.File.Name) is { } path) kept.Add(path);
            }
            journal.Append(@lock, draft);
        }
        catch
        {
            foreach (var path in kept) File.Delete(path);
            throw;
        }
        files.SwapIn(unfinished.File, files.PathOf(journal.Head.Hash, Engine.Build));
    }

    /// <summary>The finished warehouse, to be looked at before anybody has written what it stands for.</summary>
    public OpenWarehouse Opened(AsOf at, WarehouseStamp stamp) => OpenWarehouse.TryOpen(unfinished.File, plan, at, stamp, out var fault)
        ?? throw new IOException($"The warehouse that was just made is none: {fault}");

    public void Dispose()
    {
        db.Dispose();
        unfinished.Dispose();
    }

    /// <summary>The delivery of the same bytes that already is the latest word on all their slices; null when there is none.</summary>
    private Delivery? Latest(Delivery delivery)
    {
        var owners = delivery.Slices.Select(slice => SliceLabels.LastWord(standing, delivery.DataSet, slice)).Distinct().ToList();
        return owners is [{ } owner] && owner.Options == delivery.Options
            && owner.Files.Select(f => (f.Sha256, string.Join('|', f.Sheets))).ToHashSet()
                .SetEquals(delivery.Files.Select(f => (f.Sha256, string.Join('|', f.Sheets)))) ? owner : null;
    }

    private void Build()
    {
        if (isNew) growth.Finish();
        else growth.Finish(pending.Select(p => p.Delivery.DataSet).ToHashSet());
        isComputed = true;
    }

    /// <summary>True when all that is new is merged rows that stand there already, word for word: they would write an entry and say
    /// nothing.</summary>
    private static bool IsNothingNew(LoadRequest request, List<(MadeDelivery Made, LoadedDelivery Loaded)> news) =>
        request.Merge && news.Count > 0
        && news.TrueForAll(n => n.Loaded.Delivery.Rows is { Added: 0, Changed: 0, Removed: 0, Rejected: 0 });

    private static IReadOnlyList<DeliveredFile> Files(IReadOnlyList<Source> sources) =>
        [.. sources.GroupBy(s => (s.File.Sha256, s.File.Name)).Select(g =>
            new DeliveredFile(g.Key.Name, g.Key.Sha256, g.First().File.Bytes, [.. g.Select(s => s.Sheet).OfType<string>()]))];

    /// <summary>What became of a delivery's rows, when it is settled which of them count.</summary>
    private LoadedDelivery Counted(MadeDelivery made, LoadRequest request)
    {
        var (delivery, dataSet, rows, before) = made;
        var (typed, refused, added, changed, removed, removedKeys) = Slices.Compare(db, dataSet, before, delivery.Position);
        var changes = request.Details ? RowChanges.Of(db, dataSet, before, delivery.Position) : [];
        db.Execute($"drop table {before}");
        var rejections = RejectionTable.Read(db, delivery.Position);
        RowsLostException.Check($"loading {dataSet.Name} as delivery {delivery.Position.ToString(CultureInfo.InvariantCulture)}", rows.Read,
            typed, refused, rejections.Count);
        return new LoadedDelivery(delivery with { Rows = new RowCounts(rows.Read, typed, refused, added, changed, removed) },
            request.DryRun ? LoadOutcome.WouldLoad : LoadOutcome.Loaded, rejections, removedKeys)
        {
            Changes = changes,
        };
    }
}
