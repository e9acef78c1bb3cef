namespace CustomsItGuide.Pages.Words;

public static partial class Texts
{
    public static readonly LocalizedText SurveysAnswer = new("{0} of {1} Members answered the annual survey ({2}).", "{0} des {1} Membres ont répondu à l’enquête annuelle ({2}).");
    public static readonly LocalizedText SurveysNone = new("No survey has been delivered for {0}.", "Aucune enquête n’a été livrée pour {0}.");
    public static readonly LocalizedText SilentRegions = new("No Member answered in: {0}.", "Aucun Membre n’a répondu dans : {0}.");
    public static readonly LocalizedText NoSilentRegion = new("Every region answered; least did {0}: {1} of {2} Members ({3}).", "Toutes les régions ont répondu ; le moins, {0} : {1} sur {2} Membres ({3}).");
    public static readonly LocalizedText Waves = new("Surveys of the year", "Enquêtes de l’exercice");
    public static readonly LocalizedText Wave = new("Survey", "Enquête");
    public static readonly LocalizedText Fielded = new("Fielded", "Collecte");
    public static readonly LocalizedText FromTo = new("{0} to {1}", "du {0} au {1}");
    public static readonly LocalizedText Asked = new("Asked", "Interrogés");
    public static readonly LocalizedText Responding = new("Responding", "Répondants");
    public static readonly LocalizedText Response = new("Response", "Réponse");
    public static readonly LocalizedText ResponseByRegion = new("Response by region, annual survey", "Réponse par région, enquête annuelle");
    public static readonly LocalizedText ItemsTitle = new("What moved, and is it real", "Ce qui a bougé, et est-ce réel");
    public static readonly LocalizedText ItemsIntro = new(
        "Change of the satisfied share since the year before, all respondents; the interval ({0}) knows who answered both times where that may be shown. {1} items are tested at once: “real” is said only of a change that stands when false alarms are held to {2} over all of them. The panel counts those who answered both times.",
        "Variation de la part de satisfaits depuis l’année précédente, tous répondants ; l’intervalle ({0}) tient compte de ceux qui ont répondu les deux fois là où cela peut être montré. {1} rubriques sont testées à la fois : « réel » n’est dit que d’une variation qui tient quand les fausses alertes sont limitées à {2} sur l’ensemble. Le panel compte ceux qui ont répondu les deux fois.");
    public static readonly LocalizedText Item = new("Item", "Rubrique");
    public static readonly LocalizedText SatisfiedShare = new("Satisfied", "Satisfaits");
    public static readonly LocalizedText Mean = new("Mean", "Moyenne");
    public static readonly LocalizedText NoOpinion = new("No opinion", "Sans opinion");
    public static readonly LocalizedText ChangeSince = new("Change since the year before", "Variation depuis l’année précédente");
    public static readonly LocalizedText PanelColumn = new("Panel: better / worse of all", "Panel : mieux / moins bien, sur tous");
    public static readonly LocalizedText PanelText = new("{0} / {1} of {2}", "{0} / {1} sur {2}");
    public static readonly LocalizedText PanelP = new("p = {0}", "p = {0}");
    public static readonly LocalizedText CompositionColumn = new("With last year’s regions", "Avec les régions de l’an passé");
    public static readonly LocalizedText Points = new("{0} points", "{0} points");
    public static readonly LocalizedText RealUp = new("real rise", "hausse réelle");
    public static readonly LocalizedText RealDown = new("real decline", "recul réel");
    public static readonly LocalizedText OneOfMany = new(
        "apart by more than chance alone, but one of {0} tests: no conclusion", "écart au-delà du seul hasard, mais un test sur {0} : pas de conclusion");
    public static readonly LocalizedText NotReal = new("not told from chance", "non distinguable du hasard");
    public static readonly LocalizedText TooFewAnswers = new(
        "not shown: too few answers, too few who said the same, or the survey is not closed",
        "non présenté : trop peu de réponses, trop peu d’avis dans un sens, ou enquête non close");
    public static readonly LocalizedText SurveysWithheld = new(
        "No group of regions is published of any item of this year: with the total beside it, the answers of few Members could be told, or the surveys are not closed.",
        "Aucun groupe de régions n’est publié pour les rubriques de cet exercice : avec le total à côté, les réponses de quelques Membres pourraient être reconnues, ou les enquêtes ne sont pas closes.");
    public static readonly LocalizedText DistributionsNote = new(
        "A Member’s score is the mean of its answers, and is drawn at the nearest answer on its own side: “satisfied” is a score at or above the satisfied answer before any rounding, here and in the table. Scores are as of the survey’s closure; where few gave one, neighbours are drawn together.",
        "Le score d’un Membre est la moyenne de ses réponses ; il est tracé à la réponse la plus proche de son côté : « satisfait » désigne un score au moins égal à la réponse satisfaite avant tout arrondi, ici comme dans le tableau. Les scores sont ceux de la clôture de l’enquête ; une note donnée par peu de Membres est tracée avec ses voisines.");
    public static readonly LocalizedText Distributions = new("Distribution of answers", "Répartition des réponses");
    public static readonly LocalizedText CommentsTitle = new(
        "Comments by topic",
        "Commentaires par thème");
    public static readonly LocalizedText CommentsAnswer = new(
        "Comments of {0} Members were coded by a person; comments coded by two: {1}. Comments are never shown word for word.",
        "Les commentaires de {0} Membres ont été codés par une personne ; commentaires codés par deux : {1}. Les commentaires ne sont jamais reproduits.");
    public static readonly LocalizedText KappaText = new("The two coders agree with a kappa of {0}.", "L’accord des deux codeurs (kappa) est de {0}.");
    public static readonly LocalizedText Reason = new("Reason", "Motif");
    public static readonly LocalizedText MembersGave = new("Members", "Membres");
    public static readonly LocalizedText OrMore = new("{0} or more", "{0} ou plus");
    public static readonly LocalizedText NoReasonShown = new("No reason can be shown.", "Aucun motif ne peut être montré.");
    public static readonly LocalizedText GroupColumn = new("Shown together", "Présentées ensemble");
    public static readonly LocalizedText AtClosure = new("Answered by closure", "Réponses à la clôture");
    public static readonly LocalizedText NoGroup = new("no groups are shown", "aucun groupe n’est présenté");
    public static readonly LocalizedText AnswerNotShown = new("what Members answered is not shown here", "les réponses de Membres ne sont pas montrées ici");
    public static readonly LocalizedText AnswerAdvice = new(
        "Who loads the files finds it with: scorecard rejections --delivery {0}", "Qui charge les fichiers la trouve par : scorecard rejections --delivery {0}");
    public static readonly LocalizedText HashNotShown = new("hash kept in the journal: of a few answers it would tell them", "empreinte conservée dans le journal : de quelques réponses, elle les révélerait");
    public static readonly LocalizedText HiddenCell = new("hidden", "masqué");
    public static readonly LocalizedText HiddenNote = new(
        "A reason or topic is listed where at least {0} Members gave it, of {1} or more that could; one that is not listed was given by fewer than {0}, or by nobody.",
        "Un motif ou thème figure lorsqu’au moins {0} Membres l’ont donné, sur {1} ou plus qui le pouvaient ; celui qui n’y figure pas a été donné par moins de {0}, ou par personne.");

