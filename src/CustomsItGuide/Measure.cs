namespace CustomsItGuide;

/// <summary>How the rows behind a value are picked: one SELECT over the data sets, which runs as it stands in a DuckDB shell.</summary>
/// <param name="Name">The stem of its file in measures/.</param>
/// <param name="Sql">The SELECT. It gives a column <c>period</c> (fiscal year as text) and the columns that the estimator asks for.</param>
/// <param name="CheckSql">
/// A second SELECT, written independently, that alone gives the value of one indicator in one period in its column <c>value</c>.
/// It holds placeholders in braces: <c>{period}</c>, <c>{first_day}</c>, <c>{last_day}</c> and the names in the indicator's
/// <see cref="Indicator.Where"/>.
/// </param>
public sealed record Measure(string Name, string Sql, string CheckSql)
{
    /// <summary>
    /// A SELECT that gives who could have answered, by region and survey: columns <c>period</c>, <c>survey</c>, <c>day</c>, <c>region</c> (null:
    /// not stated), <c>members</c>, and those that indicators pick rows by. It reads no answers. Null: the plan does not say it, and no
    /// response rate by region is known.
    /// </summary>
    public string? Population { get; init; }

    /// <summary>Why a row that the measure gives does not count, by the code in its column <c>why</c>; empty where the plan has no words
    /// for it.</summary>
    public IReadOnlyDictionary<string, WhyNotCounted> Why { get; init; } = new Dictionary<string, WhyNotCounted>();
}
