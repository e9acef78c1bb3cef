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
            return Reasons.With(verdict, LocalizedText.Verbatim(Remark.Names(missing)));
        }
        if (verdict is not { Difference: { } difference, Interval: { } interval }
            || ruling.Waves is not { } waves) return Reasons.With(verdict, Level(of, verdict));
        // A change of the mean is in points of the scale, a change of the share in percentage points; the margin is in the same.
        var isMean = of.Indicator.Headline == Headline.Mean;
        var factor = isMean ? 1 : 100;
        var margin = of.Plan.Policy["noninferiority_margin"] * (isMean ? SurveyScales.Width(of.Reading) / 100 : 1);
        var shown = interval with { Lower = factor * interval.Lower, Upper = factor * interval.Upper };
        var area = ruling.Area is { } id && of.AreaName(id) is var name
            ? KindsWords.InParentheses(name)
            : LocalizedText.Empty;
        var change = Said.Points(factor * difference, isMean);
        var kept = of.Indicator.Target.Kind == TargetRuleKind.Increase ? LocalizedText.Empty
            : KindsWords.MaintainedMargin(Size(margin, isMean));
        return Reasons.With(Note(verdict), KindsWords.ChangeSince(change, waves.Earlier.Period, area, Said.Interval(shown, -margin), kept));
    }

    private static LocalizedText Note(Verdict verdict) =>
        verdict is { Difference: < 0, Evidence: Evidence.Unconfirmed, Status: Status.AtRisk }
        ? KindsWords.LowerWithinChance
        : verdict.Note;

    private static LocalizedText TooFew(Case of, Ruling ruling)
    {
        var policy = of.Plan.Policy;
        var n = of.Reading.Members.Count(m => m.Area == ruling.Area);
        if (of.Reading.ResponseRate is { } response && n >= policy["n_min"])
        {
            var (said, wave) = (Said.Value(response, Units.Percent, policy["response_min"]), Responses.Wave(of.Reading));
            return KindsWords.ResponseTooLow(said, wave, policy["response_min"]);
        }
        return KindsWords.TooFewMembersAnswered(n, policy["n_min"]);
    }

    /// <summary>
    /// Against a number: the share with the interval that decided; null in the baseline's own year and without an interval.
    /// </summary>
    private static LocalizedText? Level(Case of, Verdict verdict)
    {
        if (verdict.Interval is not { } level || of.Indicator.Target.Value is not { } target
            || of.Reading.Value is not { } value) return null;
        var (lower, upper) = (Said.Value(100 * level.Lower, Units.Percent, target), Said.Value(100 * level.Upper, Units.Percent, target));
        return KindsWords.IntervalAgainstTarget(Said.Value(value, Units.Percent, target), Said.Level(level), lower, upper, target);
    }

    private static LocalizedText Size(double margin, bool isMean)
    {
        var unit = Units.Word(isMean ? Units.ScalePoints : Units.Points, margin);
        return KindsWords.MarginAndUnit(margin, unit);
    }
}