    public static readonly LocalizedText CapacityAnswer = new(
        "{0} activities were delivered in {1}, {2} of them on topics of the plan ({3}) and {4} with accredited or recognized experts ({5}).",
        "{0} activités ont été exécutées en {1}, dont {2} sur des thèmes du plan ({3}) et {4} avec des experts accrédités ou reconnus ({5}).");
    public static readonly LocalizedText CapacityCost = new(
        "Executed by the programmes in {1}: {0} euros.", "Exécuté par les programmes en {1} : {0} euros.");
    public static readonly LocalizedText CapacityCostOpen = new(
        "Executed by the programmes in {1} so far: {0} euros; accounts are still open.", "Exécuté à ce stade par les programmes en {1} : {0} euros ; des comptes sont encore ouverts.");
    public static readonly LocalizedText CapacityCostMissing = new(
        "What the programmes executed in {0} has not been reported.", "Ce que les programmes ont exécuté en {0} n’a pas été communiqué.");
    public static readonly LocalizedText CapacityNotDelivered = new(
        "Activities planned and not yet reported: {0}; cancelled: {1}.", "Activités prévues et pas encore déclarées : {0} ; annulées : {1}.");
    public static readonly LocalizedText CapacityWhole = new("Experts and funds belong to no region and no objective: they are shown whole.", "Les experts et les fonds ne relèvent d’aucune région ni d’aucun objectif : ils sont montrés en entier.");
    public static readonly LocalizedText ExpertsCaption = new("Stock on the first and the last day of the year", "Effectif au premier et au dernier jour de l’exercice");
    public static readonly LocalizedText FundsCaption = new("What was executed, by programme", "Ce qui a été exécuté, par programme");
    public static readonly LocalizedText CapacityNone = new("No activity has been delivered in {0} that the register knows of.", "Aucune activité exécutée en {0} n’est connue du registre.");
    public static readonly LocalizedText CapacityFilteredOut = new("No activity of {0} is left by this filter.", "Ce filtre ne laisse aucune activité de {0}.");
    public static readonly LocalizedText ExpertsNone = new("No register of experts has been delivered that tells of {0}.", "Aucun registre d’experts relatif à {0} n’a été livré.");
    public static readonly LocalizedText CodingAnswer = new(
        "{0} topics were reviewed by a second person; where both gave one ({1}), {2} agree, kappa {3}.",
        "{0} thèmes ont été revus par une seconde personne ; là où les deux en ont donné un ({1}), {2} concordent, kappa {3}.");
    public static readonly LocalizedText ByMonth = new("By month", "Par mois");
    public static readonly LocalizedText Delivered = new("Delivered", "Exécutées");
    public static readonly LocalizedText AlignedColumn = new("On topics of the plan", "Sur des thèmes du plan");
    public static readonly LocalizedText ExpertLedColumn = new("With accredited or recognized experts", "Avec des experts accrédités ou reconnus");
    public static readonly LocalizedText WhereTitle = new("Where, for whom, how", "Où, pour qui, comment");
    public static readonly LocalizedText AboutWhat = new("About what", "Sur quoi");
    public static readonly LocalizedText ByRegion = new("Delivered activities by region", "Activités exécutées par région");
    public static readonly LocalizedText ByDonor = new("By donor", "Par donateur");
    public static readonly LocalizedText ByMode = new("By mode", "Par modalité");
    public static readonly LocalizedText ByTopic = new("By topic", "Par thème");
    public static readonly LocalizedText Donor = new("Donor", "Donateur");
    public static readonly LocalizedText Mode = new("Mode", "Modalité");
    public static readonly LocalizedText Topic = new("Topic", "Thème");
    public static readonly LocalizedText ExpertsTitle = new("Experts not employed by the WCO", "Experts non employés par l’OMD");
    public static readonly LocalizedText Category = new("Category", "Catégorie");
    public static readonly LocalizedText AtStart = new("At the start", "Au début");
    public static readonly LocalizedText Entered = new("Entered", "Entrés");
    public static readonly LocalizedText Left = new("Left", "Sortis");
    public static readonly LocalizedText AtEnd = new("At the end", "À la fin");
    public static readonly LocalizedText FundsTitle = new("Funds", "Fonds");
    public static readonly LocalizedText FundsNone = new("No accounts have been delivered for {0}.", "Aucun compte n’a été livré pour {0}.");
    public static readonly LocalizedText ProgrammeColumn = new("Programme", "Programme");
    public static readonly LocalizedText Fund = new("Fund", "Fonds");
    public static readonly LocalizedText Executed = new("Executed (EUR)", "Exécuté (EUR)");
    public static readonly LocalizedText OfItAligned = new("On topics of the plan (EUR)", "Sur des thèmes du plan (EUR)");
    public static readonly LocalizedText Accounts = new("Accounts", "Comptes");
    public static readonly LocalizedText Closed = new("closed", "clos");
    public static readonly LocalizedText Open = new("open", "ouverts");
    public static readonly LocalizedText SourceRows = new("The rows behind these figures", "Les lignes derrière ces chiffres");

