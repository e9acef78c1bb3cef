using System.Text.Json;

namespace CustomsItGuide.Ledger;

/// <summary>
/// A kind of journal entry whole: how it is read and written, what it says in words, and the files that it names. The kinds stand in
/// <see cref="EntryKinds"/>; a new one is a class and a line there.
/// </summary>
/// <param name="name">As the journal has it.</param>
internal abstract class EntryKind(string name)
{
    public string Name => name;

    public bool Is(Entry entry) => entry.Kind == name;

    /// <summary>Every journal begins with a plan.</summary>
    public virtual bool MayBeFirst => false;

    /// <summary>What it says, in one line.</summary>
    public abstract LocalizedText Summary(Entry entry);

    /// <summary>Writes the body anew from what is read of it.</summary>
    public abstract void Rewrite(Entry entry, Utf8JsonWriter json);

    /// <summary>The kept files that it names, with their length as it says it.</summary>
    public virtual IReadOnlyList<DeliveredFile> Files(Entry entry) => [];

    /// <summary>Hash and size of the kept files whose bytes it erased.</summary>
    public virtual IReadOnlyList<ErasedFile> Erased(Entry entry) => [];

    /// <summary>Why it cannot be withdrawn; null when it can.</summary>
    /// <param name="position">Of the entry.</param>
    public abstract LocalizedText? StaysBecause(long position);

    /// <summary>
    /// What stands against reading an entry as one of its kind: it must be, byte for byte, what would be written for what is read from it,
    /// so that nothing in it is passed over. Null when nothing does.
    /// </summary>
    /// <param name="path">Of the journal, for the message.</param>
    public virtual Issue? Fault(Entry entry, string path)
    {
        try
        {
            if ((MayBeFirst || entry.Position > 1) && Files(entry).All(f => KeptFiles.IsHash(f.Sha256) && IsPlainName(f.Name))
                && Entry.Written(json => Rewrite(entry, json)).AsSpan()
                    .SequenceEqual(Entry.Written(json => Entry.Members(entry.Body, json))))
            {
                return null;
            }
        }
        catch (Exception problem) when (problem is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            // Said below: it is not an entry of its kind.
        }
        return Unreadable(entry, path);
    }

    /// <summary>A name is no way to another folder.</summary>
    protected virtual bool IsPlainName(string file) => KeptFiles.IsPlainName(file, withFolders: false);

    protected static Issue Unreadable(Entry entry, string path) =>
        new(Severity.Error, path, entry.Position, "unknown_entry", LedgerWords.UnknownEntry(entry.Position, entry.Kind));
}

/// <summary>A kind whose body says one thing.</summary>
internal abstract class EntryKind<T>(string name) : EntryKind(name)
{
    /// <exception cref="KeyNotFoundException">A member is missing.</exception>
    /// <exception cref="InvalidOperationException">A member is of another type.</exception>
    public abstract T Read(Entry entry);

    public NewEntry New(T said, Author by, DateTimeOffset received) => new(received, Name, by, json => Write(said, json));

    public override void Rewrite(Entry entry, Utf8JsonWriter json) => Write(Read(entry), json);

    protected abstract void Write(T said, Utf8JsonWriter json);
}

/// <summary>A file whose bytes are gone.</summary>
internal sealed record ErasedFile(string Sha256, long Bytes);
