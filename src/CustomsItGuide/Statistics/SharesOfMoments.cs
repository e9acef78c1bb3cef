namespace CustomsItGuide.Statistics;

/// <summary>
/// The shares of <see cref="ShapleyRegression"/> from covariances alone, by eliminating one regressor after the other: less exact for
/// nearly collinear columns, but quick enough for a thousand resamples.
/// </summary>
internal static class SharesOfMoments
{
    const double Collinear = 1e-10;

    /// <param name="picked">Which rows are in the sample, with repetitions.</param>
    /// <returns>Shares in units of R²; null when y does not vary in the sample.</returns>
    public static double[]? Of(IReadOnlyList<IReadOnlyList<double>> rows, IReadOnlyList<double> y, int[] picked)
    {
        var p = rows[0].Count;
        double[][] columns = [.. Enumerable.Range(0, p + 1).Select(c => Centred(Array.ConvertAll(picked, r => c < p ? rows[r][c] : y[r])))];
        var moments = new double[p + 1, p + 1];
        for (var i = 0; i <= p; i++)
        {
            for (var j = 0; j <= i; j++)
                moments[i, j] = moments[j, i] = Product(columns[i], columns[j]);
        }

        var total = moments[p, p];
        if (total <= 0)
            return null;
        var explained = new double[1 << p];
        Walk(moments, Enumerable.Range(0, p).Select(j => moments[j, j]).ToArray(), explained, 0, 0, total);
        return ShapleyRegression.ShareOut(explained, p);
    }

    /// <summary>Depth first through the subsets; the last diagonal element is what is left of y.</summary>
    static void Walk(double[,] left, double[] whole, double[] explained, int set, int next, double total)
    {
        var p = whole.Length;
        for (var j = next; j < p; j++)
        {
            var grown = left;
            if (left[j, j] > Collinear * whole[j])
            {
                grown = (double[,])left.Clone();
                for (var r = 0; r <= p; r++)
                {
                    for (var c = 0; c <= p; c++)
                        grown[r, c] -= left[r, j] * left[j, c] / left[j, j];
                }
            }

            explained[set | 1 << j] = 1 - (grown[p, p] / total);
            Walk(grown, whole, explained, set | 1 << j, j + 1, total);
        }
    }

    static double[] Centred(double[] values)
    {
        var mean = values.Average();
        return Array.ConvertAll(values, v => v - mean);
    }

    static double Product(double[] x, double[] y)
    {
        double sum = 0;
        for (var i = 0; i < x.Length; i++)
            sum += x[i] * y[i];
        return sum;
    }
}
