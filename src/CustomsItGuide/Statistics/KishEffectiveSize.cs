namespace CustomsItGuide.Statistics;

/// <summary>What unequal weights cost, Kish (1965) Survey Sampling: n_eff = (Σw)²/Σw², deff = n/n_eff.</summary>
public sealed record KishEffectiveSize(double Size, double DesignEffect)
{
    /// <exception cref="ArgumentOutOfRangeException">No weight, a negative weight, or all of them 0.</exception>
    public static KishEffectiveSize Of(IReadOnlyList<double> weights)
    {
        Require.Finite(weights, nameof(weights), 1);
        foreach (var weight in weights)
            Require.That(weight >= 0, nameof(weights), weight, "weights not below 0");
        var sum = SampleMoments.Sum(weights);
        Require.That(sum > 0, nameof(weights), sum, "weights that are not all 0");
        var size = sum * sum / SampleMoments.Sum(weights.Select(w => w * w));
        return new KishEffectiveSize(size, weights.Count / size);
    }
}
