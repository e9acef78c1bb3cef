namespace CustomsItGuide.Charts.History;

internal static class HistoryWords
{
    public static readonly LocalizedText Title = new("{0} {1}: values by year", "{0} {1} : valeurs par année");
    public static readonly LocalizedText Value = new("Value", "Valeur");
    public static readonly LocalizedText Provisional = new("Provisional", "Provisoire");
    public static readonly LocalizedText Interval = new("{0}{1}% interval", "Intervalle à {0}{1}%");
    public static readonly LocalizedText Rounding = new("Range of the rounded figures", "Plage des chiffres arrondis");
    public static readonly LocalizedText Ghost = new("As first reported, since corrected", "Valeur d’abord communiquée, corrigée depuis");
    public static readonly LocalizedText Target = new("Target {0}", "Cible {0}");
    public static readonly LocalizedText Baseline = new("Baseline {0}", "Référence {0}");
    public static readonly LocalizedText Break = new("Counted on another basis from here on", "Base de calcul différente à partir d’ici");
    public static readonly LocalizedText Mean = new("Mean of the months", "Moyenne des mois");
    public static readonly LocalizedText Limits = new("Limits of the usual variation", "Limites de la variation habituelle");
    public static readonly LocalizedText Forecast = new("Expected, with its interval", "Valeur attendue, avec son intervalle");
    public static readonly LocalizedText Letter = new("{0}  {1}, {2}", "{0}  {1}, {2}");
    public static readonly LocalizedText TooFew = new("Points are joined from five on", "Les points sont reliés à partir de cinq");
    public static readonly LocalizedText NoValue = new("no value has been reported yet.", "aucune valeur n’a encore été communiquée.");
    public static readonly LocalizedText Reported = new("{0}, as reported on {1}", "{0}, communiqué le {1}");
    public static readonly LocalizedText Count = new("{0} values since {1}", "{0} valeurs depuis {1}");

    public static readonly LocalizedText ColumnPeriod = new("Period", "Période");
    public static readonly LocalizedText ColumnLower = new("Lower end", "Borne inférieure");
    public static readonly LocalizedText ColumnUpper = new("Upper end", "Borne supérieure");
    public static readonly LocalizedText ColumnTarget = new("Target", "Cible");
    public static readonly LocalizedText ColumnNote = new("Remark", "Remarque");
    public static readonly LocalizedText NoteProvisional = new("provisional", "provisoire");
    public static readonly LocalizedText NoteBreak = new("another basis", "autre base de calcul");
    public static readonly LocalizedText NoteForecast = new("expected", "attendu");
}
