namespace CustomsItGuide;

/// <summary>A file with one row per unit and one column per question: every column that is not one of the contract's is a
/// question.</summary>
/// <param name="Variable">The contract's column that takes the header.</param>
/// <param name="Value">The contract's column that takes the cell.</param>
public sealed record WideForm(string Variable, string Value);
