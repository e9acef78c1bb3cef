using System.Globalization;
using CustomsItGuide.Ledger;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Workspaces;

/// <summary>What the journal says, as one position sees it; it stays what it is when the journal goes on.</summary>
internal sealed class History(IReadOnlyList<Entry> entries)
{
    public History(Journal journal) : this(journal.Entries)
    {
    }

    /// <summary>True while the journal stands as it did.</summary>
    public bool IsOf(Journal journal) => ReferenceEquals(entries, journal.Entries);

    private readonly Lazy<IReadOnlyDictionary<string, long>> erased = new(() => KeptFiles.Erased(entries));

    private readonly Lazy<IReadOnlyList<Entry>> passedOver = new(() => [.. entries.Where(e => e.Its is PassedOverEntry)]);

    public Entry Head => entries[^1];

    /// <summary>Entries of kinds that this version does not know and need not.</summary>
    public IReadOnlyList<Entry> PassedOver => passedOver.Value;

    public static JournalEntry Describe(Entry entry) =>
        new(entry.Position, entry.Received, entry.Kind, entry.By, entry.Its.Summary(entry), entry.Hash, entry.Previous)
        { Author = entry.Author, IsPassedOver = entry.Its is PassedOverEntry };

    public IReadOnlyList<Entry> Until(long position) => [.. entries.Take((int)position)];

    /// <summary>The definitions in force at a position. The first entry of every journal is a plan.</summary>
    public Entry PlanAt(long position) => entries.Take((int)position).Last(EntryKinds.Plan.Is);

    /// <summary>What the warehouse of a position must say that it was made for.</summary>
    public WarehouseStamp StampAt(long position) => WarehouseStamp.Of(Until(position), Engine.Build);

    /// <summary>Everything delivered by a position, oldest first; what was withdrawn by then says so.</summary>
    public IReadOnlyList<Delivery> DeliveriesAt(long position)
    {
        var withdrawn = WithdrawalsAt(position).ToLookup(w => w.Delivery);
        return [.. entries.Take((int)position).Where(EntryKinds.Delivery.Is).Select(EntryKinds.Delivery.Read)
            .Select(d => withdrawn[d.Position].LastOrDefault() is { } by ? d with { Withdrawn = by } : d)];
    }

    /// <summary>In the order of the journal. A delivery may be named twice: withdrawn first, its bytes erased later.</summary>
    public IReadOnlyList<Withdrawal> WithdrawalsAt(long position) =>
        [.. entries.Take((int)position).Where(EntryKinds.Withdrawal.Is).Select(EntryKinds.Withdrawal.Of)];

    /// <summary>The deliveries that counted for a position, oldest first: not withdrawn by then, and never mind which replaced
    /// which.</summary>
    public IReadOnlyList<Delivery> CountingAt(long position) => [.. DeliveriesAt(position).Where(d => d.Withdrawn is null)];

    /// <summary>
    /// True when a file of the delivery was erased since, by whatever later entry: it cannot be read again, so no state can be made with
    /// it.
    /// </summary>
    public bool IsErased(Delivery delivery) => delivery.Files.Any(f => KeptFiles.IsErased(erased.Value, f.Sha256, delivery.Position));

    /// <summary>
    /// By hash, the withdrawal that erased the bytes of a file; those that were delivered again since are not among them.
    /// </summary>
    public IReadOnlyDictionary<string, Withdrawal> ErasedFiles()
    {
        if (erased.Value.Count == 0) return new Dictionary<string, Withdrawal>();
        var again = KeptFiles.Of(entries).Select(f => f.Sha256).ToHashSet(StringComparer.Ordinal);
        return erased.Value.Where(e => !again.Contains(e.Key))
            .ToDictionary(e => e.Key, e => EntryKinds.Withdrawal.Of(entries[(int)e.Value - 1]), StringComparer.Ordinal);
    }

    /// <summary>Deliveries that counted at a position and are left out of its state because their bytes were erased since.</summary>
    public IReadOnlyList<Delivery> MissedAt(long position) => [.. StandingAt(position).Where(IsErased)];

