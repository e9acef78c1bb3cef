namespace CustomsItGuide.Kinds.Coverage;

/// <summary>What stands beside a coverage. Statuses count pairs of a Member and an instrument.</summary>
internal static class CoverageFigures
{
    public static readonly SupportingFigure Instruments =
        new("instruments", new("Instruments listed", "Instruments listés"), SupportingFigure.Count);

    /// <summary>Of how many of them nobody told anything.</summary>
    public static readonly SupportingFigure WithoutAnswers =
        new("instruments_without_answers", new("Instruments without answers", "Instruments sans réponse"), SupportingFigure.Count);

    public static readonly SupportingFigure Implemented =
        new("implemented", new("Answers: implemented", "Réponses : mis en œuvre"), SupportingFigure.Count);

    public static readonly SupportingFigure Partial =
        new("partial", new("Answers: in part", "Réponses : en partie"), SupportingFigure.Count);

    public static readonly SupportingFigure NotImplemented =
        new("not_implemented", new("Answers: not implemented", "Réponses : non mis en œuvre"), SupportingFigure.Count);

    public static readonly SupportingFigure Unknown = new("unknown", new("Answers: unknown", "Réponses : inconnu"), SupportingFigure.Count);
    public static readonly SupportingFigure Silent = new("silent", new("No answer", "Sans réponse"), SupportingFigure.Count);

    /// <summary>Share of those not implementing that gave a reason.</summary>
    public static readonly SupportingFigure Reasons =
        new("reasons", new("Not implementing, with a reason given", "Non mis en œuvre, avec une raison"), SupportingFigure.Percent);

    public static readonly IReadOnlyList<SupportingFigure> All =
        [Instruments, WithoutAnswers, Implemented, Partial, NotImplemented, Unknown, Silent, Reasons];
}
