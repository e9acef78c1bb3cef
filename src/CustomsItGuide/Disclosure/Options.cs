namespace CustomsItGuide.Disclosure;

/// <summary>
/// Rule 11, an answer of which several can be given (a reason, a topic): each by rule 2, where enough were asked. Nobody is "fewer than
/// five" too, and neither a sum of mentions nor a region is shown.
/// </summary>
public static class Options
{
    /// <param name="asked">Members that could have given it.</param>
    /// <param name="gave">Of them, those that did.</param>
    /// <returns>Null when fewer than <c>group</c> were asked.</returns>
    public static PublishedCount? Of(DisclosureRules rules, int asked, int gave) => Totals.Strict(rules, asked, gave);
}
