using MathNet.Numerics;

namespace CustomsItGuide.Statistics;

/// <summary>
/// What is to be expected of the N − n members who did not answer: U ~ BetaBinomial(N − n, a + k, b + n − k), the posterior under a
/// Beta(a, b) prior (Jeffreys: ½, ½). It gives the sentence "the share among all members reaches the target with probability …",
/// said with the words "if those who did not answer are like those who did".
/// </summary>
/// <param name="ProbabilityAtLeastTarget">P(k + U ≥ ceil(T·N)), 0..1.</param>
/// <param name="Mean">Expected share among all members, 0..1.</param>
public sealed record FinitePopulationPosterior(double ProbabilityAtLeastTarget, double Mean)
{
    /// <exception cref="ArgumentOutOfRangeException">n &lt; 1, N &lt; n, k outside 0..n, a target outside 0..1, or a prior that is not
    /// positive.</exception>
    public static FinitePopulationPosterior Of(int k, int n, int population, double target, double priorA = 0.5, double priorB = 0.5)
    {
        Require.That(n >= 0, nameof(n), n, "a number of answers not below 0");
        Require.That(k >= 0 && k <= n, nameof(k), k, "a count from 0 to n");
        Require.That(population >= Math.Max(n, 1), "N", population, "a population not smaller than its sample");
        Require.That(priorA > 0, "prior_a", priorA, "a positive prior");
        Require.That(priorB > 0, "prior_b", priorB, "a positive prior");
        double a = priorA + k, b = priorB + n - k;
        int silent = population - n, needed = MembersNeeded.For(target, population) - k;
        var mean = (k + (silent * a / (a + b))) / population;
        if (needed <= 0)
            return new FinitePopulationPosterior(1, mean);

        double reached = 0, missed = 0;
        var scale = SpecialFunctions.BetaLn(a, b);
        for (var u = 0; u <= silent; u++)
        {
            var mass = Math.Exp(SpecialFunctions.BinomialLn(silent, u) + SpecialFunctions.BetaLn(a + u, b + silent - u) - scale);
            if (u >= needed)
                reached += mass;
            else
                missed += mass;
        }

        // The masses add to 1 but for rounding.
        return new FinitePopulationPosterior(reached == 0 ? 0 : reached / (reached + missed), mean);
    }
}
