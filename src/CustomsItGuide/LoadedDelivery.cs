namespace CustomsItGuide;

/// <param name="Delivery">With its position, which is 0 when nothing was written.</param>
/// <param name="Removed">Keys of rows that were there and are not in the new delivery, at most 100 of them, as <c>a / b / c</c>.</param>
public sealed record LoadedDelivery(Delivery Delivery, LoadOutcome Outcome, IReadOnlyList<Rejection> Rejections,
    IReadOnlyList<string> Removed)
{
    /// <summary>
    /// What it changes, row by row: added, changed, removed. Empty when the request did not ask for details, and for a data set that holds
    /// what single Members said, of which the counts are told alone.
    /// </summary>
    public IReadOnlyList<RowChange> Changes { get; init; } = [];
}
