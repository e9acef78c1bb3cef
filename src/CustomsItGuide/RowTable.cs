namespace CustomsItGuide;

/// <summary>A small table of values, as a query gave them. Null is null; dates are DateOnly, numbers long, decimal or double, lists
/// string[].</summary>
public sealed record RowTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);
