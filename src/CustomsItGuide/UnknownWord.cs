namespace CustomsItGuide;

/// <summary>A word that nothing was found for.</summary>
/// <param name="Column">Column of the data set.</param>
/// <param name="Word">As it stands in the file.</param>
/// <param name="Count">Cells that it stands in, at least one.</param>
public sealed record UnknownWord(string Column, string Word, long Count);
