namespace CustomsItGuide;

/// <param name="Column">Null: the row as a whole.</param>
/// <param name="Value">Of the first row of the group, as delivered.</param>
public sealed record RejectedGroup(string? Column, string Rule, string? Value, long Count);
