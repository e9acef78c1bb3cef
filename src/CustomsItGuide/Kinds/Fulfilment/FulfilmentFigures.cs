namespace CustomsItGuide.Kinds.Fulfilment;

/// <summary>What stands beside the share of targets that are met.</summary>
internal static class FulfilmentFigures
{
    /// <summary>All the others.</summary>
    public static readonly SupportingFigure Indicators = new("indicators", new("Indicators", "Indicateurs"), SupportingFigure.Count);

    public static readonly SupportingFigure NotAssessable =
        new("not_assessable", new("Not assessable", "Non évaluables"), SupportingFigure.Count);

    /// <summary>Over all the indicators, as if none of those without a fact met its target.</summary>
    public static readonly SupportingFigure WorstCase =
        new("worst_case", new("Worst case, were all known", "Au pire, si tout était connu"), SupportingFigure.Percent);

    /// <summary>The same, as if all of them did.</summary>
    public static readonly SupportingFigure BestCase =
        new("best_case", new("Best case, were all known", "Au mieux, si tout était connu"), SupportingFigure.Percent);

    public static readonly SupportingFigure Confirmed =
        new("confirmed", new("Met and confirmed beyond chance", "Atteintes et confirmées au-delà du hasard"), SupportingFigure.Count);

    public static readonly SupportingFigure CountedInFull =
        new("counted_in_full", new("Met by a full count", "Atteintes par comptage complet"), SupportingFigure.Count);

    public static readonly SupportingFigure ByArithmeticOnly =
        new("by_arithmetic_only", new("Met by plain arithmetic only", "Atteintes par simple calcul"), SupportingFigure.Count);

    /// <summary>The value if those that had one before and have none now counted as not met.</summary>
    public static readonly SupportingFigure GoneAsNotMet = new("gone_as_not_met",
        new("With lost values counted as not met", "Valeurs perdues comptées comme non atteintes"), SupportingFigure.Percent);

    public static readonly IReadOnlyList<SupportingFigure> All =
        [Indicators, NotAssessable, WorstCase, BestCase, Confirmed, CountedInFull, ByArithmeticOnly, GoneAsNotMet];
}
