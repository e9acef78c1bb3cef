namespace CustomsItGuide.Pages.Words;

public static partial class Texts
{
    public static readonly LocalizedText StrategyMap = new("Strategy map", "Carte stratégique");
    public static readonly LocalizedText ImplementationPlan = new("Implementation Plan", "Plan de mise en œuvre");
    public static readonly LocalizedText Surveys = new("Surveys", "Enquêtes");
    public static readonly LocalizedText CapacityBuilding = new("Capacity building", "Renforcement des capacités");
    public static readonly LocalizedText Operations = new("Operations", "Opérations");
    public static readonly LocalizedText Partnerships = new("Partnerships", "Partenariats");
    public static readonly LocalizedText Instruments = new("Instruments", "Instruments");
    public static readonly LocalizedText Programmes = new("Programmes", "Programmes");
    public static readonly LocalizedText Risks = new("Risks", "Risques");
    public static readonly LocalizedText Definitions = new("Definitions", "Définitions");
    public static readonly LocalizedText Search = new("Search", "Recherche");
    public static readonly LocalizedText SearchLabel = new("Indicator, action, Member, operation", "Indicateur, action, Membre, opération");
    public static readonly LocalizedText SkipToSearch = new("Skip to the search", "Aller à la recherche");
    public static readonly LocalizedText Compare = new("Compare with", "Comparer à");
    public static readonly LocalizedText NoComparison = new("nothing", "rien");
    public static readonly LocalizedText ComparedWith = new("In {0}", "En {0}");

    public static readonly LocalizedText ChartTable = new("The figures of this chart", "Les chiffres de ce graphique");
    public static readonly LocalizedText OpenInNotebook = new("Open in a notebook (.ipynb)", "Ouvrir dans un carnet (.ipynb)");
    public static readonly LocalizedText DownloadCsv = new("Figures (CSV)", "Chiffres (CSV)");
    public static readonly LocalizedText DownloadSvg = new("Picture (SVG)", "Image (SVG)");

    public static readonly LocalizedText FilterTitle = new("Narrow the page", "Restreindre la page");
    public static readonly LocalizedText FilterAll = new("all", "tous");
    public static readonly LocalizedText Filtered = new("Filtered: {0}. Other figures are left out.", "Filtré : {0}. Les autres chiffres sont omis.");
    public static readonly LocalizedText FilterNone = new("Show everything", "Tout afficher");
    public static readonly LocalizedText Region = new("Region", "Région");
    public static readonly LocalizedText ObjectiveColumn = new("Objective", "Objectif");
    public static readonly LocalizedText ObjectiveOrFocusArea = new("Objective or focus area", "Objectif ou domaine prioritaire");
    public static readonly LocalizedText FocusArea = new("Focus area", "Domaine prioritaire");
    public static readonly LocalizedText Directorate = new("Directorate", "Direction");

    public static readonly LocalizedText SearchFound = new("{0} found for “{1}”", "{0} résultats pour « {1} »");
    public static readonly LocalizedText SearchNothing = new(
        "Nothing is called “{0}”. Search for the id or a word of the title of an indicator, an action, a Member or an operation.",
        "Rien ne s’appelle « {0} ». Cherchez l’identifiant ou un mot du titre d’un indicateur, d’une action, d’un Membre ou d’une opération.");
    public static readonly LocalizedText SearchHow = new(
        "Search for the id or a word of the title of an indicator, an action, a Member or an operation.",
        "Cherchez l’identifiant ou un mot du titre d’un indicateur, d’une action, d’un Membre ou d’une opération.");
    public static readonly LocalizedText FoundColumn = new("Found", "Trouvé");
    public static readonly LocalizedText KindColumn = new("Kind", "Nature");

    public static readonly LocalizedText MapIntro = new(
        "The plan’s five layers with their objectives and indicators. Each indicator shows its status and leads to its page.",
        "Les cinq niveaux du plan avec leurs objectifs et indicateurs. Chaque indicateur montre son statut et mène à sa page.");
    public static readonly LocalizedText LinksTitle = new("Links that the plan states", "Liens énoncés par le plan");
    public static readonly LocalizedText LinksIntro = new(
        "Only what sections I and IV of the plan say. The plan’s own drawing is not part of its text, and no other link is drawn.",
        "Uniquement ce que disent les sections I et IV du plan. Le schéma du plan ne fait pas partie de son texte, et aucun autre lien n’est tracé.");
    public static readonly LocalizedText Serves = new("serve", "servent");

