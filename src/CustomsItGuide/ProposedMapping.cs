namespace CustomsItGuide;

/// <summary>How an unknown table could be read, for a person to check and complete.</summary>
/// <param name="Mapping">
/// What was recognized; its <see cref="TableMapping.Text"/> is the file to complete, with what was not as comments.
/// </param>
/// <param name="Unmapped">Heads that nothing was found for: they are not read.</param>
/// <param name="Missing">Required columns that no head was found for: their value must be written in, or the head.</param>
/// <param name="Unknown">Words of codes and answers that nothing was found for, those of a column by how often they stand there.</param>
public sealed record ProposedMapping(TableMapping Mapping, IReadOnlyList<string> Unmapped, IReadOnlyList<string> Missing,
    IReadOnlyList<UnknownWord> Unknown)
{
    /// <summary>The same as texts: <c>column: word</c>.</summary>
    public IReadOnlyList<string> UnknownWords => [.. Unknown.Select(u => $"{u.Column}: {u.Word}")];
}
