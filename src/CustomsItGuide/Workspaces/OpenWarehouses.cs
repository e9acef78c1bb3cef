namespace CustomsItGuide.Workspaces;

/// <summary>
/// The warehouses of a workspace that are open, a few of them. Each is opened once, by whoever asks first; others who ask for the same
/// one wait for it, and nobody waits for another one. Safe for any number of threads.
/// </summary>
/// <param name="open">Opens the warehouse of a position, building it first where it must be.</param>
internal sealed class OpenWarehouses(Func<AsOf, OpenWarehouse> open) : IDisposable
{
    private const int Kept = 4;

    private readonly Lock gate = new();

    /// <summary>By head, the one asked for last at the end.</summary>
    private readonly List<(string Head, Task<OpenWarehouse> Warehouse)> known = [];

    private bool disposed;

    /// <summary>The one of a position; waits until it is there.</summary>
    public OpenWarehouse At(AsOf at) => AtAsync(at).GetAwaiter().GetResult();

    /// <summary>The same without holding a thread while it is built.</summary>
    public Task<OpenWarehouse> AtAsync(AsOf at)
    {
        ArgumentNullException.ThrowIfNull(at);
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(disposed, this);
            // One that could not be opened is tried again: the reason may be gone.
            var asked = known.FirstOrDefault(w => w.Head == at.Head && !w.Warehouse.IsFaulted);
            known.RemoveAll(w => w.Head == at.Head);
            // On a thread of its own: building takes seconds, and the pool's are for those who do not wait.
            asked.Warehouse ??= Task.Factory.StartNew(() => Opened(at), CancellationToken.None, TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach, TaskScheduler.Default);
            known.Add((at.Head, asked.Warehouse));
            // Not disposed: others may be reading them. The last reader's letting go does it.
            if (known.Count > Kept && known.FindIndex(w => w.Warehouse.IsCompleted) is >= 0 and var oldest) known.RemoveAt(oldest);
            return asked.Warehouse;
        }
    }

    /// <summary>Closes those of some heads: they hold rows that were erased. Who reads one at this moment is told to ask again.</summary>
    public void Forget(IReadOnlySet<string> heads)
    {
        List<Task<OpenWarehouse>> gone;
        lock (gate)
        {
            gone = [.. known.Where(w => heads.Contains(w.Head)).Select(w => w.Warehouse)];
            known.RemoveAll(w => heads.Contains(w.Head));
        }
        // Closed, not only let go of: the engine gives whoever opens the same path again what is open already.
        foreach (var warehouse in gone.Where(w => w.IsCompletedSuccessfully)) warehouse.Result.Dispose();
    }

    public void Dispose()
    {
        List<Task<OpenWarehouse>> opened;
        lock (gate)
        {
            if (disposed) return;
            disposed = true;
            opened = [.. known.Select(w => w.Warehouse)];
            known.Clear();
        }
        foreach (var warehouse in opened.Where(w => w.IsCompletedSuccessfully)) warehouse.Result.Dispose();
    }

    private OpenWarehouse Opened(AsOf at)
    {
        var opened = open(at);
        lock (gate) if (!disposed) return opened;
        opened.Dispose();
        throw new ObjectDisposedException(nameof(OpenWarehouses));
    }
}
