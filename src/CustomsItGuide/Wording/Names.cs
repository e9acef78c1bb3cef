namespace CustomsItGuide.Wording;

/// <summary>
/// Open lists: names that the plan or the engine may add to. One without words here is shown as it is written, without its
/// underscores, so that a new breakdown needs no C#.
/// </summary>
public static class Names
{
    private static readonly Dictionary<string, LocalizedText> Checks = new(StringComparer.Ordinal)
    {
        ["provenance"] = new("Provenance", "Provenance"),
        ["completeness"] = new("Completeness", "Complétude"),
        ["verification"] = new("Verification", "Vérification"),
        ["timeliness"] = new("Timeliness", "Ponctualité"),
        ["stability"] = new("Stability", "Stabilité"),
    };

    private static readonly Dictionary<string, LocalizedText> Columns = new(StringComparer.Ordinal)
    {
        ["category"] = new("expert category", "catégorie d'experts"),
        ["directorate"] = new("directorate", "direction"),
        ["domain"] = new("domain", "domaine"),
        ["donor"] = new("donor", "donateur"),
        ["employer"] = new("employer", "employeur"),
        ["focus_area"] = new("focus area", "domaine prioritaire"),
        ["fund"] = new("fund", "fonds"),
        ["home"] = new("objective", "objectif"),
        ["instrument"] = new("instrument", "instrument"),
        ["item"] = new("question", "question"),
        ["layer"] = new("layer", "niveau"),
        ["mode"] = new("mode", "mode"),
        ["objective"] = new("objective", "objectif"),
        ["operation"] = new("operation", "opération"),
        ["programme"] = new("programme", "programme"),
        ["reason"] = new("reason", "raison"),
        ["region"] = new("region", "région"),
        ["survey"] = new("survey", "enquête"),
        ["theme"] = new("theme", "thème"),
        ["topic"] = new("topic", "thème"),
    };

    /// <summary>A check of the source.</summary>
    public static LocalizedText Check(string code) => Checks.GetValueOrDefault(code) ?? Raw(code);

    /// <summary>A column that a value is broken down by.</summary>
    public static LocalizedText Column(string code) => Columns.GetValueOrDefault(code) ?? Raw(code);

    /// <summary>A code as it is written, with blanks for underscores.</summary>
    public static LocalizedText Raw(string code)
    {
        var words = code.Replace('_', ' ');
        return new(words, words);
    }
}
