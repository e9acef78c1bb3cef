namespace CustomsItGuide;

/// <summary>A column of a data set.</summary>
public sealed record Column
{
    /// <summary>The header, snake case.</summary>
    public required string Name { get; init; }

    /// <summary>What its cells hold.</summary>
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

    /// <summary>Codes in words, for pages and charts; a code without words is shown as it is written.</summary>
    public IReadOnlyDictionary<string, LocalizedText> Labels { get; init; } = new Dictionary<string, LocalizedText>();

    /// <summary>The data set and column that its value must exist in; null for none. <see cref="ColumnType.Member"/> always refers to
    /// members.</summary>
    public Reference? References { get; init; }

    /// <summary>Smallest and largest value allowed, both included; null for no bound.</summary>
    public double? Min { get; init; }

    /// <summary>Largest number that is accepted, inclusive; null: any.</summary>
    public double? Max { get; init; }

    /// <summary>By which its years, periods and days are read: that of the plan.</summary>
    public Calendar Calendar { get; init; } = Calendar.Default;

    /// <summary>What a person who fills it in must know.</summary>
    public required LocalizedText Meaning { get; init; }
}
