namespace CustomsItGuide.Registers;

/// <summary>What a register of the plan says in a period.</summary>
/// <param name="Answer">Null: it has none.</param>
/// <param name="Tables">In the order of the page; one without rows that has nothing to say then is left out.</param>
public sealed record RegisterContent(Register Register, LocalizedText? Answer, IReadOnlyList<RegisterRows> Tables)
{
    /// <summary>Why something of it cannot be shown: a SELECT cannot be run on these data; null: all can.</summary>
    public LocalizedText? Fault { get; init; }
}

/// <summary>A table with its rows.</summary>
/// <param name="Groups">In order; without headings a single one that has none. Empty: there is no row.</param>
/// <param name="Choices">By each column that the table may be narrowed by, its values in all rows, with their words, in order.</param>
public sealed record RegisterRows(RegisterTable Table, LocalizedText Caption, IReadOnlyList<RegisterGroup> Groups,
    IReadOnlyDictionary<string, IReadOnlyList<(string Value, LocalizedText Words)>> Choices);

/// <param name="Title">Null: none.</param>
/// <param name="Rows">Each with a cell for each column.</param>
public sealed record RegisterGroup(LocalizedText? Title, IReadOnlyList<IReadOnlyList<RegisterCell>> Rows);

/// <summary>A cell of a register in words.</summary>
/// <param name="Text">Says nothing for an empty cell.</param>
public sealed record RegisterCell(LocalizedText Text)
{
    /// <summary>What stands before it in bold; null: nothing.</summary>
    public string? Id { get; init; }

    /// <summary>What stands below it in small print; null: nothing.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>good, warn or bad; null: neither.</summary>
    public string? Tone { get; init; }

    /// <summary>True for a number, which is set to the right.</summary>
    public bool IsNumber { get; init; }

    /// <summary>The indicator that it leads to; null: none.</summary>
    public string? Indicator { get; init; }

    /// <summary>The action that it leads to; null: none.</summary>
    public (string FiscalYear, string Action)? Action { get; init; }

    /// <summary>Several things in one cell, each on a line of its own, in place of the text; empty: none.</summary>
    public IReadOnlyList<RegisterCell> Lines { get; init; } = [];
}
