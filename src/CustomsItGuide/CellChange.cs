namespace CustomsItGuide;

/// <param name="Before">As text; null: empty, or the row was not there.</param>
/// <param name="After">As text; null: empty, or the row is there no longer.</param>
public sealed record CellChange(string Column, string? Before, string? After);
