using MathNet.Numerics.Random;

namespace CustomsItGuide.Statistics;

/// <param name="Share">Of R², as <see cref="ShapleyRegression"/> gives it, in units of R².</param>
/// <param name="Rank">1 is the largest share; equal shares have the same, better rank.</param>
/// <param name="RankLower">Best rank that the resamples leave possible.</param>
/// <param name="RankUpper">Worst rank that they leave possible. This range is published, not the rank.</param>
[ReferenceOnly]
public sealed record DriverRank(double Share, int Rank, int RankLower, int RankUpper);

/// <summary>
/// How sure the order of the drivers is: the shares of R² are computed anew for 1000 samples of the respondents, drawn with
/// replacement from a stored seed (Efron and Tibshirani 1993; Grömping 2006). Of items that go together, say "is associated with",
/// never "drives".
/// </summary>
/// <param name="Drivers">In the order of the regressors.</param>
/// <param name="Differences">Percentile interval of share i minus share j, in units of R².</param>
[ReferenceOnly]
public sealed record DriverRanks(double RSquared, IReadOnlyList<DriverRank> Drivers, IReadOnlyList<IReadOnlyList<Interval>> Differences)
{
    /// <summary>More items than this cannot be told apart.</summary>
    public const int MostDrivers = 8;

    /// <summary>With fewer respondents than this the order means nothing.</summary>
    public const int FewestRespondents = 80;

    /// <summary>Seed of the resamples, kept with the result.</summary>
    public const int DefaultSeed = 20220701;

    const int Resamples = 1000;

    /// <summary>True when the interval of the difference excludes 0: only then may two drivers be called different.</summary>
    public bool AreDifferent(int first, int second) => first != second && !Differences[first][second].Contains(0);

    /// <param name="rows">One list of items for each respondent.</param>
    /// <exception cref="ArgumentOutOfRangeException">Ragged rows, fewer than 80 of them, no item or more than 8, a constant y, or a level
    /// outside 0..1.</exception>
    public static DriverRanks Of(IReadOnlyList<IReadOnlyList<double>> rows, IReadOnlyList<double> y, double level = 0.95,
        int seed = DefaultSeed)
    {
        Require.Level(level);
        var whole = ShapleyRegression.Of(rows, y);
        var p = whole.Shares.Count;
        Require.That(p <= MostDrivers, "X_rows", p, "at most 8 drivers");
        Require.That(rows.Count >= FewestRespondents, "X_rows", rows.Count, "at least 80 respondents");
        var drawn = Draw(rows, y, new MersenneTwister(seed, threadSafe: false));
        var ranks = Array.ConvertAll(drawn, Rank);
        var tail = (1 - level) / 2;
        var (low, high) = (Place(tail), Place(1 - tail));
        var order = Rank([.. whole.Shares]);
        return new DriverRanks(
            whole.RSquared,
            [.. order.Select((rank, j) =>
            {
                var seen = ranks.Select(r => r[j]).Order().ToArray();
                return new DriverRank(whole.Shares[j], rank, seen[low], seen[high]);
            })],
            [.. Enumerable.Range(0, p).Select(i => Enumerable.Range(0, p).Select(j =>
            {
                var apart = drawn.Select(s => s[i] - s[j]).Order().ToArray();
                return new Interval(apart[low], apart[high], level, "driver_bootstrap");
            }).ToArray())]);
    }

    static double[][] Draw(IReadOnlyList<IReadOnlyList<double>> rows, IReadOnlyList<double> y, MersenneTwister chance)
    {
        var shares = new double[Resamples][];
        for (var b = 0; b < Resamples;)
        {
            var picked = Enumerable.Range(0, rows.Count).Select(_ => chance.Next(rows.Count)).ToArray();

            // A resample in which everybody gave the same answer has no R² to share out, and is drawn again.
            if (SharesOfMoments.Of(rows, y, picked) is { } found)
                shares[b++] = found;
        }

        return shares;
    }

    static int[] Rank(double[] shares) => Array.ConvertAll(shares, s => 1 + shares.Count(other => other > s));

    static int Place(double p) => Math.Clamp((int)Math.Ceiling(p * Resamples) - 1, 0, Resamples - 1);
}
