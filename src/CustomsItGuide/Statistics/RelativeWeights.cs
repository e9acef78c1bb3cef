using MathNet.Numerics.LinearAlgebra;

namespace CustomsItGuide.Statistics;

/// <summary>
/// Relative weights of regressors, Johnson (2000) Multivariate Behavioral Research 35:1-19: with the correlation matrix
/// R = VΔV', Λ = VΔ^½V', β = Λ⁻¹r, the weights are Λ²β² (element by element). They add to R².
/// </summary>
/// <param name="RSquared">Of all regressors together, 0..1.</param>
/// <param name="Weights">One for each regressor, in units of R².</param>
[ReferenceOnly]
public sealed record RelativeWeights(double RSquared, IReadOnlyList<double> Weights)
{
    /// <exception cref="ArgumentOutOfRangeException">Ragged rows, a constant column, a constant y, or collinear regressors.</exception>
    public static RelativeWeights Of(IReadOnlyList<IReadOnlyList<double>> rows, IReadOnlyList<double> y)
    {
        var columns = ShapleyRegression.Centred(rows, y);
        var response = Standardise(ShapleyRegression.Centre(y), nameof(y));
        for (var c = 0; c < columns.Length; c++)
            columns[c] = Standardise(columns[c], "X_rows");
        var p = columns.Length;
        var correlations = Matrix<double>.Build.Dense(p, p, (i, j) => i == j ? 1 : ShapleyRegression.Dot(columns[i], columns[j]));
        var withResponse = Vector<double>.Build.Dense(p, i => ShapleyRegression.Dot(columns[i], response));

        var eigen = correlations.Evd(Symmetricity.Symmetric);
        var values = eigen.EigenValues.Real();
        Require.That(values.Minimum() > 1e-12, "X_rows", values.Minimum(), "regressors none of which follows from the others");
        var root = eigen.EigenVectors * Matrix<double>.Build.DiagonalOfDiagonalVector(
            values.PointwiseSqrt()) * eigen.EigenVectors.Transpose();
        var inverseRoot =
            eigen.EigenVectors * Matrix<double>.Build.DiagonalOfDiagonalVector(
                values.PointwisePower(-0.5)) * eigen.EigenVectors.Transpose();
        var beta = inverseRoot * withResponse;
        var weights = root.PointwiseMultiply(root) * beta.PointwiseMultiply(beta);
        return new RelativeWeights(weights.Sum(), weights.ToArray());
    }

    static double[] Standardise(double[] centred, string name)
    {
        var length = Math.Sqrt(ShapleyRegression.Dot(centred, centred));
        Require.That(length > 0, name, length, "values that are not all equal");
        return Array.ConvertAll(centred, v => v / length);
    }
}
