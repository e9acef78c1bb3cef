namespace CustomsItGuide;

/// <summary>What a load would take away of what counts, held against the limits that the plan sets.</summary>
/// <param name="Rows">Slices that would lose rows.</param>
/// <param name="Cells">Columns that would lose filled cells, by slice.</param>
/// <param name="Rejected">Deliveries of which more rows would be rejected than the plan allows.</param>
public sealed record Losses(IReadOnlyList<LostRows> Rows, IReadOnlyList<LostCells> Cells, IReadOnlyList<RejectedRows> Rejected)
{
    /// <summary>
    /// Indicators of which much would go: each that would lose more rows than the plan allows, and each that would rest on fewer, or reads
    /// what is lost, and whose target would be met then.
    /// </summary>
    public IReadOnlyList<LostIndicator> Indicators { get; init; } = [];

    /// <summary>True when anything would go at all.</summary>
    public bool IsAny => Number > 0;

    /// <summary>Rows that count now and would not.</summary>
    public long RowCount => Rows.Sum(r => r.Count);

    /// <summary>Cells that are filled now and would be empty.</summary>
    public long CellCount => Cells.Sum(c => c.Count);

    /// <summary>Rejected rows of deliveries above the limit that take the place of none that counts.</summary>
    public long RejectedCount => Rejected.Sum(r => r.Count - r.InPlaceOfCounted);

    /// <summary>Rows that leave an indicator whose target would be met then, and are lost to none: they were moved or are counted no
    /// longer.</summary>
    public long MovedCount => Indicators.Sum(i => i.Moved);

    /// <summary>The number by which they are accepted: rows, cells, rejected rows and moved rows together.</summary>
    public long Number => RowCount + CellCount + RejectedCount + MovedCount;

    /// <summary>True when any of them is above its limit, so that the load is refused unless they are accepted.</summary>
    public bool AreAboveLimits => Rows.Any(r => r.IsAbove) || Cells.Any(c => c.IsAbove) || Rejected.Count > 0 || Indicators.Count > 0;
}
