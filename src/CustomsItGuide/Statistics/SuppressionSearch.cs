namespace CustomsItGuide.Statistics;

/// <summary>Branch and bound over the sets of cells that may be hidden in addition.</summary>
/// <param name="accepted">Whether a set without single cells is good enough.</param>
/// <param name="maxTrials">After so many sets that were put to <paramref name="accepted"/> the best one so far is taken.</param>
internal sealed class SuppressionSearch(
    IReadOnlyList<IReadOnlyList<int>> table, IReadOnlyList<AuditedCell> primary,
    Func<IReadOnlyList<AuditedCell>, bool> accepted, int maxTrials)
{
    readonly int[] inRow = new int[table.Count];
    readonly int[] inColumn = new int[table[0].Count];
    readonly bool[,] hidden = new bool[table.Count, table[0].Count];
    readonly bool[,] excluded = new bool[table.Count, table[0].Count];
    readonly List<AuditedCell> chosen = [];
    AuditedCell[]? best;
    int bestCost = int.MaxValue;
    int trials;

    /// <summary>The cells to hide in addition, in reading order; null when no set will do.</summary>
    public AuditedCell[]? Best()
    {
        foreach (var cell in primary)
            Hide(cell, true);
        Extend(0);
        return best;
    }

    void Extend(int cost)
    {
        if (trials >= maxTrials || cost > bestCost || (cost == bestCost && best is not null && chosen.Count > best.Length))
            return;
        var line = Single();
        if (line is null)
        {
            trials++;
            if (accepted([.. primary, .. chosen]))
            {
                Keep(cost);
                return;
            }
        }

        // A line with one hidden cell needs a second one from it; a set that is merely not accepted needs some cell from anywhere.
        // Each branch takes one candidate and bars those before it, so that no set is met twice.
        var candidates = (line ?? CellSuppression.Cells(table))
            .Where(c => !hidden[c.Row, c.Column] && !excluded[c.Row, c.Column])
            .OrderBy(c => table[c.Row][c.Column]).ToArray();
        foreach (var cell in candidates)
        {
            Hide(cell, true);
            chosen.Add(cell);
            Extend(cost + table[cell.Row][cell.Column]);
            chosen.RemoveAt(chosen.Count - 1);
            Hide(cell, false);
            excluded[cell.Row, cell.Column] = true;
        }

        foreach (var cell in candidates)
            excluded[cell.Row, cell.Column] = false;
    }

    void Keep(int cost)
    {
        var found = chosen.OrderBy(c => (c.Row, c.Column)).ToArray();
        if (best is not null && cost == bestCost && (found.Length > best.Length || (found.Length == best.Length && !Before(found, best))))
            return;
        best = found;
        bestCost = cost;
    }

    static bool Before(AuditedCell[] left, AuditedCell[] right) =>
        left.Zip(right).Select(pair => (pair.First.Row, pair.First.Column).CompareTo((pair.Second.Row, pair.Second.Column)))
            .FirstOrDefault(order => order != 0) < 0;

    /// <summary>The cells of a row or column with exactly one hidden cell, the one with fewest ways out first; null when there is
    /// none.</summary>
    IEnumerable<AuditedCell>? Single()
    {
        IEnumerable<AuditedCell>? tightest = null;
        var fewest = int.MaxValue;
        foreach (var line in Lines().Where(l => l.Hidden == 1))
        {
            var open = line.Cells.Count(c => !hidden[c.Row, c.Column] && !excluded[c.Row, c.Column]);
            if (open < fewest)
                (tightest, fewest) = (line.Cells, open);
        }

        return tightest;
    }

    IEnumerable<(int Hidden, IEnumerable<AuditedCell> Cells)> Lines() =>
        inRow.Select((count, r) => (count, Enumerable.Range(0, inColumn.Length).Select(c => new AuditedCell(r, c))))
            .Concat(inColumn.Select((count, c) => (count, Enumerable.Range(0, inRow.Length).Select(r => new AuditedCell(r, c)))));

    void Hide(AuditedCell cell, bool hide)
    {
        hidden[cell.Row, cell.Column] = hide;
        inRow[cell.Row] += hide ? 1 : -1;
        inColumn[cell.Column] += hide ? 1 : -1;
    }
}
