namespace CustomsItGuide;

/// <param name="Place">The member with its parents (<c>target.value</c>), or the line of a query.</param>
/// <param name="Before">As written; null: it was not there.</param>
/// <param name="After">As written; null: it is there no longer.</param>
public sealed record DefinitionDetail(string Place, string? Before, string? After)
{
    /// <summary>The line of a query, from 1; null of a member.</summary>
    public int? Line { get; init; }
}
