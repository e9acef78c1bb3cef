using System.Globalization;

namespace CustomsItGuide.Statistics;

/// <summary>
/// A table of counts scaled to known row and column totals, by iterative proportional fitting (Deming and Stephan 1940): rows and
/// columns are scaled in turn until both fit. Empty cells stay empty.
/// </summary>
[ReferenceOnly]
public static class Raking
{
    const int MaxRounds = 10_000;

    /// <returns>The fitted table, whose rows and columns add to the totals within 10⁻¹² of their sum.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A table that is not rectangular, negative figures, totals that do not add to the same sum, or a table that cannot be fitted
    /// (a positive total over empty cells).
    /// </exception>
    public static double[][] Fit(IReadOnlyList<IReadOnlyList<double>> counts, IReadOnlyList<double> rowTotals,
        IReadOnlyList<double> columnTotals)
    {
        Require.Finite(rowTotals, "row_totals", 1);
        Require.Finite(columnTotals, "col_totals", 1);
        Require.SameLength(counts.Count, rowTotals.Count, nameof(counts));
        var table = counts.Select(row => row.ToArray()).ToArray();
        foreach (var row in table)
        {
            Require.SameLength(row.Length, columnTotals.Count, nameof(counts));
            Require.Finite(row, nameof(counts), 1);
            Require.That(row.All(v => v >= 0), nameof(counts), row.Min(), "counts not below 0");
        }

        Require.That(rowTotals.Concat(columnTotals).All(t => t >= 0), "totals", rowTotals.Concat(columnTotals).Min(), "totals not below 0");
        double sum = SampleMoments.Sum(rowTotals), other = SampleMoments.Sum(columnTotals);
        Require.That(
            Math.Abs(sum - other) <= 1e-9 * Math.Max(1, sum), "col_totals", other,
            $"the same sum as the row totals have ({sum.ToString(CultureInfo.InvariantCulture)})");

        var misfit = double.PositiveInfinity;
        for (var round = 0; round < MaxRounds && misfit > 1e-12 * Math.Max(1, sum); round++)
        {
            for (var r = 0; r < table.Length; r++)
                Scale(rowTotals[r], table[r].Sum(), factor => table[r] = Array.ConvertAll(table[r], v => v * factor));
            for (var c = 0; c < columnTotals.Count; c++)
            {
                Scale(columnTotals[c], table.Sum(row => row[c]), factor =>
                {
                    foreach (var row in table)
                        row[c] *= factor;
                });
            }

            misfit = table.Select((row, r) => Math.Abs(row.Sum() - rowTotals[r])).Max();
        }

        Require.That(misfit <= 1e-7 * Math.Max(1, sum), nameof(counts), misfit, "a table that can be fitted to its totals");
        return table;
    }

    static void Scale(double total, double found, Action<double> by)
    {
        Require.That(total == 0 || found > 0, "counts", found, "a count above 0 in every row and column with a total above 0");
        if (found > 0)
            by(total / found);
    }
}
