using CustomsItGuide.Statistics;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>
/// Before a target is due, and with too few years for a forecast: the pace so far is less than the pace that is still needed. By yearly
/// steps, unless the kind knows due days within the year.
/// </summary>
internal sealed class PaceTooSlow : IFindingCheck
{
    public Finding? Look(Judged judged) => judged.Case.AsOf >= judged.Case.Due || judged.Reading.Value is null ? null
        : JudgedKind.Of(judged.Indicator).AboutThePace(judged);

    /// <summary>By yearly steps, for a target at the plan's end.</summary>
    public static Finding? ByYears(Judged judged)
    {
        var target = judged.Indicator.Target;
        var points = Trends.SinceBreak(judged.Case);
        var left = judged.Case.Due.Year - judged.Case.Period.Year.Last.Year;
        if (!target.AtPlanEnd || target.Value is not { } promised || target.Kind.Sign() == 0
            || points.Count is < 2 or >= Trends.PointsForTest || left < 1) return null;
        var unit = judged.Indicator.Unit;
        var pace = RequiredPace.Of([.. points.Select(p => p.Value!.Value)], promised, left);
        return target.Kind.Sign() * pace.Required > target.Kind.Sign() * pace.Achieved
            ? Remark.Warning("forecast_missed",
            JudgementWords.RequiredPace(Said.Value(promised, unit), judged.Case.Due, By(pace.Required), By(pace.Achieved))) : null;

        LocalizedText By(double change) => unit.IsPercent ? Said.Points(change) : Said.Value(change, unit);
    }
}
