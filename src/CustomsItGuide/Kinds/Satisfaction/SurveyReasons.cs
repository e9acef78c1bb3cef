using CustomsItGuide.Judgement;
using CustomsItGuide.Judgement.DecisionTable;
using CustomsItGuide.Readings;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.Satisfaction;

/// <summary>Why a survey has its status, in one sentence. "Declined" stands in it only where the rule concluded that, confirmed.</summary>
internal static class SurveyReasons
{
    public static LocalizedText Of(Case of, Ruling ruling)
    {
        var verdict = ruling.Verdict;
        if (verdict.Rule == "A1") return TooFew(of, ruling);
        if (verdict.Rule == "B-missing")
        {
            var missing = Baselines.MissingAreas(of.Indicator, of.Reading, of.Readings);
            return Reasons.With(verdict, new(Remark.Names(missing), Remark.Names(missing)));
        }
        if (verdict is not { Difference: { } difference, Interval: { } interval }
            || ruling.Waves is not { } waves) return Reasons.With(verdict, Level(of, verdict));
        // A change of the mean is in points of the scale, a change of the share in percentage points; the margin is in the same.
        var isMean = of.Indicator.Headline == Headline.Mean;
        var factor = isMean ? 1 : 100;
        var margin = of.Plan.Policy["noninferiority_margin"] * (isMean ? SurveyScales.Width(of.Reading) / 100 : 1);
        var shown = interval with { Lower = factor * interval.Lower, Upper = factor * interval.Upper };
        var area = ruling.Area is { } id && of.AreaName(id) is var name
            ? new LocalizedText($" ({name.English})", $" ({name.French})")
            : new("", "");
        var change = Said.Points(factor * difference, isMean);
        var (kept, maintien) = of.Indicator.Target.Kind == TargetRuleKind.Increase ? ("", "") : (
            $", where a decline of at most {Size(margin, isMean).English} counts as maintained",
                $", un recul d’au plus {Size(margin, isMean).French} valant maintien");
        return Reasons.With(Note(verdict), Format.Sentence(
            $"{change} since {waves.Earlier.Period}{area}, {Said.Interval(shown, -margin)}{kept}",
            $"{change} depuis {waves.Earlier.Period}{area}, {Said.Interval(shown, -margin)}{maintien}"));
    }

    private static LocalizedText Note(Verdict verdict) =>
        verdict is { Difference: < 0, Evidence: Evidence.Unconfirmed, Status: Status.AtRisk }
        ? new("lower, but not beyond chance once all tests of the round are taken together",
            "plus bas, mais pas au-delà du hasard une fois tous les tests du cycle pris ensemble")
        : verdict.Note;

    private static LocalizedText TooFew(Case of, Ruling ruling)
    {
        var policy = of.Plan.Policy;
        var n = of.Reading.Members.Count(m => m.Area == ruling.Area);
        if (of.Reading.ResponseRate is { } response && n >= policy["n_min"])
        {
            var (said, wave) = (Said.Value(response, Units.Percent, policy["response_min"]), Responses.Wave(of.Reading));
            return Format.Sentence($"Only {said} of the Members answered{wave}; a verdict needs {policy["response_min"]:0.#} %.",
                $"Seuls {said} des Membres ont répondu{wave} ; il en faut {policy["response_min"]:0.#} % pour se prononcer.");
        }
        return Format.Sentence($"Only {n} Member{Grammar.S(n)} answered; a verdict needs {policy["n_min"]:0}.",
            $"{Grammar.Forme(n, "Seul", "Seuls")} {n} {Grammar.Forme(n, "Membre a", "Membres ont")} répondu ; il en faut {policy["n_min"]:0} pour se prononcer.");
    }

    /// <summary>
    /// Against a number: the share with the interval that decided; null in the baseline's own year and without an interval.
    /// </summary>
    private static LocalizedText? Level(Case of, Verdict verdict)
    {
        if (verdict.Interval is not { } level || of.Indicator.Target.Value is not { } target
            || of.Reading.Value is not { } value) return null;
        var (lower, upper) = (Said.Value(100 * level.Lower, Units.Percent, target), Said.Value(100 * level.Upper, Units.Percent, target));
        return Format.Sentence($"{Said.Value(value, Units.Percent, target)}, {Said.Level(level)} % interval {lower} to {upper}, against {target:0.#} %",
            $"{Said.Value(value, Units.Percent, target)}, intervalle à {Said.Level(level)} % de {lower} à {upper}, pour {target:0.#} %");
    }

    private static LocalizedText Size(double margin, bool isMean)
    {
        var unit = Units.Word(isMean ? Units.ScalePoints : Units.Points, margin);
        return Format.Sentence($"{margin:0.##} {unit}", $"{margin:0.##} {unit}");
    }
}
