namespace CustomsItGuide.Statistics;

/// <summary>A cell of a table, both counted from 0.</summary>
[ReferenceOnly]
public sealed record AuditedCell(int Row, int Column);

/// <summary>
/// What a reader can work out about suppressed cells from the other cells and the published row and column totals: for each the
/// smallest and largest count that fits. Counts are whole and not negative, so both ends are found by maximal flows along the
/// suppressed cells, exactly.
/// </summary>
[ReferenceOnly]
public static class SuppressionAudit
{
    /// <returns>For each suppressed cell, in the given order, the smallest and largest count; both are possible.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A ragged table, a negative count, or a cell outside it or named twice.</exception>
    public static IReadOnlyList<(int Min, int Max)> Intervals(IReadOnlyList<IReadOnlyList<int>> table, IReadOnlyList<AuditedCell> suppressed)
    {
        Check(table);
        int rows = table.Count, columns = table[0].Count;
        foreach (var cell in suppressed)
            Require.That(cell.Row >= 0 && cell.Row < rows && cell.Column >= 0 && cell.Column < columns, nameof(suppressed), cell,
                "cells of the table");
        Require.That(suppressed.Distinct().Count() == suppressed.Count, nameof(suppressed), suppressed.Count, "each cell once");
        return [.. suppressed.Select(cell => (
            table[cell.Row][cell.Column] - Flow(table, suppressed, cell, cell.Row, rows + cell.Column, table[cell.Row][cell.Column]),
            table[cell.Row][cell.Column] + Flow(table, suppressed, cell, rows + cell.Column, cell.Row, int.MaxValue)))];
    }

    internal static void Check(IReadOnlyList<IReadOnlyList<int>> table)
    {
        Require.That(table.Count >= 1 && table[0].Count >= 1, nameof(table), table.Count, "a table with at least one cell");
        foreach (var row in table)
        {
            Require.SameLength(row.Count, table[0].Count, nameof(table));
            foreach (var count in row)
                Require.That(count >= 0, nameof(table), count, "counts not below 0");
        }
    }

    /// <summary>
    /// How much can be shifted from one line to another through the other suppressed cells. Nodes are rows, then columns; going from a
    /// row to a column raises their cell, which has no bound, going back lowers it, at most to 0.
    /// </summary>
    static int Flow(
        IReadOnlyList<IReadOnlyList<int>> table, IReadOnlyList<AuditedCell> suppressed, AuditedCell without, int from, int to, int atMost)
    {
        int rows = table.Count, nodes = rows + table[0].Count;
        var capacity = new long[nodes, nodes];
        foreach (var cell in suppressed)
        {
            if (cell == without)
                continue;
            capacity[cell.Row, rows + cell.Column] = int.MaxValue;
            capacity[rows + cell.Column, cell.Row] = table[cell.Row][cell.Column];
        }

        long flow = 0;
        while (flow < atMost && Path(capacity, nodes, from, to) is { } path)
        {
            var step = atMost - flow;
            for (var node = to; node != from; node = path[node])
                step = Math.Min(step, capacity[path[node], node]);
            for (var node = to; node != from; node = path[node])
            {
                capacity[path[node], node] -= step;
                capacity[node, path[node]] += step;
            }

            flow += step;
        }

        return (int)flow;
    }

    /// <summary>The node before each on a shortest way; null when there is none.</summary>
    static int[]? Path(long[,] capacity, int nodes, int from, int to)
    {
        var before = new int[nodes];
        Array.Fill(before, -1);
        before[from] = from;
        var queue = new Queue<int>([from]);
        while (queue.TryDequeue(out var node))
        {
            for (var next = 0; next < nodes; next++)
            {
                if (before[next] >= 0 || capacity[node, next] <= 0)
                    continue;
                before[next] = node;
                if (next == to)
                    return before;
                queue.Enqueue(next);
            }
        }

        return null;
    }
}
