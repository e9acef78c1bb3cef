namespace CustomsItGuide;

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
    /// <summary>True when it was built again with the same content.</summary>
    public bool Holds => Fault is null && Differences.Count == 0;
}
