namespace CustomsItGuide.Statistics;

/// <param name="Names">What was merged into it; one name where nothing was.</param>
/// <param name="Population">N_g, at least 1.</param>
/// <param name="Respondents">n_g, 0..N_g.</param>
/// <param name="Satisfied">k_g, 0..n_g.</param>
[ReferenceOnly]
public sealed record Stratum(IReadOnlyList<string> Names, int Population, int Respondents, int Satisfied)
{
    /// <summary>Respondents of the population, 0 to 1.</summary>
    public double ResponseRate => (double)Respondents / Population;
}

/// <summary>
/// Merges groups that are too small or weigh too much, before <see cref="PostStratification"/>: each into the group with the nearest
/// response rate, which changes the weights least.
/// </summary>
[ReferenceOnly]
public static class Strata
{
    /// <summary>Groups with fewer respondents are merged.</summary>
    public const int FewestRespondents = 5;

    /// <summary>No answer weighs more than this many average ones.</summary>
    public const double HeaviestWeight = 3;

    // Beyond these digits two distances differ by rounding alone.
    const int RateDigits = 12;

    /// <summary>
    /// The group with fewest respondents goes first, then the heaviest one; of groups with equally near rates it joins the smaller. Ends
    /// with one group at the latest, which is the unweighted estimate. The order of the groups is kept.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">No group, or figures that contradict each other.</exception>
    public static IReadOnlyList<Stratum> Merge(IReadOnlyList<Stratum> strata)
    {
        Require.That(strata.Count >= 1, nameof(strata), strata.Count, "at least one group");
        foreach (var s in strata)
        {
            Require.That(s.Population >= 1, "N_g", s.Population, "groups of at least one member");
            Require.That(s.Respondents >= 0 && s.Respondents <= s.Population, "n_g", s.Respondents,
                "respondents from 0 to the group's size");
            Require.That(s.Satisfied >= 0 && s.Satisfied <= s.Respondents, "k_g", s.Satisfied, "a count from 0 to the group's respondents");
        }

        var merged = strata.ToList();
        while (merged.Count > 1 && Unfit(merged) is { } unfit)
        {
            var host = merged.Where(s => !ReferenceEquals(s, unfit))
                .OrderBy(s => Math.Round(Math.Abs(s.ResponseRate - unfit.ResponseRate), RateDigits)).ThenBy(s => s.Population).First();
            var (at, from) = (merged.FindIndex(s => ReferenceEquals(s, host)), merged.FindIndex(s => ReferenceEquals(s, unfit)));
            var (first, second) = at < from ? (host, unfit) : (unfit, host);
            merged[Math.Min(at, from)] = new Stratum(
                [.. first.Names, .. second.Names], host.Population + unfit.Population, host.Respondents + unfit.Respondents,
                host.Satisfied + unfit.Satisfied);
            merged.RemoveAt(Math.Max(at, from));
        }

        return merged;
    }

    static Stratum? Unfit(List<Stratum> strata)
    {
        var rate = (double)strata.Sum(s => s.Respondents) / strata.Sum(s => s.Population);
        return strata.Where(s => s.Respondents < FewestRespondents).MinBy(s => s.Respondents)
            ?? strata.Where(s => rate / s.ResponseRate > HeaviestWeight).MinBy(s => s.ResponseRate);
    }
}
