namespace CustomsItGuide;

/// <summary>A journal entry by which a delivery counts no more, and what it had replaced counts again.</summary>
/// <param name="Position">Of the entry.</param>
/// <param name="Delivery">Position of the delivery.</param>
/// <param name="Erased">The bytes were deleted: the journal keeps their hashes and sizes alone.</param>
public sealed record Withdrawal(long Position, long Delivery, string By, DateTimeOffset Received, string Reason, bool Erased)
{
    /// <summary>What <c>By</c> names.</summary>
    public AuthorKind Author { get; init; }
}
