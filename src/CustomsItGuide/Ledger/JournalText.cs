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
                return new JournalText(entries, ends, Warn(path, entries.Count + 1, LedgerWords.LastLineIncomplete(entries.Count)));
            }
            catch (FormatException problem)
            {
                var why = WrongEntryException.Of(problem);
                throw new RefusedException(
                    new Issue(Severity.Error, path, entries.Count + 1, "journal_altered",
                        LedgerWords.JournalAltered(entries.Count + 1, why,
                            entries.Count == 0 ? LedgerWords.NoEntryIntact : LedgerWords.EntriesIntact(entries.Count))));
            }
        }
        return new JournalText(entries, ends,
            bytes.Length == 0 || bytes[^1] == '\n' ? null : Warn(path, entries.Count, LedgerWords.LineFeedMissing(entries.Count)));
    }

    private static string Before(List<Entry> entries) => entries.Count == 0 ? Entry.BeforeFirst : entries[^1].Hash;

    private static void CheckPlace(Entry entry, List<Entry> before)
    {
        var position = before.Count + 1;
        if (entry.Position != position) throw new WrongEntryException(LedgerWords.PositionWrong(entry.Position, position));
        var previous = Before(before);
        if (entry.Previous != previous) throw new WrongEntryException(LedgerWords.PreviousHashWrong(entry.Previous, previous));
    }

    private static Issue Warn(string path, int line, LocalizedText text) => new(Severity.Warning, path, line, "torn_line", text);
}
