namespace CustomsItGuide.Statistics;

/// <summary>
/// How far ranks depend on the weights: every corner of weights raised or lowered by the same share, 2^k of them, each set scaled to
/// 1 (OECD/JRC 2008, step 7). Rank 1 is the highest score; equal scores share the better rank.
/// </summary>
/// <param name="Scores">Weighted arithmetic means with the given weights.</param>
/// <param name="RankMin">Best rank of each over the corners.</param>
/// <param name="RankMax">Worst rank.</param>
[ReferenceOnly]
public sealed record WeightSensitivity(
    IReadOnlyList<double> Scores, IReadOnlyList<int> Ranks, IReadOnlyList<int> RankMin, IReadOnlyList<int> RankMax)
{
    const int MaxWeights = 20;
    const double Tie = 1e-12;

    /// <param name="rows">One list of values for each unit.</param>
    /// <param name="perturbation">0.25 for ±25 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">Ragged rows, more than 20 weights, or a perturbation that is not below 1.</exception>
    public static WeightSensitivity Of(IReadOnlyList<IReadOnlyList<double>> rows, IReadOnlyList<double> weights, double perturbation)
    {
        Require.That(rows.Count >= 1, nameof(rows), rows.Count, "at least one unit");
        Require.That(weights.Count is >= 1 and <= MaxWeights, nameof(weights), weights.Count, "1 to 20 weights");
        Require.That(perturbation is >= 0 and < 1, "perturb", perturbation, "a share from 0 to below 1");
        var scores = Score(rows, weights);
        var ranks = Rank(scores);
        int[] best = [.. Enumerable.Repeat(int.MaxValue, rows.Count)], worst = new int[rows.Count];
        for (var corner = 0; corner < 1 << weights.Count; corner++)
        {
            var shifted = weights.Select((w, j) => w * (1 + ((corner >> j & 1) == 1 ? perturbation : -perturbation))).ToArray();
            foreach (var (rank, i) in Rank(Score(rows, shifted)).Select((rank, i) => (rank, i)))
            {
                best[i] = Math.Min(best[i], rank);
                worst[i] = Math.Max(worst[i], rank);
            }
        }

        return new WeightSensitivity(scores, ranks, best, worst);
    }

    static double[] Score(IReadOnlyList<IReadOnlyList<double>> rows, IReadOnlyList<double> weights) =>
        [.. rows.Select(row => CompositeIndex.Arithmetic(row, weights))];

    static int[] Rank(double[] scores) =>
        Array.ConvertAll(scores, s => 1 + scores.Count(other => other > s + (Tie * Math.Max(1, Math.Abs(s)))));
}
