namespace CustomsItGuide;

/// <summary>A table of a <see cref="Register"/>.</summary>
public sealed record RegisterTable
{
    /// <summary>Its place in the address of its figures; unique in the register.</summary>
    public required string Name { get; init; }

    /// <summary>The heading above it; null: none.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>What it shows and in which order; may call <c>{period}</c> and <c>{day}</c>.</summary>
    public required LocalizedText Caption { get; init; }

    /// <summary>A sentence under the heading; null: none.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>What is said where it has no row; null: nothing, and it is left out.</summary>
    public LocalizedText? Empty { get; init; }

    /// <summary>Its rows, in the order shown.</summary>
    public required RegisterSelect Select { get; init; }

    /// <summary>The column by whose values rows that follow each other are put under headings; null: none.</summary>
    public RegisterColumn? Group { get; init; }

    /// <summary>
    /// What stands behind a heading under which there is no row: of such a heading the SELECT gives one row whose first shown column is
    /// null. Null: nothing.
    /// </summary>
    public LocalizedText? EmptyGroup { get; init; }

    /// <summary>Those shown, in order; others of the SELECT may be called by them.</summary>
    public required IReadOnlyList<RegisterColumn> Columns { get; init; }

    /// <summary>Columns by whose values the reader may narrow the table, four at most.</summary>
    public IReadOnlyList<string> Filters { get; init; } = [];
}

/// <summary>A column of a <see cref="RegisterTable"/>.</summary>
public sealed record RegisterColumn
{
    /// <summary>As the SELECT names it.</summary>
    public required string Name { get; init; }

    /// <summary>Its head; null for what groups or stands below a cell.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>How its values are shown.</summary>
    public RegisterCellKind As { get; init; }

    /// <summary>Of codes: the data set and column whose words are used, <c>data_set.column</c>; null: the first column of the plan that has
    /// the code.</summary>
    public string? Codes { get; init; }

    /// <summary>A column of the SELECT whose value stands before the cell in bold; null: none.</summary>
    public string? Id { get; init; }

    /// <summary>What stands below the cell in small print: a column of the SELECT; null: nothing.</summary>
    public RegisterColumn? Note { get; init; }

    /// <summary>
    /// Words in place of the value, by the value of <see cref="By"/>; they may call each column of the SELECT in braces. A value without
    /// words is shown as it is.
    /// </summary>
    public IReadOnlyDictionary<string, LocalizedText> Says { get; init; } = new Dictionary<string, LocalizedText>();

    /// <summary>The column of the SELECT that chooses among <see cref="Says"/>; null: the column itself.</summary>
    public string? By { get; init; }

    /// <summary>By value: <c>good</c>, <c>warn</c> or <c>bad</c>.</summary>
    public IReadOnlyDictionary<string, string> Tones { get; init; } = new Dictionary<string, string>();

    /// <summary>What an empty cell says; null: a dash.</summary>
    public LocalizedText? Empty { get; init; }
}

/// <summary>How a value of a register is shown.</summary>
public enum RegisterCellKind
{
    /// <summary>By the type of the SELECT's column: numbers, days and texts.</summary>
    Value,

    /// <summary>A code, in the words of the plan.</summary>
    Code,

    /// <summary>Whether the row counts: true as yes, and for false the words of the measure for the row's <c>why</c>.</summary>
    Counts,

    /// <summary>An indicator, with a link.</summary>
    Indicator,

    /// <summary>An objective, by id and title.</summary>
    Objective,

    /// <summary>A period as its text is written.</summary>
    Period,

    /// <summary>Lines of Implementation Plans, written <c>fiscal_year:action</c>, each with its state and a link.</summary>
    Actions,
}
