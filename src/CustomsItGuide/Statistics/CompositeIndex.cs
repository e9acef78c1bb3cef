namespace CustomsItGuide.Statistics;

/// <summary>Parts of a roll-up index (OECD/JRC Handbook on Constructing Composite Indicators 2008). By default none is computed.</summary>
public static class CompositeIndex
{
    /// <summary>
    /// Place of a value between fixed goalposts, (v − min)/(max − min), on logarithms if asked (UNDP HDR technical note 1). Not capped:
    /// below the first goalpost it is negative, beyond the second above 1. With min above max, less is better.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Equal goalposts, or logarithms of figures that are not positive.</exception>
    public static double Goalpost(double value, double min, double max, bool logarithms)
    {
        Require.That(min != max, nameof(max), max, "two different goalposts");
        if (!logarithms)
            return (value - min) / (max - min);
        Require.That(value > 0 && min > 0 && max > 0, nameof(value), Math.Min(value, Math.Min(min, max)),
            "positive figures under a logarithm");
        return (Math.Log(value) - Math.Log(min)) / (Math.Log(max) - Math.Log(min));
    }

    /// <summary>(x − min)/(max − min) within the values themselves; NaN where all of them are equal.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No value.</exception>
    public static IReadOnlyList<double> MinMax(IReadOnlyList<double> x)
    {
        Require.Finite(x, nameof(x), 1);
        double min = x.Min(), max = x.Max();
        return [.. x.Select(v => (v - min) / (max - min))];
    }

    /// <summary>(x − mean)/sd, with the sample deviation; NaN where all values are equal or there is only one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No value.</exception>
    public static IReadOnlyList<double> ZScores(IReadOnlyList<double> x)
    {
        double mean = SampleMoments.Mean(x), deviation = x.Count == 1 ? 0 : SampleMoments.StandardDeviation(x);
        return [.. x.Select(v => (v - mean) / deviation)];
    }

    /// <summary>Σwx/Σw: a failed part can be made good by another.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Lists of unequal length, a negative weight, or weights that are all 0.</exception>
    public static double Arithmetic(IReadOnlyList<double> x, IReadOnlyList<double> weights) =>
        SampleMoments.Sum(x.Zip(Shares(x, weights), (v, w) => v * w));

    /// <summary>exp(Σw·ln x/Σw): a part of 0 makes the whole 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">As <see cref="Arithmetic"/>, or a negative value.</exception>
    public static double Geometric(IReadOnlyList<double> x, IReadOnlyList<double> weights)
    {
        var shares = Shares(x, weights);
        NotNegative(x);
        var counted = x.Zip(shares).Where(p => p.Second > 0).ToArray();
        return counted.Any(p => p.First == 0) ? 0 : Math.Exp(SampleMoments.Sum(counted.Select(p => p.Second * Math.Log(p.First))));
    }

    /// <summary>Σw/Σ(w/x): 0 as soon as a part is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">As <see cref="Arithmetic"/>, or a negative value.</exception>
    public static double Harmonic(IReadOnlyList<double> x, IReadOnlyList<double> weights)
    {
        var shares = Shares(x, weights);
        NotNegative(x);
        return x.Zip(shares).Any(p => p.Second > 0 && p.First == 0)
            ? 0
            : 1 / SampleMoments.Sum(x.Zip(shares).Where(p => p.Second > 0).Select(p => p.Second / p.First));
    }

    /// <summary>The geometric mean with equal weights, as the Human Development Index.</summary>
    public static double Geometric(IReadOnlyList<double> x) => Geometric(x, [.. x.Select(_ => 1.0)]);

    static void NotNegative(IReadOnlyList<double> x) => Require.That(x.All(v => v >= 0), nameof(x), x.Min(), "values not below 0");

    static double[] Shares(IReadOnlyList<double> x, IReadOnlyList<double> weights)
    {
        Require.Finite(x, nameof(x), 1);
        Require.Finite(weights, nameof(weights), 1);
        Require.SameLength(weights.Count, x.Count, nameof(weights));
        Require.That(weights.All(w => w >= 0), nameof(weights), weights.Min(), "weights not below 0");
        var sum = SampleMoments.Sum(weights);
        Require.That(sum > 0, nameof(weights), sum, "weights that are not all 0");
        return [.. weights.Select(w => w / sum)];
    }
}
