namespace CustomsItGuide.Statistics;

/// <summary>
/// Shares of R² by regressor: the mean gain over all orders in which they can enter, Lindeman, Merenda and Gold (1980), Grömping
/// (2006) JSS 17(1). The shares add to R². Of items that go together, say "is associated with", never "drives".
/// </summary>
/// <param name="RSquared">Of all regressors together, 0..1.</param>
/// <param name="Shares">One for each regressor, in units of R².</param>
[ReferenceOnly]
public sealed record ShapleyRegression(double RSquared, IReadOnlyList<double> Shares)
{
    const int MaxRegressors = 16;

    /// <summary>All 2^p subsets are fitted. A regressor that follows from those before it adds nothing.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Ragged rows, fewer than two of them, no regressor or more than 16, or a constant
    /// y.</exception>
    public static ShapleyRegression Of(IReadOnlyList<IReadOnlyList<double>> rows, IReadOnlyList<double> y)
    {
        var columns = Centred(rows, y);
        var p = columns.Length;
        Require.That(p is >= 1 and <= MaxRegressors, "X_rows", p, "1 to 16 regressors");
        var response = Centre(y);
        var total = Dot(response, response);
        Require.That(total > 0, nameof(y), total, "answers that are not all equal");

        var explained = new double[1 << p];
        Fit(columns, response, total, explained, 0, 0, []);
        return new ShapleyRegression(explained[^1], ShareOut(explained, p));
    }

    /// <summary>The mean gain of each regressor over all orders, from R² of every subset (bit j: regressor j).</summary>
    internal static double[] ShareOut(double[] explained, int p)
    {
        var factorials = new double[p + 1];
        factorials[0] = 1;
        for (var i = 1; i <= p; i++)
            factorials[i] = factorials[i - 1] * i;
        var shares = new double[p];
        for (var set = 0; set < explained.Length; set++)
        {
            var size = int.PopCount(set);
            for (var j = 0; j < p; j++)
            {
                if ((set >> j & 1) == 0)
                    shares[j] += factorials[size] * factorials[p - size - 1] / factorials[p] * (explained[set | 1 << j] - explained[set]);
            }
        }

        return shares;
    }

    /// <summary>Walks the subsets depth first; each adds one direction, orthogonal to those of the set it grew from.</summary>
    static void Fit(double[][] columns, double[] response, double total, double[] explained, int set, int next, List<double[]> basis)
    {
        for (var j = next; j < columns.Length; j++)
        {
            var direction = (double[])columns[j].Clone();
            for (var pass = 0; pass < 2; pass++)
            {
                foreach (var known in basis)
                    Subtract(direction, known, Dot(direction, known));
            }

            double squares = Dot(direction, direction), gain = 0;
            var grown = basis;
            if (squares > 1e-20 * Dot(columns[j], columns[j]))
            {
                var length = Math.Sqrt(squares);
                var unit = Array.ConvertAll(direction, v => v / length);
                var projection = Dot(unit, response);
                gain = projection * projection / total;
                grown = [.. basis, unit];
            }

            explained[set | 1 << j] = explained[set] + gain;
            Fit(columns, response, total, explained, set | 1 << j, j + 1, grown);
        }
    }

    internal static double[][] Centred(IReadOnlyList<IReadOnlyList<double>> rows, IReadOnlyList<double> y)
    {
        Require.Finite(y, nameof(y), 2);
        Require.SameLength(rows.Count, y.Count, "X_rows");
        foreach (var row in rows)
        {
            Require.Finite(row, "X_rows", 1);
            Require.SameLength(row.Count, rows[0].Count, "X_rows");
        }

        return [.. Enumerable.Range(0, rows[0].Count).Select(c => Centre([.. rows.Select(r => r[c])]))];
    }

    internal static double[] Centre(IReadOnlyList<double> values)
    {
        var mean = SampleMoments.Mean(values);
        return [.. values.Select(v => v - mean)];
    }

    internal static double Dot(double[] x, double[] y) => SampleMoments.Sum(x.Select((v, i) => v * y[i]));

    static void Subtract(double[] from, double[] direction, double amount)
    {
        for (var i = 0; i < from.Length; i++)
            from[i] -= amount * direction[i];
    }
}
