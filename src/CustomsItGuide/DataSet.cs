namespace CustomsItGuide;

/// <summary>The contract of a data set: what one row is, which columns a delivery must carry, and what makes a row wrong.</summary>
public sealed record DataSet
{
    /// <summary>The stem of its file in datasets/, also the name of its view in the warehouse and the beginning of a delivered file's
    /// name.</summary>
    public required string Name { get; init; }

    /// <summary>What one row is ("a capacity-building activity").</summary>
    public required LocalizedText Row { get; init; }

    public required IReadOnlyList<Column> Columns { get; init; }

    /// <summary>Columns that identify a row.</summary>
    public required IReadOnlyList<string> Key { get; init; }

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

    public Column Column(string name) => Columns.First(c => c.Name == name);
}

public enum ColumnType
{
    Text,

    /// <summary>One of the column's codes; compared without regard to case, blanks, hyphens and underscores.</summary>
    Code,
    Date,
    Integer,
    Decimal,
    FiscalYear,

    /// <summary>A fiscal year or a part of one.</summary>
    Period,

    /// <summary>An ISO 3166-1 alpha-2 code, or the Member's name as the data set <c>members</c> has it.</summary>
    Member,

    /// <summary>Several Members, separated by semicolons.</summary>
    Members,

    /// <summary>Several texts or codes, separated by semicolons.</summary>
    List,
}

public sealed record Column
{
    public required string Name { get; init; }

    public required ColumnType Type { get; init; }

    /// <summary>A required column must be in the file, and a row without a value in it is rejected.</summary>
    public bool Required { get; init; }

    /// <summary>A required column whose cell may be empty all the same (an answer: no opinion).</summary>
    public bool MayBeBlank { get; init; }

    /// <summary>Texts that say the same as an empty cell (<c>N/A</c>, <c>No opinion</c>); compared as codes are.</summary>
    public IReadOnlyList<string> Blanks { get; init; } = [];

    /// <summary>Other headers under which it is recognized.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>For Code and List: each code with the other spellings that are read as it. Empty for a List: any text.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Codes { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The data set and column that its value must exist in; null for none. <see cref="ColumnType.Member"/> always refers to
    /// members.</summary>
    public Reference? References { get; init; }

    /// <summary>Smallest and largest value allowed, both included; null for no bound.</summary>
    public double? Min { get; init; }

    public double? Max { get; init; }

    public required LocalizedText Meaning { get; init; }
}

/// <param name="DataSet">The data set in which the value must exist.</param>
/// <param name="Column">Its column.</param>
/// <param name="Besides">Values that are known although no row has them (<c>other</c> is always a known topic).</param>
public sealed record Reference(string DataSet, string Column, IReadOnlyList<string> Besides);

public enum SliceKind
{
    /// <summary>The whole data set is one slice, named <c>all</c>.</summary>
    All,

    /// <summary>One slice for each combination of values of the columns.</summary>
    Columns,

    /// <summary>One slice for each fiscal year that the date column falls in.</summary>
    FiscalYearOf,
}

/// <summary>The part of a data set that a delivery replaces as a whole.</summary>
public sealed record Slice(SliceKind Kind, IReadOnlyList<string> Columns)
{
    /// <summary>True when a slice is one event (a survey, an operation's report): its delivery tells all of it, whenever it comes. Else it
    /// is a year's, or all there is.</summary>
    public bool TellsAnEvent => Kind == SliceKind.Columns && !Columns.Contains("fiscal_year", StringComparer.Ordinal);
}

/// <param name="Id">Name of the rule, as shown with a rejected row.</param>
/// <param name="Column">The column that is named as wrong.</param>
/// <param name="Holds">SQL condition over the typed columns; a row for which it is false is rejected, one for which it is null is
/// not.</param>
/// <param name="Expected">What was expected, in the reader's words.</param>
/// <param name="Advice">What to do.</param>
public sealed record RowRule(string Id, string Column, string Holds, LocalizedText Expected, LocalizedText Advice);

/// <summary>A file with one row per unit and one column per question: every column that is not one of the contract's is a
/// question.</summary>
/// <param name="Variable">The contract's column that takes the header.</param>
/// <param name="Value">The contract's column that takes the cell.</param>
public sealed record WideForm(string Variable, string Value);
