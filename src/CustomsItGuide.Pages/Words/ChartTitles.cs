namespace CustomsItGuide.Pages.Words;

/// <summary>Titles of the pages' charts. Numbers in braces take a value.</summary>
internal static class ChartTitles
{
    public static readonly LocalizedText Satisfaction = new("Satisfied Members in {0}, against the baseline", "Membres satisfaits, {0}, par rapport à la référence");
    public static readonly LocalizedText Regions = new("{0} by region", "{0} par région");
    public static readonly LocalizedText Plan = new("{0}, {1}: planned to date and completed", "{0}, {1} : prévues à ce jour et achevées");
    public static readonly LocalizedText AllObjectives = new("All objectives", "Tous les objectifs");
    public static readonly LocalizedText Answers = new("Answers of Members, {0}, {1}", "Réponses des Membres, {0}, {1}");
    public static readonly LocalizedText Missions = new("Activities delivered by month, {0}", "Activités exécutées par mois, {0}");
    public static readonly LocalizedText MissionsBehaviour = new("Activities delivered by month: usual variation (XmR)", "Activités exécutées par mois : variation habituelle (XmR)");
}
