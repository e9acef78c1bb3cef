namespace CustomsItGuide.Statistics;

/// <summary>
/// Tests of a share among N members against a target T, from n answers once each.
/// </summary>
/// <param name="Z">Score statistic (p − T)/sqrt(T(1−T)/n_eff), n_eff = n(N−1)/(N−n). Infinite or NaN for n = N or T of 0 or 1.</param>
/// <param name="BelowScore">One-sided p that the share is below the target, Φ(z).</param>
/// <param name="BelowExact">P(X ≤ k | M = ceil(T·N)): small values speak for a share below the target.</param>
/// <param name="AboveExact">P(X ≥ k | M = ceil(T·N) − 1): small values speak for a share at or above it.</param>
[ReferenceOnly]
public sealed record FinitePopulationTargetTest(double Z, double BelowScore, double BelowExact, double AboveExact)
{
    /// <exception cref="ArgumentOutOfRangeException">n &lt; 1, N &lt; n, k outside 0..n, or a target that is not above 0 and at most
    /// 1.</exception>
    public static FinitePopulationTargetTest Of(int k, int n, int population, double target)
    {
        Require.CountOf(k, n);
        Require.SampleOf(n, population);
        Require.That(target is > 0 and <= 1, nameof(target), target, "a target above 0 and not above 1");
        var needed = MembersNeeded.For(target, population);
        var p = (double)k / n;
        var error = Math.Sqrt(target * (1 - target) / WilsonScore.EffectiveSize(n, population));
        var z = (p - target) / error;
        return new FinitePopulationTargetTest(
            z, double.IsNaN(z) ? 1 : Tail.NormalBelow(z),
            HypergeometricLaw.AtMost(k, needed, n, population),
            HypergeometricLaw.AtLeast(k, needed - 1, n, population));
    }
}
