using CustomsItGuide.Files;
using CustomsItGuide.Ledger;
using CustomsItGuide.States;
using CustomsItGuide.Warehouse;
using CustomsItGuide.Workspaces;

namespace CustomsItGuide;

/// <summary>
/// How something enters the journal. All that takes time, reading, typing, computing, is done before the lock is taken, on a copy; under
/// the lock it is only looked whether the head is still the one that it was done for. When it is not, it is done again.
/// </summary>
public sealed partial class Workspace
{
    /// <summary>
    /// How often it is tried without keeping others from writing; then it is done under the lock, and its turn comes for certain.
    /// </summary>
    private const int FreeAttempts = 3;

    /// <param name="attempt">Given the lock when it is held already, and the head; null when the head moved meanwhile and it has to be
    /// done again.</param>
    private T Undisturbed<T>(Func<WriterLock?, AsOf, T?> attempt, IProgress<LocalizedText>? progress) where T : class =>
        Trouble.Refused(Folder, WorkspacesWords.NothingChanged, () =>
    {
        for (var tried = 0; tried < FreeAttempts; tried++)
        {
            Refresh();
            if (attempt(null, HeadAt()) is { } done) return done;
            progress?.Report(WorkspacesWords.RetryingOnNewHead);
        }
        using var writer = WriterLock.Take(Folder, progress);
        Refresh();
        return attempt(writer, HeadAt()) ?? throw new InvalidOperationException("The head moved under the writer's lock.");
    });

    /// <summary>Loads files: all of them, or, when one is refused, none.</summary>
    /// <exception cref="RefusedException">
    /// A file cannot be read or lacks a required column, or a row is rejected and the load is strict; its name, or that of who delivers,
    /// holds characters
    /// that cannot be seen; the time is more than a minute ahead; or the surroundings refuse (a full disk, a folder that may not be
    /// written). Nothing was changed.
    /// </exception>
    public LoadReport Load(LoadRequest request, IProgress<LocalizedText>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        FreeText.Check("--by", request.By);
        if (request.Received is { } stated) ReceivedTime.RefuseFuture(stated, time.GetUtcNow());
        return Undisturbed((writer, before) =>
        {
            if (!request.DryRun) RequireWhole();
            using var told = new LoadWatch(progress, time);
            var history = History;
            var standing = history.StandingAt(before.Position);
            using var session =
                new LoadSession(CopyOf(before, request.DryRun), PlanAt(history, before.Position), before.Position, before.Time, standing,
                    isGuarded: true)
                { Erased = history.ErasedFiles(), Watch = told };
            var received = request.Received ?? time.GetUtcNow();
            var (deliveries, warnings) = session.Add(request, received);
            if (session.Pending.Count > 0) warnings = [.. warnings, .. ReceivedTime.Remarks(received, before)];
            if (session.Pending.Count == 0 && !request.DryRun) Refusals.RefuseLosses(session.Losses, request, deliveries);
            if (session.Pending.Count == 0) return Tried(before, deliveries, warnings, session, request);
            told.Begin(LoadStep.Computing);
            deliveries = session.Compute(request, deliveries);
            if (request is { DryRun: true, Details: false }) return Tried(before, deliveries, warnings, session, request);
            var draft = session.Finish(history.Until(before.Position), Draft, []);
            var moved = request.Details ? Moved(before, session, history, draft) : [];
            if (request.DryRun) return Tried(before, deliveries, warnings, session, request) with { Indicators = moved };
            told.Begin(LoadStep.Keeping);
            return Write(writer, before, progress, held => session.Commit(held, draft, journal, Store, files))
                ? new LoadReport(before, HeadAt(), deliveries, warnings)
                {
                    Unconfirmed = At(HeadAt()).Unconfirmed,
                    Losses = session.Losses,
                    Indicators = moved
                } : null;
        }, progress);
    }

