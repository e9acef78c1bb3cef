namespace CustomsItGuide.Disclosure;

/// <summary>Rules 1 to 4 for one table: what is published of a set of Members' answers when it is closed.</summary>
public static class Publication
{
    /// <summary>
    /// Null below <c>group</c> respondents: nothing is fixed yet. Else the strict total, and the groups of the ring where the total is
    /// two-sided and they leave every few Members free. All groups are exact, or all are ranges, or none is shown: joining further to save
    /// them would tell why.
    /// </summary>
    /// <param name="counts">By region. With a respondent whose region is not on the ring there are no groups.</param>
    public static PublishedTable? Of(DisclosureRules rules, IReadOnlyCollection<RegionCount> counts)
    {
        var (n, k) = (counts.Sum(c => c.N), counts.Sum(c => c.K));
        if (Totals.Strict(rules, n, k) is not { } total) return null;
        return new PublishedTable(total, total.IsExact ? Groups(rules, counts, k) : []);
    }

    private static IReadOnlyList<PublishedGroup> Groups(DisclosureRules rules, IReadOnlyCollection<RegionCount> counts, int k)
    {
        if (rules.Ring.Count == 0 || counts.Any(c => c.N > 0 && !rules.Ring.Contains(c.Region, StringComparer.Ordinal))) return [];
        var groups = RegionRing.Join(rules, counts)
            .Select(g => (Regions: g.Select(c => c.Region).ToList(), N: g.Sum(c => c.N), K: g.Sum(c => c.K))).ToList();
        if (groups.Count == 1) return [];
        var allTwoSided = groups.TrueForAll(g => rules.IsTwoSided(g.N, g.K));
        var shown = groups.Select(g => allTwoSided ? PublishedCount.Exact(g.N, g.K) : Bands.Of(rules, g.N, g.K)).ToList();
        return allTwoSided || Bands.LeaveFree(rules, k, shown) ? [.. groups.Zip(shown, (g, s) => new PublishedGroup(g.Regions, s))] : [];
    }
}
