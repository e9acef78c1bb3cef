namespace CustomsItGuide.Pages.Words;

public static partial class Texts
{
    public static readonly LocalizedText DeliveriesIntro = new(
        "What was loaded, newest first. Files are kept as received, under their SHA-256; rows that were refused are listed below with what to do.",
        "Ce qui a été chargé, du plus récent au plus ancien. Les fichiers sont conservés tels que reçus, sous leur SHA-256 ; les lignes refusées sont listées plus bas avec la marche à suivre.");
    public static readonly LocalizedText DeliveriesCaption = new("Deliveries, newest first", "Livraisons, de la plus récente à la plus ancienne");
    public static readonly LocalizedText OneDelivery = new("Delivery {0}", "Livraison {0}");
    public static readonly LocalizedText AllDeliveries = new("Show all deliveries", "Afficher toutes les livraisons");
    public static readonly LocalizedText NoDeliveries = new(
        "Nothing has been delivered up to this position. Load a file with the command: scorecard load FILE",
        "Rien n'a été livré jusqu'à cette position. Chargez un fichier avec la commande : scorecard load FICHIER");
    public static readonly LocalizedText Position = new("Position", "Position");
    public static readonly LocalizedText Received = new("Received", "Reçu");
    public static readonly LocalizedText DataSet = new("Data set", "Jeu de données");
    public static readonly LocalizedText Files = new("Files and SHA-256", "Fichiers et SHA-256");
    public static readonly LocalizedText By = new("By", "Par");
    public static readonly LocalizedText RowsRead = new("Read", "Lues");
    public static readonly LocalizedText RowsTyped = new("Taken", "Reprises");
    public static readonly LocalizedText RowsRejected = new("Rejected", "Refusées");
    public static readonly LocalizedText RowsAdded = new("Added", "Ajoutées");
    public static readonly LocalizedText RowsChanged = new("Changed", "Modifiées");
    public static readonly LocalizedText RowsRemoved = new("Removed", "Retirées");
    public static readonly LocalizedText Merged = new(
        "Merged: rows replaced and added by key, none removed.", "Fusionnée : lignes remplacées et ajoutées selon leur clé, aucune retirée.");
    public static readonly LocalizedText LossesAccepted = new(
        "Losses above the plan’s limits were accepted at the load: {0}.", "Des pertes au-delà des limites du plan ont été acceptées au chargement : {0}.");
    public static readonly LocalizedText WithdrawnBy = new(
        "Withdrawn by {0} (journal entry {1}, {2}): {3}", "Retirée par {0} (entrée {1} du journal, {2}) : {3}");
    public static readonly LocalizedText ErasedBy = new(
        "Withdrawn and its bytes erased by {0} (journal entry {1}, {2}): {3}",
        "Retirée et ses octets effacés par {0} (entrée {1} du journal, {2}) : {3}");
    public static readonly LocalizedText RejectionsOf = new("Rejected rows of delivery {0}", "Lignes refusées de la livraison {0}");

    public static readonly LocalizedText Rejections = new("Rejected rows", "Lignes refusées");
    public static readonly LocalizedText RejectionsCaption = new(
        "Rows that were not taken, with what to do", "Lignes non reprises, avec la marche à suivre");
    public static readonly LocalizedText RejectionsNone = new("No row is rejected.", "Aucune ligne n'est refusée.");
    public static readonly LocalizedText RejectionsFirst = new("The first {0} of {1} are shown.", "Les {0} premières sur {1} sont affichées.");
    public static readonly LocalizedText Place = new("Place", "Emplacement");
    public static readonly LocalizedText RowNumber = new("row {0}", "ligne {0}");
    public static readonly LocalizedText SheetName = new("sheet {0}", "feuille {0}");
    public static readonly LocalizedText ColumnName = new("column {0}", "colonne {0}");
    public static readonly LocalizedText WholeRow = new("whole row", "ligne entière");
    public static readonly LocalizedText Found = new("Found", "Trouvé");
    public static readonly LocalizedText OtherValues = new("and {0} other values", "et {0} autres valeurs");
    public static readonly LocalizedText Nothing = new("nothing", "rien");
    public static readonly LocalizedText Expected = new("Expected", "Attendu");
    public static readonly LocalizedText Advice = new("What to do", "Que faire");

    public static readonly LocalizedText Notices = new("Found and mended", "Constaté et réparé");
}
