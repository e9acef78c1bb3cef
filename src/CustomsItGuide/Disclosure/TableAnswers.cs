namespace CustomsItGuide.Disclosure;

/// <summary>
/// Rule 1, a table before anything of it is published: one set of Members' answers to one question, or mean of questions, in one fiscal
/// year. It never leaves the library.
/// </summary>
internal sealed record TableAnswers
{
    public required string Indicator { get; init; }

    /// <summary>Focus area, where the indicator is judged for each; else null.</summary>
    public required string? Area { get; init; }

    public required Period Period { get; init; }

    /// <summary>Last day of fieldwork of all its waves; the fiscal year's last where the surveys do not say.</summary>
    public required DateOnly FieldedTo { get; init; }

    /// <summary>What makes two tables of two versions of a plan the same: the rows that are picked, the items and the satisfied
    /// answer.</summary>
    public required string Definition { get; init; }

    /// <summary>Each Member's answer, by code.</summary>
    public required IReadOnlyList<MemberScore> Members { get; init; }

    /// <summary>Waves by their last day, then items by name. A single one of its kind is the table itself.</summary>
    public required IReadOnlyList<TablePart> Parts { get; init; }

    /// <summary>Of the scale, both inclusive.</summary>
    public required int Lowest { get; init; }

    public required int Highest { get; init; }

    /// <summary>The lowest satisfied score.</summary>
    public required double SatisfiedFrom { get; init; }

    /// <summary>True of surveys after an activity (rule 12): nothing but the year's total.</summary>
    public required bool TotalOnly { get; init; }

    public int N => Members.Count;

    public int K => Members.Count(m => m.Satisfied);
}

internal enum PartKind { Wave, Item }

/// <param name="Id">The survey, or the item.</param>
/// <param name="FieldedTo">Last day of fieldwork of the wave; null of an item.</param>
/// <param name="Members">Each Member's answer in this part.</param>
internal sealed record TablePart(PartKind Kind, string Id, DateOnly? FieldedTo, IReadOnlyList<MemberScore> Members);
