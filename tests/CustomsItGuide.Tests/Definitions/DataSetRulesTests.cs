using DuckDB.NET.Data;

namespace CustomsItGuide.Tests.Definitions;

/// <summary>The SQL of the rules, run by the engine on rows that hold and rows that do not.</summary>
public sealed class DataSetRulesTests : IDisposable
{
    private readonly Plan _plan = Plans.Read();
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public DataSetRulesTests()
    {
        _connection.Open();
        foreach (var dataSet in _plan.DataSets)
            Execute($"create table {dataSet.Name} ({string.Join(", ", dataSet.Columns.Select(c => $"\"{c.Name}\" {SqlType(c.Type)}"))})");
    }

    [Fact]
    public void Every_rule_of_every_data_set_is_a_condition_that_runs()
    {
        var ran = 0;
        foreach (var dataSet in _plan.DataSets)
            foreach (var rule in dataSet.Rules.Concat(dataSet.StateRules))
            {
                Execute($"select count(*) from {dataSet.Name} r where not ({rule.Holds})");
                ran++;
            }
        Assert.Equal(_plan.DataSets.Sum(d => d.Rules.Count + d.StateRules.Count), ran);
    }

    [Theory]
    [InlineData("members", "left_on_not_before_joined_on", "member: 'FR', joined_on: date '2000-01-01', left_on: date '1999-12-31'")]
    [InlineData("members", "member_is_iso2", "member: 'France'")]
    [InlineData("missions", "ends_on_not_before_starts_on", "starts_on: date '2024-05-02', ends_on: date '2024-05-01'")]
    [InlineData("surveys", "meeting_is_named", "instrument: 'meeting', meeting: cast(null as varchar)")]
    [InlineData("surveys", "scale_has_width", "scale_min: 5, scale_max: 5")]
    [InlineData("operations", "count_is_whole", "count: 2.213, unit: 'seizures'")]
    [InlineData("survey_questions", "focus_area_is_named", "item: 'fa_impacts', focus_area: cast(null as varchar)")]
    public void A_row_that_breaks_a_rule_is_refused_by_it(string dataSet, string rule, string row) =>
        Assert.False(Holds(dataSet, rule, row));

    [Theory]
    [InlineData("missions", "ends_on_not_before_starts_on", "starts_on: date '2024-05-02', ends_on: date '2024-05-02'")]
    [InlineData("operations", "count_is_whole", "count: 12.5, unit: 'value'")]
    [InlineData("surveys", "meeting_is_named", "instrument: 'annual', meeting: cast(null as varchar)")]
    public void A_row_at_the_edge_of_a_rule_is_taken(string dataSet, string rule, string row) => Assert.True(Holds(dataSet, rule, row));

    [Fact]
    public void A_missing_date_breaks_no_rule() =>
        Assert.Null(Holds("missions", "ends_on_not_before_starts_on", "starts_on: cast(null as date), ends_on: date '2024-05-02'"));

    [Fact]
    public void Answers_are_held_to_the_scale_and_the_questions_of_their_wave()
    {
        Execute("insert into surveys (survey, instrument, scale_min, scale_max) values ('a23', 'annual', 1, 5), ('a24', 'annual', 0, "
            + "10), ('ptc', 'meeting', 1, 5)");
        Execute("""
            insert into survey_questions (instrument, question, survey, kind) values
              ('annual', 'q1', null, 'rating'), ('annual', 'why', null, 'text'), ('annual', 'q2', null, 'rating'), ('annual', 'q2', 'a24', 'text'),
              ('annual', 'new', 'a24', 'rating')
            """);
        Execute("""
            insert into survey_answers (survey, respondent, question, answer) values
              ('a23', 'good', 'q1', '5'), ('a23', 'blank', 'q1', null), ('a24', 'wider', 'q1', '8'), ('a23', 'free', 'why', 'too slow'),
              ('a24', 'reworded', 'q2', 'text now'), ('lost', 'unknown survey', 'q1', '77'),
              ('a23', 'off scale', 'q1', '6'), ('a23', 'no number', 'q1', 'good'), ('a23', 'still a rating', 'q2', 'text'),
              ('a23', 'other wave', 'new', '3'), ('ptc', 'other questionnaire', 'q1', '3')
            """);

        Assert.Equal(["no number", "off scale", "still a rating"], Refused("survey_answers", "rating_on_scale", "respondent"));
        Assert.Equal(["other questionnaire", "other wave"], Refused("survey_answers", "question_of_the_survey", "respondent"));
    }

    [Fact]
    public void A_status_of_an_instrument_comes_from_an_annual_survey_and_a_label_from_a_comment()
    {
        Execute("insert into surveys (survey, instrument) values ('a23', 'annual'), ('ptc', 'meeting')");
        Execute("insert into instrument_status (survey, member) values ('a23', 'FR'), ('ptc', 'BE'), ('lost', 'DE')");
        Execute("insert into survey_answers (survey, respondent, question) values ('a23', 'r1', 'why')");
        Execute("insert into comment_labels (survey, respondent, question, coder) values ('a23', 'r1', 'why', 'one'), ('a23', 'r2', "
            + "'why', 'two')");

        Assert.Equal(["BE"], Refused("instrument_status", "annual_survey", "member"));
        Assert.Equal(["two"], Refused("comment_labels", "comment_exists", "coder"));
    }

    public void Dispose() => _connection.Dispose();

    private RowRule Rule(string dataSet, string rule) =>
        _plan.DataSet(dataSet).Rules.Concat(_plan.DataSet(dataSet).StateRules).Single(r => r.Id == rule);

    private bool? Holds(string dataSet, string rule, string row)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = $"select {Rule(dataSet, rule).Holds} from (select unnest({{{row}}})) r";
        return command.ExecuteScalar() is bool holds ? holds : null;
    }

    private List<string> Refused(string dataSet, string rule, string column)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = $"select {column} from {dataSet} r where not ({Rule(dataSet, rule).Holds}) order by 1";
        using var reader = command.ExecuteReader();
        var refused = new List<string>();
        while (reader.Read()) refused.Add(reader.GetString(0));
        return refused;
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string SqlType(ColumnType type) => type switch
    {
        ColumnType.Date => "date",
        ColumnType.Integer => "bigint",
        ColumnType.Decimal => "decimal(18, 4)",
        ColumnType.Members or ColumnType.List => "varchar[]",
        _ => "varchar",
    };
}
