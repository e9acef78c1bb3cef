namespace CustomsItGuide.Statistics;

/// <summary>
/// How alike the groups' response rates are: Schouten, Cobben and Bethlehem (2009) Survey Methodology 35:101-113,
/// R = 1 − 2·sqrt(Σ N_g(ρ_g − ρ)²/(N − 1)). 1: all alike; lower: the respondents are a selection.
/// </summary>
/// <param name="ResponseRate">ρ = Σn_g/ΣN_g, 0..1.</param>
/// <param name="MaximalBias">(1 − R)/(2ρ): the largest bias of a mean, in its standard deviations. Null without any response.</param>
public sealed record RIndicator(double ResponseRate, double R, double? MaximalBias)
{
    /// <exception cref="ArgumentOutOfRangeException">Lists of unequal length, fewer than two members, or n_g outside 0..N_g.</exception>
    public static RIndicator Of(IReadOnlyList<int> populations, IReadOnlyList<int> respondents)
    {
        Require.SameLength(respondents.Count, populations.Count, "n_g");
        double all = populations.Sum();
        Require.That(all >= 2, "N_g", all, "at least two members");
        for (var g = 0; g < populations.Count; g++)
            Require.That(respondents[g] >= 0 && respondents[g] <= populations[g], "n_g", respondents[g],
                "respondents from 0 to the group's size");
        var rate = respondents.Sum() / all;
        var spread = SampleMoments.Sum(
            populations.Select((size, g) => size == 0 ? 0 : size * Square(((double)respondents[g] / size) - rate)));
        var r = 1 - (2 * Math.Sqrt(spread / (all - 1)));
        return new RIndicator(rate, r, rate == 0 ? null : (1 - r) / (2 * rate));
    }

    static double Square(double x) => x * x;
}
