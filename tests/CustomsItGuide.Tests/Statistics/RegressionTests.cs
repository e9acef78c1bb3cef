using CustomsItGuide.Statistics;
using FsCheck.Fluent;

namespace CustomsItGuide.Tests.Statistics;

public sealed class RegressionTests
{
    /// <summary>NIST StRD Longley, higher level of difficulty.</summary>
    static readonly double[][] Longley =
    [
        [60323, 83.0, 234289, 2356, 1590, 107608, 1947], [61122, 88.5, 259426, 2325, 1456, 108632, 1948],
        [60171, 88.2, 258054, 3682, 1616, 109773, 1949], [61187, 89.5, 284599, 3351, 1650, 110929, 1950],
        [63221, 96.2, 328975, 2099, 3099, 112075, 1951], [63639, 98.1, 346999, 1932, 3594, 113270, 1952],
        [64989, 99.0, 365385, 1870, 3547, 115094, 1953], [63761, 100.0, 363112, 3578, 3350, 116219, 1954],
        [66019, 101.2, 397469, 2904, 3048, 117388, 1955], [67857, 104.6, 419180, 2822, 2857, 118734, 1956],
        [68169, 108.4, 442769, 2936, 2798, 120445, 1957], [66513, 110.8, 444546, 4681, 2637, 121950, 1958],
        [68655, 112.6, 482704, 3813, 2552, 123366, 1959], [69564, 114.2, 502601, 3931, 2514, 125368, 1960],
        [69331, 115.7, 518173, 4806, 2572, 127852, 1961], [70551, 116.9, 554894, 4007, 2827, 130081, 1962],
    ];

    [Fact]
    public void Longley_comes_out_to_the_last_certified_digit()
    {
        var fit = LinearRegression.Fit([.. Longley.Select(r => r[1..])], [.. Longley.Select(r => r[0])], constant: true);
        double[] certified = [-3482258.63459582, 15.0618722713733, -0.358191792925910E-01, -2.02022980381683, -1.03322686717359,
            -0.511041056535807E-01, 1829.15146461355];
        foreach (var (expected, found) in certified.Zip(fit.Coefficients))
            Assert.Equal(expected, found, 1e-14 * Math.Abs(expected));
        Assert.Equal(890420.383607373, fit.StandardErrors![0], 1e-8);
        Assert.Equal(304.854073561965, fit.ResidualDeviation!.Value, 1e-11);
        Assert.Equal(0.995479004577296, fit.RSquared!.Value, 1e-15);
    }

    [Fact]
    public void Without_a_constant_R2_is_about_zero_as_NIST_has_it()
    {
        double[] x = [.. Enumerable.Range(60, 11).Select(i => (double)i)], y = [.. Enumerable.Range(130, 11).Select(i => (double)i)];
        var fit = LinearRegression.Polynomial(x, y, 1, constant: false);
        Assert.Equal(2.07438016528926, fit.Coefficients[0], 1e-14);
        Assert.Equal(0.165289256198347E-01, fit.StandardErrors![0], 1e-16);
        Assert.Equal(0.999365492298663, fit.RSquared!.Value, 1e-15);
    }

    [Fact]
    public void A_polynomial_through_its_own_points_is_found_again() => Property.Holds(
        from degree in Gen.Choose(1, 9)
        from coefficients in Gen.ArrayOf(Gen.Choose(-9, 9), degree + 1)
        select coefficients, coefficients =>
        {
            double[] x = [.. Enumerable.Range(0, coefficients.Length + 3).Select(i => (double)i)];
            double[] y = Array.ConvertAll(x, v => coefficients.Select((c, j) => c * Math.Pow(v, j)).Sum());
            var fit = LinearRegression.Polynomial(x, y, coefficients.Length - 1);
            Assert.Equal(coefficients.Select(c => (double)c), fit.Coefficients);
            Assert.Equal(0, fit.ResidualDeviation);
        });

