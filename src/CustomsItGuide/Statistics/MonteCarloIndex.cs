using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace CustomsItGuide.Statistics;

/// <param name="Value">0 at the baseline, 100 at the target (<see cref="CompositeIndex.Goalpost"/> times 100); null: no value, or too few
/// data.</param>
/// <param name="Interval">About the value, in the same unit and of a level below 1; null for a complete count.</param>
/// <param name="Weight">Not below 0.</param>
[ReferenceOnly]
public sealed record IndexPart(double? Value, Interval? Interval, double Weight);

/// <summary>
/// One score for several indicators, for those who ask for one (OECD/JRC Handbook on Constructing Composite Indicators 2008); by
/// default none is computed. Parts are capped to 0..110; the geometric mean, of parts raised to at least 1, leaves no failed part
/// made good by another. An index gets no status of its own.
/// </summary>
/// <param name="Geometric">Null when it is withheld: less than 80 % of the weight has a value.</param>
/// <param name="Arithmetic">Shown beside it; null with it.</param>
/// <param name="Coverage">Share of the weight that has a value, 0..1; published with the index.</param>
/// <param name="Interval">Of the geometric index, from 10 000 draws of all parts at once; null when it is withheld.</param>
[ReferenceOnly]
public sealed record MonteCarloIndex(double? Geometric, double? Arithmetic, double Coverage, Interval? Interval)
{
    /// <summary>Share of the weights that must have a value.</summary>
    public const double LeastCoverage = 0.80;

    /// <summary>Most that one indicator may score, in percent of its target.</summary>
    public const double Cap = 110;

    /// <summary>Seed of the draws, kept with the result.</summary>
    public const int DefaultSeed = 20220701;

    const double Floor = 1;
    const int Draws = 10_000;

    /// <exception cref="ArgumentOutOfRangeException">No part, a negative weight or all of them 0, a value outside its interval, or a level
    /// outside 0..1.</exception>
    public static MonteCarloIndex Of(IReadOnlyList<IndexPart> parts, double level = 0.95, int seed = DefaultSeed)
    {
        Require.Level(level);
        Require.Finite([.. parts.Select(p => p.Weight)], nameof(parts), 1);
        Require.That(parts.All(p => p.Weight >= 0) && parts.Any(p => p.Weight > 0), nameof(parts), parts.Min(p => p.Weight),
            "weights not below 0, one of them above");
        foreach (var part in parts.Where(p => p.Interval is not null && p.Value is not null))
            Require.That(part.Interval!.Contains(part.Value!.Value), nameof(parts), part.Value, "a value inside its interval");
        var counted = parts.Where(p => p.Value is not null).ToArray();
        var coverage = SampleMoments.Sum(counted.Select(p => p.Weight)) / SampleMoments.Sum(parts.Select(p => p.Weight));
        if (coverage < LeastCoverage - 1e-12)
            return new MonteCarloIndex(null, null, coverage, null);

        double[] weights = [.. counted.Select(p => p.Weight)], values = [.. counted.Select(p => p.Value!.Value)];
        var index = Index(values, weights);
        return new MonteCarloIndex(
            index, CompositeIndex.Arithmetic([.. values.Select(v => Math.Clamp(v, 0, Cap))], weights), coverage,
            Propagate(counted, values, weights, level, new MersenneTwister(seed, threadSafe: false)));
    }

    static double Index(IEnumerable<double> values, double[] weights) =>
        CompositeIndex.Geometric([.. values.Select(v => Math.Clamp(v, Floor, Cap))], weights);

    static Interval Propagate(IndexPart[] parts, double[] values, double[] weights, double level, MersenneTwister chance)
    {
        // A normal law on each side of the value, so that an interval may be longer on one side.
        var sides = parts.Select((part, i) => part.Interval is { } around
            ? (Below: (values[i] - around.Lower) / Quantile.TwoSidedNormal(around.Level),
                Above: (around.Upper - values[i]) / Quantile.TwoSidedNormal(around.Level))
            : (Below: 0, Above: 0)).ToArray();
        var drawn = new double[Draws];
        for (var d = 0; d < Draws; d++)
        {
            drawn[d] = Index(
                [.. sides.Select((side, i) =>
                {
                    var z = Normal.Sample(chance, 0, 1);
                    return values[i] + (z * (z < 0 ? side.Below : side.Above));
                })],
                weights);
        }

        Array.Sort(drawn);
        var tail = (1 - level) / 2;
        return new Interval(drawn[Place(tail)], drawn[Place(1 - tail)], level, "index_monte_carlo");
    }

    static int Place(double p) => Math.Clamp((int)Math.Ceiling(p * Draws) - 1, 0, Draws - 1);
}
