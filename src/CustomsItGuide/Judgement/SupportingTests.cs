using CustomsItGuide.Readings;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement;

/// <summary>
/// Beside the rule for a change of satisfaction: the published mean score of all who answered, and the Members that answered
/// both times, whose change no other mix of respondents can explain. Neither decides anything.
/// </summary>
internal static class SupportingTests
{
    /// <summary>Empty where no two waves were compared.</summary>
    public static IReadOnlyList<SupportingTest> Of(Case of, Waves? waves) =>
        waves is null ? [] : [.. new[] { Mean(of, waves), Panel(of, waves) }.OfType<SupportingTest>()];

    /// <summary>
    /// The difference of the two published means, and no more: an interval or a probability would be computed from single scores. Null
    /// where the mean itself was the rule's, for focus areas, and where one of the two is not published.
    /// </summary>
    private static SupportingTest? Mean(Case of, Waves waves)
    {
        if (of.Indicator.Headline == Headline.Mean || waves.Area is not null
            || waves.Earlier.Beside(SurveyFigures.Mean) is not { } then || waves.Now.Beside(SurveyFigures.Mean) is not { } now) return null;
        // Means are published in steps; the difference of two has the digits of the coarser.
        var change = Math.Round(now - then, 1);
        return new SupportingTest("mean_change", JudgementWords.MeanChange(change, waves.Earlier.Period, then, now),
            change, null, null);
    }

    /// <summary>Null when nobody answered both times, and where the pairs may not be shown.</summary>
    private static SupportingTest? Panel(Case of, Waves waves)
    {
        var change = PanelChange.Of(waves.Counts, of.Plan.Policy["confidence"]);
        if (change.PanelPoints is not { } points) return null;
        var p = change.PanelP ?? 1;
        return new SupportingTest("matched_panel",
            JudgementWords.MatchedPanel(change.Pairs, change.Better, waves.Earlier.Period, change.Worse, points, p),
            points, null, p);
    }
}
