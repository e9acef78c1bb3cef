namespace CustomsItGuide;

/// <summary>A workspace checked against itself: every hash, and every number made anew from the deliveries.</summary>
/// <param name="Head">The journal's end.</param>
/// <param name="Entries">Journal entries whose hash holds.</param>
/// <param name="Files">Kept files whose hash holds.</param>
/// <param name="Issues">What of journal and deliveries cannot be checked (missing files), and entries that say other than their
/// deliveries.</param>
/// <param name="Warehouses">The cached warehouses that this engine would read, the latest position first.</param>
public sealed record WorkspaceVerification(
    AsOf Head, long Entries, long Files, IReadOnlyList<Issue> Issues, IReadOnlyList<VerifiedWarehouse> Warehouses)
{
    /// <summary>Delivery entries of which rows and slices were held against the deliveries: those that were loaded under the definitions
    /// now in force.</summary>
    public int Statements { get; init; }

    public bool Holds => Issues.Count == 0 && Warehouses.All(w => w.Holds);
}

/// <summary>A cached warehouse beside one that was made anew from the deliveries.</summary>
/// <param name="File">Relative to the workspace.</param>
/// <param name="At">The position that it stands for.</param>
/// <param name="Fault">Why it cannot be the warehouse of that position, as the end of a sentence; null when it can.</param>
/// <param name="Scorecards">How many were computed from both: of each fiscal year and first half-year.</param>
/// <param name="Values">How many figures and verdicts were compared.</param>
/// <param name="Tables">How many tables were compared, rows and contents.</param>
public sealed record VerifiedWarehouse(
    string File, AsOf At, LocalizedText? Fault, int Scorecards, long Values, long Tables, IReadOnlyList<WarehouseDifference> Differences)
{
    public bool Holds => Fault is null && Differences.Count == 0;
}

/// <summary>Something that a cached warehouse says otherwise than the deliveries do.</summary>
/// <param name="What"><c>value</c>, <c>status</c>, <c>rows</c> … of an assessment or a table.</param>
/// <param name="Where">An indicator and a period, or a table.</param>
/// <param name="Cached">As text, unrounded; null: nothing.</param>
/// <param name="Recomputed">From the deliveries; null: nothing.</param>
public sealed record WarehouseDifference(string What, string Where, string? Cached, string? Recomputed);
