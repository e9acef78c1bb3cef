using CustomsItGuide.Definitions;

namespace CustomsItGuide.Tests.Definitions;

/// <summary>What is wrong with a query of the definitions is found before a number is made by it.</summary>
public sealed class QueryChecksTests
{
    private const string Aligned = "measures/activities_aligned.sql";
    private const string Population = "measures/satisfaction.population.sql";
    private const string AlignedCheck = "measures/activities_aligned.check.sql";

    [Fact]
    public void A_misnamed_column_is_an_error_where_it_stands_with_the_name_that_is_meant()
    {
        var issue = Single(Aligned, "::bigint as part,", "::bigint as parte,");

        Assert.Equal((Severity.Error, "missing_column", 9L), (issue.Severity, issue.Rule, issue.Line));
        Assert.Equal("The measure has no column 'part' (number), which the estimator share of SP3-1 needs. You have 'parte'; write 'part'.",
            issue.Message);
    }

    [Fact]
    public void A_misnamed_column_that_may_be_left_out_is_a_warning_and_never_passes_silently()
    {
        var issue = Single("measures/funds_aligned.sql", "is null as provisional", "is null as provisionel");

        Assert.Equal((Severity.Warning, "unread_column", 12L), (issue.Severity, issue.Rule, issue.Line));
        Assert.Contains("Did you mean 'provisional'", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_nothing_reads_is_named_unless_the_file_says_what_it_tells()
    {
        Assert.Equal("unread_column", Single(Aligned, "  1::bigint as whole,", "  1::bigint as whole, 2 as twice,").Rule);
        Assert.Empty(Issues(Aligned, "  1::bigint as whole,",
            "  1::bigint as whole, 2 as twice, -- twice: for those who look at the rows"));
    }

    [Theory]
    [InlineData(Aligned, "  y.period,", "  y.period as perido,", "missing_column", 5, "'period' (text), which the estimator share of SP3-1 needs. You have 'perido'")]
    [InlineData(Aligned, "  m._delivery\n", "  1 as whole2\n", "missing_column", null, "'_delivery' (number)")]
    [InlineData(Aligned, "m.starts_on, m.ends_on,", "m.starts_on,", "missing_column", null, "'ends_on' (day), which the estimator share of SP3-1 needs for its half-year reading")]
    [InlineData(Aligned, "m.tagged_by, ", "", "missing_column", null, "'tagged_by' (text), which the estimator share of SP3-1 needs beside 'reviewed_by', 'review_topic'")]
    [InlineData("measures/completion.sql", "completed_on, progress", "completed_on::varchar as completed_on, progress", "column_type", 11, "is VARCHAR; the estimator completion reads it as day. Convert it, as in completed_on::date.")]
    [InlineData("measures/partnerships.sql", "false) as counts,", "false)::int as counts,", "column_type", 7, "is INTEGER; the estimator one_per_category reads it as true or false")]
    [InlineData("measures/seizures.sql", "from operations o", "from operation o", "query_fails", 13, "at column 6: there is no data set 'operation'; expected one of")]
    [InlineData("measures/seizures.sql", "o.operation, o.edition", "o.operation, o.editon", "query_fails", 7, "at column 16: \"o\" does not have a column named \"editon\"")]
    [InlineData("measures/completion.sql", "from plan_actions", "frum plan_actions", "query_fails", 13, "syntax error at or near \"plan_actions\"")]
    [InlineData("measures/completion.sql", "from plan_actions", "from read_csv('plan_actions.csv')", "query_fails", 13, "")]
    [InlineData("measures/completion.sql", "  _delivery\n", "  _delivery, due_on\n", "duplicate_column", 12, "two columns 'due_on'")]
    [InlineData("indicators/SP3-1.yaml", "breakdowns: [home", "breakdowns: [hom", "unknown_column", 14, "has no column 'hom' to break the value down by")]
    [InlineData("indicators/SP3-2.yaml", "breakdowns: [category", "breakdowns: [experts", "column_type", 14, "is VARCHAR[]")]
    [InlineData("indicators/SO1-1.yaml", "  home: SO1", "  hom: SO1", "unknown_column", 10, "has no column 'hom' to pick rows by")]
    [InlineData(AlignedCheck, "as value", "as valeur", "check_columns", null, "gives valeur; expected exactly one column, 'value'")]
    [InlineData(AlignedCheck, "else 0 end) as value", "else 0 end) as value, count(*) as n", "check_columns", null, "gives value, n; expected")]
    [InlineData(AlignedCheck, "from missions", "from misions", "query_fails", 3, "at column 6: there is no data set 'misions'")]
    [InlineData(AlignedCheck, "date '{last_day}'", "date '{last_day}' union all select 1", "check_rows", null, "gives 2 rows for SP3-1 in 2022/23")]
    [InlineData(AlignedCheck, "select avg(case", "select 'a' || avg(case", "column_type", null, "its column 'value' as VARCHAR")]
    [InlineData("measures/completion.check.sql", "in ({home})", "= {home}", "query_fails", 7, "for FA-1: at column 14")]
    [InlineData(Population, "count(*) as members", "count(*) as all_members", "missing_column", null, "The column members is missing; found: period, survey")]
    [InlineData(Population, "a.day, m.region, count", "a.day::varchar as day, m.region, count", "column_type", null, "The column day is VARCHAR")]
    [InlineData(Population, "from surveys s", "from survey s", "query_fails", 6, "there is no data set 'survey'")]
    [InlineData(Population, "from surveys s", "from survey_answers s", "query_fails", 6, "survey_answers")]
    [InlineData(Population, "where s.instrument", "where '{period}' = s.instrument", "placeholder_in_measure", 8, "{period}")]
    [InlineData("datasets/missions.yaml", "holds: ends_on >= starts_on", "holds: ends_on >= started_on", "condition_fails", 117, "started_on")]
    public void Each_of_its_kind_is_an_issue_with_its_place(string file, string from, string to, string rule, int? line, string message)
    {
        var issues = Issues(file, from, to);

        var issue = issues.FirstOrDefault(i => i.Severity == Severity.Error);
        Assert.True(issue is not null && issue.Rule == rule && issue.File == file
            && issue.Message.Contains(message, StringComparison.Ordinal) && (line is null || issue.Line == line),
                string.Join('\n', issues));
        Assert.All(issues, i => Assert.True(i.Message[^1] is '.' or '?', i.Message));
    }

    [Theory]
    [InlineData("query('select member, answer from survey' || '_answers')")]
    [InlineData("query_table('survey_' || 'answers')")]
    [InlineData("query('select * from publication' || '_members')")]
    public void A_query_that_reaches_for_answers_by_a_name_put_together_is_refused(string source)
    {
        var issues = Issues("measures/experts_stock.sql", "e.employer,",
            $"e.employer || coalesce((select count(*)::varchar from {source} limit 1), '') as employer,");
        Assert.Contains(issues, i => i is { Severity: Severity.Error, Rule: "confidential" });
    }

    [Fact]
    public void One_broken_query_does_not_hide_another()
    {
        var texts = new Dictionary<string, string>(Plans.Files.Texts, StringComparer.Ordinal)
        {
            ["measures/completion.sql"] = "selekt nothing frum nowhere",
            ["measures/seizures.sql"] = "select 1 as one",
        };

        var rules = DefinitionsReader.Read(new DefinitionFiles(texts)).Issues.Select(i => (i.File, i.Rule)).Distinct().ToList();

        Assert.Contains(("measures/completion.sql", "query_fails"), rules);
        Assert.Contains(("measures/seizures.sql", "missing_column"), rules);
    }

    private static IReadOnlyList<Issue> Issues(string file, string from, string to) =>
        DefinitionsReader.Read(Plans.With(file, from, to)).Issues;

    private static Issue Single(string file, string from, string to) => Assert.Single(Issues(file, from, to));
}
