namespace CustomsItGuide.Disclosure;

/// <summary>
/// What is published of a survey table below its headline total: fixed once, at closure, and the same from then on at every position, in
/// every language and on every surface (rule 5).
/// </summary>
public sealed record SurveyPublication
{
    /// <summary>Its id.</summary>
    public required string Indicator { get; init; }

    /// <summary>Focus area, where the indicator is judged for each; else null.</summary>
    public string? Area { get; init; }

    /// <summary>The year that is published.</summary>
    public required Period Period { get; init; }

    /// <summary>Journal position at which it was fixed.</summary>
    public required long Position { get; init; }

    /// <summary>Day from which it could be: the plan's closure days after the last day of fieldwork, and not before the fiscal year is
    /// over.</summary>
    public required DateOnly ClosedOn { get; init; }

    /// <summary>Of the table. Another version of the plan carries a publication on where it is the same, word for word.</summary>
    public required string Definition { get; init; }

    /// <summary>Total and groups as of closure; null when the definition changed after closure, and then only the headline total is
    /// shown.</summary>
    public required PublishedTable? Table { get; init; }

    /// <summary>Ascending; null: not shown (rule 10).</summary>
    public IReadOnlyList<ScoreBin>? Distribution { get; init; }

    /// <summary>On the survey's scale, in steps; null: not shown (rule 10).</summary>
    public double? Mean { get; init; }

    /// <summary>Waves by their last day, then items by name. A single one of its kind is the table itself and says the same.</summary>
    public IReadOnlyList<PublishedPart> Parts { get; init; } = [];

    /// <summary>Those that answered both times, against the baseline and against the year before, where they may be shown.</summary>
    public IReadOnlyList<PanelPairs> Panels { get; init; } = [];
}

/// <summary>Rule 8: a wave of a year or an item of a mean. Its total only, fixed at closure.</summary>
/// <param name="Kind"><c>wave</c> or <c>item</c>.</param>
/// <param name="Id">The survey, or the item.</param>
/// <param name="FieldedTo">Last day of fieldwork of the wave; null of an item.</param>
/// <param name="N">Members that answered it.</param>
/// <param name="Satisfied">Of them; null: not shown.</param>
public sealed record PublishedPart(string Kind, string Id, DateOnly? FieldedTo, int N, int? Satisfied);
