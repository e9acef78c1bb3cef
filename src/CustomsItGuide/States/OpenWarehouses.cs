namespace CustomsItGuide.States;

/// <summary>
/// The warehouses of a workspace that are open, a few of them. Each is opened once, by whoever asks first; others who ask for the same
/// one wait for it, and nobody waits for another one. Who reads one has it on lease: one that makes room for another is closed when
/// its last reader has given it back. Safe for any number of threads.
/// </summary>
/// <param name="open">Opens the warehouse of a position, building it first where it must be.</param>
internal sealed class OpenWarehouses(Func<AsOf, OpenWarehouse> open) : IDisposable
{
    private const int Kept = 4;

    /// <summary>How many earlier positions may wait to be built. A person asks for one or two; a crawler for all of them.</summary>
    private const int MostWaiting = 8;

    private readonly Lock gate = new();

    /// <summary>The one asked for last at the end.</summary>
    private readonly List<Held> known = [];

    /// <summary>By head, how often its rows have been erased since this was made.</summary>
    private readonly Dictionary<string, int> erased = new(StringComparer.Ordinal);

    private bool disposed;

    /// <summary>The one of a position, to be given back; waits until it is there.</summary>
    /// <param name="edition">What <see cref="EditionOf"/> gave when the asker's own memory of the position began; null: it has
    /// none.</param>
    /// <exception cref="RefusedException">It cannot be built; or rows of it were erased since that edition.</exception>
    public WarehouseLease Lease(AsOf at, int? edition = null)
    {
        Held held;
        lock (gate)
        {
            if (edition is { } mine) RequireEdition(at, mine);
            held = Asked(at);
            held.Leases++;
        }
        try
        {
            return new WarehouseLease(held.Warehouse.GetAwaiter().GetResult(), () => GiveBack(held));
        }
        catch
        {
            GiveBack(held);
            throw;
        }
    }

    /// <summary>Completes when the one of a position is there; it is built beside the caller, who holds no thread.</summary>
    /// <param name="isHead">The head is what everybody came for: it is never turned away.</param>
    /// <exception cref="BusyException">Too many earlier positions are being built already.</exception>
    public Task ReadyAsync(AsOf at, bool isHead)
    {
        lock (gate)
        {
            var isKnown = known.Exists(w => w.Head == at.Head && !w.Warehouse.IsFaulted);
            if (!isKnown && !isHead && known.Count(w => !w.Warehouse.IsCompleted) >= MostWaiting) throw new BusyException();
            return Asked(at).Warehouse;
        }
    }

    /// <summary>A number that is another one after rows of the position were erased.</summary>
    public int EditionOf(string head)
    {
        lock (gate) return erased.GetValueOrDefault(head);
    }

    /// <exception cref="RefusedException">Rows of the position were erased since an edition.</exception>
    public void Require(AsOf at, int edition)
    {
        lock (gate) RequireEdition(at, edition);
    }

    /// <summary>
    /// Closes those of some heads: they hold rows that were erased. Who reads one at this moment is told to ask again. Closed, not only
    /// let go of: the engine gives whoever opens the same path again what is open already.
    /// </summary>
    public void Forget(IReadOnlySet<string> heads)
    {
        List<Held> gone;
        lock (gate)
        {
            foreach (var head in heads) erased[head] = erased.GetValueOrDefault(head) + 1;
            gone = [.. known.Where(w => heads.Contains(w.Head))];
            known.RemoveAll(gone.Contains);
            foreach (var held in gone) held.IsErased = true;
        }
        foreach (var held in gone.Where(h => h.Warehouse.IsCompletedSuccessfully)) held.Warehouse.Result.Dispose();
    }

    public void Dispose()
    {
        List<Held> opened;
        lock (gate)
        {
            if (disposed) return;
            disposed = true;
            opened = [.. known];
            known.Clear();
        }
        foreach (var held in opened.Where(h => h.Warehouse.IsCompletedSuccessfully)) held.Warehouse.Result.Dispose();
    }

    /// <summary>Under the lock: the one that is known, or a new one whose opening begins.</summary>
    private Held Asked(AsOf at)
    {
        ArgumentNullException.ThrowIfNull(at);
        ObjectDisposedException.ThrowIf(disposed, this);
        // One that could not be opened is tried again: the reason may be gone.
        var held = known.Find(w => w.Head == at.Head && !w.Warehouse.IsFaulted) ?? new Held(at.Head);
        known.RemoveAll(w => w.Head == at.Head);
        // On a thread of its own: building takes seconds, and the pool's are for those who do not wait.
        held.Warehouse ??= Task.Factory.StartNew(() => Opened(held, at), CancellationToken.None,
            TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach, TaskScheduler.Default);
        known.Add(held);
        if (known.Count > Kept && known.FindIndex(w => w != held && w.Warehouse.IsCompleted) is >= 0 and var oldest)
        {
            var gone = known[oldest];
            known.RemoveAt(oldest);
            gone.IsLetGo = true;
            CloseUnread(gone);
        }
        return held;
    }

    private OpenWarehouse Opened(Held held, AsOf at)
    {
        var opened = open(at);
        lock (gate)
        {
            if (!disposed && !held.IsErased) return opened;
        }
        opened.Dispose();
        if (held.IsErased) throw OpenWarehouse.Erased(opened.File);
        throw new ObjectDisposedException(nameof(OpenWarehouses));
    }

    private void GiveBack(Held held)
    {
        lock (gate)
        {
            held.Leases--;
            CloseUnread(held);
        }
    }

    /// <summary>Under the lock, which closing a file that nobody reads does not hold for long.</summary>
    private static void CloseUnread(Held held)
    {
        if (held is { IsLetGo: true, Leases: 0 } && held.Warehouse.IsCompletedSuccessfully) held.Warehouse.Result.Dispose();
    }

    private void RequireEdition(AsOf at, int edition)
    {
        if (erased.GetValueOrDefault(at.Head) != edition) throw OpenWarehouse.Erased(at.Head);
    }

    private sealed class Held(string head)
    {
        public string Head => head;

        public Task<OpenWarehouse> Warehouse { get; set; } = null!;

        public int Leases { get; set; }

        /// <summary>It made room for another.</summary>
        public bool IsLetGo { get; set; }

        public bool IsErased { get; set; }
    }
}

/// <summary>A warehouse that stays open until it is given back.</summary>
internal sealed class WarehouseLease(OpenWarehouse warehouse, Action giveBack) : IDisposable
{
    private Action? giveBack = giveBack;

    public OpenWarehouse Warehouse => warehouse;

    public void Dispose() => Interlocked.Exchange(ref giveBack, null)?.Invoke();
}