    /// <summary>
    /// Withdraws a delivery: what it had replaced counts again, from this entry on. Every earlier position still shows it, unless its bytes
    /// are erased, which is for what must go by law: then no position shows it any more, and each where it counted says so.
    /// </summary>
    /// <param name="delivery">Its journal position.</param>
    /// <param name="erase">Delete the file after the entry, which keeps its hash and size, is written; and every cached warehouse that
    /// holds its rows.</param>
    /// <param name="received">When it was withdrawn; null: now.</param>
    /// <param name="dryRun">Say what would change and change nothing.</param>
    /// <exception cref="RefusedException">
    /// There is no such delivery, it was withdrawn already, other deliveries that count need the bytes that are to be erased; a text or the
    /// time is refused as in <see cref="Create"/>; or the surroundings refuse. Nothing was changed.
    /// </exception>
    public WithdrawalReport Withdraw(
        long delivery, Author by, string reason, bool erase = false, DateTimeOffset? received = null, bool dryRun = false,
        IProgress<LocalizedText>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(by);
        FreeText.Check("--by", by.Name);
        FreeText.Check("--reason", reason);
        if (received is { } stated) ReceivedTime.RefuseFuture(stated, time.GetUtcNow());
        return Undisturbed((writer, before) =>
        {
            if (!dryRun) RequireWhole();
            var history = History;
            var found = Withdrawing.Find(history, delivery, erase);
            var plan = PlanAt(history, before.Position);
            progress?.Report(WorkspacesWords.ComputingIndicatorsWithout);
            var draft = Draft(
                [EntryKinds.Withdrawal.New(
                    new WithdrawnDelivery(delivery, reason, erase ? [.. found.Files.Select(f => new ErasedFile(f.Sha256, f.Bytes))] : []),
                by, received ?? time.GetUtcNow())]);
            var until = new History([.. history.Until(before.Position), .. draft.Entries]);
            var at = until.At(null);
            using var unfinished = CopyOf(before, dryRun);
            Withdrawing.Build(unfinished.File, plan, until, until.WithdrawalsAt(at.Position)[^1], Store, progress);
            progress?.Report(WorkspacesWords.ComparingIndicators);
            IReadOnlyList<ReadingChange> moved;
            using (var made = OpenWarehouse.TryOpen(unfinished.File, plan, at, until.StampAt(at.Position), out var fault)
                ?? throw new ToldTrouble(WorkspacesWords.NewWarehouseUnusable(fault)))
            {
                moved = Moved(history, before, made, until, at);
            }
            var again = until.StandingAt(at.Position)
                .Where(d => d.DataSet == found.DataSet && d.Slices.Any(s => found.Slices.Any(f => SliceLabels.Touch(s, f)))).ToList();
            var report =
                new WithdrawalReport(before, before, found, erase, again, moved,
                    ReceivedTime.Remarks(received ?? time.GetUtcNow(), before));
            if (dryRun) return report;
            return Write(writer, before, progress, held =>
            {
                journal.Append(held, draft);
                files.SwapIn(unfinished.File, files.PathOf(journal.Head.Hash, Engine.Build));
                if (!erase) return;
                Store.Erase(held, journal.Entries);
                // An earlier delivery of the same bytes is in none of them any more either.
                var heads = until.HeadsWithout(journal.Head);
                files.Forget(heads);
                Warehouses.Forget(heads);
            }) ? report with { After = HeadAt() } : null;
        }, progress);
    }

    /// <summary>Writes what was made ready for a head; false when the journal has moved since.</summary>
    private bool Write(WriterLock? held, AsOf before, IProgress<LocalizedText>? progress, Action<WriterLock> write)
    {
        using var taken = held is null ? WriterLock.Take(Folder, progress) : null;
        Refresh();
        lock (gate)
        {
            if (journal.Head.Hash != before.Head) return false;
            Store.Erase(held ?? taken!, journal.Entries);
            write(held ?? taken!);
            verified = journal.Head.Position;
            return true;
        }
    }

    /// <summary>Entries as they would stand after the head of this moment; when it moves, they are not written.</summary>
    private Draft Draft(IReadOnlyList<NewEntry> news)
    {
        lock (gate) return journal.Draft(news);
    }

    /// <summary>The report of a load that was tried, or that had nothing to write.</summary>
    private static LoadReport Tried(
        AsOf before, IReadOnlyList<LoadedDelivery> deliveries, IReadOnlyList<Issue> warnings, LoadSession session, LoadRequest request) =>
        LoadGuard.Refusal(session.Losses, request) is var refusal && refusal.Count == 0
            ? new(before, before, Refusals.Unwritten(deliveries, LoadOutcome.WouldLoad), warnings) { Losses = session.Losses }
            : new(before, before, Refusals.Unwritten(deliveries, LoadOutcome.WouldBeRefused), warnings)
            {
                Losses = session.Losses,
                Refusal = refusal
            };

    /// <summary>
    /// Which indicators a finished load would move, in the years of the plan and the one before. Both states are judged at the time of the
    /// load: what the days between have moved by themselves is not its doing.
    /// </summary>
    private IReadOnlyList<ReadingChange> Moved(AsOf before, LoadSession session, History history, Draft draft)
    {
        var until = new History([.. history.Until(before.Position), .. draft.Entries]);
        var at = until.At(null);
        using var made = session.Opened(at, until.StampAt(at.Position));
        return Moved(history, before, made, until, at);
    }

    private IReadOnlyList<ReadingChange> Moved(History history, AsOf before, OpenWarehouse made, History until, AsOf at)
    {
        var versions = VersionsAt(history, before.Position);
        using var lease = Warehouses.Lease(before);
        return Comparing.Readings(
            new ScoredSide(lease.Warehouse, history.DeliveriesAt(before.Position), versions, before with { Time = at.Time }),
            new ScoredSide(made, until.DeliveriesAt(at.Position), versions, at)).Changes;
    }

    private void RequireWhole()
    {
        lock (gate) journal.RequireWhole();
    }

    /// <summary>A copy of the head's warehouse to go on from.</summary>
    private UnfinishedWarehouse CopyOf(AsOf head, bool onlyTried)
    {
        using var lease = Warehouses.Lease(head);
        var copy = onlyTried ? files.BeginAnywhere() : files.Begin();
        try
        {
            File.Copy(lease.Warehouse.File, copy.File);
            // A copy has the rights of what it is a copy of, and a file that may only be read cannot be gone on from.
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(copy.File, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }
}
