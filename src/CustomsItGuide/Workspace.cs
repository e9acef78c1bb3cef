using CustomsItGuide.Files;
using CustomsItGuide.Ledger;
using CustomsItGuide.States;
using CustomsItGuide.Warehouse;
using CustomsItGuide.Workspaces;

namespace CustomsItGuide;

/// <summary>
/// The one door to everything: a folder with a journal, the deliveries it names, and a warehouse that is only a cache of the two.
/// Any number of processes may have it open; one at a time appends. Safe for any number of threads.
/// </summary>
public sealed partial class Workspace : IDisposable
{
    /// <summary>How many warehouses are built at once that take long: those who read what is there keep half of the machine.</summary>
    private static readonly int MostBuilds = Math.Max(1, Environment.ProcessorCount / 2);

    /// <summary>Versions of the definitions that are kept read.</summary>
    private const int MostPlans = 64;

    /// <summary>Positions of which it is kept what was computed: some 8 MB each at most.</summary>
    private const int MostPositions = 6;

    private readonly Lock gate = new();
    private readonly TimeProvider time;
    private readonly EntryKinds? kinds;
    private readonly WarehouseFiles files;
    private readonly Computed<long, Plan> plans = new(MostPlans);
    private readonly Computed<(AsOf At, int Edition), WorkspaceParts> snapshots = new(MostPositions);
    private readonly SemaphoreSlim builds = new(MostBuilds);
    private readonly JournalWatch watch;
    private Journal journal;
    private History? known;
    private long verified;

    private Workspace(string folder, Journal journal, TimeProvider? time, EntryKinds? kinds)
    {
        Folder = folder;
        this.kinds = kinds;
        this.journal = journal;
        this.time = time ?? TimeProvider.System;
        Store = new DeliveryStore(folder);
        files = new WarehouseFiles(folder);
        Warehouses = new OpenWarehouses(OpenOrBuild);
        watch = new JournalWatch(this.time);
        watch.Seen(journal);
        VerifyNew();
    }

    /// <summary>Full path of the folder.</summary>
    public string Folder { get; }

    /// <summary>
    /// What was found and mended by itself (a torn last line that was left out, a cache that was made anew), or must be mended by somebody
    /// (a missing delivery). Grows while the workspace is used.
    /// </summary>
    public IReadOnlyList<Issue> Notices
    {
        get
        {
            lock (gate) return [.. new[] { journal.Torn, incomplete?.Notice }.OfType<Issue>(), .. PassedOver, .. mended];
        }
    }

    /// <summary>
    /// Looks whether the journal is still the one that was read, and moves to what another process has appended; true when the head has
    /// moved. Cheap: reads no row. A change that leaves the file's length and its time of writing as they were is seen within a second.
    /// </summary>
    /// <exception cref="RefusedException">
    /// What was appended does not hold (see <see cref="Open(string, TimeProvider?)"/>), or what stood there before was altered, cut off or
    /// rewritten.
    /// </exception>
    public bool Refresh()
    {
        lock (gate)
        {
            if (!watch.HasMoved(journal) && incomplete?.IsMended(Store) != true) return false;
            var before = journal.Head.Hash;
            var found = Ledger.Journal.Open(Folder, kinds);
            if (!found.Continues(journal)) throw JournalWatch.Rewritten(journal, found, Folder);
            (var then, journal) = (journal, found);
            try
            {
                VerifyNew();
            }
            catch (RefusedException)
            {
                // What was good stays in use, and the next look finds the same fault again.
                journal = then;
                throw;
            }
            // Another process may have erased what an open warehouse still holds.
            foreach (var erasure in journal.Entries.Skip(then.Entries.Count).Where(e => e.Its.Erased(e).Count > 0))
                Warehouses.Forget(History.HeadsWithout(erasure));
            watch.Seen(journal);
            return journal.Head.Hash != before;
        }
    }

    /// <summary>
    /// What was known at the head (or what the workspace was opened at), or at an earlier position: a number (<c>42</c>), a day
    /// (<c>2024-06-30</c>, its end) or a time (<c>2024-06-30T12:00:00Z</c>).
    /// </summary>
    /// <exception cref="RefusedException">It is neither, or before the first entry, or after the last position.</exception>
    public Snapshot At(string? asOf = null)
    {
        lock (gate)
        {
            var asked = asOf ?? now;
            return Taken(History.At(asked), asked);
        }
    }

    /// <summary>The same as a report or a scorecard names it.</summary>
    /// <exception cref="RefusedException">It is no position of this workspace.</exception>
    public Snapshot At(AsOf at)
    {
        ArgumentNullException.ThrowIfNull(at);
        lock (gate)
        {
            var position = at.Position.ToString(System.Globalization.CultureInfo.InvariantCulture);
            var found = History.At(position);
            if (found.Head == at.Head) return Taken(at, position);
            throw new RefusedException(
                new Issue(Severity.Error, "--as-of", null, "as_of", WorkspacesWords.HeadOfOtherJournal(at.Position, found.Head, at.Head)));
        }
    }

    /// <summary>Under the lock.</summary>
    /// <param name="asked">As it was asked for; null: the head.</param>
    private Snapshot Taken(AsOf at, string? asked)
    {
        var then = History;
        return new Snapshot(at, Parts(then, at), () => Remarks(then, at, asked)) { Notices = Notices, Incomplete = Incomplete };
    }