    public static readonly LocalizedText FlaggedIntro = new(
        "Every indicator that is off target, at risk or overdue, or whose trend has deteriorated: why, since when, what would change it, and who acts.",
        "Tout indicateur hors cible, à risque ou en retard de remise, ou dont la tendance s’est dégradée : pourquoi, depuis quand, ce qui y changerait quelque chose, et qui agit.");
    public static readonly LocalizedText FlaggedNone = new("Nothing is flagged in this period.", "Rien n’est signalé pour cette période.");
    public static readonly LocalizedText FlaggedCaption = new("Flagged indicators, the most urgent first", "Indicateurs signalés, les plus urgents d’abord");
    public static readonly LocalizedText FlaggedOrder = new(
        "The gravest status first; then the largest gap, in percent of what the value is measured against; then those without a stated action; then those flagged the longest. The sum of the other indicators stands last. “Since” is the first year of the present status without a break.",
        "Le statut le plus grave d’abord ; puis l’écart le plus grand, en pourcentage de ce à quoi la valeur est comparée ; puis ceux sans mesure indiquée ; puis ceux signalés depuis le plus longtemps. La somme des autres indicateurs vient en dernier. « Depuis » désigne la première année du statut actuel, sans interruption.");
    public static readonly LocalizedText FlaggedSince = new("flagged since {0}", "signalé depuis {0}");
    public static readonly LocalizedText Since = new("Since", "Depuis");
    public static readonly LocalizedText WhatWouldChange = new("What would change it", "Ce qui y changerait quelque chose");
    public static readonly LocalizedText WhoActs = new("Who acts", "Qui agit");
    public static readonly LocalizedText NoCommentary = new("No cause and no action stated", "Ni cause ni mesure indiquée");
    public static readonly LocalizedText ByDay = new("by {0}", "pour le {0}");
    public static readonly LocalizedText CanItBeTrusted = new("Can it be trusted", "Est-ce fiable");

    public static readonly LocalizedText DecideToday = new("Decide today", "À décider aujourd’hui");
    public static readonly LocalizedText DecideNone = new("Nothing is off target or deteriorating.", "Rien n’est hors cible ni en dégradation.");
    public static readonly LocalizedText TrustToday = new("Doubt today", "À mettre en doute aujourd’hui");
    public static readonly LocalizedText TrustNone = new("No source is weak, and nothing was restated or redefined.", "Aucune source n’est fragile, et rien n’a été révisé ni redéfini.");
    public static readonly LocalizedText MoreOf = new("The first {0} of {1} to decide upon; all {2} that are flagged", "Les {0} premiers sur {1} à décider ; les {2} qui sont signalés");
    public static readonly LocalizedText SincePublication = new("Since the last publication", "Depuis la dernière publication");
    public static readonly LocalizedText NothingPublished = new("Nothing has been published yet.", "Rien n’a encore été publié.");
    public static readonly LocalizedText PlanCompletion = new("Completion of the Implementation Plan", "Achèvement du plan de mise en œuvre");
    public static readonly LocalizedText PlanCompletionCaption = new("Actions completed, by declaration and with evidence", "Actions achevées, par déclaration et avec preuve");
    public static readonly LocalizedText Declared = new("Declared", "Déclarées");
    public static readonly LocalizedText WithEvidence = new("With evidence", "Avec preuve");
    public static readonly LocalizedText Satisfaction = new("Satisfaction against the baseline", "Satisfaction par rapport à la référence");

