namespace CustomsItGuide;

/// <summary>A line of the journal.</summary>
/// <param name="Position">Counted from 1.</param>
/// <param name="Kind"><c>plan</c>, <c>delivery</c>, <c>withdrawal</c>; later kinds may follow.</param>
/// <param name="Summary">What it says, in one line.</param>
/// <param name="Previous">Hash of the entry before; 64 zeros for the first.</param>
public sealed record JournalEntry(long Position, DateTimeOffset Received, string Kind, string By, LocalizedText Summary, string Hash,
    string Previous)
{
    /// <summary>What <c>By</c> names.</summary>
    public AuthorKind Author { get; init; }

    /// <summary>True of a kind that this version does not know, where the entry says that no number depends on it.</summary>
    public bool IsPassedOver { get; init; }
}
