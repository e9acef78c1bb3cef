namespace CustomsItGuide.Synthetic;

/// <param name="Code">As in the files.</param>
/// <param name="FocusArea">For questions on a focus area; else null.</param>
public sealed record Question(string Code, string Item, string Kind, string? FocusArea, string English, string French);

/// <summary>The questions of the three instruments. The wording is invented; the items are those of the data set contract.</summary>
public static class Questionnaires
{
    private const string Rating = "rating", Text = "text";

    public static IReadOnlyList<Question> Annual { get; } =
    [
        new("Q01", "overall_satisfaction", Rating, null, "Overall, how satisfied is your administration with the work of the WCO?",
            "Dans l'ensemble, votre administration est-elle satisfaite de l'action de l'OMD ?"),
        new("Q02", "instruments_updated", Rating, null, "The instruments updated or newly developed this year meet our expectations.",
            "Les instruments mis à jour ou élaborés cette année répondent à nos attentes."),
        new("Q03a", "operations_organization", Rating, null, "The joint operations were well organized.",
            "Les opérations conjointes ont été bien organisées."),
        new("Q03b", "operations_rollout", Rating, null, "The roll-out of the joint operations met our expectations.",
            "Le déroulement des opérations conjointes a répondu à nos attentes."),
        new("Q03c", "operations_thematics", Rating, null, "The themes of the joint operations met our expectations.",
            "Les thèmes des opérations conjointes ont répondu à nos attentes."),
        new("Q04", "research", Rating, null, "The research of the WCO responds to our expectations.",
            "Les travaux de recherche de l'OMD répondent à nos attentes."),
        new("Q05", "communication", Rating, null, "The communication of the WCO responds to our expectations.",
            "La communication de l'OMD répond à nos attentes."),
        new("Q06a", "fa_developments", Rating, "FA1", "Developments undertaken: technology and innovation.",
            "Travaux menés : technologie et innovation."),
        new("Q06b", "fa_impacts", Rating, "FA1", "Impact on our operations: technology and innovation.",
            "Impact sur nos opérations : technologie et innovation."),
        new("Q07a", "fa_developments", Rating, "FA2", "Developments undertaken: Green Customs.", "Travaux menés : douane verte."),
        new("Q07b", "fa_impacts", Rating, "FA2", "Impact on our operations: Green Customs.", "Impact sur nos opérations : douane verte."),
        new("Q08a", "fa_developments", Rating, "FA3", "Developments undertaken: governance and accountability.",
            "Travaux menés : gouvernance et responsabilité."),
        new("Q08b", "fa_impacts", Rating, "FA3", "Impact on our operations: governance and accountability.",
            "Impact sur nos opérations : gouvernance et responsabilité."),
        new("Q09", "comment", Text, null, "Where an answer is 3 or lower: what is the main reason?",
            "Si une réponse est inférieure ou égale à 3 : quelle en est la raison principale ?"),
    ];

    public static IReadOnlyList<Question> Meeting { get; } =
    [
        new("M1", "meeting_content", Rating, null, "The content of the meeting met our expectations.",
            "Le contenu de la réunion a répondu à nos attentes."),
        new("M2", "meeting_management", Rating, null, "The meeting was well managed.", "La réunion a été bien conduite."),
        new("M3", "comment", Text, null, "Any comment?", "Des commentaires ?"),
    ];

    public static IReadOnlyList<Question> Assistance { get; } =
    [
        new("A1", "assistance_delivery", Rating, null, "How satisfied are you with the support delivered?",
            "Êtes-vous satisfait de l'appui fourni ?"),
        new("A2", "assistance_follow_up", Rating, null, "How satisfied are you with the follow-up?", "Êtes-vous satisfait du suivi ?"),
    ];

    public static Table Rows()
    {
        var table = new Table("instrument", "question", "survey", "item", "kind", "focus_area", "text_en", "text_fr");
        foreach (var (instrument, questions) in new[] { ("annual", Annual), ("meeting", Meeting), ("assistance", Assistance) })
            foreach (var q in questions) table.Add(instrument, q.Code, null, q.Item, q.Kind, q.FocusArea, q.English, q.French);
        return table;
    }
}
