using System.Numerics;

namespace CustomsItGuide.Statistics;

/// <summary>
/// Ordinary least squares. The normal equations are solved in whole numbers without any rounding (fraction-free elimination, Bareiss
/// 1968), so that coefficients, standard errors and R² are right to the last digits however ill-conditioned the columns are
/// (NIST StRD Longley, Wampler, Filip). For tables of the size of a survey; the time grows with rows × columns².
/// </summary>
/// <param name="Coefficients">The constant first, if there is one, then one for each column.</param>
/// <param name="StandardErrors">Of each coefficient; null when there are as many coefficients as rows.</param>
/// <param name="ResidualDeviation">sqrt(SSE/df); null when df = 0.</param>
/// <param name="RSquared">1 − SSE/SST, about the mean with a constant, about 0 without; null when y does not vary at all.</param>
/// <param name="Df">Rows minus coefficients.</param>
[ReferenceOnly]
public sealed record LinearRegression(
    IReadOnlyList<double> Coefficients, IReadOnlyList<double>? StandardErrors, double? ResidualDeviation, double? RSquared, int Df)
{
    /// <param name="rows">One list of regressors for each y, without the constant.</param>
    /// <exception cref="ArgumentOutOfRangeException">Ragged rows, fewer rows than coefficients, or collinear columns.</exception>
    public static LinearRegression Fit(IReadOnlyList<IReadOnlyList<double>> rows, IReadOnlyList<double> y, bool constant)
    {
        Require.SameLength(rows.Count, y.Count, "X_rows");
        Require.Finite(y, nameof(y), 1);
        foreach (var row in rows)
        {
            Require.SameLength(row.Count, rows[0].Count, "X_rows");
            Require.Finite(row, "X_rows", 0);
        }

        return Solve([.. Enumerable.Range(0, rows[0].Count).Select(c => DecimalColumn.Of([.. rows.Select(r => r[c])]))], y, constant);
    }

    /// <summary>y = b0 + b1·x + … + b_d·x^d.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A degree below 1, lists of unequal length, or fewer different x than
    /// coefficients.</exception>
    public static LinearRegression Polynomial(IReadOnlyList<double> x, IReadOnlyList<double> y, int degree, bool constant = true)
    {
        Require.That(degree >= 1, nameof(degree), degree, "a degree of at least 1");
        Require.Finite(x, nameof(x), 1);
        Require.Finite(y, nameof(y), 1);
        Require.SameLength(x.Count, y.Count, nameof(x));
        var column = DecimalColumn.Of(x);
        return Solve([.. Enumerable.Range(1, degree).Select(column.Power)], y, constant);
    }

    static LinearRegression Solve(IEnumerable<DecimalColumn> regressors, IReadOnlyList<double> values, bool constant)
    {
        var n = values.Count;
        DecimalColumn[] columns = constant ? [DecimalColumn.Ones(n), .. regressors] : [.. regressors];
        var y = DecimalColumn.Of(values);
        var p = columns.Length;
        Require.That(p >= 1 && n >= p, "rows", n, "at least as many rows as coefficients, and one coefficient");

        // [X'X | X'y | I] becomes [d·I | d·b | d·inverse].
        var system = columns.Select((a, i) => columns.Select(a.Dot).Append(a.Dot(y))
            .Concat(Enumerable.Range(0, p).Select(j => i == j ? BigInteger.One : BigInteger.Zero)).ToArray()).ToArray();
        var moments = system.Select(row => row[p]).ToArray();
        var determinant = Eliminate(system, p);

        var total = y.Dot(y);
        var residual = (total * determinant) - moments.Select((m, j) => m * system[j][p]).Aggregate((a, b) => a + b);
        var (totalNumerator, totalDenominator) = constant ? ((total * n) - (y.Sum() * y.Sum()), (BigInteger)n) : (total, BigInteger.One);
        var df = n - p;
        double? variance = df == 0 ? null : DecimalColumn.Quotient(residual, determinant * df, -2 * y.Places);
        return new LinearRegression(
            [.. columns.Select((c, j) => DecimalColumn.Quotient(system[j][p], determinant, c.Places - y.Places))],
            variance is { } s2
                ? [.. columns.Select((c, j) => Math.Sqrt(s2 * DecimalColumn.Quotient(system[j][p + 1 + j], determinant, 2 * c.Places)))]
                : null,
            variance is { } v ? Math.Sqrt(v) : null,
            totalNumerator.IsZero
                ? null
                : DecimalColumn.Quotient((totalNumerator * determinant) - (residual * totalDenominator), totalNumerator * determinant),
            df);
    }

    static BigInteger Eliminate(BigInteger[][] system, int p)
    {
        var previous = BigInteger.One;
        for (var k = 0; k < p; k++)
        {
            var pivot = system[k][k];
            Require.That(pivot.Sign > 0, "X", k, "columns none of which follows from the others");
            for (var i = 0; i < p; i++)
            {
                if (i == k)
                    continue;
                var factor = system[i][k];
                for (var j = 0; j < system[i].Length; j++)
                    system[i][j] = ((system[i][j] * pivot) - (factor * system[k][j])) / previous;
            }

            previous = pivot;
        }

        return previous;
    }
}
