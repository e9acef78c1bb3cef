namespace CustomsItGuide.Ledger;

/// <summary>The bytes of a journal as entries, each checked by itself and against the one before.</summary>
/// <param name="Ends">For each entry, where its line ends in the bytes, its line feed included.</param>
/// <param name="Torn">What a write that was cut off left; null when the bytes end with a whole line.</param>
internal sealed record JournalText(IReadOnlyList<Entry> Entries, IReadOnlyList<int> Ends, Issue? Torn)
{
    /// <param name="path">Where they were read, for messages.</param>
    /// <exception cref="RefusedException">An entry was altered: the first such line is named.</exception>
    public static JournalText Read(ReadOnlySpan<byte> bytes, string path, EntryKinds? kinds = null)
    {
        var entries = new List<Entry>();
        var ends = new List<int>();
        for (var start = 0; start < bytes.Length; start = ends[^1])
        {
            var feed = bytes[start..].IndexOf((byte)'\n');
            var line = feed < 0 ? bytes[start..] : bytes.Slice(start, feed);
            try
            {
                var entry = Entry.Read(line, kinds);
                CheckPlace(entry, entries);
                entries.Add(entry);
                ends.Add(start + line.Length + (feed < 0 ? 0 : 1));
            }
            catch (FormatException) when (feed < 0 && TornLine.IsBeginning(line, entries.Count + 1, Before(entries)))
            {
                return new JournalText(entries, ends, Warn(path, entries.Count + 1, new(
                    $"The last line was not written to its end, as after a power cut; it was left out. The journal stands at "
                        + $"entry {entries.Count}; "
                    + "what was being loaded then must be loaded again.",
                    "La dernière ligne n'a pas été écrite jusqu'au bout, comme après une coupure de courant ; elle a été laissée de côté. "
                    + $"Le journal en est à l'entrée {entries.Count} ; ce qui était alors en cours de chargement doit être "
                    + "chargé à nouveau.")));
            }
            catch (FormatException problem)
            {
                var why = WrongEntryException.Of(problem);
                throw new RefusedException(new Issue(Severity.Error, path, entries.Count + 1, "journal_altered", new LocalizedText(
                    $"Entry {entries.Count + 1} was altered: {why.English}. Nothing after it can be trusted. Put the journal "
                        + "back from a copy; "
                    + (entries.Count == 0 ? "no entry is intact." : $"entries 1 to {entries.Count} are intact."),
                    $"L'entrée {entries.Count + 1} a été altérée : {why.French}. Rien de ce qui la suit n'est fiable. "
                    + "Remettez le journal en place à partir d'une copie ; "
                    + (entries.Count == 0 ? "aucune entrée n'est intacte." : $"les entrées 1 à {entries.Count} sont intactes."))));
            }
        }
        return new JournalText(entries, ends, bytes.Length == 0 || bytes[^1] == '\n' ? null : Warn(path, entries.Count, new(
            $"The last line lacks nothing but its line feed, as after a power cut. Entry {entries.Count} is whole and counts; the "
                + "next load writes the line feed.",
            "Il ne manque à la dernière ligne que son saut de ligne, comme après une coupure de courant. L'entrée "
            + $"{entries.Count} est entière "
                + "et compte ; le prochain chargement écrit le saut de ligne.")));
    }

    private static string Before(List<Entry> entries) => entries.Count == 0 ? Entry.BeforeFirst : entries[^1].Hash;

    private static void CheckPlace(Entry entry, List<Entry> before)
    {
        var position = before.Count + 1;
        if (entry.Position != position) throw new WrongEntryException(new(
            $"it says that it is entry {entry.Position}, and it stands at {position}",
            $"elle dit être l'entrée {entry.Position}, et elle est à la place {position}"));
        var previous = Before(before);
        if (entry.Previous != previous) throw new WrongEntryException(new(
            $"it follows an entry with the hash {entry.Previous}, but the one before it has {previous}",
            $"elle suit une entrée dont l'empreinte est {entry.Previous}, mais celle qui la précède a {previous}"));
    }

    private static Issue Warn(string path, int line, LocalizedText text) => new(Severity.Warning, path, line, "torn_line", text);
}
