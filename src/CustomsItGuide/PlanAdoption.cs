namespace CustomsItGuide;

/// <summary>A version of the definitions, as it entered the journal.</summary>
/// <param name="Position">Journal position.</param>
/// <param name="Received">When it was adopted.</param>
/// <param name="By">Who entered it.</param>
/// <param name="Decision">Reference of the decision by which it was adopted.</param>
public sealed record PlanAdoption(long Position, DateTimeOffset Received, string By, string Decision, Plan Plan)
{
    /// <summary>What <c>By</c> names.</summary>
    public AuthorKind Author { get; init; }

    /// <summary>
    /// Versions between the readable one before and this, which this engine cannot read, oldest first: what is different since the one
    /// before
    /// may have been changed by any of them.
    /// </summary>
    public IReadOnlyList<UnreadableAdoption> Unreadable { get; init; } = [];
}
