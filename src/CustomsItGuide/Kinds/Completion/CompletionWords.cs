using CustomsItGuide.Judgement;
using CustomsItGuide.Judgement.DecisionTable;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Kinds.Completion;

/// <summary>What is said of a completion: why, the numbers behind it, and the pace.</summary>
internal static class CompletionWords
{
    public static LocalizedText Reason(Case of, Verdict verdict)
    {
        var (done, all) = (of.Reading.Numerator ?? 0, of.Reading.Denominator ?? 0);
        var open = all - done;
        var due = of.Reading.Schedule.LastOrDefault(s => s.Day <= of.AsOf)?.Planned ?? 0;
        if (open == 0) return Reasons.With(verdict,
            KindsWords.AllActionsCompleted(all));
        if (of.Indicator.Target is { Kind: TargetRuleKind.AtLeast, Value: { } target and < 100 })
        {
            return Reasons.With(verdict, KindsWords.TargetCount(Done(), Math.Ceiling(target * all / 100), target));
        }
        return Reasons.With(verdict, of.AsOf < of.Due
            ? KindsWords.CompletedAndDue(Done(), due, of.AsOf)
            : KindsWords.CompletedAndOpen(Done(), open));

        LocalizedText Done() => KindsWords.ActionsCompleted(done, all);
    }

    /// <summary>What was due by the judging day, and how far behind its own schedule the plan is.</summary>
    public static IEnumerable<Figure> Receipt(Case of)
    {
        var reading = of.Reading;
        if (reading.Schedule.Count == 0) yield break;
        var step = reading.Schedule.LastOrDefault(s => s.Day <= of.AsOf);
        yield return new("planned", KindsWords.DueBy(of.AsOf), step?.Planned ?? 0, "count");
        if (of.AsOf < of.Due)
        {
            yield return new("on_track_tolerance",
                KindsWords.OnTrackTolerance,
                of.Plan.Policy["completion_tolerance_1"], "points");
            yield return new("at_risk_tolerance",
                KindsWords.AtRiskTolerance,
                of.Plan.Policy["completion_tolerance_2"], "points");
        }
        // Once it was due, what is late is late: a pace against the schedule no longer tells anything.
        if (of.AsOf < of.Due && Judgement.Pace.Of(of) is { } slip) yield return new("slip_days",
            KindsWords.SlipDays,
            slip, "days");
    }

    /// <summary>
    /// By the actions' own due days (earned schedule); null when the actions would be completed in time, or nothing can be said.
    /// </summary>
    public static Finding? Pace(Judged judged)
    {
        if (Judgement.Pace.Of(judged.Case) is not { } slip || Math.Round(slip) <= 0 || Judgement.Pace.Completion(judged.Case) is not { } end
            || end <= judged.Case.Due) return null;
        return Remark.Warning("forecast_missed",
            KindsWords.CompletionForecast(Units.Days(Math.Round(slip)), end, judged.Case.Due));
    }
}