    public static readonly LocalizedText OperationsAnswer = new(
        "In {0}: reports that count towards seizures {1}, with {2} seizures in all; reports that do not count {3}, each with its reason.",
        "En {0} : rapports comptés pour les saisies {1}, avec {2} saisies au total ; rapports non comptés {3}, chacun avec son motif.");
    public static readonly LocalizedText OperationsNone = new(
        "In {0} no report counts towards seizures: their number is not reported. Reports that do not count: {1}, each with its reason.",
        "En {0}, aucun rapport ne compte pour les saisies : leur nombre n’est pas communiqué. Rapports non comptés : {1}, chacun avec son motif.");
    public static readonly LocalizedText OperationsUndelivered = new("No report on a joint operation has been delivered.", "Aucun rapport sur une opération conjointe n’a été livré.");
    public static readonly LocalizedText OperationsCaption = new("Reports on joint operations, the latest first", "Rapports sur les opérations conjointes, les plus récents d’abord");
    public static readonly LocalizedText ReportsTitle = new("Reports", "Rapports");
    public static readonly LocalizedText ReportingMembers = new("Members reporting", "Membres déclarants");
    public static readonly LocalizedText OfParticipants = new("of {0}", "sur {0}");
    public static readonly LocalizedText Operation = new("Operation", "Opération");
    public static readonly LocalizedText Ended = new("Ended", "Fin");
    public static readonly LocalizedText Role = new("Role of the WCO", "Rôle de l’OMD");
    public static readonly LocalizedText CountColumn = new("Count", "Nombre");
    public static readonly LocalizedText UnitColumn = new("Unit", "Unité");
    public static readonly LocalizedText ReportColumn = new("Report", "Rapport");
    public static readonly LocalizedText Counts = new("Counted", "Compté");
    public static readonly LocalizedText CountsYes = new("yes", "oui");
    public static readonly LocalizedText About = new("about {0}", "environ {0}");
    public static readonly LocalizedText MoreThan = new("more than {0}", "plus de {0}");
    public static readonly LocalizedText LessThan = new("less than {0}", "moins de {0}");
    public static readonly LocalizedText SeriesTitle = new("What can be compared", "Ce qui peut être comparé");
    public static readonly LocalizedText SeriesIntro = new(
        "The same operation in the same unit, by final reports. Rounded figures that overlap rank nothing.",
        "La même opération dans la même unité, d’après les rapports finals. Des chiffres arrondis qui se recoupent ne classent rien.");
    public static readonly LocalizedText SeriesNone = new("No operation has two final reports in the same unit.", "Aucune opération n’a deux rapports finals dans la même unité.");
    public static readonly LocalizedText Earlier = new("Earlier", "Avant");
    public static readonly LocalizedText Later = new("Later", "Après");
    public static readonly LocalizedText CanBeRanked = new("Can be ranked", "Classables");
    public static readonly LocalizedText RankYes = new("yes", "oui");
    public static readonly LocalizedText RankNo = new("no: rounding covers the difference", "non : l’arrondi couvre l’écart");

