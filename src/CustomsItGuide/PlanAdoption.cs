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
}
