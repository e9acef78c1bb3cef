namespace CustomsItGuide;

/// <summary>How the rows behind a value are picked: one SELECT over the data sets, which runs as it stands in a DuckDB shell.</summary>
/// <param name="Name">The stem of its file in measures/.</param>
/// <param name="Sql">The SELECT. It gives a column <c>period</c> and the columns that the estimator asks for. The period is the fiscal year
/// as text, as the calendar of the plan writes it. Of an indicator that asks for <see cref="Indicator.Parts"/> it may be a part of a year
/// instead (<c>2025-Q1</c>): the row belongs to that part, to every longer one that holds it, and to the year. A row of a year belongs to
/// those of its parts that the kind tells by its days. Rows of a year and of its parts are added up: a measure gives either.</param>
/// <param name="CheckSql">
/// A second SELECT, written independently, that alone gives the value of one indicator in one period in its column <c>value</c>.
/// It holds placeholders in braces: <c>{period}</c> (the year), <c>{first_day}</c>, <c>{last_day}</c> (those of the period, be it the year
/// or a part of it) and the names in the indicator's <see cref="Indicator.Where"/>. Where rows tell their own part, <c>join periods p on
/// p.period = …</c> and <c>p.first_day >= date '{first_day}' and p.last_day &lt;= date '{last_day}'</c> pick those of the period.
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
