namespace CustomsItGuide.Pages.Words;

public static partial class Texts
{
    public static readonly LocalizedText Range = new("{0} to {1}", "{0} à {1}");
    public static readonly LocalizedText IndicatorCaption = new("{0} · {1}", "{0} · {1}");
    public static readonly LocalizedText PreviousIndicator = new("Previous: {0}", "Précédent : {0}");
    public static readonly LocalizedText NextIndicator = new("Next: {0}", "Suivant : {0}");
    public static readonly LocalizedText NeighbouringIndicators = new("Neighbouring indicators", "Indicateurs voisins");

    public static readonly LocalizedText Answer = new("The answer", "La réponse");
    public static readonly LocalizedText TwoVerdicts = new("Two verdicts", "Deux verdicts");
    public static readonly LocalizedText IsItEnough = new("Is it enough?", "Est-ce suffisant ?");
    public static readonly LocalizedText IsItTrue = new("Can the number be trusted?", "Le chiffre est-il fiable ?");
    public static readonly LocalizedText IsItBetter = new("Is it getting better?", "Est-ce que cela s'améliore ?");
    public static readonly LocalizedText RuleApplied = new("rule {0}", "règle {0}");

    public static readonly LocalizedText Judgement = new("How the status came about", "Comment ce statut a été établi");
    public static readonly LocalizedText NothingCompared = new("No figures were compared for this status.", "Aucun chiffre n’a été comparé pour ce statut.");
    public static readonly LocalizedText Nonresponse = new("Those who did not answer", "Ceux qui n'ont pas répondu");
    public static readonly LocalizedText NonresponseFragile = new("Sensitive: silent Members who differ a little from those who answered would put the value on the other side of the baseline.", "Sensible : des Membres silencieux un peu différents des répondants feraient passer la valeur de l'autre côté de la référence.");
    public static readonly LocalizedText NonresponseRegions = new("Who answered, by region", "Qui a répondu, par région");
    public static readonly LocalizedText RuleLookedAt = new("What rule {0} looked at", "Ce que la règle {0} a examiné");

    public static readonly LocalizedText Figures = new("The figures", "Les chiffres");
    public static readonly LocalizedText Numerator = new("Numerator", "Numérateur");
    public static readonly LocalizedText Denominator = new("Denominator", "Dénominateur");
    public static readonly LocalizedText RespondentsN = new("Respondents (n)", "Répondants (n)");
    public static readonly LocalizedText Population = new("Could have responded", "Auraient pu répondre");
    public static readonly LocalizedText ResponseRate = new("Response rate", "Taux de réponse");
    public static readonly LocalizedText Interval = new("Interval", "Intervalle");
    public static readonly LocalizedText IntervalText = new("{0} to {1} ({2}, {3})", "de {0} à {1} ({2}, {3})");
    public static readonly LocalizedText IntervalOfPercent = new("{0} to {1}\u00A0% ({2}, {3})", "de {0} à {1}\u00A0% ({2}, {3})");
    public static readonly LocalizedText IntervalCertain = new("certain under its assumption", "certain sous son hypothèse");
    public static readonly LocalizedText Target = new("Target", "Cible");
    public static readonly LocalizedText TargetDecision = new("Decided in", "Décidée dans");
    public static readonly LocalizedText TargetSince = new("{0} (in force since {1})", "{0} (en vigueur depuis le {1})");
    public static readonly LocalizedText Due = new("Due", "Échéance");
    public static readonly LocalizedText Baseline = new("Baseline", "Référence");
    public static readonly LocalizedText BaselineFrom = new("{0} in {1}", "{0} en {1}");
    public static readonly LocalizedText NoBaselineYet = new("not set yet", "pas encore fixée");
    public static readonly LocalizedText BaselineNotNeeded = new("not needed", "sans objet");
    public static readonly LocalizedText Provisional = new("provisional: a later delivery may change it", "provisoire : une livraison ultérieure peut la changer");
    public static readonly LocalizedText RowsCounted = new("Rows counted", "Lignes comptées");

