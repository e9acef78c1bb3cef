namespace CustomsItGuide.Web.Words;

/// <summary>The vocabulary's closed lists in the reader's words.</summary>
public static class Terms
{
    public static LocalizedText Of(Status status) => status switch
    {
        Status.NotYetDue => new("Not yet due", "Pas encore dû"),
        Status.ReportOverdue => new("Report overdue", "Remise en retard"),
        Status.Baseline => new("Baseline year", "Année de référence"),
        Status.InsufficientData => new("Insufficient data", "Données insuffisantes"),
        Status.Met => new("Met", "Atteint"),
        Status.OnTrack => new("On track", "En bonne voie"),
        Status.AtRisk => new("At risk", "À risque"),
        Status.OffTarget => new("Off target", "Hors cible"),
        Status.NoSignificantChange => new("No significant change", "Pas de changement significatif"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No words for this status."),
    };

    public static LocalizedText Of(Evidence evidence) => evidence switch
    {
        Evidence.None => new("no evidence either way", "sans preuve"),
        Evidence.Confirmed => new("confirmed", "confirmé"),
        Evidence.Unconfirmed => new("unconfirmed", "non confirmé"),
        Evidence.Census => new("full count", "décompte complet"),
        Evidence.Process => new("progress of the work", "avancement des travaux"),
        _ => throw new ArgumentOutOfRangeException(nameof(evidence), evidence, "No words for this evidence."),
    };

    public static LocalizedText Of(Fact fact) => fact switch
    {
        Fact.Met => new("met", "atteinte"),
        Fact.NotMet => new("not met", "non atteinte"),
        Fact.None => new("none", "aucun"),
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "No words for this fact."),
    };

    public static LocalizedText Of(Trend trend) => trend switch
    {
        Trend.NotEnoughData => new("not enough data", "données insuffisantes"),
        Trend.Improved => new("improved", "amélioration"),
        Trend.NoDetectableChange => new("no detectable change", "pas de changement décelable"),
        Trend.Deteriorated => new("deteriorated", "dégradation"),
        _ => throw new ArgumentOutOfRangeException(nameof(trend), trend, "No words for this trend."),
    };

    public static LocalizedText Of(SourceRating rating) => rating switch
    {
        SourceRating.NotEstablished => new("Not established", "Non établie"),
        SourceRating.Sound => new("Sound", "Solide"),
        SourceRating.SoundWithDisclosure => new("Sound with disclosure", "Solide avec réserves"),
        SourceRating.Weak => new("Weak", "Fragile"),
        _ => throw new ArgumentOutOfRangeException(nameof(rating), rating, "No words for this rating."),
    };

    public static LocalizedText Of(Absence absence) => absence switch
    {
        Absence.NotDue => new("not due", "pas encore dû"),
        Absence.NotReported => new("not reported", "non remis"),
        Absence.NotApplicable => new("not applicable", "sans objet"),
        Absence.NotAssessable => new("not assessable", "non évaluable"),
        Absence.Suppressed => new("suppressed", "masqué"),
        _ => throw new ArgumentOutOfRangeException(nameof(absence), absence, "No words for this absence."),
    };

    public static LocalizedText Of(CheckResult result) => result switch
    {
        CheckResult.NotApplicable => new("not applicable", "sans objet"),
        CheckResult.Pass => new("pass", "réussi"),
        CheckResult.Warn => new("warning", "réserve"),
        CheckResult.Fail => new("fail", "échec"),
        _ => throw new ArgumentOutOfRangeException(nameof(result), result, "No words for this result."),
    };

    public static LocalizedText Of(Severity severity) => severity switch
    {
        Severity.Hint => new("Note", "Note"),
        Severity.Warning => new("Warning", "Réserve"),
        Severity.Error => new("Error", "Erreur"),
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "No words for this severity."),
    };
}
