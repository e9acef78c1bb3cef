namespace CustomsItGuide;

public enum ChangeKind { Added, Removed, Changed }

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

/// <param name="File">Name within the plan's folder.</param>
/// <param name="Details">Of a changed YAML file, each member that differs; of a changed query, the first line that does; else
/// empty.</param>
public sealed record DefinitionChange(string File, ChangeKind Kind, IReadOnlyList<DefinitionDetail> Details);

/// <param name="Place">The member with its parents (<c>target.value</c>), or the line of a query.</param>
/// <param name="Before">As written; null: it was not there.</param>
/// <param name="After">As written; null: it is there no longer.</param>
public sealed record DefinitionDetail(string Place, string? Before, string? After)
{
    /// <summary>The line of a query, from 1; null of a member.</summary>
    public int? Line { get; init; }
}

/// <param name="Before">Null: the first version has no such indicator or period.</param>
/// <param name="After">Null: the second version has none.</param>
public sealed record ReadingChange(string Indicator, Period Period, Assessment? Before, Assessment? After);

/// <param name="Refused">Rows that counted, or were of no data set, and are refused by the second version.</param>
/// <param name="Accepted">Rows that were refused and count by the second version, or are of no data set in it.</param>
/// <param name="First">The first of the rows refused, with the reason; null when there is none.</param>
public sealed record RejectionChange(string DataSet, int Refused, int Accepted, Rejection? First);
