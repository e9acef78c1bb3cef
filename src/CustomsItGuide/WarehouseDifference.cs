namespace CustomsItGuide;

/// <summary>Something that a cached warehouse says otherwise than the deliveries do.</summary>
/// <param name="What"><c>value</c>, <c>status</c>, <c>rows</c> … of an assessment or a table.</param>
/// <param name="Where">An indicator and a period, or a table.</param>
/// <param name="Cached">As text, unrounded; null: nothing.</param>
/// <param name="Recomputed">From the deliveries; null: nothing.</param>
public sealed record WarehouseDifference(string What, string Where, string? Cached, string? Recomputed);