    // What was kept of rows that are erased since is not asked for any more.
    private WorkspaceParts Parts(History then, AsOf at) =>
        snapshots.Of((at, Warehouses.EditionOf(at.Head)), _ => new WorkspaceParts(this, then, at, at.Head == then.Head.Hash));

    /// <summary>What is known of a delivery at its own position.</summary>
    internal WorkspaceParts PartsAt(long position)
    {
        lock (gate) return Parts(History, History.At(position.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static IReadOnlyList<Issue> Remarks(History history, AsOf at, string? asked)
    {
        var late = history.Late(asked);
        return [.. late is null ? [] : new[] { new Issue(Severity.Warning, "--as-of", null, "entered_later", late) },
            .. Erased(history, at.Position)];
    }

    /// <summary>What counted at a position and is not in its state any more, because its bytes were erased since.</summary>
    private static IEnumerable<Issue> Erased(History history, long position) =>
        from missed in history.MissedAt(position)
        let entry = history.WithdrawalsAt(history.Head.Position).Last(w => w.Erased && w.Position > missed.Position)
        select new Issue(Severity.Warning, "--as-of", null, "erased_since",
            WorkspacesWords.ErasedSince(missed.Position, missed.DataSet, position, entry.Position, entry.By, entry.Reason));

    /// <summary>
    /// What to know before something is entered with a received time: that it lies before the journal's head, or far before it.
    /// </summary>
    /// <param name="received">As stated; null: now.</param>
    public IReadOnlyList<Issue> Remarks(DateTimeOffset? received) => ReceivedTime.Remarks(received ?? time.GetUtcNow(), HeadAt());

    /// <summary>The definitions in force at a position. Nobody waits for another version to be read.</summary>
    internal Plan PlanAt(History history, long position) => PlanOf(history.PlanAt(position));

    private Plan PlanOf(Entry entry) => plans.Of(entry.Position, _ => Adoption.ReadBack(Store, entry));

    /// <summary>The versions that this engine can read, oldest first; each names those before it that it cannot.</summary>
    internal IReadOnlyList<PlanAdoption> VersionsAt(History history, long position)
    {
        var versions = new List<PlanAdoption>();
        var unreadable = new List<UnreadableAdoption>();
        foreach (var entry in history.Until(position).Where(EntryKinds.Plan.Is))
        {
            var decision = EntryKinds.Plan.Read(entry).Decision;
            try
            {
                versions.Add(new PlanAdoption(entry.Position, entry.Received, entry.By, decision, PlanOf(entry))
                {
                    Author = entry.Author,
                    Unreadable = [.. unreadable],
                });
                unreadable.Clear();
            }
            catch (RefusedException refused) when (!DeliveryStore.IsOfKeptFiles(refused))
            {
                // The first issue says what this is about; the others what is not understood.
                var why = refused.Issues.Count > 1 ? refused.Issues.Skip(1) : refused.Issues;
                unreadable.Add(new UnreadableAdoption(entry.Position, entry.Received, entry.By, decision, [.. why]));
            }
        }
        return versions;
    }

    /// <summary>Frees what it keeps open; a lock on writing goes with it.</summary>
    public void Dispose()
    {
        Warehouses.Dispose();
    }

    /// <summary>Entries of kinds that this version does not know and need not.</summary>
    private IEnumerable<Issue> PassedOver =>
        History.PassedOver.Select(e => PassedOverEntry.Notice(e, Path.Combine(Folder, Ledger.Journal.FileName)));

    internal OpenWarehouses Warehouses { get; }

    internal DeliveryStore Store { get; }

    /// <summary>The journal as it stands.</summary>
    internal History History
    {
        get
        {
            lock (gate) return known?.IsOf(journal) == true ? known : known = new History(journal);
        }
    }

    /// <summary>The end of the journal, whatever this workspace was opened at: what is written comes after it.</summary>
    private AsOf HeadAt() => History.At(null);

    internal void Copy(long position, string warehouse, string directory)
    {
        lock (gate) Copying.Make(journal, position, Store, warehouse, directory);
    }

    private OpenWarehouse OpenOrBuild(AsOf at) => Trouble.Refused(Folder, null, () =>
    {
        var then = History;
        var plan = PlanAt(then, at.Position);
        if (CheckedWarehouse.Cached(files, then, at, plan, out _) is { } cached) return cached;
        var isNear = EarlierWarehouse.IsNear(then, at.Position, files);
        if (!isNear) builds.Wait();
        try
        {
            // Another process, or the wait, may have brought it meanwhile.
            return CheckedWarehouse.Cached(files, then, at, plan, out var fault)
                ?? CheckedWarehouse.Anew(files, then, at, plan, Store, fault, Mended);
        }
        finally
        {
            if (!isNear) builds.Release();
        }
    });

    private void Mended(Issue notice)
    {
        lock (gate) mended.Add(notice);
    }

    /// <summary>Checks the entries that were not checked yet, and of their files those that do not look as they did at their last
    /// check.</summary>
    private void VerifyNew()
    {
        var note = CheckNote.Read(Folder, journal.Entries[0].Hash);
        incomplete = Inspection.Check(journal, verified, Store, Folder, note, time, out var news);
        looked = looked?.With(news) ?? news;
        verified = journal.Head.Position;
    }
}
