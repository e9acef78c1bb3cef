namespace CustomsItGuide;

/// <param name="Count">How many filled cells of rows that stay would be empty.</param>
/// <param name="Of">How many of these rows have the cell filled now.</param>
/// <param name="Limit">In percent of these.</param>
public sealed record LostCells(string DataSet, string Slice, string Column, long Count, long Of, double Limit)
{
    /// <summary>As many may be emptied whatever share that is.</summary>
    public long Tolerated { get; init; }

    /// <summary>True when more is lost than the plan lets pass.</summary>
    public bool IsAbove => Count > Tolerated && 100.0 * Count > Limit * Of;
}