    public static readonly LocalizedText Supporting = new("Beside it", "En complément");
    public static readonly LocalizedText Figure = new("Figure", "Chiffre");
    public static readonly LocalizedText SourceChecks = new("Checks of the source", "Contrôles de la source");
    public static readonly LocalizedText Check = new("Check", "Contrôle");
    public static readonly LocalizedText Result = new("Result", "Résultat");
    public static readonly LocalizedText Detail = new("Detail", "Détail");
    public static readonly LocalizedText DataQuality = new("Data quality", "Qualité des données");
    public static readonly LocalizedText ChangeLog = new("Change log", "Journal des changements");
    public static readonly LocalizedText ChangeLogCaption = new("Changes of the definition and of the value, oldest first", "Changements de la définition et de la valeur, du plus ancien au plus récent");
    public static readonly LocalizedText ChangedOn = new("On", "Le");
    public static readonly LocalizedText WhatChanged = new("What", "Quoi");
    public static readonly LocalizedText DecidedBy = new("{0}; entered by {1}", "{0} ; saisi par {1}");
    public static readonly LocalizedText OnThisPage = new("On this page", "Sur cette page");
    public static readonly LocalizedText WholeSheet = new("Reference sheet", "Fiche de référence");
    public static readonly LocalizedText BesideDeliveries = new("{0} more deliveries read beside", "{0} autres livraisons lues en complément");
    public static readonly LocalizedText Findings = new("Findings", "Remarques");
    public static readonly LocalizedText NoFindings = new("None.", "Aucune.");

    public static readonly LocalizedText ReportedAbout = new(
        "“About”: fewer than five Members’ answers came or were corrected between two of these values; side by side they are shown rounded.",
        "« Environ » : entre deux de ces valeurs, les réponses de moins de cinq Membres sont arrivées ou ont été corrigées ; côte à côte, elles sont arrondies.");
    public static readonly LocalizedText LowestResponse = new("Lowest response rate of its surveys", "Plus faible taux de réponse de ses enquêtes");
    public static readonly LocalizedText History = new("History", "Historique");
    public static readonly LocalizedText HistoryCaption = new("Values of {0} by fiscal year", "Valeurs de {0} par exercice");
    public static readonly LocalizedText HistoryTable = new("Values as a table", "Valeurs sous forme de tableau");
    public static readonly LocalizedText HistoryEmpty = new("No value in any year up to this one.", "Aucune valeur pour aucun exercice jusqu'à celui-ci.");
    public static readonly LocalizedText Break = new("break: counted on another basis", "rupture : autre base de calcul");
    public static readonly LocalizedText LegendValue = new("value", "valeur");
    public static readonly LocalizedText LegendInterval = new("interval", "intervalle");

    public static readonly LocalizedText Breakdown = new("Breakdown", "Ventilation");
    public static readonly LocalizedText BreakdownBy = new("By {0}", "Par {0}");
    public static readonly LocalizedText CellSize = new("n", "n");
    public static readonly LocalizedText Suppressed = new("suppressed: too few to publish", "masqué : effectif trop faible");

