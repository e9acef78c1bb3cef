using CustomsItGuide.Files;
using CustomsItGuide.Ledger;
using CustomsItGuide.Warehouse;

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
    private T Undisturbed<T>(Func<WriterLock?, AsOf, T?> attempt, IProgress<string>? progress) where T : class => Trouble.Refused(Folder, "Nothing was changed.", () =>
    {
        for (var tried = 0; tried < FreeAttempts; tried++)
        {
            Refresh();
            if (attempt(null, HeadAt()) is { } done) return done;
            progress?.Report("another process was quicker: once more on the new head");
        }
        using var writer = WriterLock.Take(Folder, progress);
        Refresh();
        return attempt(writer, HeadAt()) ?? throw new InvalidOperationException("The head moved under the writer's lock.");
    });

    /// <summary>Writes what was made ready for a head; false when the journal has moved since.</summary>
    private bool Write(WriterLock? held, AsOf before, IProgress<string>? progress, Action<WriterLock> write)
    {
        using var taken = held is null ? WriterLock.Take(Folder, progress) : null;
        Refresh();
        lock (gate)
        {
            if (journal.Head.Hash != before.Head) return false;
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

    private void RequireWhole()
    {
        lock (gate) journal.RequireWhole();
    }

    /// <summary>A copy of the head's warehouse to go on from.</summary>
    private UnfinishedWarehouse CopyOf(AsOf head, bool onlyTried)
    {
        var from = WarehouseAt(head).File;
        var copy = onlyTried ? files.BeginAnywhere() : files.Begin();
        try
        {
            File.Copy(from, copy.File);
            return copy;
        }
        catch
        {
            copy.Dispose();
            throw;
        }
    }
}
