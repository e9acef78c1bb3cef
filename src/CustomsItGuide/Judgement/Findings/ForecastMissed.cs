using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>A forecast, where there are years enough for one, says that the target will more likely be missed than reached.</summary>
internal sealed class ForecastMissed : IFindingCheck
{
    public Finding? Look(Judged judged) => Forecasts.Of(judged.Case) is { Reached: < 0.5 and var p } ? Remark.Warning("forecast_missed",
        $"Carried on as so far, the target will more likely be missed: the chance of reaching it by {judged.Case.Due} is about {100 * p:0} %.",
        $"À ce rythme, la cible sera plus probablement manquée : la probabilité de l’atteindre au {judged.Case.Due} est d’environ {100 * p:0} %.") : null;
}
