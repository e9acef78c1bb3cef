using MathNet.Numerics.LinearAlgebra;

namespace CustomsItGuide.Statistics;

/// <summary>
/// Logistic regression with a ridge penalty: the minimum of ½‖w‖² + C·Σln(1 + exp(−s(x·w + b))), s = ±1, b not penalised. Found by
/// Newton's method with halved steps; the objective is strictly convex when both classes occur.
/// </summary>
[ReferenceOnly]
public sealed record LogisticRegression(double Intercept, IReadOnlyList<double> Coefficients)
{
    const int MaxSteps = 200;

    /// <param name="y">True for the class whose probability is modelled.</param>
    /// <param name="c">Inverse strength of the penalty.</param>
    /// <exception cref="ArgumentOutOfRangeException">Ragged rows, only one class, or a C that is not positive.</exception>
    public static LogisticRegression Fit(IReadOnlyList<IReadOnlyList<double>> rows, IReadOnlyList<bool> y, double c)
    {
        Require.That(rows.Count >= 2, "X", rows.Count, "at least two rows");
        Require.SameLength(y.Count, rows.Count, nameof(y));
        foreach (var row in rows)
        {
            Require.Finite(row, "X", 1);
            Require.SameLength(row.Count, rows[0].Count, "X");
        }

        Require.That(y.Distinct().Count() == 2, nameof(y), y[0], "both classes");
        Require.That(c > 0 && double.IsFinite(c), "C", c, "a positive number");

        // The first column carries the intercept.
        var x = Matrix<double>.Build.Dense(rows.Count, rows[0].Count + 1, (i, j) => j == 0 ? 1 : rows[i][j - 1]);
        var signs = Vector<double>.Build.Dense(y.Count, i => y[i] ? 1 : -1);
        var penalty = Vector<double>.Build.Dense(x.ColumnCount, j => j == 0 ? 0 : 1);
        var beta = Vector<double>.Build.Dense(x.ColumnCount);
        var objective = Objective(x, signs, penalty, beta, c);
        for (var step = 0; step < MaxSteps; step++)
        {
            var missed = (x * beta).PointwiseMultiply(signs).Map(Sigmoid).Map(p => 1 - p, Zeros.Include);
            var gradient = beta.PointwiseMultiply(penalty) - (c * (x.TransposeThisAndMultiply(missed.PointwiseMultiply(signs))));
            if (gradient.AbsoluteMaximum() < 1e-13 * Math.Max(1, c * rows.Count))
                break;
            var curvature = missed.Map(q => c * q * (1 - q), Zeros.Include);
            var hessian = x.TransposeThisAndMultiply(Matrix<double>.Build.DiagonalOfDiagonalVector(curvature) * x)
                + Matrix<double>.Build.DiagonalOfDiagonalVector(penalty);
            var direction = hessian.Solve(gradient);
            // So near the minimum the objective differs by rounding alone, and the full step is the right one.
            var length = direction.AbsoluteMaximum() / Math.Max(1, beta.AbsoluteMaximum());
            var near = length < 1e-6;
            var size = 1.0;
            var next = beta - direction;
            var reached = Objective(x, signs, penalty, next, c);
            while (!near && reached > objective && size > 1e-12)
            {
                size /= 2;
                next = beta - (size * direction);
                reached = Objective(x, signs, penalty, next, c);
            }

            if (!near && reached > objective)
                break;
            beta = next;
            objective = reached;
            if (length < 1e-12)
                break;
        }

        return new LogisticRegression(beta[0], beta.SubVector(1, beta.Count - 1).ToArray());
    }

    static double Objective(Matrix<double> x, Vector<double> signs, Vector<double> penalty, Vector<double> beta, double c) =>
        (0.5 * beta.PointwiseMultiply(beta).DotProduct(penalty))
            + (c * SampleMoments.Sum((x * beta).PointwiseMultiply(signs).Select(LogOnePlusExpMinus)));

    static double Sigmoid(double m) => m >= 0 ? 1 / (1 + Math.Exp(-m)) : Math.Exp(m) / (1 + Math.Exp(m));

    static double LogOnePlusExpMinus(double m) => m > 0 ? Math.Log(1 + Math.Exp(-m)) : Math.Log(1 + Math.Exp(m)) - m;
}
