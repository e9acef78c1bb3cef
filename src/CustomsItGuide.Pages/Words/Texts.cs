using CustomsItGuide.Wording;

namespace CustomsItGuide.Pages.Words;

/// <summary>
/// Every label of the site, in both languages: a label that lacks one cannot be written. Numbers in braces take a value.
/// French is written with plain spaces before its marks; a page makes them unbreakable.
/// </summary>
public static partial class Texts
{
    public static readonly LocalizedText Site = new("Strategic plan scorecard", "Tableau de bord du plan stratégique");
    public static readonly LocalizedText SkipToContent = new("Skip to the content", "Aller au contenu");
    public static readonly LocalizedText MainNavigation = new("Pages", "Pages");
    public static readonly LocalizedText Overview = new("Overview", "Vue d'ensemble");
    public static readonly LocalizedText Deliveries = new("Deliveries", "Livraisons");

    public static readonly LocalizedText Choose = new("What to show", "Que montrer");
    public static readonly LocalizedText Period = new("Period", "Période");
    public static readonly LocalizedText AsOf = new("As of", "À la date du");
    public static readonly LocalizedText AsOfHint = new(
        "position (12) or day (2024-06-30)", "position (12) ou jour (2024-06-30)");
    public static readonly LocalizedText Latest = new("latest", "dernière");
    public static readonly LocalizedText Language = new("Language", "Langue");
    public static readonly LocalizedText Show = new("Show", "Afficher");
    public static readonly LocalizedText FirstHalfOption = new("{0}, first half", "{0}, premier semestre");
    public static readonly LocalizedText BeforeThePlan = new("{0} (before the plan)", "{0} (avant le plan)");

    public static readonly LocalizedText SyntheticBanner = new(
        "Synthetic sample data: {0} of the {1} delivered files were made up to try this out. Do not quote these figures.",
        "Données d'exemple synthétiques : {0} des {1} fichiers livrés ont été inventés pour l'essai. Ne citez pas ces chiffres.");
    public static readonly LocalizedText IncompleteOne = new(
        "Incomplete: 1 entry of the journal after position {0} cannot be read, because the file “{1}” is missing. Everything is shown as of position {0}, and nothing can be loaded.",
        "Incomplet : 1 entrée du journal après la position {0} ne peut être lue, car le fichier « {1} » manque. Tout est présenté à la position {0}, et rien ne peut être chargé.");

    public static readonly LocalizedText IncompleteSeveral = new(
        "Incomplete: {2} entries of the journal after position {0} cannot be read, because the file “{1}” is missing. Everything is shown as of position {0}, and nothing can be loaded.",
        "Incomplet : {2} entrées du journal après la position {0} ne peuvent être lues, car le fichier « {1} » manque. Tout est présenté à la position {0}, et rien ne peut être chargé.");

    public static readonly LocalizedText SyntheticWhich = new("Which files", "Quels fichiers");
    public static readonly LocalizedText AsOfLine = new(
        "As of journal position {0} (head {1}), {2}", "À la position {0} du journal (tête {1}), {2}");
    public static readonly LocalizedText EngineLine = new("Engine {0}. Head {1}", "Moteur {0}. Tête {1}");
    public static readonly LocalizedText FooterNote = new(
        "The same journal head gives the same figures on any machine.", "La même tête de journal donne les mêmes chiffres sur toute machine.");

    public static readonly LocalizedText LabelAndValue = new("{0}: {1}", "{0} : {1}");
    public static readonly LocalizedText None = new("none", "aucun");

    public static readonly LocalizedText RefusedTitle = new("This cannot be shown as asked", "Cela ne peut pas être affiché tel quel");
    public static readonly LocalizedText PeriodRefused = new(
        "The address asks for the period “{0}”, which the plan does not have. It has: {1}. Choose one above.",
        "L'adresse demande la période « {0} », que le plan n'a pas. Il a : {1}. Choisissez-en une ci-dessus.");
    public static readonly LocalizedText AsOfRefused = new(
        "The address asks for the state as of “{0}”, which is not known. {1} Choose another above, or leave the field empty for the latest.",
        "L'adresse demande l'état au « {0} », qui n'est pas connu. {1} Choisissez-en un autre ci-dessus, ou laissez le champ vide pour le dernier.");
    public static readonly LocalizedText DeliveryRefused = new(
        "The address asks for the delivery “{0}”. A delivery is named by its number in the journal, for example 12.",
        "L'adresse demande la livraison « {0} ». Une livraison est désignée par son numéro dans le journal, par exemple 12.");
    public static readonly LocalizedText DeliveryUnknown = new(
        "There is no delivery at journal position {0}. All deliveries are listed on the page below.",
        "Il n'y a pas de livraison à la position {0} du journal. Toutes les livraisons sont sur la page ci-dessous.");

    public static readonly LocalizedText NotFoundTitle = new("There is no such page", "Cette page n'existe pas");
    public static readonly LocalizedText NotFoundText = new(
        "Nothing is kept at {0}. The address may be mistyped, or come from another version of the plan.",
        "Il n'y a rien à l'adresse {0}. Elle est peut-être mal saisie, ou vient d'une autre version du plan.");
    public static readonly LocalizedText IndicatorUnknown = new(
        "The plan has no indicator “{0}”. These are its indicators:", "Le plan n'a pas d'indicateur « {0} ». Voici ses indicateurs :");
    public static readonly LocalizedText IndicatorUnknownTitle = new("There is no such indicator", "Cet indicateur n'existe pas");
    public static readonly LocalizedText GoToOverview = new("Go to the overview", "Aller à la vue d'ensemble");

    public static readonly LocalizedText ErrorTitle = new("This page could not be made", "Cette page n'a pas pu être produite");
    public static readonly LocalizedText ErrorText = new(
        "The fault is ours; no data were changed. Try again. If it comes back, send this reference and what you asked for to the person who runs this site: {0}",
        "L'erreur est de notre côté ; aucune donnée n'a été modifiée. Réessayez. Si elle revient, envoyez cette référence et ce que vous demandiez à la personne qui exploite ce site : {0}");
    public static readonly LocalizedText Busy = new(
        "Many earlier positions are being prepared at this moment. Ask for this one again in half a minute; the latest one is there at once.",
        "De nombreuses positions antérieures sont en préparation en ce moment. Redemandez celle-ci dans une demi-minute ; la dernière est disponible tout de suite.");
    public static readonly LocalizedText WorkspaceRefused = new(
        "The workspace cannot be read as it is. It says:", "L'espace de travail ne peut pas être lu en l'état. Il indique :");
}
