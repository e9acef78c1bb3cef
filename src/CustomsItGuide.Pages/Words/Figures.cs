using CustomsItGuide.Wording;

namespace CustomsItGuide.Pages.Words;

/// <summary>Figures that stand beside a value, with their words and whether they are percentages; one unknown here is shown under its own name.</summary>
public static class Figures
{
    private static readonly Dictionary<string, (LocalizedText Words, bool Percent)> Known = new(StringComparer.Ordinal)
    {
        ["verified"] = (new("Completed with evidence", "Achevé avec preuve"), true),
        ["adjusted"] = (new("Adjusted for decided changes of scope", "Ajusté des changements décidés"), true),
        ["progress"] = (new("Mean declared progress", "Avancement moyen déclaré"), true),
        ["planned"] = (new("Planned by the end of the period", "Prévu à la fin de la période"), true),
        ["evidence"] = (new("Completed actions that carry evidence", "Actions achevées munies d'une preuve"), true),
        ["actions"] = (new("Approved actions", "Actions approuvées"), false),
        ["completed"] = (new("Completed actions", "Actions achevées"), false),
        ["with_evidence"] = (new("Completed actions with evidence", "Actions achevées avec preuve"), false),
        ["adjusted_completed"] = (new("Completed, adjusted scope", "Achevées, périmètre ajusté"), false),
        ["adjusted_actions"] = (new("Actions, adjusted scope", "Actions, périmètre ajusté"), false),
        ["added"] = (new("Added after approval", "Ajoutées après l'approbation"), false),
        ["carried_over"] = (new("Carried over", "Reportées"), false),
        ["cancelled"] = (new("Cancelled", "Annulées"), false),
        ["superseded"] = (new("Superseded", "Remplacées"), false),
        ["late"] = (new("Completed after the year", "Achevées après l'exercice"), false),
        ["overdue"] = (new("Late on the day of the scorecard", "En retard au jour du tableau de bord"), false),
        ["without_owner"] = (new("Open actions without an owner", "Actions ouvertes sans responsable"), false),
        ["confirmed"] = (new("Met and confirmed beyond chance", "Atteintes et confirmées au-delà du hasard"), false),
        ["counted_in_full"] = (new("Met by a full count", "Atteintes par comptage complet"), false),
        ["mean"] = (new("Mean on the survey's scale", "Moyenne sur l'échelle de l'enquête"), false),
        ["satisfied_share"] = (new("Satisfied Members", "Membres satisfaits"), true),
        ["responding"] = (new("Responding Members", "Membres répondants"), false),
        ["satisfied"] = (new("Satisfied Members (number)", "Membres satisfaits (nombre)"), false),
        ["no_opinion"] = (new("Members with no opinion only", "Membres sans opinion"), false),
        ["answers"] = (new("Valid answers", "Réponses valables"), false),
        ["waves"] = (new("Survey waves", "Vagues d'enquête"), false),
        ["areas"] = (new("Focus areas", "Domaines prioritaires"), false),
        ["instruments"] = (new("Instruments listed", "Instruments listés"), false),
        ["instruments_without_answers"] = (new("Instruments without answers", "Instruments sans réponse"), false),
        ["implemented"] = (new("Answers: implemented", "Réponses : mis en œuvre"), false),
        ["partial"] = (new("Answers: in part", "Réponses : en partie"), false),
        ["not_implemented"] = (new("Answers: not implemented", "Réponses : non mis en œuvre"), false),
        ["unknown"] = (new("Answers: unknown", "Réponses : inconnu"), false),
        ["silent"] = (new("No answer", "Sans réponse"), false),
        ["reasons"] = (new("Not implementing, with a reason given", "Non mis en œuvre, avec une raison"), true),
        ["reports"] = (new("Final reports", "Rapports finals"), false),
        ["operations"] = (new("Operations", "Opérations"), false),
        ["series"] = (new("Series of operations", "Séries d'opérations"), false),
        ["per_operation"] = (new("Seizures per operation", "Saisies par opération"), false),
        ["participants"] = (new("Participations (a Member counts once for each operation)", "Participations (un Membre compte une fois par opération)"), false),
        ["reporting_members"] = (new("Reports by Members (a Member counts once for each operation)", "Déclarations de Membres (un Membre compte une fois par opération)"), false),
        ["interim"] = (new("Interim reports would add", "Les rapports provisoires ajouteraient"), false),
        ["interim_operations"] = (new("Operations without a final report", "Opérations sans rapport final"), false),
        ["other_units"] = (new("Reports in other units", "Rapports en d'autres unités"), false),
        ["partners"] = (new("Partners", "Partenaires"), false),
        ["deeds"] = (new("Reviews and upgrades", "Réexamens et renforcements"), false),
        ["evidenced"] = (new("With evidence", "Avec preuve"), false),
        ["not_counted"] = (new("Not counted", "Non comptés"), false),
        ["rows"] = (new("Rows", "Lignes"), false),
        ["expert_days"] = (new("By expert days", "En jours d'expert"), true),
        ["reviewed"] = (new("Reviewed by a second person", "Revus par une deuxième personne"), true),
        ["agreed"] = (new("Both agree on the topic", "Accord des deux sur le thème"), true),
        ["entries"] = (new("Entered in the year", "Entrées dans l'année"), false),
        ["exits"] = (new("Left in the year", "Sorties dans l'année"), false),
        ["before"] = (new("A year before", "Un an auparavant"), false),
        ["recognized"] = (new("Recognized experts", "Experts reconnus"), false),
        ["wco_employed"] = (new("Employed by the WCO", "Employés par l'OMD"), false),
        ["accreditations"] = (new("Accreditations", "Accréditations"), false),
        ["indicators"] = (new("Indicators", "Indicateurs"), false),
        ["not_assessable"] = (new("Not assessable", "Non évaluables"), false),
        ["worst_case"] = (new("Worst case, were all known", "Au pire, si tout était connu"), true),
        ["gone_as_not_met"] = (new("With lost values counted as not met", "Valeurs perdues comptées comme non atteintes"), true),
        ["best_case"] = (new("Best case, were all known", "Au mieux, si tout était connu"), true),
    };

    public static LocalizedText Words(string name) => Known.TryGetValue(name, out var figure) ? figure.Words : Score(name) ?? Names.Raw(name);

    /// <summary>Members by score: <c>score_5</c>, or <c>scores_1_to_3</c> where scores are shown together.</summary>
    private static LocalizedText? Score(string name) => name?.Split('_') switch
    {
        ["score", var score] => new($"Members with score {score} at closure", $"Membres avec la note {score} à la clôture"),
        ["scores", var from, "to", var to] => new($"Members with scores {from} to {to} at closure", $"Membres avec les notes {from} à {to} à la clôture"),
        _ => null,
    };

    /// <summary>Null is a dash.</summary>
    public static string Value(string name, double? value, Format format)
    {
        ArgumentNullException.ThrowIfNull(format);
        if (value is not { } known) return "–";
        return Known.TryGetValue(name, out var figure) && figure.Percent ? format.Percent(known) : format.Amount(known);
    }
}