    [Fact]
    public void Shares_of_R2_add_to_it_whatever_the_order_of_rows_columns_and_units() => Property.Holds(Columns, rows =>
    {
        double[] y = Array.ConvertAll(rows, r => r[0]);
        double[][] x = Array.ConvertAll(rows, r => r[1..]);
        if (SampleMoments.Variance(y) == 0 || Enumerable.Range(0, 3).Any(c => SampleMoments.Variance([.. x.Select(r => r[c])]) == 0))
            return;
        var shares = ShapleyRegression.Of(x, y);
        var turned = ShapleyRegression.Of([.. x.Select(r => new[] { 1000 * r[2], 5 - r[0], r[1] }).Reverse()], [.. y.Reverse()]);
        Assert.Equal(shares.RSquared, shares.Shares.Sum(), 1e-12);
        Assert.Equal(shares.Shares[0], turned.Shares[1], 1e-9);
        Assert.Equal(shares.Shares[2], turned.Shares[0], 1e-9);
        Assert.All(shares.Shares, s => Assert.InRange(s, -1e-12, 1));

        var weights = RelativeWeights.Of(x, y);
        Assert.Equal(shares.RSquared, weights.Weights.Sum(), 1e-9);
        Assert.Equal(LinearRegression.Fit(x, y, true).RSquared!.Value, shares.RSquared, 1e-9);
    });

    [Fact]
    public void Columns_that_follow_from_each_other_are_refused_or_shared()
    {
        double[][] x = [[1, 2], [2, 4], [3, 6], [5, 10]];
        double[] y = [1, 2, 2, 4];
        Assert.Throws<ArgumentOutOfRangeException>(() => LinearRegression.Fit(x, y, true));
        Assert.Throws<ArgumentOutOfRangeException>(() => RelativeWeights.Of(x, y));
        var shares = ShapleyRegression.Of(x, y);
        Assert.Equal(shares.Shares[0], shares.Shares[1], 1e-12);
    }

    [Fact]
    public void Logistic_regression_stands_where_its_gradient_vanishes() => Property.Holds(
        from rows in Columns
        from c in Gen.Elements(0.1, 1.0, 10.0)
        select (rows, c), input =>
        {
            var x = Array.ConvertAll(input.rows, r => r[1..]);
            var y = Array.ConvertAll(input.rows, r => r[0] > 0);
            if (y.Distinct().Count() < 2)
                return;
            var fit = LogisticRegression.Fit(x, y, input.c);
            var excess =
                x.Select((r, i) => (1 / (1 + Math.Exp(-(fit.Intercept + r.Zip(fit.Coefficients, (v, w) => v * w).Sum())))) - (y[i] ? 1 : 0))
                    .ToArray();
            Assert.Equal(0, excess.Sum(), 1e-7);
            for (var j = 0; j < 3; j++)
                Assert.Equal(0, fit.Coefficients[j] + (input.c * x.Select((r, i) => r[j] * excess[i]).Sum()), 1e-6);
        });

    /// <summary>Rows like those of texts, for which the objective stopped telling better from worse before the coefficients were
    /// right.</summary>
    [Fact]
    public void Logistic_regression_goes_on_to_the_minimum_where_rounding_hides_it()
    {
        var chance = new Random(12);
        var x = Enumerable.Range(0, 150)
            .Select(_ =>
                (IReadOnlyList<double>)Enumerable.Range(0, 60).Select(_ => chance.Next(5) == 0 ? chance.Next(1, 10) / 10.0 : 0).ToArray())
                    .ToArray();
        var y = Array.ConvertAll(x, r => r[0] > 0.6);
        var fit = LogisticRegression.Fit(x, y, 1);
        var excess = x.Select((r, i) =>
            (1 / (1 + Math.Exp(-(fit.Intercept + r.Zip(fit.Coefficients, (v, w) => v * w).Sum())))) - (y[i] ? 1 : 0)).ToArray();
        for (var j = 0; j < 60; j++)
            Assert.Equal(0, fit.Coefficients[j] + x.Select((r, i) => r[j] * excess[i]).Sum(), 1e-11);
    }

    static FsCheck.Gen<double[][]> Columns =>
        from n in Gen.Choose(12, 40)
        from rows in Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(-50, 50), 4), n)
        select Array.ConvertAll(rows, r => Array.ConvertAll(r, v => v / 10.0));
}
