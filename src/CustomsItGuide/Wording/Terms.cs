using System.Text.Json;

namespace CustomsItGuide.Wording;

/// <summary>The vocabulary's closed lists: as people read them, in small letters, and as programs read them.</summary>
public static class Terms
{
    private static readonly Dictionary<Enum, LocalizedText> Readable = new()
    {
        [Status.NotYetDue] = new("not due yet", "pas encore exigible"),
        [Status.ReportOverdue] = new("report overdue", "rapport en retard"),
        [Status.Baseline] = new("baseline year", "année de référence"),
        [Status.InsufficientData] = new("insufficient data", "données insuffisantes"),
        [Status.Met] = new("met", "atteint"),
        [Status.OnTrack] = new("on track", "en bonne voie"),
        [Status.AtRisk] = new("at risk", "à risque"),
        [Status.OffTarget] = new("off target", "hors cible"),
        [Status.NoSignificantChange] = new("no significant change", "pas de changement significatif"),
        [AuthorKind.Person] = new("person", "personne"),
        [AuthorKind.Import] = new("import", "import"),
        [AuthorKind.Program] = new("program", "programme"),
        [Fact.None] = new("none", "aucun"),
        [Fact.Met] = new("met", "atteinte"),
        [Fact.NotMet] = new("not met", "non atteinte"),
        [Evidence.None] = new("no evidence either way", "sans preuve dans un sens ou l'autre"),
        [Evidence.Confirmed] = new("confirmed", "confirmé"),
        [Evidence.Unconfirmed] = new("unconfirmed", "non confirmé"),
        [Evidence.Census] = new("full count", "décompte complet"),
        [Evidence.Process] = new("progress of the work", "avancement des travaux"),
        [Trend.NotEnoughData] = new("not enough data", "trop peu de points"),
        [Trend.Improved] = new("improved", "amélioration"),
        [Trend.NoDetectableChange] = new("no detectable change", "pas de changement décelable"),
        [Trend.Deteriorated] = new("deteriorated", "dégradation"),
        [Course.Rose] = new("rose", "hausse"),
        [Course.Fell] = new("fell", "baisse"),
        [Course.Same] = new("the same", "inchangé"),
        [Course.NotTold] = new("no change can be told", "aucune variation établie"),
        [SourceRating.NotEstablished] = new("not established", "non établie"),
        [SourceRating.Sound] = new("sound", "solide"),
        [SourceRating.SoundWithDisclosure] = new("sound with disclosure", "solide avec réserves"),
        [SourceRating.Weak] = new("weak", "fragile"),
        [CheckResult.NotApplicable] = new("not applicable", "sans objet"),
        [CheckResult.Pass] = new("pass", "réussi"),
        [CheckResult.Warn] = new("warning", "réserve"),
        [CheckResult.Fail] = new("fail", "échec"),
        [Absence.NotDue] = new("not due yet", "pas encore exigible"),
        [Absence.NotReported] = new("not reported", "non communiqué"),
        [Absence.NotApplicable] = new("not applicable", "sans objet"),
        [Absence.NotAssessable] = new("not assessable", "non évaluable"),
        [Absence.Suppressed] = new("suppressed", "masqué"),
        [Severity.Hint] = new("note", "note"),
        [Severity.Warning] = new("warning", "avertissement"),
        [Severity.Error] = new("error", "erreur"),
        [LoadOutcome.Loaded] = new("loaded", "chargé"),
        [LoadOutcome.WouldBeRefused] = new("would be refused", "serait refusé"),
        [LoadOutcome.WouldLoad] = new("would be loaded", "serait chargé"),
        [LoadOutcome.Unchanged] = new("unchanged", "inchangé"),
        [ChangeKind.Added] = new("added", "ajouté"),
        [ChangeKind.Removed] = new("removed", "supprimé"),
        [ChangeKind.Changed] = new("changed", "modifié"),
    };

    /// <summary>As people read it, where it stands within a line.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It belongs to none of the vocabulary's lists.</exception>
    public static LocalizedText Of(Enum value) => Readable.TryGetValue(value, out var words) ? words
        : throw new ArgumentOutOfRangeException(nameof(value), value, "The vocabulary has no words for this.");

    /// <summary>As other programs read it: <c>sound_with_disclosure</c>.</summary>
    public static string Code(Enum value) => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