    public static readonly LocalizedText ActionTitle = new("Action {0}: its versions", "Action {0} : ses versions");
    public static readonly LocalizedText ActionInPlan = new("The action in the Implementation Plan of {0}", "L’action dans le plan de mise en œuvre {0}");
    public static readonly LocalizedText ActionUnknown = new(
        "No Implementation Plan of {1} ever had an action {0}.", "Aucun plan de mise en œuvre {1} n’a jamais comporté d’action {0}.");
    public static readonly LocalizedText ActionAnswer = new(
        "{0} was first delivered on {2} by {3}; loads or withdrawals that made it what it is: {1}.",
        "{0} a été livrée pour la première fois le {2} par {3} ; chargements ou retraits qui l’ont faite telle qu’elle est : {1}.");
    public static readonly LocalizedText ActionCaption = new("What was changed of {0}, oldest first", "Ce qui a été modifié de {0}, du plus ancien au plus récent");
    public static readonly LocalizedText ActionWhat = new("What changed", "Ce qui a changé");
    public static readonly LocalizedText ValueBefore = new("Before", "Avant");
    public static readonly LocalizedText ValueAfter = new("After", "Après");
    public static readonly LocalizedText DecisionColumn = new("Decision", "Décision");
    public static readonly LocalizedText EntryOf = new("journal entry {0}", "entrée {0} du journal");
    public static readonly LocalizedText ActionCame = new("entered the plan", "entrée dans le plan");
    public static readonly LocalizedText ActionWent = new("left the plan", "sortie du plan");
    public static readonly LocalizedText ActionBack = new("back, by a withdrawal", "de retour, par un retrait");
    public static readonly LocalizedText ActionWithdrawn = new("gone, by a withdrawal", "disparue, par un retrait");
    public static readonly LocalizedText Action = new("Action", "Action");
    public static readonly LocalizedText WorkOnList = new("Work on the list: sort, group, draft changes", "Travailler sur la liste : trier, regrouper, préparer des modifications");
    public static readonly LocalizedText StatusDeclared = new("Declared status", "Statut déclaré");
    public static readonly LocalizedText ProgressColumn = new("Progress", "Avancement");
    public static readonly LocalizedText CompletedOn = new("Completed on", "Achevée le");
    public static readonly LocalizedText EvidenceColumn = new("Evidence", "Preuve");
    public static readonly LocalizedText DaysLate = new("{0} late", "{0} de retard");
    public static readonly LocalizedText DueUnstated = new("no due date stated", "échéance non indiquée");
    public static readonly LocalizedText NotApproved = new("added after approval", "ajoutée après l’approbation");
    public static readonly LocalizedText NotCountedLate = new("not counted", "non comptée");
    public static readonly LocalizedText PlanAnswer = new(
        "Approved actions completed by {0}: {1} of {2}, with evidence {3}. Due by then: {4}, and of those not completed: {5}.",
        "Actions approuvées achevées au {0} : {1} sur {2}, avec preuve {3}. Échues à cette date : {4}, dont non achevées : {5}.");
    public static readonly LocalizedText PlanLate = new(
        "Late on {0}, because due before that day and not completed: {1}.", "En retard au {0}, car échues avant ce jour et non achevées : {1}.");
    public static readonly LocalizedText PlanDueThatDay = new(
        "Due on that very day and not completed, so not late yet: {0}.", "Échues ce jour même et non achevées, donc pas encore en retard : {0}.");
    public static readonly LocalizedText LateWithdrawn = new(
        "Among the late actions, carried over: {0}; cancelled: {1}; superseded: {2}. They count as late all the same, decided or not: what was approved at the start of the year stays in the denominator, whatever became of it.",
        "Parmi les actions en retard, reportées : {0} ; annulées : {1} ; remplacées : {2}. Elles comptent tout de même comme en retard, avec ou sans décision : ce qui a été approuvé au début de l’exercice reste au dénominateur, quoi qu’il en soit advenu.");
    public static readonly LocalizedText PlanFilteredOut = new(
        "No action of the plan of {0} is left by this filter.", "Ce filtre ne laisse aucune action du plan de {0}.");
    public static readonly LocalizedText AndDueThatDay = new("{0} more due that day", "{0} de plus échues ce jour");
    public static readonly LocalizedText PlanNone = new("No Implementation Plan has been delivered for {0}.", "Aucun plan de mise en œuvre n’a été livré pour {0}.");
    public static readonly LocalizedText ByObjective = new("By objective", "Par objectif");
    public static readonly LocalizedText Approved = new("Approved", "Approuvées");
    public static readonly LocalizedText Completed = new("Completed", "Achevées");
    public static readonly LocalizedText DueByThen = new("Due by then", "Échues");
    public static readonly LocalizedText LateColumn = new("Late", "En retard");
    public static readonly LocalizedText CarriedOver = new("Carried over", "Reportées");
    public static readonly LocalizedText Cancelled = new("Cancelled", "Annulées");
    public static readonly LocalizedText SupersededColumn = new("Superseded", "Remplacées");
    public static readonly LocalizedText AddedColumn = new("Added", "Ajoutées");
    public static readonly LocalizedText WhoIsLate = new("Whose actions are late", "À qui sont les actions en retard");
    public static readonly LocalizedText LateNone = new("No approved action is late.", "Aucune action approuvée n’est en retard.");
    public static readonly LocalizedText LateCaption = new("Actions late on {0}, the longest first", "Actions en retard au {0}, les plus anciennes d’abord");
    public static readonly LocalizedText AllActions = new("All actions", "Toutes les actions");
    public static readonly LocalizedText AllActionsCaption = new("All actions of the plan, by objective", "Toutes les actions du plan, par objectif");
    public static readonly LocalizedText CarriedFrom = new("from {0}", "de {0}");
}
