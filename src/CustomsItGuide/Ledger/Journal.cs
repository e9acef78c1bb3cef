using System.Text;
using System.Text.Json;

namespace CustomsItGuide.Ledger;

/// <summary>
/// journal.jsonl: append-only, each entry bound to the one before by its hash. Reading never changes the file;
/// appending is done by one process at a time, under <see cref="WriterLock"/>, in one flushed write.
/// </summary>
internal sealed class Journal
{
    public const string FileName = "journal.jsonl";

    private readonly string path;
    private readonly List<Entry> entries = [];
    private long wholeLength;

    private Journal(string path) => this.path = path;

    public IReadOnlyList<Entry> Entries => entries;

    public Entry Head => entries[^1];

    /// <summary>What a torn last line left; null when the file ends with a whole entry.</summary>
    public Issue? Torn { get; private set; }

    public static Journal Create(string folder) => new(Path.Combine(folder, FileName));

    /// <exception cref="RefusedException">There is no journal, it is empty, or an entry was altered: the first such line is named.</exception>
    public static Journal Open(string folder)
    {
        var journal = new Journal(Path.Combine(folder, FileName));
        if (!File.Exists(journal.path))
        {
            throw new RefusedException(new Issue(Severity.Error, folder, null, "no_workspace",
                $"There is no {FileName} here, so this is not a workspace. Make one with `scorecard init`, or name another folder with --workspace."));
        }
        journal.Read();
        if (journal.entries.Count == 0)
        {
            throw new RefusedException(new Issue(Severity.Error, journal.path, null, "empty_journal",
                "The journal has no whole entry. Its first entry is written by `scorecard init`: remove the folder and make it again, or put the journal back from a copy."));
        }
        return journal;
    }

    /// <summary>True when the file on disk is not the one that was read.</summary>
    public bool HasMoved() => new FileInfo(path) is { Exists: true } file && file.Length != wholeLength + tornLength;

    private long tornLength;

    private void Read()
    {
        entries.Clear();
        Torn = null;
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);

        var start = 0;
        while (start < bytes.Length)
        {
            var feed = Array.IndexOf(bytes, (byte)'\n', start);
            var line = bytes.AsSpan(start, (feed < 0 ? bytes.Length : feed) - start);
            try
            {
                var entry = Entry.Read(line);
                CheckPlace(entry);
                entries.Add(entry);
            }
            catch (FormatException problem) when (feed < 0)
            {
                Torn = new Issue(Severity.Warning, path, entries.Count + 1, "torn_line",
                    $"The last line was not written to its end ({problem.Message}), as after a power cut; it was left out. "
                    + $"The journal stands at entry {entries.Count}; what was being loaded then must be loaded again.");
                tornLength = bytes.Length - start;
                wholeLength = start;
                return;
            }
            catch (FormatException problem)
            {
                throw new RefusedException(new Issue(Severity.Error, path, entries.Count + 1, "journal_altered",
                    $"Entry {entries.Count + 1} was altered: {problem.Message}. Nothing after it can be trusted. Put the journal back from a copy; "
                    + (entries.Count == 0 ? "no entry is intact." : $"entries 1 to {entries.Count} are intact.")));
            }
            start = feed < 0 ? bytes.Length : feed + 1;
        }
        wholeLength = bytes.Length;
        tornLength = 0;
    }

    /// <summary>Writes the first entries, byte for byte as they stand, as the journal of another folder.</summary>
    public void CopyTo(string folder, int count)
    {
        using var from = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var lines = new StreamReader(from, Encoding.UTF8);
        using var to = new StreamWriter(Path.Combine(folder, FileName), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        for (var i = 0; i < count; i++) to.WriteLine(lines.ReadLine());
    }

    private void CheckPlace(Entry entry)
    {
        var position = entries.Count + 1;
        if (entry.Position != position) throw new FormatException($"it says that it is entry {entry.Position}, and it stands at {position}");
        var previous = entries.Count == 0 ? Entry.BeforeFirst : entries[^1].Hash;
        if (entry.Previous != previous) throw new FormatException($"it follows an entry with the hash {entry.Previous}, but the one before it has {previous}");
    }

    /// <summary>Writes entries after the head and flushes them to the disk. Either all of them are there afterwards, or none.</summary>
    /// <param name="lock">Proof that no other process writes.</param>
    /// <param name="news">In order; times never run backwards: the caller has checked.</param>
    /// <exception cref="RefusedException">The disk refused the write (full, say); the file is as it was.</exception>
    public IReadOnlyList<Entry> Append(WriterLock @lock, IReadOnlyList<NewEntry> news)
    {
        ArgumentNullException.ThrowIfNull(@lock);
        var previous = entries.Count == 0 ? Entry.BeforeFirst : entries[^1].Hash;
        var written = new List<Entry>();
        using var text = new MemoryStream();
        foreach (var entry in news)
        {
            var (made, line) = Entry.Write(entries.Count + written.Count + 1, entry.Received, entry.Kind, entry.By, entry.Body, previous);
            written.Add(made);
            previous = made.Hash;
            text.Write(line);
            text.WriteByte((byte)'\n');
        }

        using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, 1);
        if (file.Length != wholeLength) KeepTornTail(file);
        var addFeed = wholeLength > 0 && !EndsWithFeed(file);
        file.Position = wholeLength;
        try
        {
            if (addFeed) file.WriteByte((byte)'\n');
            file.Write(text.GetBuffer(), 0, (int)text.Length);
            file.Flush(flushToDisk: true);
        }
        catch (IOException problem)
        {
            file.SetLength(wholeLength);
            throw new RefusedException(new Issue(Severity.Error, path, null, "not_written",
                $"The journal could not be written ({problem.Message}) and is as it was. Make room on the disk and try again."));
        }
        wholeLength = file.Length;
        tornLength = 0;
        Torn = null;
        entries.AddRange(written);
        return written;
    }

    private bool EndsWithFeed(FileStream file)
    {
        file.Position = wholeLength - 1;
        return file.ReadByte() == '\n';
    }

    /// <summary>Nothing is lost: what a torn write left is put aside before it is overwritten.</summary>
    private void KeepTornTail(FileStream file)
    {
        var tail = new byte[file.Length - wholeLength];
        file.Position = wholeLength;
        file.ReadExactly(tail);
        File.WriteAllBytes(Path.Combine(Path.GetDirectoryName(path)!, $"torn-after-{entries.Count}.txt"), tail);
        file.SetLength(wholeLength);
    }
}

/// <param name="Body">Writes the members of the entry's body.</param>
internal sealed record NewEntry(DateTimeOffset Received, string Kind, string By, Action<Utf8JsonWriter> Body);
