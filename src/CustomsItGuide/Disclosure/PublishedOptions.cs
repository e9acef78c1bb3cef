namespace CustomsItGuide.Disclosure;

/// <summary>
/// Rule 11 with rule 5: what is published of a question to which several answers can be given (reasons for not using an instrument, topics
/// of comments), fixed once, when the survey is closed, and the same from then on. Counts that followed each late answer would tell it.
/// </summary>
/// <param name="Kind">One of <see cref="ReasonsOfInstrument"/>, <see cref="ReasonsOfIndicator"/> and
/// <see cref="TopicsOfComments"/>.</param>
/// <param name="Subject">The instrument or the indicator; empty where there is one of the kind in a year.</param>
/// <param name="Asked">Members that could have given one, as of closure; 0 where the definition changed after it, and then nothing is
/// shown.</param>
/// <param name="Options">Those that may be shown, by name; one that is not listed was given by fewer than the plan's <c>side</c>, or by
/// nobody.</param>
internal sealed record PublishedOptions(string Kind, string Subject, Period Period, int Asked, IReadOnlyList<PublishedOption> Options)
{
    public const string ReasonsOfInstrument = "reasons_of_instrument";
    public const string ReasonsOfIndicator = "reasons_of_indicator";
    public const string TopicsOfComments = "topics_of_comments";

    public (string Kind, string Subject, Period Period) Key => (Kind, Subject, Period);

    /// <param name="asked">Members that could have given one.</param>
    /// <param name="given">Who gave which; once or several times is the same.</param>
    /// <returns>Null when fewer than <c>group</c> were asked: then it waits.</returns>
    public static PublishedOptions? Of(DisclosureRules rules, string kind, string subject, Period period, int asked,
        IEnumerable<(string Member, string Option)> given)
    {
        if (asked < rules.Group) return null;
        var counts = given.Distinct().GroupBy(g => g.Option, StringComparer.Ordinal).Select(g => (Option: g.Key, Gave: g.Count())).ToList();
        var shown = counts.Select(c => (c.Option, Count: Disclosure.Options.Of(rules, asked, c.Gave))).Where(c => c.Count is { Lower: > 0 })
            .ToList();
        // Over several instruments a Member gives several reasons, and what is not listed is told by nothing.
        // Where every Member gave one only, those that are not listed are told together by those that are; then they are nobody's, or
        // enough Members', or nothing is listed.
        var unlisted = asked - counts.Where(c => shown.Exists(s => s.Option == c.Option)).Sum(c => c.Gave);
        if (kind != ReasonsOfIndicator && counts.Sum(c => c.Gave) <= asked && unlisted > 0 && unlisted < rules.Side) shown = [];
        return new PublishedOptions(kind, subject, period, asked,
            [.. shown.OrderBy(s => s.Option, StringComparer.Ordinal)
                .Select(s => new PublishedOption(s.Option, s.Count!.Lower, s.Count.Upper))]);
    }
}

/// <param name="Lower">At least so many Members gave it.</param>
/// <param name="Upper">At most; equal to <paramref name="Lower"/> where the number is exact.</param>
internal sealed record PublishedOption(string Name, int Lower, int Upper);