    public static readonly LocalizedText Definition = new("Definition", "Définition");
    public static readonly LocalizedText Activity = new("Activity", "Activité");
    public static readonly LocalizedText Description = new("In the plan's words", "Dans les termes du plan");
    public static readonly LocalizedText Rationale = new("Why it is measured", "Pourquoi on le mesure");
    public static readonly LocalizedText WhatIsCounted = new("What is counted", "Ce qui est compté");
    public static readonly LocalizedText Formula = new("Formula", "Formule");
    public static readonly LocalizedText DataSource = new("Who delivers the data", "Qui livre les données");
    public static readonly LocalizedText Frequency = new("Frequency", "Fréquence");
    public static readonly LocalizedText Limitations = new("What it cannot say", "Ce qu'il ne peut pas dire");
    public static readonly LocalizedText Mitigation = new("What is done about that", "Ce qui est fait à ce sujet");
    public static readonly LocalizedText SinceBaseline = new("Since the baseline:", "Depuis la référence :");
    public static readonly LocalizedText SinceYearBefore = new("Since the year before:", "Depuis l’année précédente :");
    public static readonly LocalizedText TrendOverYears = new("Trend:", "Tendance :");
    public static readonly LocalizedText NoValueToCompare = new("There is no value of this period to compare.", "Il n’y a pas de valeur de cette période à comparer.");
    public static readonly LocalizedText NothingToCompare = new("There is no earlier value to compare with.", "Il n’y a pas de valeur antérieure à laquelle comparer.");
    public static readonly LocalizedText Layer = new("Layer", "Niveau");
    public static readonly LocalizedText Objective = new("Objective", "Objectif");

    public static readonly LocalizedText Receipt = new("The receipt", "Le reçu");
    public static readonly LocalizedText ReceiptText = new(
        "All that is needed to recompute this number without us. The queries run as they stand on the warehouse file {0}.",
        "Tout ce qu'il faut pour recalculer ce chiffre sans nous. Les requêtes s'exécutent telles quelles sur le fichier d'entrepôt {0}.");
    public static readonly LocalizedText ReceiptOnPaper = new(
        "The queries and the rows stand on the screen page, and in the answer to: {0}", "Les requêtes et les lignes figurent sur la page à l'écran, et dans la réponse à : {0}");
    public static readonly LocalizedText BesideOnPaper = new("Read beside, without rows of their own: {0} more deliveries.", "Lues en complément, sans lignes propres : {0} autres livraisons.");
    public static readonly LocalizedText MeasureSql = new("Measure {0}", "Mesure {0}");
    public static readonly LocalizedText RowsSql = new("Exactly the rows that the measure picks", "Exactement les lignes que retient la mesure");
    public static readonly LocalizedText CheckSql = new("Check query, written independently", "Requête de contrôle, écrite indépendamment");
    public static readonly LocalizedText CheckValue = new("The check query gives {0}; the page shows {1}.", "La requête de contrôle donne {0} ; la page affiche {1}.");
    public static readonly LocalizedText CheckNothing = new("There is no value to check in this period.", "Il n’y a pas de valeur à contrôler pour cette période.");
    public static readonly LocalizedText CheckNoValue = new("The check query gives no value.", "La requête de contrôle ne donne pas de valeur.");
    public static readonly LocalizedText RowsTable = new("Rows that the measure picks: {1}; counted: {2}; shown: {0}", "Lignes que retient la mesure : {1} ; comptées : {2} ; affichées : {0}");
    public static readonly LocalizedText RowsAreCounts = new(
        "What was published of the {0} rows: they hold what Members said and are not shown", "Ce qui a été publié des {0} lignes : elles contiennent les réponses des Membres et ne sont pas montrées");
    public static readonly LocalizedText RowsNone = new("No rows are shown.", "Aucune ligne n’est montrée.");
    public static readonly LocalizedText FromDeliveries = new("Deliveries that the rows come from", "Livraisons d’où viennent les lignes");
    public static readonly LocalizedText RowsUsed = new("Rows picked", "Lignes retenues");
    public static readonly LocalizedText NoneCounted = new("{0}, none counted", "{0}, aucune comptée");
    public static readonly LocalizedText ReadBeside = new("read beside", "lues en complément");
    public static readonly LocalizedText JournalEntries = new("Journal entries", "Écritures du journal");
    public static readonly LocalizedText EntryHash = new("Hash", "Empreinte");
    public static readonly LocalizedText Says = new("Says", "Contenu");
    public static readonly LocalizedText Kind = new("Kind", "Nature");
    public static readonly LocalizedText ReceiptRefused = new(
        "There is no receipt for this period:", "Il n'y a pas de reçu pour cette période :");
}
