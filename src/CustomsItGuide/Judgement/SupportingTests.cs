using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement;

/// <summary>
/// Beside the rule for a change of satisfaction: the mean score of all who answered, which sees smaller shifts, and the Members that answered
/// both times, whose change no other mix of respondents can explain. Neither decides anything.
/// </summary>
internal static class SupportingTests
{
    /// <summary>Empty where no two waves were compared.</summary>
    public static IReadOnlyList<SupportingTest> Of(Case of, Waves? waves) =>
        waves is null ? [] : [.. new[] { Mean(of, waves), Panel(of, waves) }.OfType<SupportingTest>()];

    /// <summary>Null where the mean itself was the rule's, and below <c>n_min</c> answers in a wave: then it shows the distribution only.</summary>
    private static SupportingTest? Mean(Case of, Waves waves)
    {
        var (least, level) = (of.Plan.Policy["n_min"], of.Plan.Policy["confidence"]);
        if (of.Indicator.Headline == Headline.Mean || waves.Counts.N1 < least || waves.Counts.N2 < least) return null;
        var test = waves.MeanTest(level);
        if (!double.IsFinite(test.Interval.Lower) || !double.IsFinite(test.P)) return null;
        return new SupportingTest("mean_change", Format.Sentence(
            $"Mean score {test.Difference:+0.00;−0.00;0.00} points of the scale since {waves.Earlier.Period}, {100 * level:0.#} % interval {test.Interval.Lower:+0.00;−0.00;0.00} to {test.Interval.Upper:+0.00;−0.00;0.00} (partially overlapping t test, p = {test.P:0.000}).",
            $"Note moyenne {test.Difference:+0.00;−0.00;0.00} point de l'échelle depuis {waves.Earlier.Period}, intervalle à {100 * level:0.#} % de {test.Interval.Lower:+0.00;−0.00;0.00} à {test.Interval.Upper:+0.00;−0.00;0.00} (test t à recouvrement partiel, p = {test.P:0.000})."),
            test.Difference, test.Interval, test.P);
    }

    /// <summary>Null when nobody answered both times.</summary>
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
