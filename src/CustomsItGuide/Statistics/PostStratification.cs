using System.Globalization;

namespace CustomsItGuide.Statistics;

/// <summary>
/// A share weighted to known group sizes N_g (Holt and Smith 1979): Σ(N_g/N)·p_g. It repairs only the non-response that goes with
/// the group. Merge groups with fewer than 5 respondents before.
/// </summary>
/// <param name="Unweighted">Σk/Σn.</param>
/// <param name="Estimate">The weighted share, 0..1.</param>
/// <param name="LinearisedStandardError">As R survey's postStratify with a population correction: sqrt((1 −
/// n/N)·n/(n−1)·Σ(N_g/N)²·p_g(1−p_g)/n_g).</param>
/// <param name="StratifiedStandardError">
/// Conditional on the sizes reached: sqrt(Σ(N_g/N)²(1 − n_g/N_g)·p_g(1−p_g)/(n_g − 1)). A group that answered completely adds nothing;
/// null when one that did not has a single respondent, which tells nothing of its spread.
/// </param>
/// <param name="Weights">Kish's measure of the weights N_g/n_g over all respondents.</param>
public sealed record PostStratification(
    double Unweighted, double Estimate, double LinearisedStandardError, double? StratifiedStandardError, KishEffectiveSize Weights)
{
    /// <param name="populations">N_g.</param>
    /// <param name="respondents">n_g.</param>
    /// <param name="satisfied">k_g.</param>
    /// <exception cref="ArgumentOutOfRangeException">Lists of unequal length, n_g outside 1..N_g, or k_g outside 0..n_g. A group without
    /// respondents must be merged first.</exception>
    public static PostStratification Of(IReadOnlyList<int> populations, IReadOnlyList<int> respondents, IReadOnlyList<int> satisfied) =>
        Of(populations, respondents, [.. satisfied.Select(k => (double)k)]);

    /// <summary>The same where some k_g are estimates, and need not be whole.</summary>
    /// <inheritdoc cref="Of(IReadOnlyList{int}, IReadOnlyList{int}, IReadOnlyList{int})"/>
    public static PostStratification Of(IReadOnlyList<int> populations, IReadOnlyList<int> respondents, IReadOnlyList<double> satisfied)
    {
        Require.That(populations.Count >= 1, "N_g", populations.Count, "at least one group");
        Require.SameLength(respondents.Count, populations.Count, "n_g");
        Require.SameLength(satisfied.Count, populations.Count, "k_g");
        double all = populations.Sum(), n = respondents.Sum();
        double estimate = 0, within = 0;
        double? stratified = 0;
        for (var g = 0; g < populations.Count; g++)
        {
            Require.SampleOf(respondents[g], populations[g]);
            Require.That(satisfied[g] >= 0 && satisfied[g] <= respondents[g], "k", satisfied[g],
                $"a count from 0 to {respondents[g].ToString(CultureInfo.InvariantCulture)}");
            var share = populations[g] / all;
            var p = satisfied[g] / respondents[g];
            estimate += share * p;
            within += share * share * p * (1 - p) / respondents[g];
            if (respondents[g] == populations[g])
                continue;
            stratified = respondents[g] == 1
                ? null
                : stratified + (share * share * (1 - ((double)respondents[g] / populations[g])) * p * (1 - p) / (respondents[g] - 1));
        }

        var weights = KishEffectiveSize.Of(
            [.. Enumerable.Range(0, populations.Count)
                .SelectMany(g => Enumerable.Repeat((double)populations[g] / respondents[g], respondents[g]))]);
        return new PostStratification(
            satisfied.Sum() / n, estimate, n == 1 ? 0 : Math.Sqrt((1 - (n / all)) * n / (n - 1) * within),
            stratified is { } s ? Math.Sqrt(s) : null, weights);
    }

    /// <summary>
    /// About <see cref="Estimate"/>, shares 0..1: <see cref="WilsonScore.Weighted"/> with the stratified standard error, or the linearised
    /// one where that is not known. Where neither says anything, because every group is of one mind, with Kish's size for a finite
    /// population, n_eff(N − 1)/(N − n). The point when all have answered.
    /// </summary>
    /// <param name="n">Respondents.</param>
    /// <param name="population">N, not smaller than n.</param>
    /// <exception cref="ArgumentOutOfRangeException">N &lt; n, or a level outside 0..1.</exception>
    public Interval Interval(int n, int population, double level)
    {
        Require.SampleOf(n, population);
        var size = n == population ? double.PositiveInfinity : Weights.Size * (population - 1.0) / (population - n);
        var error = StratifiedStandardError ?? LinearisedStandardError;
        return WilsonScore.Weighted(Estimate, error > 0 || n == population ? error : Math.Sqrt(Estimate * (1 - Estimate) / size), size,
            level);
    }
}
