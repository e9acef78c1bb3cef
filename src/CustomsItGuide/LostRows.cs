namespace CustomsItGuide;

/// <param name="Slice">Label of the whole slice.</param>
/// <param name="Count">How many of its rows would no longer count.</param>
/// <param name="Of">How many count now.</param>
/// <param name="Limit">In percent of these.</param>
/// <param name="Rejected">Of the lost ones, those of which the delivery has a row with the same key that is rejected or waits.</param>
/// <param name="Keys">The first ten thousand, as <c>a / b</c>, in order; empty for a data set that holds what single Members said.</param>
public sealed record LostRows(string DataSet, string Slice, long Count, long Of, double Limit, long Rejected, IReadOnlyList<string> Keys)
{
    /// <summary>True when more is lost than the plan lets pass.</summary>
    public bool IsAbove => 100.0 * Count > Limit * Of;
}
