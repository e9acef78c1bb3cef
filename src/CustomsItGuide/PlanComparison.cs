namespace CustomsItGuide;

/// <summary>What one version of the definitions makes of the same deliveries otherwise than another.</summary>
public sealed record PlanComparison
{
    /// <summary>Where the first version comes from: a journal position with its decision, or a folder.</summary>
    public required string Before { get; init; }

    /// <summary>Where the second version comes from.</summary>
    public required string After { get; init; }

    /// <summary>Both are applied to everything delivered up to here, and judged on its day: what differs is the definitions' doing
    /// alone.</summary>
    public required AsOf At { get; init; }

    /// <summary>Files that differ, by name.</summary>
    public required IReadOnlyList<DefinitionChange> Definitions { get; init; }

    /// <summary>Indicators and periods of which value, status, fact or source rating differ, in the order of the second plan, those that it
    /// no longer has at the end.</summary>
    public required IReadOnlyList<ReadingChange> Readings { get; init; }

    /// <summary>How many indicators and periods come out the same.</summary>
    public required int Unchanged { get; init; }

    /// <summary>Data sets of which other rows are refused, by name.</summary>
    public required IReadOnlyList<RejectionChange> Rejections { get; init; }

    /// <summary>Readings of the second version that have no value because a second computation does not confirm it.</summary>
    public required IReadOnlyList<Reading> Unconfirmed { get; init; }
}
