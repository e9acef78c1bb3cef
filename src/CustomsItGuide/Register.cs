namespace CustomsItGuide;

/// <summary>
/// A page of the plan's own that shows rows behind its indicators: operations, partnerships, risks. What it shows, in which words and in
/// which order is data; the page, its entry in the menu, its figures as a file and the search follow.
/// </summary>
public sealed record Register
{
    /// <summary>The stem of its file in registers/, and the page's address.</summary>
    public required string Name { get; init; }

    /// <summary>Of the page, and in the menu.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Indicators whose rows it shows; the page leads to the first.</summary>
    public IReadOnlyList<string> Indicators { get; init; } = [];

    /// <summary>The sentence that answers what the page is asked for; null: it has none.</summary>
    public RegisterAnswer? Answer { get; init; }

    /// <summary>In the order of the page.</summary>
    public required IReadOnlyList<RegisterTable> Tables { get; init; }

    /// <summary>
    /// A SELECT that gives what the search finds here: columns <c>id</c>, <c>title</c> (null: the id says all) and <c>day</c> (of the year
    /// that the link leads to; null: the year shown). Null: the search finds nothing here.
    /// </summary>
    public RegisterSelect? Search { get; init; }
}

/// <summary>A SELECT of a register.</summary>
/// <param name="Sql">
/// With placeholders in braces: <c>{period}</c>, <c>{first_day}</c> and <c>{last_day}</c> of the year shown, <c>{day}</c> of the position or,
/// where that is earlier, the last day of the period, <c>{rows}</c>, the measure's SELECT, and each number of the plan's policy by its name.
/// </param>
/// <param name="Measure">The measure that <c>{rows}</c> stands for; null: none.</param>
/// <param name="Line">Where in its file the SELECT begins.</param>
public sealed record RegisterSelect(string Sql, string? Measure, long Line);

/// <summary>A sentence whose words the plan has, and whose figures a SELECT gives.</summary>
/// <param name="Select">Gives one row: <c>say</c>, the key of the text, and what the texts call in braces.</param>
/// <param name="Texts">By key, in the notation of the product's own texts.</param>
public sealed record RegisterAnswer(RegisterSelect Select, IReadOnlyDictionary<string, LocalizedText> Texts);
