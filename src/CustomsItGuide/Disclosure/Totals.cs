namespace CustomsItGuide.Disclosure;

/// <summary>Rule 2, the total.</summary>
public static class Totals
{
    /// <summary>
    /// The strict form, in which a guarantee holds over all positions: exact when two-sided; with fewer than <c>side</c> satisfied 0 to
    /// side − 1, with fewer than <c>side</c> not satisfied n − side + 1 to n, and then nothing below the total is shown. Null below
    /// <c>group</c> respondents.
    /// </summary>
    public static PublishedCount? Strict(DisclosureRules rules, int n, int k) => n < rules.Group ? null : Bounded(rules, n, k);

    /// <summary>
    /// The headline total of the default setting: from <c>group</c> respondents on exact, whatever it says; from <c>side</c> on exact
    /// unless all said the same, then a bound; below nothing, and null.
    /// </summary>
    public static PublishedCount? AtOnce(DisclosureRules rules, int n, int k) =>
        n < rules.Side ? null : n >= rules.Group || (k > 0 && k < n) ? PublishedCount.Exact(n, k) : Bounded(rules, n, k);

    /// <summary>By the plan's setting.</summary>
    public static PublishedCount? Of(DisclosureRules rules, int n, int k) =>
        rules.LateAnswers == LateAnswers.Batch ? Strict(rules, n, k) : AtOnce(rules, n, k);

    internal static PublishedCount Bounded(DisclosureRules rules, int n, int k) =>
        rules.IsTwoSided(n, k) ? PublishedCount.Exact(n, k)
        : k < rules.Side ? new PublishedCount(n, 0, Math.Min(n, rules.Side - 1))
        : new PublishedCount(n, n - rules.Side + 1, n);
}
