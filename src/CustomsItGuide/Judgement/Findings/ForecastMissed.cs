using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>A forecast, where there are years enough for one, says that the target will more likely be missed than reached.</summary>
internal sealed class ForecastMissed : IFindingCheck
{
    public Finding? Look(Judged judged) => Forecasts.Of(judged.Case) is { Reached: < 0.5 and var p } ? Remark.Warning("forecast_missed",
        JudgementWords.TargetLikelyMissed(judged.Case.Due, 100 * p)) : null;
}
