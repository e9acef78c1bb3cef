using CustomsItGuide.Wording;

namespace CustomsItGuide.Pages.Words;

/// <summary>
/// The one sentence at the head of an indicator's page. It is put together from the value, the target and the status, and says
/// no more than the status does: where the data cannot carry a conclusion, the sentence says that instead.
/// </summary>
public static class Answer
{
    private static readonly LocalizedText WithValue = new("For {0} the value is {1}{2}; the target is {3}: {4}.", "Pour {0}, la valeur est de {1}{2} ; la cible est {3} : {4}.");
    private static readonly LocalizedText WithoutTarget = new("For {0} the value is {1}{2}: {4}.", "Pour {0}, la valeur est de {1}{2} : {4}.");
    private static readonly LocalizedText WithoutValue = new("For {0} there is no value ({1}): {2}.", "Pour {0}, il n'y a pas de valeur ({1}) : {2}.");
    private static readonly LocalizedText Share = new(" ({0} of {1})", " ({0} sur {1})");
    private static readonly LocalizedText ProvisionalShare = new(" ({0} of {1}, provisional)", " ({0} sur {1}, provisoire)");
    private static readonly LocalizedText ProvisionalAlone = new(" (provisional)", " (provisoire)");

    public static string For(Assessment assessment, Format format)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(format);
        var reading = assessment.Reading;
        var period = format.Period(reading.Period);
        if (reading.Value is null)
        {
            var absence = Terms.Of(reading.Absence ?? Absence.NotAssessable);
            return format.Text(WithoutValue, period, format.Text(absence), format.Text(Verdict(assessment)));
        }
        var sentence = assessment.Indicator.Target.Kind == TargetRuleKind.None ? WithoutTarget : WithValue;
        return format.Text(
            sentence, period, Targets.ValueText(assessment, format), Parts(reading, format),
            Targets.InShort(assessment, format), format.Text(Verdict(assessment)));
    }

    private static string Parts(Reading reading, Format format) => reading switch
    {
        { Numerator: { } numerator, Denominator: { } denominator } =>
            format.Text(reading.Provisional ? ProvisionalShare : Share, format.Amount(numerator), format.Amount(denominator)),
        { Provisional: true } => format.Text(ProvisionalAlone),
        _ => "",
    };

    private static LocalizedText Verdict(Assessment assessment) => (assessment.Status, assessment.Evidence) switch
    {
        (Status.Met, Evidence.Confirmed) when assessment.Indicator.Target.Kind == TargetRuleKind.MaintainOrIncrease =>
            new("met, as the data exclude a decline beyond the plan's margin", "atteint, car les données excluent un recul au-delà de la marge du plan"),
        (Status.Met, Evidence.Confirmed) => new("met, and the data confirm it", "atteint, et les données le confirment"),
        (Status.Met, Evidence.Unconfirmed) => new("met as far as the value goes; the data cannot confirm it", "atteint selon la valeur ; les données ne peuvent pas le confirmer"),
        (Status.Met, Evidence.Census) => new("met, on a full count", "atteint, sur un décompte complet"),
        (Status.Met, _) => new("met", "atteint"),
        (Status.OnTrack, Evidence.Unconfirmed) => new("on track; the data cannot confirm it", "en bonne voie ; les données ne peuvent pas le confirmer"),
        (Status.OnTrack, _) => new("on track, not yet reached", "en bonne voie, pas encore atteint"),
        (Status.AtRisk, Evidence.Unconfirmed) => new("at risk; the data do not confirm a shortfall", "à risque ; les données ne confirment pas un écart"),
        (Status.AtRisk, Evidence.Confirmed) => new("at risk; a decline is confirmed, its size is open", "à risque ; un recul est confirmé, son ampleur reste ouverte"),
        (Status.AtRisk, _) => new("at risk", "à risque"),
        (Status.OffTarget, Evidence.Confirmed) => new("off target, and the data confirm it", "hors cible, et les données le confirment"),
        (Status.OffTarget, Evidence.Census) => new("off target, on a full count", "hors cible, sur un décompte complet"),
        (Status.OffTarget, Evidence.Process) => new("off target, judged by the progress of the work", "hors cible, au vu de l'avancement des travaux"),
        (Status.OffTarget, _) => new("off target", "hors cible"),
        (Status.NoSignificantChange, _) => new(
            "no change that can be told from chance, and a decline beyond the margin cannot be excluded",
            "aucun changement distinguable du hasard, et un recul au-delà de la marge ne peut être exclu"),
        (Status.Baseline, _) => new(
            "this is the year that later years are compared with, so nothing is judged", "c'est l'année à laquelle les suivantes seront comparées ; rien n'est jugé"),
        (Status.InsufficientData, _) => new("the data do not allow a judgement", "les données ne permettent pas de juger"),
        (Status.ReportOverdue, _) => new("the report is overdue, which says nothing about performance", "la remise est en retard, ce qui ne dit rien de la performance"),
        _ => new("not yet due, so nothing is judged", "pas encore exigible, donc rien n'est jugé"),
    };
}
