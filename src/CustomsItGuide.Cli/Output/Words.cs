using System.Text.Json;

namespace CustomsItGuide.Cli.Output;

/// <summary>The words for what the vocabulary enumerates: those of the JSON contract, and those that people read.</summary>
internal static class Words
{
    private static readonly Dictionary<Enum, LocalizedText> Readable = new()
    {
        [Status.NotYetDue] = new("not yet due", "pas encore exigible"),
        [Status.ReportOverdue] = new("report overdue", "rapport en retard"),
        [Status.Baseline] = new("baseline", "référence"),
        [Status.InsufficientData] = new("insufficient data", "données insuffisantes"),
        [Status.Met] = new("met", "atteint"),
        [Status.OnTrack] = new("on track", "en bonne voie"),
        [Status.AtRisk] = new("at risk", "à risque"),
        [Status.OffTarget] = new("off target", "hors cible"),
        [Status.NoSignificantChange] = new("no significant change", "pas de changement significatif"),
        [Fact.None] = new("none", "aucun"),
        [Fact.Met] = new("met", "atteint"),
        [Fact.NotMet] = new("not met", "non atteint"),
        [Evidence.None] = new("no evidence", "sans preuve"),
        [Evidence.Confirmed] = new("confirmed", "confirmé"),
        [Evidence.Unconfirmed] = new("unconfirmed", "non confirmé"),
        [Evidence.Census] = new("census", "recensement"),
        [Evidence.Process] = new("process", "processus"),
        [Trend.NotEnoughData] = new("too few points", "trop peu de points"),
        [Trend.Improved] = new("improved", "amélioration"),
        [Trend.NoDetectableChange] = new("no detectable change", "pas de changement décelable"),
        [Trend.Deteriorated] = new("deteriorated", "dégradation"),
        [SourceRating.NotEstablished] = new("not established", "non établie"),
        [SourceRating.Sound] = new("sound", "fiable"),
        [SourceRating.SoundWithDisclosure] = new("sound with disclosure", "fiable avec réserve"),
        [SourceRating.Weak] = new("weak", "faible"),
        [CheckResult.NotApplicable] = new("not applicable", "sans objet"),
        [CheckResult.Pass] = new("pass", "réussi"),
        [CheckResult.Warn] = new("warning", "avertissement"),
        [CheckResult.Fail] = new("fail", "échec"),
        [Absence.NotDue] = new("not due", "non exigible"),
        [Absence.NotReported] = new("not reported", "non rapporté"),
        [Absence.NotApplicable] = new("not applicable", "sans objet"),
        [Absence.NotAssessable] = new("not assessable", "non évaluable"),
        [Absence.Suppressed] = new("suppressed", "masqué"),
        [Severity.Hint] = new("hint", "indication"),
        [Severity.Warning] = new("warning", "avertissement"),
        [Severity.Error] = new("error", "erreur"),
        [LoadOutcome.Loaded] = new("loaded", "chargé"),
        [LoadOutcome.WouldLoad] = new("would be loaded", "serait chargé"),
        [LoadOutcome.Unchanged] = new("unchanged", "inchangé"),
    };

    /// <summary>As other programs read it: <c>sound_with_disclosure</c>.</summary>
    public static string Code(Enum value) => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    /// <summary>As people read it.</summary>
    public static string In(string language, Enum value) => Readable[value].In(language);
}
