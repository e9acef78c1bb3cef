namespace CustomsItGuide.Kinds.Coverage;

/// <summary>What stands beside a coverage. Statuses count pairs of a Member and an instrument.</summary>
internal static class CoverageFigures
{
    public static readonly SupportingFigure Instruments =
        new("instruments", KindsWords.InstrumentsListed, SupportingFigure.Count);

    /// <summary>Of how many of them nobody told anything.</summary>
    public static readonly SupportingFigure WithoutAnswers =
        new("instruments_without_answers", KindsWords.InstrumentsWithoutAnswers, SupportingFigure.Count);

    public static readonly SupportingFigure Implemented =
        new("implemented", KindsWords.Implemented, SupportingFigure.Count);

    public static readonly SupportingFigure Partial =
        new("partial", KindsWords.ImplementedInPart, SupportingFigure.Count);

    public static readonly SupportingFigure NotImplemented =
        new("not_implemented", KindsWords.NotImplemented, SupportingFigure.Count);

    public static readonly SupportingFigure Unknown = new("unknown", KindsWords.ImplementationUnknown, SupportingFigure.Count);
    public static readonly SupportingFigure Silent = new("silent", KindsWords.Silent, SupportingFigure.Count);

    /// <summary>Share of those not implementing that gave a reason.</summary>
    public static readonly SupportingFigure Reasons =
        new("reasons", KindsWords.ReasonsGiven, SupportingFigure.Percent);

    public static readonly IReadOnlyList<SupportingFigure> All =
        [Instruments, WithoutAnswers, Implemented, Partial, NotImplemented, Unknown, Silent, Reasons];
}
