namespace CustomsItGuide.Disclosure;

/// <summary>Rule 4, band.</summary>
public static class Bands
{
    /// <summary>
    /// The range of a group in a table of which not all groups are two-sided: 0 to side − 1 with fewer than <c>side</c> satisfied; n − side
    /// + 1 to n with fewer than <c>side</c> not satisfied; else the one of the fixed ranges from <c>side</c> on, each of <c>side</c>
    /// counts, in which the count lies, cut at n − side.
    /// </summary>
    /// <param name="n">Responding, at least <c>group</c>.</param>
    /// <param name="k">Of them satisfied.</param>
    public static PublishedCount Of(DisclosureRules rules, int n, int k)
    {
        if (!rules.IsTwoSided(n, k)) return Totals.Bounded(rules, n, k);
        var lower = k - ((k - rules.Side) % rules.Side);
        return new PublishedCount(n, lower, Math.Min(n - rules.Side, lower + rules.Side - 1));
    }

    /// <summary>
    /// Whether ranges and an exact total together leave every few Members free: the total at least <c>slack</c> above the sum of the lower
    /// ends and below the sum of the upper ends.
    /// </summary>
    public static bool LeaveFree(DisclosureRules rules, int total, IReadOnlyCollection<PublishedCount> ranges) =>
        total - ranges.Sum(r => r.Lower) >= rules.Slack && ranges.Sum(r => r.Upper) - total >= rules.Slack;
}
