namespace CustomsItGuide.Kinds.Fulfilment;

/// <summary>What stands beside the share of targets that are met.</summary>
internal static class FulfilmentFigures
{
    /// <summary>All the others.</summary>
    public static readonly SupportingFigure Indicators = new("indicators", KindsWords.Indicators, SupportingFigure.Count);

    public static readonly SupportingFigure NotAssessable =
        new("not_assessable", KindsWords.NotAssessable, SupportingFigure.Count);

    /// <summary>Over all the indicators, as if none of those without a fact met its target.</summary>
    public static readonly SupportingFigure WorstCase =
        new("worst_case", KindsWords.WorstCase, SupportingFigure.Percent);

    /// <summary>The same, as if all of them did.</summary>
    public static readonly SupportingFigure BestCase =
        new("best_case", KindsWords.BestCase, SupportingFigure.Percent);

    public static readonly SupportingFigure Confirmed =
        new("confirmed", KindsWords.MetConfirmed, SupportingFigure.Count);

    public static readonly SupportingFigure CountedInFull =
        new("counted_in_full", KindsWords.MetByFullCount, SupportingFigure.Count);

    public static readonly SupportingFigure ByArithmeticOnly =
        new("by_arithmetic_only", KindsWords.MetByArithmetic, SupportingFigure.Count);

    /// <summary>The value if those that had one before and have none now counted as not met.</summary>
    public static readonly SupportingFigure GoneAsNotMet = new("gone_as_not_met",
        KindsWords.LostAsNotMet, SupportingFigure.Percent);

    public static readonly IReadOnlyList<SupportingFigure> All =
        [Indicators, NotAssessable, WorstCase, BestCase, Confirmed, CountedInFull, ByArithmeticOnly, GoneAsNotMet];
}
