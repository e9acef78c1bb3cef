using System.Security.Cryptography;
using System.Text.Json;
using CustomsItGuide.Files;

namespace CustomsItGuide.Ledger;

/// <summary>
/// journal.jsonl: append-only, each entry bound to the one before by its hash. Reading never changes the file;
/// appending is done by one process at a time, under <see cref="WriterLock"/>, in one flushed write.
/// </summary>
internal sealed class Journal
{
    public const string FileName = "journal.jsonl";

    private readonly string path;
    private readonly EntryKinds? kinds;
    private readonly List<Entry> entries = [];
    private readonly List<int> ends = [];
    private byte[] seen = SHA256.HashData([]);
    private Issue? unreadable;

    private Journal(string path, EntryKinds? kinds) => (this.path, this.kinds) = (path, kinds);

    /// <summary>The entries that can be read: all, unless <see cref="LeaveOutAfter"/> was told otherwise.</summary>
    public IReadOnlyList<Entry> Entries { get; private set; } = [];

    public Entry Head => Entries[^1];

    /// <summary>What a torn last line left; null when the file ends with a whole line.</summary>
    public Issue? Torn { get; private set; }

    public static Journal Create(string folder) => new(Path.Combine(folder, FileName), null);

    /// <exception cref="RefusedException">There is no journal, it is empty, or an entry was altered: the first such line is
    /// named.</exception>
    /// <param name="kinds">Those that are known; null: this version's.</param>
    public static Journal Open(string folder, EntryKinds? kinds = null)
    {
        var journal = new Journal(Path.Combine(folder, FileName), kinds);
        if (!Presence.Of(journal.path))
        {
            throw new RefusedException(new Issue(Severity.Error, folder, null, "no_workspace", LedgerWords.NoWorkspace(FileName)));
        }
        journal.Read();
        if (journal.entries.Count == 0)
        {
            throw new RefusedException(new Issue(Severity.Error, journal.path, null, "empty_journal", LedgerWords.EmptyJournal));
        }
        return journal;
    }

    /// <summary>True when the bytes on disk are not those that were read, or the file is gone.</summary>
    public bool HasMoved()
    {
        if (!File.Exists(path)) return true;
        using var file = Reading();
        return !SHA256.HashData(file).AsSpan().SequenceEqual(seen);
    }

    /// <summary>Something of the file that changes with nearly every change of its bytes and costs nothing to ask.</summary>
    public (long Length, DateTime Written) Glance() =>
        new FileInfo(path) is { Exists: true } file ? (file.Length, file.LastWriteTimeUtc) : default;

    /// <summary>True when every entry of an earlier reading stands here as it stood then.</summary>
    public bool Continues(Journal earlier) =>
        entries.Count >= earlier.entries.Count && entries[earlier.entries.Count - 1].Hash == earlier.entries[^1].Hash;

    /// <summary>Entries after a position are not given, and nothing may be written, because something that they need is not
    /// there.</summary>
    /// <param name="why">What is said to who tries to write.</param>
    public void LeaveOutAfter(long position, Issue why)
    {
        Entries = [.. entries.Take((int)position)];
        unreadable = why;
    }

    /// <exception cref="RefusedException">Entries were left out: what is written now would come after something that nobody here can
    /// read.</exception>
    public void RequireWhole()
    {
        if (unreadable is not null) throw new RefusedException(unreadable with { Severity = Severity.Error });
    }

    /// <summary>The first entries, byte for byte as they stand, each with its line feed.</summary>
    /// <exception cref="RefusedException">The file is no longer the one that was read.</exception>
    public byte[] Bytes(long count)
    {
        using var file = Reading();
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        var text = JournalText.Read(bytes, path, kinds);
        if (text.Entries.Count < count || text.Entries[(int)count - 1].Hash != entries[(int)count - 1].Hash) throw Changed();
        var copied = bytes.AsSpan(0, text.Ends[(int)count - 1]);
        return copied[^1] == '\n' ? copied.ToArray() : [.. copied, (byte)'\n'];
    }

