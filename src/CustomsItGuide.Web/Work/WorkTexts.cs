namespace CustomsItGuide.Web.Work;

/// <summary>What the work list says.</summary>
public static class WorkTexts
{
    public static readonly LocalizedText Title = new("Work on the list", "Travailler sur la liste");
    public static readonly LocalizedText Purpose = new(
        "Sort, filter and group the actions of {0}, and draft what has changed since: status, completion, evidence. Nothing is written into the workspace from this page, since nobody signs in here yet. You take your draft away as a file, and whoever keeps the workspace loads it.",
        "Triez, filtrez et regroupez les actions de {0}, et préparez ce qui a changé depuis : statut, achèvement, preuve. Rien n’est écrit dans l’espace de travail depuis cette page, puisque personne ne s’y identifie encore. Vous emportez votre projet sous forme de fichier, et la personne qui tient l’espace de travail le charge.");
    public static readonly LocalizedText BackToPlan = new("The plan of {0} as it stands", "Le plan de {0} tel qu’il est");
    public static readonly LocalizedText None = new("There is no Implementation Plan of {0} at this position.", "Il n’y a pas de plan de mise en œuvre pour {0} à cette position.");
    public static readonly LocalizedText Starting = new("The list becomes workable in a moment: it is being connected.", "La liste sera utilisable dans un instant : la connexion s’établit.");
    public static readonly LocalizedText NoScript = new(
        "This page needs JavaScript. Without it, the plan’s own page shows the same actions.",
        "Cette page a besoin de JavaScript. Sans lui, la page du plan montre les mêmes actions.");

    public static readonly LocalizedText Caption = new("Actions of the plan of {0}", "Actions du plan de {0}");
    public static readonly LocalizedText Shown = new("Shown: {0} of {1} actions.", "Affichées : {0} actions sur {1}.");
    public static readonly LocalizedText GroupBy = new("Group by", "Regrouper par");
    public static readonly LocalizedText Ungrouped = new("nothing", "rien");
    public static readonly LocalizedText GroupOf = new("{0}: {1}", "{0} : {1}");

    public static readonly LocalizedText FilterAction = new("Filter by number, title or deliverable", "Filtrer par numéro, titre ou livrable");
    public static readonly LocalizedText FilterOwner = new("Filter by post or directorate", "Filtrer par poste ou direction");
    public static readonly LocalizedText FilterDue = new("Filter by due date", "Filtrer par échéance");
    public static readonly LocalizedText FilterStatus = new("Filter by status", "Filtrer par statut");
    public static readonly LocalizedText Unfiltered = new("without a filter", "sans filtre");
    public static readonly LocalizedText All = new("all", "toutes");
    public static readonly LocalizedText LateOnly = new("late only", "en retard seulement");
    public static readonly LocalizedText Nothing = new("No action fits these filters.", "Aucune action ne répond à ces filtres.");
    public static readonly LocalizedText FilterNone = new("Show all", "Tout afficher");

    public static readonly LocalizedText EditColumn = new("Draft", "Projet");
    public static readonly LocalizedText Edit = new("Edit", "Modifier");
    public static readonly LocalizedText Keep = new("Keep", "Garder");
    public static readonly LocalizedText GiveUp = new("Leave as it was", "Laisser tel quel");
    public static readonly LocalizedText Was = new("was: {0}", "était : {0}");
    public static readonly LocalizedText Empty = new("empty", "vide");
    public static readonly LocalizedText EditHint = new("Enter keeps, Escape leaves the action as it was.", "Entrée garde, Échap laisse l’action telle quelle.");

    public static readonly LocalizedText DayMissing = new(
        "The day is missing. A completed action counts from the day on which its deliverable existed, for example 31 October 2025.",
        "Le jour manque. Une action achevée compte à partir du jour où son livrable a existé, par exemple le 31 octobre 2025.");
    public static readonly LocalizedText DecisionMissing = new(
        "The decision is missing. A cancelled or superseded action names the decision, for example PC 87, item 5.",
        "La décision manque. Une action annulée ou remplacée mentionne la décision, par exemple CPG 87, point 5.");
    public static readonly LocalizedText ProgressWrong = new(
        "Progress is a number from 0 to 100; the field holds another. Write for example 60.",
        "L’avancement est un nombre de 0 à 100 ; le champ en contient un autre. Écrivez par exemple 60.");
    public static readonly LocalizedText DayAfterYear = new("After the year: it will not count in {0}.", "Après l’exercice : elle ne comptera pas dans {0}.");
    public static readonly LocalizedText WithoutEvidence = new("Without a document it counts as declared, not as verified.", "Sans document, elle compte comme déclarée, non comme vérifiée.");

    public static readonly LocalizedText DraftTitle = new("Your draft", "Votre projet");
    public static readonly LocalizedText DraftNone = new("Nothing is drafted yet.", "Rien n’est encore préparé.");
    public static readonly LocalizedText DraftOne = new("1 action is drafted.", "1 action est préparée.");
    public static readonly LocalizedText DraftSeveral = new("{0} actions are drafted.", "{0} actions sont préparées.");
    public static readonly LocalizedText DraftKept = new("{0} is drafted. {1}", "{0} est préparée. {1}");
    public static readonly LocalizedText DraftLeft = new("{0} is left as it was. {1}", "{0} est laissée telle quelle. {1}");
    public static readonly LocalizedText DraftCaption = new("What you drafted, cell by cell", "Ce que vous avez préparé, cellule par cellule");
    public static readonly LocalizedText Cell = new("Cell", "Cellule");
    public static readonly LocalizedText Take = new("Take the draft away ({0})", "Emporter le projet ({0})");
    public static readonly LocalizedText TakeNow = new(
        "The draft lives in this page alone: take it away before you leave. It is loaded with {0}; with --dry-run after it, that says first what would move.",
        "Le projet ne vit que dans cette page : emportez-le avant de partir. Il se charge avec {0} ; suivi de --dry-run, cela dit d’abord ce qui bougerait.");
    public static readonly LocalizedText Drop = new("Drop {0} from the draft", "Retirer {0} du projet");
    public static readonly LocalizedText DropShort = new("Drop", "Retirer");

    public static readonly LocalizedText Reconnecting = new(
        "The connection was lost and is being made again. What you drafted is still in this page.",
        "La connexion est perdue et se rétablit. Ce que vous avez préparé est encore dans cette page.");
    public static readonly LocalizedText Disconnected = new(
        "The connection could not be made again. Take your draft away with the link under the list, then load the page anew.",
        "La connexion n’a pas pu être rétablie. Emportez votre projet par le lien sous la liste, puis rechargez la page.");
    public static readonly LocalizedText TryAgain = new("Try again", "Réessayer");
    public static readonly LocalizedText LoadAnew = new("Load the page anew", "Recharger la page");
    public static readonly LocalizedText Failed = new(
        "Something failed on the server; the fault is ours, and no data were changed. Take your draft away with the link under the list, then load the page anew.",
        "Quelque chose a échoué sur le serveur ; la faute est la nôtre et aucune donnée n’a été modifiée. Emportez votre projet par le lien sous la liste, puis rechargez la page.");
}
