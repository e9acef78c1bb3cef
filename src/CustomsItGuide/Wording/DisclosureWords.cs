namespace CustomsItGuide.Wording;

/// <summary>What is done so that no Member's answer can be read, for the committee: it stands wherever groups of Members are shown.</summary>
public static class DisclosureWords
{
    private static readonly LocalizedText Groups = new(
        "Regions with fewer than {0} responding Members are shown together with a neighbouring region, and where fewer than {1} Members of any group shown were satisfied, or fewer than {1} were not, the groups of that table are shown as ranges of at most {1} possible counts, or only the total is shown.",
        "Les régions comptant moins de {0} Membres répondants sont présentées avec une région voisine et, lorsque, dans l’un des groupes présentés, moins de {1} Membres sont satisfaits ou moins de {1} ne le sont pas, les groupes du tableau figurent sous forme de fourchettes d’au plus {1} valeurs et non de nombres exacts, ou seul le total est présenté.");

    private static readonly LocalizedText AtOnce = new(
        "The groups of a table are published once, when the survey is closed, {0} days after its last day of fieldwork and not before the year is over; later answers or corrections enter the total at once and the groups never, so that no comparison of groups tells what an individual Member answered; a reader who keeps two totals can subtract them.",
        "Les groupes d’un tableau sont publiés une seule fois, à la clôture de l’enquête, {0} jours après son dernier jour de collecte et pas avant la fin de l’exercice ; les réponses ou corrections ultérieures entrent aussitôt dans le total et jamais dans les groupes, de sorte qu’aucune comparaison de groupes ne révèle la réponse d’un Membre ; un lecteur qui conserve deux totaux peut les soustraire.");

    private static readonly LocalizedText Batch = new(
        "A table is published once, when the survey is closed, {0} days after its last day of fieldwork and not before the year is over, and later answers or corrections enter the total only when at least {1} Members have changed, under the same rule, so that no comparison tells what an individual Member answered.",
        "Un tableau est publié une seule fois, à la clôture de l’enquête, {0} jours après son dernier jour de collecte et pas avant la fin de l’exercice ; les réponses ou corrections ultérieures n’entrent dans le total que lorsqu’au moins {1} Membres sont concernés, selon la même règle, de sorte qu’aucune comparaison ne révèle la réponse d’un Membre.");

    /// <summary>The two sentences, by the plan's own thresholds and setting.</summary>
    public static IReadOnlyList<string> Sentences(DisclosureRules rules, Format format)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(format);
        return
        [
            format.Text(Groups, format.Count(rules.Group), format.Count(rules.Side)),
            rules.LateAnswers == LateAnswers.Batch
                ? format.Text(Batch, format.Count(rules.ClosureDays), format.Count(rules.Batch))
                : format.Text(AtOnce, format.Count(rules.ClosureDays)),
        ];
    }
}
