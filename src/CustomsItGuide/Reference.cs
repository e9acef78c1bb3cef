namespace CustomsItGuide;

/// <param name="DataSet">The data set in which the value must exist.</param>
/// <param name="Column">Its column.</param>
/// <param name="Besides">Values that are known although no row has them (<c>other</c> is always a known topic).</param>
public sealed record Reference(string DataSet, string Column, IReadOnlyList<string> Besides);
