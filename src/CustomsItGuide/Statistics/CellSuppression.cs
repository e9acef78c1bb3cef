namespace CustomsItGuide.Statistics;

/// <summary>
/// Cells of a table with published totals that must be hidden. Primary: 0 &lt; count &lt; threshold. Secondary: the cells of smallest
/// total count such that no row or column has exactly one hidden cell; of equal totals the fewest cells, then the first in reading
/// order. Found by branch and bound, which is complete: every solution must hide another cell of a line that has only one.
/// </summary>
/// <param name="Primary">In reading order.</param>
/// <param name="Secondary">In reading order.</param>
/// <param name="SecondaryCost">Sum of the secondary cells' counts.</param>
[ReferenceOnly]
public sealed record CellSuppression(IReadOnlyList<AuditedCell> Primary, IReadOnlyList<AuditedCell> Secondary, int SecondaryCost)
{
    const int MaxTrials = 20_000;

    /// <summary>By the rule above alone. It hides single lines; what can still be worked out, <see cref="SuppressionAudit"/>
    /// tells.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A ragged table, a negative count, or a table in which a cell cannot be hidden (one row
    /// or one column).</exception>
    public static CellSuppression Of(IReadOnlyList<IReadOnlyList<int>> table, int threshold) =>
        Search(table, Primaries(table, threshold), 1, int.MaxValue)
        ?? throw new ArgumentOutOfRangeException(nameof(table),
            "Expected a table with a second cell in every row and column that has one to hide.");

    /// <summary>
    /// As <see cref="Of"/>, and every primary cell keeps at least <paramref name="values"/> possible counts (5), every secondary cell
    /// at least two. Null when the table has to be withheld: not even hiding all of it achieves that, or no set was found within
    /// 20 000 trials, after which the best set so far counts.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A ragged table, a negative count, or fewer than two values.</exception>
    public static CellSuppression? Protect(IReadOnlyList<IReadOnlyList<int>> table, int threshold, int values)
    {
        Require.That(values >= 2, nameof(values), values, "at least two possible values");
        var primary = Primaries(table, threshold);
        AuditedCell[] all = [.. Cells(table)];
        return primary.Length == 0 || IsHidden(table, all, primary, values) ? Search(table, primary, values, MaxTrials) : null;
    }

    static CellSuppression? Search(IReadOnlyList<IReadOnlyList<int>> table, AuditedCell[] primary, int values, int maxTrials)
    {
        var search = new SuppressionSearch(table, primary, hidden => values == 1 || IsHidden(table, hidden, primary, values), maxTrials);
        return search.Best() is not { } secondary ? null
            : new CellSuppression(primary, secondary, secondary.Sum(c => table[c.Row][c.Column]));
    }

    static AuditedCell[] Primaries(IReadOnlyList<IReadOnlyList<int>> table, int threshold)
    {
        SuppressionAudit.Check(table);
        return [.. Cells(table).Where(c => table[c.Row][c.Column] > 0 && table[c.Row][c.Column] < threshold)];
    }

    static bool IsHidden(IReadOnlyList<IReadOnlyList<int>> table, IReadOnlyList<AuditedCell> hidden, AuditedCell[] primary, int values)
    {
        var ranges = SuppressionAudit.Intervals(table, hidden);
        return hidden.Zip(ranges).All(cell => cell.Second.Max - cell.Second.Min + 1 >= (primary.Contains(cell.First) ? values : 2));
    }

    internal static IEnumerable<AuditedCell> Cells(IReadOnlyList<IReadOnlyList<int>> table) =>
        Enumerable.Range(0, table.Count).SelectMany(r => Enumerable.Range(0, table[0].Count).Select(c => new AuditedCell(r, c)));
}
