using MathNet.Numerics.Random;

namespace CustomsItGuide.Statistics;

/// <summary>
/// Bootstrap of a mean (Efron and Tibshirani 1993). For answers on a scale the distribution over all resamples is computed exactly, by
/// convolution; values without a common step, or too many for that, are resampled 20 000 times from a fixed seed. A check beside
/// <see cref="MeanInterval"/>, no decision rests on it.
/// </summary>
/// <param name="IdealStandardError">Of infinitely many resamples: sqrt(population variance / n).</param>
/// <param name="SampleStandardError">s/sqrt(n), for comparison; NaN of a single value.</param>
/// <param name="Interval">Percentile interval: the α/2 and 1 − α/2 quantiles of the resampled mean, each the smallest value whose
/// distribution reaches it.</param>
[ReferenceOnly]
public sealed record BootstrapMean(double Mean, double IdealStandardError, double SampleStandardError, Interval Interval)
{
    const int Resamples = 20_000;
    const int Seed = 20220701;
    const double WorkLimit = 2e8;

    /// <exception cref="ArgumentOutOfRangeException">No value, or a level outside 0..1.</exception>
    public static BootstrapMean Of(IReadOnlyList<double> values, double level)
    {
        Require.Finite(values, nameof(values), 1);
        Require.Level(level);
        var n = values.Count;
        var variance = n == 1 ? double.NaN : SampleMoments.Variance(values);
        var tail = (1 - level) / 2;
        var (lower, upper) = Lattice(values) is { } steps
            ? Exact(values.Min(), steps.Step, steps.Positions, tail)
            : Resampled(values, tail);
        return new BootstrapMean(
            SampleMoments.Mean(values), n == 1 ? 0 : Math.Sqrt(variance * (n - 1) / n / n), Math.Sqrt(variance / n),
            new Interval(lower, upper, level, "bootstrap_percentile"));
    }

    /// <summary>The values as whole steps above their minimum, when a step of 1, 0.1 … 0.000001 fits them all and the work is
    /// bearable.</summary>
    static (double Step, int[] Positions)? Lattice(IReadOnlyList<double> values)
    {
        var smallest = values.Min();
        foreach (var perUnit in new[] { 1, 10, 100, 1_000, 10_000, 100_000, 1_000_000 })
        {
            var scaled = values.Select(v => (v - smallest) * perUnit).ToArray();
            var work = scaled.Max() * values.Count * values.Count * Math.Min(values.Count, scaled.Distinct().Count());
            if (work > WorkLimit)
                return null;
            if (scaled.All(s => Math.Abs(s - Math.Round(s)) < 1e-9 * perUnit))
                return (1.0 / perUnit, Array.ConvertAll(scaled, s => (int)Math.Round(s)));
        }

        return null;
    }

    static (double Lower, double Upper) Exact(double smallest, double step, int[] positions, double tail)
    {
        var n = positions.Length;
        var shares = positions.GroupBy(p => p).OrderBy(g => g.Key).Select(g => (Position: g.Key, Share: (double)g.Count() / n)).ToArray();
        var top = positions.Max();
        double[] sums = [1];
        for (var draw = 0; draw < n; draw++)
        {
            var next = new double[sums.Length + top];
            foreach (var (position, share) in shares)
            {
                for (var s = 0; s < sums.Length; s++)
                    next[s + position] += sums[s] * share;
            }

            sums = next;
        }

        return (At(tail), At(1 - tail));

        double At(double p)
        {
            double below = 0;
            for (var s = 0; s < sums.Length; s++)
            {
                below += sums[s];
                if (below >= p - 1e-13)
                    return smallest + (s * step / n);
            }

            return smallest + (top * step);
        }
    }

    static (double Lower, double Upper) Resampled(IReadOnlyList<double> values, double tail)
    {
        var chance = new MersenneTwister(Seed, threadSafe: false);
        var means = new double[Resamples];
        for (var b = 0; b < Resamples; b++)
        {
            double sum = 0;
            for (var i = 0; i < values.Count; i++)
                sum += values[chance.Next(values.Count)];
            means[b] = sum / values.Count;
        }

        Array.Sort(means);
        return (means[Index(tail)], means[Index(1 - tail)]);

        int Index(double p) => Math.Clamp((int)Math.Ceiling(p * Resamples) - 1, 0, Resamples - 1);
    }
}
