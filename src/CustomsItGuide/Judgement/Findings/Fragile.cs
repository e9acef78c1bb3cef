using CustomsItGuide.Statistics;

namespace CustomsItGuide.Judgement.Findings;

/// <summary>Silent Members who differ from the others by the plan's shift would put the value on the other side of the baseline.</summary>
internal sealed class Fragile : IFindingCheck
{
    public Finding? Look(Judged judged)
    {
        if (judged.Ruling.Waves is not { Area: null } waves || judged.Reading.Population is not { } population || judged.Case.Baseline.Value is not { } baseline
            || judged.Indicator.Headline == Headline.Mean || waves.Counts.N2 >= population) return null;
        var shift = judged.Policy["fragile_shift"];
        return NonresponseBounds.IsFragile(waves.Counts.K2, waves.Counts.N2, population, baseline / 100, shift / 100) ? Remark.Hint("fragile",
            $"Fragile: if the {population - waves.Counts.N2} silent Members differ by {shift:0.#} percentage points from those who answered, the value is on the other side of the baseline.",
            $"Fragile : si les {population - waves.Counts.N2} Membres silencieux s’écartent de {shift:0.#} points de pourcentage des répondants, la valeur passe de l’autre côté de la référence.") : null;
    }
}
