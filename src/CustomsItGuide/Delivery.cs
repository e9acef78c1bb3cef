namespace CustomsItGuide;

/// <summary>One or more files that together are the new truth for the slices they contain.</summary>
/// <param name="Position">Its number in the journal.</param>
/// <param name="Received">When it was received, as stated, else as taken at the load (UTC).</param>
public sealed record Delivery(
    long Position, string DataSet, IReadOnlyList<DeliveredFile> Files, IReadOnlyList<string> Slices,
    string By, DateTimeOffset Received, RowCounts Rows, DeliveryOptions Options)
{
    /// <summary>What <c>By</c> names.</summary>
    public AuthorKind Author { get; init; }

    /// <summary>Position of the first delivery that came by the same load; those of one load are known together.</summary>
    public long Load { get; init; } = Position;

    /// <summary>
    /// Of a data set that holds what single Members said: 32 random hexadecimal digits, so that the entry's hash, which is public, cannot
    /// be found by trying all files that it may be of. Null otherwise, and of the sample, which is invented and has the same head
    /// everywhere.
    /// </summary>
    public string? Salt { get; init; }

    /// <summary>The number by which whoever loaded it accepted that its load takes away more than the plan allows; null: it did
    /// not.</summary>
    public long? AcceptedLosses { get; init; }

    /// <summary>By which entry it was withdrawn, as the position asked for knows it; null: it was not.</summary>
    public Withdrawal? Withdrawn { get; init; }

    /// <summary>True when any of its files was made up.</summary>
    public bool IsSynthetic => Files.Any(f => f.IsSynthetic);
}
