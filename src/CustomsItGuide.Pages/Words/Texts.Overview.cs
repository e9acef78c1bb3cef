namespace CustomsItGuide.Pages.Words;

public static partial class Texts
{
    public static readonly LocalizedText ScorecardFor = new("Scorecard for {0}", "Tableau de bord pour {0}");
    public static readonly LocalizedText AtAGlance = new("At a glance", "En bref");
    public static readonly LocalizedText Reporting = new("Reporting", "Remise");
    public static readonly LocalizedText Performance = new("Performance", "Performance");
    public static readonly LocalizedText SourceOfNumbers = new("Source of the numbers", "Source des chiffres");
    public static readonly LocalizedText Reported = new("reported", "remis");
    public static readonly LocalizedText OfIndicators = new("of {0} indicators", "sur {0} indicateurs");

    public static readonly LocalizedText EachColumn = new(
        "Each column counts all {0} indicators. In brackets: why there is no value, in the words of the first column.",
        "Chaque colonne compte les {0} indicateurs. Entre parenthèses : pourquoi il n’y a pas de valeur, dans les mots de la première colonne.");
    public static readonly LocalizedText NoValueBecause = new("no value: {0}", "pas de valeur : {0}");
    public static readonly LocalizedText ValueReported = new("with a value", "avec une valeur");
    public static readonly LocalizedText FactsAndStatus = new(
        "By plain arithmetic (“Fact”), {0} of {1} targets are reached. The status “Met” also asks whether the data can carry that: {2} have it.",
        "Par simple comparaison (« constat »), {0} cibles sur {1} sont atteintes. Le statut « atteint » demande aussi que les données permettent de le dire : {2} l’ont.");
    public static readonly LocalizedText OffTarget = new("Off target", "Hors cible");
    public static readonly LocalizedText OffTargetNone = new("No indicator is off target.", "Aucun indicateur n'est hors cible.");
    public static readonly LocalizedText OffTargetCaption = new("Indicators off target, in the order of the plan", "Indicateurs hors cible, dans l'ordre du plan");
    public static readonly LocalizedText Why = new("Why", "Pourquoi");

    public static readonly LocalizedText AllIndicators = new("All indicators", "Tous les indicateurs");
    public static readonly LocalizedText MatrixCaption = new(
        "All {0} indicators for {1}, in the order of the plan", "Les {0} indicateurs pour {1}, dans l'ordre du plan");
    public static readonly LocalizedText Indicator = new("Indicator", "Indicateur");
    public static readonly LocalizedText Value = new("Value", "Valeur");
    public static readonly LocalizedText TargetOrBaseline = new("Target", "Cible");
    public static readonly LocalizedText FactColumn = new("Fact", "Constat");
    public static readonly LocalizedText StatusColumn = new("Status", "Statut");
    public static readonly LocalizedText ChangeColumn = new("Change", "Évolution");
    public static readonly LocalizedText SourceColumn = new("Source", "Source");
    public static readonly LocalizedText OwnerColumn = new("Owner", "Responsable");
    public static readonly LocalizedText ProvisionalMark = new("provisional", "provisoire");
    public static readonly LocalizedText TooFewPoints = new("Too few points for a trend.", "Trop peu de points pour une tendance.");
    public static readonly LocalizedText TooFewPointsNote = new(
        "A series of fewer than five points is drawn as points without a line: too few points for a trend. “Change” compares this year with the year before; a dash: the two cannot be compared.",
        "Une série de moins de cinq points est dessinée sans ligne : trop peu de points pour une tendance. « Évolution » compare l'année à la précédente ; un tiret : les deux ne sont pas comparables.");
    public static readonly LocalizedText ReadingHelp = new(
        "“Fact” is plain arithmetic: the value against its target. “Status” also asks whether the data can carry the conclusion. “Source” says how far the number itself can be trusted.",
        "Le « constat » est une simple comparaison de la valeur et de la cible. Le « statut » demande aussi si les données permettent de conclure. La « source » dit à quel point le chiffre lui-même est fiable.");

    public static readonly LocalizedText ValueAndTarget = new("{0}; target: {1}", "{0} ; cible : {1}");
    public static readonly LocalizedText SparkTitle = new("{0}, {1} to {2}", "{0}, de {1} à {2}");
    public static readonly LocalizedText SparkOne = new("{0}, {1}", "{0}, {1}");
}
