namespace CustomsItGuide.Published;

/// <summary>A published row beside what our rule gives for it.</summary>
public sealed record ComparedResult
{
    /// <summary>Line in which the row begins, counted from 1.</summary>
    public required long Line { get; init; }

    /// <summary>The indicator or series, as the file names it.</summary>
    public required string Id { get; init; }

    /// <summary>What the file calls it; empty where it does not.</summary>
    public string Name { get; init; } = "";

    /// <summary>What the rule asks, in words: <c>at least 12</c>. Null where the row has no target in numbers.</summary>
    public LocalizedText? Rule { get; init; }

    /// <summary>The published value, word for word; empty where there is none.</summary>
    public string Value { get; init; } = "";

    /// <summary>What was published and what the rule gives: one verdict, or progress, score and status. Empty for a row that is not
    /// compared.</summary>
    public IReadOnlyList<ComparedFigure> Figures { get; init; } = [];

    /// <summary>Why it is not compared; null for one that is.</summary>
    public NotCompared? NotCompared { get; init; }

    /// <summary>Whether everything that was published follows from the rule; null for a row that is not compared.</summary>
    public bool? Agrees => NotCompared is null ? Figures.All(f => f.Agrees) : null;

    /// <summary>How they differ, or why it is not compared; null for a row that agrees.</summary>
    public LocalizedText? Reason { get; init; }

    /// <summary>What an auditor should know of a row, whether it agrees or not: a target on the wrong side, bounds that no value
    /// meets.</summary>
    public IReadOnlyList<LocalizedText> Remarks { get; init; } = [];
}
