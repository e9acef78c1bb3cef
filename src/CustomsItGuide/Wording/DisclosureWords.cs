namespace CustomsItGuide.Wording;

/// <summary>What is done so that no Member's answer can be read, for the committee: it stands wherever groups of Members are
/// shown.</summary>
public static class DisclosureWords
{
    /// <summary>The two sentences, by the plan's own thresholds and setting.</summary>
    public static IReadOnlyList<string> Sentences(DisclosureRules rules, Format format)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(format);
        return
        [
            format.Text(WordingWords.GroupsShown(format.Count(rules.Group), format.Count(rules.Side))),
            rules.LateAnswers == LateAnswers.Batch
                ? format.Text(WordingWords.PublishedInBatches(format.Count(rules.ClosureDays), format.Count(rules.Batch)))
                : format.Text(WordingWords.PublishedAtOnce(format.Count(rules.ClosureDays))),
        ];
    }
}