    /// <summary>Hashes of the positions whose state held rows that an entry erased.</summary>
    public IReadOnlySet<string> HeadsWithout(Entry erasure)
    {
        var gone = erasure.Its.Erased(erasure).Select(f => f.Sha256).ToHashSet(StringComparer.Ordinal);
        var first = DeliveriesAt(erasure.Position).First(d => d.Files.Any(f => gone.Contains(f.Sha256))).Position;
        return entries.Where(e => e.Position >= first && e.Position < erasure.Position).Select(e => e.Hash)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Deliveries that count, and of which at least one slice has not been replaced by a later one, oldest first.</summary>
    public IReadOnlyList<Delivery> StandingAt(long position) => SliceLabels.Standing(CountingAt(position));

    /// <summary>Everything that a position, a day or a time can mean. See <see cref="Workspace.At(string?)"/>.</summary>
    public AsOf At(string? asOf)
    {
        if (asOf is null) return Position(Head.Position, null);
        var text = asOf.Trim();
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var position))
        {
            return position >= 1 && position <= Head.Position ? Position(position, null)
                : throw Refuse(asOf, WorkspacesWords.PositionOutOfRange(Head.Position));
        }
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return Before(new DateTimeOffset(day.ToDateTime(new TimeOnly(23, 59, 59)), TimeSpan.Zero), asOf);
        }
        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            && text.Contains('T', StringComparison.OrdinalIgnoreCase))
        {
            return Before(time, asOf);
        }
        throw Refuse(asOf, WorkspacesWords.NoPositionOrTime(Head.Position));
    }

    private AsOf Before(DateTimeOffset time, string asked)
    {
        var latest = entries.TakeWhile((_, i) => KnownAt(i + 1) <= time).LastOrDefault()
            ?? throw Refuse(asked, WorkspacesWords.JournalBegins(Entry.Time(KnownAt(1))).Then(Late(0, time) ?? LocalizedText.Empty));
        return Position(latest.Position, time);
    }

    private AsOf Position(long position, DateTimeOffset? asked) =>
        new(position, entries[(int)position - 1].Hash, (asked ?? KnownAt(position)).ToUniversalTime());

    /// <summary>
    /// When an entry was known. A delivery may be entered later than it was received; it was not known before the entries that stand
    /// before it, so that times never run backwards along the journal.
    /// </summary>
    public DateTimeOffset KnownAt(long position) => entries.Take((int)position).Max(e => e.Received);

    /// <summary>
    /// What a reader of a time must know beside the state that was known then: what had been received by then and was entered only later.
    /// Null when there is nothing.
    /// </summary>
    /// <param name="asOf">As <see cref="At"/> takes it.</param>
    public LocalizedText? Late(string? asOf)
    {
        // Who names a position means the order of the journal.
        if (asOf is null || long.TryParse(asOf.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out _)) return null;
        var at = At(asOf);
        return Late(at.Position, at.Time);
    }

    private LocalizedText? Late(long position, DateTimeOffset time)
    {
        var late = entries.Skip((int)position).Where(e => e.Received <= time).ToList();
        if (late.Count == 0) return null;
        var last = late[^1];
        var received = Entry.Time(last.Received);
        return late.Count == 1 ? WorkspacesWords.EnteredLaterOne(last.Position, received, last.Position - 1)
            : WorkspacesWords.EnteredLaterSeveral(late.Count, last.Position, received, last.Position - 1);
    }

    /// <summary>True when no later entry belongs to the load.</summary>
    /// <param name="load">Position of its first delivery.</param>
    /// <param name="last">Position of the last that is looked at.</param>
    public bool IsWhole(long load, long last) =>
        entries.Skip((int)last).TakeWhile(EntryKinds.Delivery.Is).Select(EntryKinds.Delivery.Read).All(d => d.Load != load);

    private static RefusedException Refuse(string asked, LocalizedText why) => new(new Issue(Severity.Error, "--as-of", null, "as_of",
        WorkspacesWords.NoPlaceInJournal(asked, why)));
}
