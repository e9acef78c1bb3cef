namespace CustomsItGuide;

/// <summary>How an unknown table could be read, for a person to check and complete.</summary>
/// <param name="Mapping">
/// What was recognized; its <see cref="TableMapping.Text"/> is the file to complete, with what was not as comments.
/// </param>
/// <param name="Unmapped">Heads that nothing was found for: they are not read.</param>
/// <param name="Missing">Required columns that no head was found for: their value must be written in, or the head.</param>
/// <param name="UnknownWords">Words of codes and answers that nothing was found for.</param>
public sealed record ProposedMapping(TableMapping Mapping, IReadOnlyList<string> Unmapped, IReadOnlyList<string> Missing,
    IReadOnlyList<string> UnknownWords);