    public static readonly LocalizedText PartnershipsAnswer = new("Without a reviewed or upgraded partnership in {0}: {1}.", "Sans partenariat réexaminé ou renforcé en {0} : {1}.");
    public static readonly LocalizedText PartnershipsAll = new("In {0} each objective has a partnership that was reviewed or upgraded.", "En {0}, chaque objectif a un partenariat réexaminé ou renforcé.");
    public static readonly LocalizedText PartnershipsUndelivered = new(
        "No register of partnerships has been delivered: which objectives lack a review is not known.",
        "Aucun registre des partenariats n’a été livré : les objectifs sans réexamen ne sont pas connus.");
    public static readonly LocalizedText PartnershipsCaption = new("What was done to partnerships, by objective", "Ce qui a été fait des partenariats, par objectif");
    public static readonly LocalizedText Partner = new("Partner", "Partenaire");
    public static readonly LocalizedText Deed = new("What was done", "Ce qui a été fait");
    public static readonly LocalizedText DoneOn = new("Done on", "Fait le");
    public static readonly LocalizedText ExistingSince = new("Existing since", "Existe depuis");
    public static readonly LocalizedText NothingDone = new("nothing was done", "rien n’a été fait");

    public static readonly LocalizedText InstrumentsIntro = new(
        "What Members declared in the annual survey of {0}, and may be listed by name. Silence is not “not implemented”: it stands apart.",
        "Ce que les Membres ont déclaré dans l’enquête annuelle de {0}, et qui peut être cité nommément. Le silence ne signifie pas « non mis en œuvre » : il est à part.");
    public static readonly LocalizedText InstrumentsNone = new("No annual survey of {0} asked about instruments.", "Aucune enquête annuelle de {0} n’a porté sur les instruments.");
    public static readonly LocalizedText InstrumentsCaption = new("Use of the main instruments, Members", "Utilisation des principaux instruments, Membres");
    public static readonly LocalizedText InstrumentColumn = new("Instrument", "Instrument");
    public static readonly LocalizedText Known = new("Told", "Renseignés");
    public static readonly LocalizedText OfMembers = new("{0} of {1}", "{0} sur {1}");
    public static readonly LocalizedText WhyNot = new("Why it is not, or only in part, implemented", "Pourquoi il n’est pas, ou seulement en partie, mis en œuvre");
    public static readonly LocalizedText WhyNotCaption = new("Reasons given; a Member may give several", "Motifs donnés ; un Membre peut en donner plusieurs");
    public static readonly LocalizedText WhichMembers = new("Which Members", "Quels Membres");
    public static readonly LocalizedText NotUsing = new("Not implemented by", "Non mis en œuvre par");

