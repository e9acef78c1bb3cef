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
        ["recomputation"] = new("Second computation", "Second calcul"),
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
        ["response"] = new("response by survey", "réponse par enquête"),
        ["survey"] = new("survey", "enquête"),
        ["theme"] = new("theme", "thème"),
        ["topic"] = new("topic", "thème"),
    };

    private static readonly Dictionary<string, LocalizedText> Methods = new(StringComparer.Ordinal)
    {
        ["hypergeometric"] = new("exact hypergeometric", "hypergéométrique exact"),
        ["wilson"] = new("Wilson score", "score de Wilson"),
        ["wilson_fpc"] = new("Wilson score, finite population", "score de Wilson, population finie"),
        ["mean_bounded"] = new("normal, with the largest spread that the scale allows", "normal, avec la plus grande dispersion que permet l’échelle"),
        ["t"] = new("Student’s t", "t de Student"),
        ["newcombe"] = new("Newcombe", "Newcombe"),
        ["newcombe_paired"] = new("Newcombe, paired", "Newcombe, données appariées"),
        ["mover_overlap"] = new("MOVER, with those who answered both times where they may be shown", "MOVER, avec ceux qui ont répondu les deux fois là où ils peuvent être montrés"),
        ["mover_overlap_fpc"] = new("MOVER, with those who answered both times, finite population", "MOVER, avec ceux qui ont répondu les deux fois, population finie"),
        ["poisson_byar"] = new("Poisson, by Byar", "Poisson, selon Byar"),
        ["poisson_rate_ratio_exact"] = new("exact Poisson rate ratio", "rapport de taux de Poisson, exact"),
        ["poisson_rate_ratio_overdispersed"] = new("Poisson rate ratio, with overdispersion", "rapport de taux de Poisson, avec surdispersion"),
        ["stated_rounding"] = new("range of the rounded figures", "plage des chiffres arrondis"),
        ["unclassified_bounds"] = new("bounds of what is not classified", "bornes de ce qui n’est pas classé"),
    };

    private static readonly Dictionary<string, LocalizedText> Regions = new LocalizedText[]
    {
        new("Europe", "Europe"),
        new("East and Southern Africa", "Afrique orientale et australe"),
        new("West and Central Africa", "Afrique occidentale et centrale"),
        new("North of Africa, Near and Middle East", "Afrique du Nord, Proche et Moyen-Orient"),
        new("Far East, South and South East Asia, Australasia and the Pacific Islands", "Extrême-Orient, Asie du Sud et du Sud-Est, Australasie et îles du Pacifique"),
        new("South America, North America, Central America and the Caribbean", "Amérique du Sud, du Nord, centrale et Caraïbes"),
    }.ToDictionary(name => name.English, StringComparer.Ordinal);

    /// <summary>A check of the source.</summary>
    public static LocalizedText Check(string code) => Checks.GetValueOrDefault(code) ?? Raw(code);

    /// <summary>A column that a value is broken down by.</summary>
    public static LocalizedText Column(string code) => Columns.GetValueOrDefault(code) ?? Raw(code);

    /// <summary>
    /// A region of the WCO as data sets write it (in English), several that are shown together (see <see cref="BreakdownCell.Together"/>), and
    /// <c>not_stated</c>; another one is shown as it is written.
    /// </summary>
    public static LocalizedText Region(string region)
    {
        ArgumentNullException.ThrowIfNull(region);
        var names = region.Split(BreakdownCell.Together).Select(r => r == "not_stated" ? new("not stated", "non indiquée") : Regions.GetValueOrDefault(r) ?? new(r, r)).ToList();
        return new(string.Join(BreakdownCell.Together, names.Select(n => n.English)), string.Join(BreakdownCell.Together, names.Select(n => n.French)));
    }

    /// <summary>How an interval was computed.</summary>
    public static LocalizedText Method(string code) => Methods.GetValueOrDefault(code) ?? Raw(code);

    /// <summary>A code as it is written, with blanks for underscores.</summary>
    public static LocalizedText Raw(string code)
    {
        var words = code.Replace('_', ' ');
        return new(words, words);
    }
}
