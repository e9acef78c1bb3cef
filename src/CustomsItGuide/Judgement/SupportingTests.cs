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
    /// The difference of the two published means, and no more: an interval or a probability would be computed from single scores. Null where the mean
    /// itself was the rule's, for focus areas, and where one of the two is not published.
    /// </summary>
    private static SupportingTest? Mean(Case of, Waves waves)
    {
        if (of.Indicator.Headline == Headline.Mean || waves.Area is not null
            || waves.Earlier.Beside(SurveyFigures.Mean) is not { } then || waves.Now.Beside(SurveyFigures.Mean) is not { } now) return null;
        // Means are published in steps; the difference of two has the digits of the coarser.
        var change = Math.Round(now - then, 1);
        return new SupportingTest("mean_change", Format.Sentence(
            $"Mean score {change:+0.0;−0.0;0.0} points of the scale since {waves.Earlier.Period}, between the two published means {then:0.0} and {now:0.0}; no test, because it would rest on single scores.",
            $"Note moyenne {change:+0.0;−0.0;0.0} point de l'échelle depuis {waves.Earlier.Period}, entre les deux moyennes publiées {then:0.0} et {now:0.0} ; aucun test, car il reposerait sur des notes individuelles."),
            change, null, null);
    }

    /// <summary>Null when nobody answered both times, and where the pairs may not be shown.</summary>
    private static SupportingTest? Panel(Case of, Waves waves)
    {
        var change = PanelChange.Of(waves.Counts, of.Plan.Policy["confidence"]);
        if (change.PanelPoints is not { } points) return null;
        var p = change.PanelP ?? 1;
        return new SupportingTest("matched_panel", Format.Sentence(
            $"Of the {change.Pairs} Members that answered both times, {change.Better} became satisfied since {waves.Earlier.Period} and {change.Worse} no longer are ({points:+0.0;−0.0;0.0} percentage points, McNemar mid-p = {p:0.000}).",
            $"Des {change.Pairs} Membres ayant répondu les deux fois, {change.Better} sont devenus satisfaits depuis {waves.Earlier.Period} et {change.Worse} ne le sont plus ({points:+0.0;−0.0;0.0} points de pourcentage, mi-p de McNemar = {p:0.000})."),
            points, null, p);
    }
}
