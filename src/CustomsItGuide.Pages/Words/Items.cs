using CustomsItGuide.Registers;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Pages.Words;

/// <summary>Items and questionnaires of the surveys, reasons, and other code lists of the registers, in words.</summary>
public static class Items
{
    private static readonly Dictionary<string, LocalizedText> Words = new(StringComparer.Ordinal)
    {
        ["overall_satisfaction"] = new("Overall satisfaction", "Satisfaction globale"),
        ["instruments_updated"] = new("Instruments updated or new", "Instruments actualisés ou nouveaux"),
        ["operations_organization"] = new("Operations: organization", "Opérations : organisation"),
        ["operations_rollout"] = new("Operations: roll-out", "Opérations : déroulement"),
        ["operations_thematics"] = new("Operations: themes", "Opérations : thèmes"),
        ["research"] = new("Research", "Recherche"),
        ["communication"] = new("Communication", "Communication"),
        ["fa_developments"] = new("Developments", "Développements"),
        ["fa_impacts"] = new("Impacts", "Incidences"),
        ["meeting_content"] = new("Content of the meeting", "Contenu de la réunion"),
        ["meeting_management"] = new("Management of the meeting", "Conduite de la réunion"),
        ["assistance_delivery"] = new("Delivery of assistance", "Exécution de l’assistance"),
        ["assistance_follow_up"] = new("Follow-up of assistance", "Suivi de l’assistance"),
        ["annual"] = new("annual survey", "enquête annuelle"),
        ["meeting"] = new("meeting survey", "enquête de réunion"),
        ["assistance"] = new("survey after assistance", "enquête après assistance"),
        ["legal"] = new("legal obstacles", "obstacles juridiques"),
        ["resources"] = new("lack of resources", "manque de ressources"),
        ["technology"] = new("technology", "technologie"),
        ["no_need"] = new("no need seen", "pas de besoin"),
        ["political"] = new("political reasons", "raisons politiques"),
        ["awareness"] = new("lack of awareness", "méconnaissance"),
        ["implemented"] = new("implemented", "mis en œuvre"),
        ["partial"] = new("in part", "en partie"),
        ["not_implemented"] = new("not implemented", "non mis en œuvre"),
        ["unknown"] = new("unknown", "inconnu"),
        ["silent"] = new("no answer", "sans réponse"),
        ["planned"] = new("planned", "prévue"),
        ["in_progress"] = new("in progress", "en cours"),
        ["completed"] = new("completed", "achevée"),
        ["carried_over"] = new("carried over", "reportée"),
        ["cancelled"] = new("cancelled", "annulée"),
        ["superseded"] = new("superseded", "remplacée"),
        ["lead"] = new("lead", "direction"),
        ["co_lead"] = new("co-lead", "codirection"),
        ["support"] = new("support", "appui"),
        ["interim"] = new("interim", "provisoire"),
        ["final"] = new("final", "final"),
        ["reviewed"] = new("reviewed", "réexaminé"),
        ["upgraded"] = new("upgraded", "renforcé"),
        ["signed"] = new("signed", "signé"),
        ["red"] = new("red", "rouge"),
        ["amber"] = new("amber", "orange"),
        ["green"] = new("green", "vert"),
        ["on_site"] = new("on site", "sur place"),
        ["remote"] = new("remote", "à distance"),
        ["blended"] = new("blended", "mixte"),
        ["core"] = new("core", "budget ordinaire"),
        ["donor"] = new("donor", "donateur"),
        ["accredited"] = new("accredited", "accrédités"),
        ["recognized"] = new("recognized", "reconnus"),
        ["pre_accredited"] = new("pre-accredited", "préaccrédités"),
        ["external"] = new("external", "externes"),
        ["indicator"] = new("indicator", "indicateur"),
        ["action"] = new("action", "action"),
        ["member"] = new("Member", "Membre"),
        ["operation"] = new("operation", "opération"),
        ["other"] = new("other", "autre"),
        ["seizures"] = new("seizures", "saisies"),
        ["items"] = new("items", "articles"),
        ["value"] = new("value", "valeur"),
        ["strategic_alignment"] = new("strategic alignment", "alignement stratégique"),
        ["ict_deployment"] = new("ICT deployment", "déploiement des TIC"),
        ["project_management"] = new("project management", "gestion de projet"),
        ["ict_governance"] = new("ICT governance", "gouvernance des TIC"),
        ["data_governance"] = new("data governance", "gouvernance des données"),
        ["not_stated"] = new("not stated", "non indiqué"),
    };

    /// <summary>A code in words; one without words here is shown as it is written, without its underscores.</summary>
    public static LocalizedText Of(string code) => Words.TryGetValue(code, out var words) ? words : Names.Raw(code);

    /// <summary>What was done to a partnership; a meeting is one that was held, no survey about it.</summary>
    public static LocalizedText Deed(string code) => code == "meeting" ? new("meeting held", "réunion tenue") : Of(code);

    public static LocalizedText Instrument(SurveyItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Instrument(item.Instrument, item.Meeting);
    }

    /// <summary>A questionnaire, with its meeting where it has one.</summary>
    public static LocalizedText Instrument(string instrument, string? of)
    {
        var words = Of(instrument);
        return of is { } meeting ? new LocalizedText($"{meeting} {words.English}", $"{words.French} {meeting}") : words;
    }

    /// <summary>An item, with its focus area where it has one.</summary>
    public static string Name(SurveyItem item, Format format)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(format);
        return item.FocusArea is { } area ? $"{area} · {format.Text(Of(item.Item))}" : format.Text(Of(item.Item));
    }
}
