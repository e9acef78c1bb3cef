namespace CustomsItGuide.Wording;

/// <summary>What those who did not answer could change, in words: the same lines on the page and in the terminal.</summary>
public static class NonresponseLines
{
    /// <summary>Sentences without a full stop.</summary>
    public static IReadOnlyList<string> Sentences(Nonresponse block, Format format)
    {
        ArgumentNullException.ThrowIfNull(block);
        ArgumentNullException.ThrowIfNull(format);
        if (block.Population is not { } all) return [format.Text(WordingWords.PopulationUnknown(format.Count(block.Responding)))];
        var lines = new List<string> { format.Text(
            WordingWords.OpinionShare(format.Count(block.Responding), format.Count(all), format.Percent(100.0 * block.Responding / all))) };
        if (block is { Worst: { } worst, Best: { } best })
            lines.Add(format.Text(WordingWords.SatisfiedBounds(format.Percent(worst), format.Percent(best))));
        if (block.Threshold is { } kept)
        {
            lines.Add(block.TippingShare is { } tipping and <= 100
                ? format.Text(WordingWords.TippingShare(format.Percent(kept), format.Percent(tipping)))
                    : format.Text(WordingWords.BaselineUnreachable(format.Percent(kept))));
            if (block.ReachedIfAlike is { } reached) lines.Add(format.Text(WordingWords.IfAlike(format.Text(Said.Probability(reached)))));
        }
        if (block is { RIndicator: { } even, LargestBias: { } bias })
            lines.Add(format.Text(WordingWords.ResponseEvenness(format.Number(even, 3), format.Number(bias, 1))));
        if (block.Weighted is { } weighted)
        {
            var (share, lower, upper) =
                (format.Percent(weighted.Share), format.Percent(weighted.Interval.Lower), format.Percent(weighted.Interval.Upper));
            var (unweighted, answers) =
                (format.Percent(weighted.Unweighted), format.Number(weighted.EffectiveSize * weighted.DesignEffect, 0));
            var (size, effect) = (format.Number(weighted.EffectiveSize, 1), format.Number(weighted.DesignEffect, 2));
            lines.Add(format.Text(weighted.About ? WordingWords.WeightedShareAbout(share, lower, upper, unweighted, answers, size, effect)
                : WordingWords.WeightedShare(share, lower, upper, unweighted, answers, size, effect)));
            lines.Add(format.Text(weighted.Differs ? WordingWords.WeightingMatters : WordingWords.WeightingAgrees));
        }
        return lines;
    }
}
