namespace CustomsItGuide;

/// <summary>The contract of a data set: what one row is, which columns a delivery must carry, and what makes a row wrong.</summary>
public sealed record DataSet
{
    /// <summary>The stem of its file in datasets/, also the name of its view in the warehouse and the beginning of a delivered file's
    /// name.</summary>
    public required string Name { get; init; }

    /// <summary>What one row is ("a capacity-building activity").</summary>
    public required LocalizedText Row { get; init; }

    /// <summary>In the order of templates.</summary>
    public required IReadOnlyList<Column> Columns { get; init; }

    /// <summary>Columns that identify a row.</summary>
    public required IReadOnlyList<string> Key { get; init; }

    /// <summary>What a delivery replaces.</summary>
    public required Slice Slice { get; init; }

    /// <summary>
    /// The column by which parts of a slice are delivered, each by its own office: a delivery of which every row has a value in it
    /// replaces, in its slices, the rows of those values alone. Null: a delivery replaces its slices whole.
    /// </summary>
    public string? Part { get; init; }

    /// <summary>Rules over one row alone.</summary>
    public required IReadOnlyList<RowRule> Rules { get; init; }

    /// <summary>Rules that look at other data sets too; they are checked over the whole state, so a row that fails one comes in when the
    /// state changes.</summary>
    public IReadOnlyList<RowRule> StateRules { get; init; } = [];

    /// <summary>Other names that a delivered file may begin with (in French, say).</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>How a file with one column per question is read; null when the data set has no wide form.</summary>
    public WideForm? Wide { get; init; }

    /// <summary>Null: its rows are no Member's words. A data set with a row for a Member is confidential unless its file says
    /// <c>confidential: none</c>.</summary>
    public Confidentiality? Confidential { get; init; }

    /// <summary>How a table with other heads and words is read as this data set; null: by the contract's own names.</summary>
    public TableMapping? Mapping { get; init; }

    /// <summary>A column by its name.</summary>
    /// <exception cref="InvalidOperationException">There is none of that name.</exception>
    public Column Column(string name) => Columns.First(c => c.Name == name);
}
