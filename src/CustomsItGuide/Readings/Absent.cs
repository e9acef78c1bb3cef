using CustomsItGuide.Wording;

namespace CustomsItGuide.Readings;

/// <summary>Readings without a value, each with the sentence that says why.</summary>
internal static class Absent
{
    /// <summary>Nothing was delivered for the period. Whether it was due yet is the judgement's to say.</summary>
    public static Reading NotReported(EstimatorInput input, string? english = null, string? french = null) => Of(input, Absence.NotReported,
        english ?? $"Nothing has been delivered for {input.Period.Year}.",
        french ?? $"Rien n'a été transmis pour {input.Period.Year}.");

    public static Reading NotApplicable(EstimatorInput input, string english, string french) => Of(input, Absence.NotApplicable, english, french);

    /// <summary>For an indicator asked for a half-year that reports by fiscal year only.</summary>
    public static Reading HalfYear(EstimatorInput input) => NotApplicable(input,
        "This indicator is reported for whole fiscal years only.",
        "Cet indicateur n'est communiqué que pour des exercices entiers.");

    /// <param name="code">Of the finding that says the same as the reason; null for none.</param>
    public static Reading NotAssessable(EstimatorInput input, string english, string french, string? code = null) =>
        Of(input, Absence.NotAssessable, english, french) with
        {
            Findings = code is null ? [] : [new(code, Severity.Warning, new(english, french))],
        };

    /// <summary>Fewer respondents than may be published: no value, no counts, no Members.</summary>
    public static Reading Suppressed(EstimatorInput input, string? area = null)
    {
        var fewest = input.Policy["n_suppress"];
        var why = area is null
            ? Format.Sentence(
                $"Fewer than {fewest} Members answered; the result is withheld so that none can be recognized.",
                $"Moins de {fewest} Membres ont répondu ; le résultat n'est pas publié afin qu'aucun ne soit reconnaissable.")
            : Format.Sentence(
                $"Fewer than {fewest} Members answered about {area}; the result is withheld so that none can be recognized.",
                $"Moins de {fewest} Membres ont répondu au sujet de {area} ; le résultat n'est pas publié afin qu'aucun ne soit reconnaissable.");
        return Suppressed(input, why);
    }

    public static Reading Suppressed(EstimatorInput input, LocalizedText why) => Of(input, Absence.Suppressed, why.English, why.French);

    /// <summary>So few answered, and all the same, that their number would name what each said: a bound in its place, and no value.</summary>
    public static Reading Bounded(EstimatorInput input, PublishedCount bound, string? area = null)
    {
        var (english, french) = area is null ? ("", "") : ($" about {area}", $" au sujet de {area}");
        var why = bound.Lower == 0
            ? Format.Sentence(
                $"Of the {bound.N} Members that answered{english} at most {bound.Upper} were satisfied; the number itself is withheld so that no Member’s answer can be told.",
                $"Sur les {bound.N} Membres ayant répondu{french}, au plus {bound.Upper} étaient satisfaits ; le nombre exact n’est pas publié afin qu’aucune réponse d’un Membre ne soit reconnaissable.")
            : Format.Sentence(
                $"Of the {bound.N} Members that answered{english} at least {bound.Lower} were satisfied; the number itself is withheld so that no Member’s answer can be told.",
                $"Sur les {bound.N} Membres ayant répondu{french}, au moins {bound.Lower} étaient satisfaits ; le nombre exact n’est pas publié afin qu’aucune réponse d’un Membre ne soit reconnaissable.");
        return Of(input, Absence.Suppressed, why.English, why.French);
    }

    /// <summary>The deliveries that were looked at are named, so that "nothing came" and "what came gives no value" stay apart.</summary>
    private static Reading Of(EstimatorInput input, Absence absence, string english, string french) => new()
    {
        Indicator = input.Indicator.Id,
        Period = input.Period,
        Absence = absence,
        AbsenceReason = new(english, french),
        Deliveries = input.Deliveries,
    };
}