    /// <summary>The entries as they would stand after the head, and their lines; nothing is written.</summary>
    public Draft Draft(IReadOnlyList<NewEntry> news)
    {
        var previous = entries.Count == 0 ? Entry.BeforeFirst : entries[^1].Hash;
        var written = new List<Entry>();
        using var text = new MemoryStream();
        foreach (var entry in news)
        {
            var (made, line) =
                Entry.Write(entries.Count + written.Count + 1, entry.Received, entry.Kind, entry.By, entry.Body, previous, kinds);
            written.Add(made);
            previous = made.Hash;
            text.Write(line);
            text.WriteByte((byte)'\n');
        }
        return new Draft(written, text.ToArray());
    }

    /// <summary>Writes entries after the head and flushes them to the disk. Either all of them are there afterwards, or none.</summary>
    /// <param name="lock">Proof that no other process writes.</param>
    /// <param name="news">In order; times never run backwards: the caller has checked.</param>
    /// <exception cref="RefusedException">The disk refused the write (full, say), or the file is not the one that was read; it is as it
    /// was.</exception>
    public IReadOnlyList<Entry> Append(WriterLock @lock, IReadOnlyList<NewEntry> news) => Append(@lock, Draft(news));

    /// <inheritdoc cref="Append(WriterLock, IReadOnlyList{NewEntry})"/>
    public IReadOnlyList<Entry> Append(WriterLock @lock, Draft draft)
    {
        ArgumentNullException.ThrowIfNull(@lock);
        RequireWhole();
        var end = ends.Count == 0 ? 0 : ends[^1];
        using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, 1);
        if (!SHA256.HashData(file).AsSpan().SequenceEqual(seen)) throw Changed();
        if (file.Length > end) KeepTornTail(file, end);
        var addFeed = end > 0 && !EndsWithFeed(file, end);
        file.Position = end;
        try
        {
            if (addFeed) file.WriteByte((byte)'\n');
            file.Write(draft.Lines);
            file.Flush(flushToDisk: true);
        }
        catch (IOException problem)
        {
            file.SetLength(end);
            throw new RefusedException(new Issue(Severity.Error, path, null, "not_written", LedgerWords.NotWritten(problem.Message)));
        }
        file.Position = 0;
        Take(file);
        return draft.Entries;
    }

    private FileStream Reading() => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    private void Read()
    {
        using var file = Reading();
        Take(file);
    }

    private void Take(FileStream file)
    {
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        var text = JournalText.Read(bytes, path, kinds);
        seen = SHA256.HashData(bytes);
        entries.Clear();
        entries.AddRange(text.Entries);
        ends.Clear();
        ends.AddRange(text.Ends);
        Entries = [.. entries];
        Torn = text.Torn;
    }

    private RefusedException Changed() => new(new Issue(Severity.Error, path, null, "journal_changed", LedgerWords.JournalChanged));

    private static bool EndsWithFeed(FileStream file, int end)
    {
        file.Position = end - 1;
        return file.ReadByte() == '\n';
    }

    /// <summary>Nothing is lost: what a torn write left is put aside before it is overwritten.</summary>
    private void KeepTornTail(FileStream file, int end)
    {
        var tail = new byte[file.Length - end];
        file.Position = end;
        file.ReadExactly(tail);
        File.WriteAllBytes(Path.Combine(Path.GetDirectoryName(path)!, $"torn-after-{entries.Count}.txt"), tail);
        file.SetLength(end);
    }
}

/// <param name="Body">Writes the members of the entry's body.</param>
internal sealed record NewEntry(DateTimeOffset Received, string Kind, Author By, Action<Utf8JsonWriter> Body);

/// <summary>Entries that are about to be written: their hashes are known before anybody else knows of them.</summary>
/// <param name="Lines">As they will stand in the file.</param>
internal sealed record Draft(IReadOnlyList<Entry> Entries, byte[] Lines);
