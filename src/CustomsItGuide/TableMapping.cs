namespace CustomsItGuide;

/// <summary>
/// How the table of another organization or tool is read as a data set: which head is which column or question, what its words mean, and
/// what it
/// leaves unsaid. Heads and words are compared as headers are, without regard to case, accents and blanks.
/// </summary>
public sealed record TableMapping
{
    /// <summary>Characters of its text: it is kept in the journal, line by line with the deliveries that were read by it.</summary>
    public const int MostCharacters = 65_536;

    /// <summary>Stem of its file among the plan's mappings; empty for one that a load names.</summary>
    public string Name { get; init; } = "";

    /// <summary>Name of the data set.</summary>
    public required string DataSet { get; init; }

    /// <summary>Column of the data set by head in the file.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();

    /// <summary>Question by head in the file, where each question has a column. When there is any, other heads are no questions.</summary>
    public IReadOnlyDictionary<string, string> Questions { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// For a column of the data set, what is meant by each word in the file; empty: there is no answer, as in an empty cell.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Values { get; init; } = new Dictionary<string,
        IReadOnlyDictionary<string, string>>();

    /// <summary>Columns that the file does not have, with the value that every row has there.</summary>
    public IReadOnlyDictionary<string, string> Constants { get; init; } = new Dictionary<string, string>();

    /// <summary>The file in which it stands, word for word; the journal keeps it with a delivery.</summary>
    public string Text { get; init; } = "";

    /// <summary>All heads that it speaks of: a file of whose heads none of them is missing is what it is for.</summary>
    public IEnumerable<string> Heads => Columns.Keys.Concat(Questions.Keys);
}
