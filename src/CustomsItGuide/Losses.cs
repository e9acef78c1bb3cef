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

/// <summary>An indicator that a load changes by what it takes away: a share of a slice may be small and be most of an objective.</summary>
/// <param name="Count">
/// How many fewer rows, of a survey Members, than <paramref name="Of"/> the value rests on; 0 where it rests on no fewer and only
/// <paramref name="TurnsMet"/> is true.
/// </param>
/// <param name="Of">How many it rests on now; where the load takes any of them, the most that it was ever reported with, if those were
/// more.</param>
/// <param name="Limit">In percent of these.</param>
/// <param name="TurnsMet">True when the target is not met now and would be.</param>
/// <param name="Moved">Where that is so, rows that leave the indicator beside the lost ones.</param>
public sealed record LostIndicator(string Indicator, Period Period, long Count, long Of, double Limit, bool TurnsMet, long Moved);

/// <param name="Slice">Label of the whole slice.</param>
/// <param name="Count">How many of its rows would no longer count.</param>
/// <param name="Of">How many count now.</param>
/// <param name="Limit">In percent of these.</param>
/// <param name="Rejected">Of the lost ones, those of which the delivery has a row with the same key that is rejected or waits.</param>
/// <param name="Keys">The first ten thousand, as <c>a / b</c>, in order; empty for a data set that holds what single Members said.</param>
public sealed record LostRows(string DataSet, string Slice, long Count, long Of, double Limit, long Rejected, IReadOnlyList<string> Keys)
{
    public bool IsAbove => 100.0 * Count > Limit * Of;
}

/// <param name="Count">How many filled cells of rows that stay would be empty.</param>
/// <param name="Of">How many of these rows have the cell filled now.</param>
/// <param name="Limit">In percent of these.</param>
public sealed record LostCells(string DataSet, string Slice, string Column, long Count, long Of, double Limit)
{
    /// <summary>As many may be emptied whatever share that is.</summary>
    public long Tolerated { get; init; }

    public bool IsAbove => Count > Tolerated && 100.0 * Count > Limit * Of;
}

/// <param name="File">Names of the delivery's files.</param>
/// <param name="Count">Rows that would be rejected; those that wait for a data set of which nothing was delivered yet are not among
/// them.</param>
/// <param name="Of">Rows read.</param>
/// <param name="Limit">In percent of these.</param>
/// <param name="InPlaceOfCounted">Of the rejected, those with the key of a row that counts now: that one is among the lost rows.</param>
/// <param name="Groups">Rows by column and rule, the largest group first; at most ten.</param>
public sealed record RejectedRows(
    string DataSet, string File, long Count, long Of, double Limit, long InPlaceOfCounted, IReadOnlyList<RejectedGroup> Groups);

/// <param name="Column">Null: the row as a whole.</param>
/// <param name="Value">Of the first row of the group, as delivered.</param>
public sealed record RejectedGroup(string? Column, string Rule, string? Value, long Count);
