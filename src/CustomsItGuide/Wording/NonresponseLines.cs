namespace CustomsItGuide.Wording;

/// <summary>What those who did not answer could change, in words: the same lines on the page and in the terminal.</summary>
public static class NonresponseLines
{
    private static readonly LocalizedText Unknown = new("{0} Members gave an opinion; how many could have, over all surveys of the year, is not known", "{0} Membres ont donné un avis ; le nombre de ceux qui le pouvaient, toutes enquêtes de l’exercice confondues, n’est pas connu");
    private static readonly LocalizedText Answered = new("{0} of {1} Members gave an opinion ({2})", "{0} Membres sur {1} ont donné un avis ({2})");
    private static readonly LocalizedText Bounds = new("Of all Members at least {0} and at most {1} are satisfied, whatever the silent ones think", "De tous les Membres, au moins {0} et au plus {1} sont satisfaits, quoi que pensent les silencieux");
    private static readonly LocalizedText Tipping = new("All Members together are at the baseline ({0}) only if at least {1} of the silent ones are satisfied", "L'ensemble des Membres n'est à la référence ({0}) que si au moins {1} des silencieux sont satisfaits");
    private static readonly LocalizedText Unreachable = new("All Members together are below the baseline ({0}), whatever the silent ones think", "L'ensemble des Membres est sous la référence ({0}), quoi que pensent les silencieux");
    private static readonly LocalizedText Reached = new("If those who did not answer are like those who did, all Members together are at the baseline with a probability of {0}", "Si les silencieux ressemblent aux répondants, l'ensemble des Membres est à la référence avec une probabilité de {0}");
    private static readonly LocalizedText Even = new("Evenness of the regions' response (R-indicator, 1 is even): {0}; the largest bias that it allows is {1} percentage points", "Régularité de la réponse des régions (indicateur R, 1 : égale) : {0} ; le plus grand biais qu'elle permet est de {1} points de pourcentage");
    private static readonly LocalizedText Weighted = new(
        "Weighted to the Members of each region {0} ({1} to {2}), unweighted {3}; the {4} answers of the survey's closure count like {5} equal ones (Kish, design effect {6})",
        "Pondéré par les Membres de chaque région {0} (de {1} à {2}), non pondéré {3} ; les {4} réponses à la clôture de l’enquête valent {5} réponses égales (Kish, effet de plan {6})");
    private static readonly LocalizedText WeightedAbout = new(
        "Weighted to the Members of each region about {0} ({1} to {2}), from groups that are shown as ranges; unweighted {3}; the {4} answers of the survey's closure count like {5} equal ones (Kish, design effect {6})",
        "Pondéré par les Membres de chaque région environ {0} (de {1} à {2}), d’après des groupes présentés en fourchettes ; non pondéré {3} ; les {4} réponses à la clôture de l’enquête valent {5} réponses égales (Kish, effet de plan {6})");
    private static readonly LocalizedText Same = new("The two say the same", "Les deux disent la même chose");
    private static readonly LocalizedText Other = new("The two differ by half of the interval's half-width or more: which regions answered matters", "Les deux s'écartent d'au moins la moitié de la demi-largeur de l'intervalle : les régions ayant répondu comptent");

    /// <summary>Sentences without a full stop.</summary>
    public static IReadOnlyList<string> Sentences(Nonresponse block, Format format)
    {
        ArgumentNullException.ThrowIfNull(block);
        ArgumentNullException.ThrowIfNull(format);
        if (block.Population is not { } all) return [format.Text(Unknown, format.Count(block.Responding))];
        var lines = new List<string> { format.Text(Answered, format.Count(block.Responding), format.Count(all), format.Percent(100.0 * block.Responding / all)) };
        if (block is { Worst: { } worst, Best: { } best }) lines.Add(format.Text(Bounds, format.Percent(worst), format.Percent(best)));
        if (block.Threshold is { } kept)
        {
            lines.Add(block.TippingShare is { } tipping and <= 100 ? format.Text(Tipping, format.Percent(kept), format.Percent(tipping)) : format.Text(Unreachable, format.Percent(kept)));
            if (block.ReachedIfAlike is { } reached) lines.Add(format.Text(Reached, format.Text(Said.Probability(reached))));
        }
        if (block is { RIndicator: { } even, LargestBias: { } bias }) lines.Add(format.Text(Even, format.Number(even, 3), format.Number(bias, 1)));
        if (block.Weighted is { } weighted)
        {
            lines.Add(format.Text(weighted.About ? WeightedAbout : Weighted, format.Percent(weighted.Share), format.Percent(weighted.Interval.Lower), format.Percent(weighted.Interval.Upper), format.Percent(weighted.Unweighted),
                format.Number(weighted.EffectiveSize * weighted.DesignEffect, 0), format.Number(weighted.EffectiveSize, 1), format.Number(weighted.DesignEffect, 2)));
            lines.Add(format.Text(weighted.Differs ? Other : Same));
        }
        return lines;
    }
}