    public static readonly LocalizedText ProgrammesNone = new("No work programme has been delivered.", "Aucun programme de travail n’a été livré.");
    public static readonly LocalizedText ProgrammeAnswer = new("{0} of {1} steps are done on {2}; {3} are late.", "{0} des {1} étapes sont faites au {2} ; {3} sont en retard.");
    public static readonly LocalizedText ProgrammeCaption = new("Steps of the programme, in order of time", "Étapes du programme, par ordre chronologique");
    public static readonly LocalizedText Step = new("Step", "Étape");
    public static readonly LocalizedText PlannedColumn = new("Planned", "Prévu");
    public static readonly LocalizedText Meeting = new("Meeting", "Réunion");
    public static readonly LocalizedText NotDone = new("open", "ouverte");

    public static readonly LocalizedText RisksNone = new("No assessment of risks has been delivered.", "Aucune évaluation des risques n’a été livrée.");
    public static readonly LocalizedText RisksAnswer = new("Red risks: {0}; without an open or completed action against them: {1}.", "Risques rouges : {0} ; sans action ouverte ni achevée : {1}.");
    public static readonly LocalizedText RisksCaption = new("Risks as last assessed by {0}, red first", "Risques selon la dernière évaluation au {0}, les rouges d’abord");
    public static readonly LocalizedText RiskColumn = new("Risk", "Risque");
    public static readonly LocalizedText Rating = new("Rating", "Cotation");
    public static readonly LocalizedText RatingBefore = new("Before", "Avant");
    public static readonly LocalizedText AssessedOn = new("Assessed on", "Évalué le");
    public static readonly LocalizedText WhatIsDone = new("What is done", "Ce qui est fait");
    public static readonly LocalizedText NothingAgainst = new("nothing is done against it", "rien n’est fait contre lui");
    public static readonly LocalizedText PlanNotDelivered = new("the plan of that year has not been delivered", "le plan de cet exercice n’a pas été livré");
    public static readonly LocalizedText UnknownAction = new("no such action in the plan", "pas d’action de ce nom dans le plan");

    public static readonly LocalizedText DefinitionsIntro = new(
        "The reference sheets of all indicators, made from what the engine executes: the same definition, SQL and limits that gave the numbers.",
        "Les fiches de référence de tous les indicateurs, tirées de ce que le moteur exécute : la définition, le SQL et les seuils mêmes qui ont donné les chiffres.");
    public static readonly LocalizedText DisclosureTitle = new("What is shown of Members’ answers", "Ce qui est montré des réponses des Membres");
    public static readonly LocalizedText DisclosureCaption = new("Limits below which nothing of a group is shown", "Limites en deçà desquelles rien d’un groupe n’est montré");
    public static readonly LocalizedText PolicyTitle = new("Margins and limits", "Marges et seuils");
    public static readonly LocalizedText PolicyCaption = new("Every margin and limit that a verdict uses", "Toutes les marges et tous les seuils qu’un verdict utilise");
    public static readonly LocalizedText Parameter = new("Parameter", "Paramètre");
    public static readonly LocalizedText Meaning = new("What it decides", "Ce qu’il décide");
    public static readonly LocalizedText WhereFrom = new("Where it comes from", "D’où il vient");
    public static readonly LocalizedText VersionsTitle = new("Versions of the definitions", "Versions des définitions");
    public static readonly LocalizedText VersionsCaption = new("Versions adopted, oldest first", "Versions adoptées, de la plus ancienne à la plus récente");
    public static readonly LocalizedText Decision = new("Decision", "Décision");

    public static readonly LocalizedText ReportedTitle = new("Reported values", "Valeurs publiées");
    public static readonly LocalizedText ReportedIntro = new(
        "What this fiscal year’s value has been since the year ended. Nothing of it is overwritten.", "Ce que la valeur de cet exercice a été depuis sa fin. Rien n’en est écrasé.");
    public static readonly LocalizedText ReportedCaption = new("Values in order of time", "Valeurs par ordre chronologique");
    public static readonly LocalizedText FromEntry = new("Journal entry", "Entrée du journal");
    public static readonly LocalizedText StoodSince = new("Stood since", "Valait depuis");
    public static readonly LocalizedText InterimNote = new("interim figure", "chiffre provisoire");
    public static readonly LocalizedText CommentaryTitle = new("What its owner says", "Ce qu’en dit le responsable");
    public static readonly LocalizedText Cause = new("Cause", "Cause");
    public static readonly LocalizedText ExpectedEffect = new("Expected effect", "Effet attendu");
    public static readonly LocalizedText CommentaryNone = new("Nothing has been said of this period.", "Rien n’a été dit de cette période.");
    public static readonly LocalizedText Behaviour = new("Within the years", "Au fil des mois");
}
