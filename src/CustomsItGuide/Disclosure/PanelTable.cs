using CustomsItGuide.Statistics;

namespace CustomsItGuide.Disclosure;

/// <summary>
/// Rule 9: the Members that answered both years, by their two answers. The totals of the two years stand beside it, so that whatever is
/// shown of the pairs tells of those that answered only once.
/// </summary>
public static class PanelTable
{
    /// <summary>
    /// True when Better and Worse may be shown, and every figure that is computed from the four cells of the pairs. Each of the two changes
    /// is two-sided among at least <c>group</c> pairs; so are both totals; and, because a correlation given to its last digit tells the
    /// satisfied among the pairs in each year, those that only answered later, and those that only answered before, are each nobody or
    /// two-sided themselves.
    /// </summary>
    public static bool MayBeShown(DisclosureRules rules, OverlappingCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return BothSides(rules, counts)
            && NobodyOrTwoSided(rules, counts.First1, counts.First0) && NobodyOrTwoSided(rules, counts.Second1, counts.Second0);
    }

    /// <summary>
    /// The weaker condition for Better and Worse alone, as the method states it: with a new and r gone Members, of which D more are
    /// satisfied among the new than among the gone, D + r and a − D are both at least <c>side</c>.
    /// </summary>
    public static bool ChangesMayBeShown(DisclosureRules rules, OverlappingCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var (better, worse) = (counts.Both01, counts.Both10);
        var (joined, gone) = (counts.Second1 + counts.Second0, counts.First1 + counts.First0);
        var among = counts.K2 - counts.K1 - (better - worse);
        return BothSides(rules, counts) && rules.IsSafe(joined, gone, among);
    }

    private static bool BothSides(DisclosureRules rules, OverlappingCounts counts) =>
        counts.Pairs >= rules.Group && rules.IsTwoSided(counts.Pairs, counts.Both01) && rules.IsTwoSided(counts.Pairs, counts.Both10)
            && rules.IsTwoSided(counts.N1, counts.K1) && rules.IsTwoSided(counts.N2, counts.K2);

    private static bool NobodyOrTwoSided(DisclosureRules rules, int satisfied, int not) =>
        satisfied + not == 0 || rules.IsTwoSided(satisfied + not, satisfied);
}
