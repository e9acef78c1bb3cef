namespace CustomsItGuide;

/// <summary>What a load changes of one row that counts.</summary>
/// <param name="Key">The values of the data set's key, as <c>a / b</c>.</param>
/// <param name="Cells">Columns beside the key of which the value differs, in the contract's order.</param>
public sealed record RowChange(ChangeKind Kind, string Key, IReadOnlyList<CellChange> Cells);
