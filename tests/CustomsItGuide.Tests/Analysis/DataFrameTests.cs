using CustomsItGuide.Analysis;
using CustomsItGuide.Tests.Workspaces;

namespace CustomsItGuide.Tests.Analysis;

/// <summary>Frames, against the same question in plain SQL and against rows counted here.</summary>
public sealed class DataFrameTests(SampleWorkspace sample)
{
    private sealed record Mission(string Activity, DateOnly EndsOn, string Status, IReadOnlyList<string>? Beneficiaries);

    private sealed record Score(string Member, double? Value);

    private Workspace Ws => sample.Shared;

    [Fact]
    public void Steps_give_what_one_query_gives_and_leave_the_frame_they_began_with()
    {
        var missions = Ws.Table("missions");
        var all = missions.Count;
        var steps = missions.Filter("status = ? and region = ?", "delivered", "Europe").With("year", "year(ends_on)")
            .Group("year", "count(*) as missions").Sort("missions desc, year").Head(2);
        var query = Ws.Sql(
            "select year(ends_on) as year, count(*) as missions from missions where status = ? and region = ? group by year order by "
                + "missions desc, year limit 2", "delivered", "Europe");
        Assert.Equal(["year", "missions"], steps.Columns);
        Assert.Equal(query.Rows, steps.Rows);
        Assert.Equal(2, steps.Count);
        Assert.Equal(all, missions.Count);
        Assert.Equal(all, Ws.Sql("select count(*) from missions").Value<long>());
    }

    [Fact]
    public void Values_of_both_sides_of_a_join_keep_their_places()
    {
        var delivered = Ws.Table("missions").Filter("status = ?", "delivered").Select("activity", "region");
        var delivering = Ws.Table("mission_experts").Filter("role = ?", "delivering").Filter("days >= ?", 1L);
        var joined = delivered.Join(delivering, "activity").Filter("region = ?", "Europe");
        Assert.Equal(
            Ws.Sql("select count(*) from missions m join mission_experts e using (activity) where m.status = 'delivered' and e.role = "
                + "'delivering' and e.days >= 1 and m.region = 'Europe'").Value<long>(),
            joined.Count);
        Assert.Equal(delivered.Count - joined.Select("activity").Group("activity").Count,
            delivered.Join(delivering, "activity", "anti").Count
                + delivered.Filter("region <> 'Europe'").Join(delivering, "activity").Group("activity").Count);
        Assert.Contains("no kind of join",
            Assert.Throws<RefusedException>(() => delivered.Join(delivering, "activity", "outer apply")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pivot_has_a_column_for_each_value_a_null_too_and_quotes_what_it_finds()
    {
        var frame = Ws.Frame([new { Row = "a", Key = (string?)"it's", Value = 1 }, new { Row = "a", Key = (string?)null, Value = 2 },
            new { Row = "b", Key = (string?)"\"x\"", Value = 4 }]);
        var pivot = frame.Pivot("row", "key", "sum(value)");
        Assert.Equal(["row", "\"x\"", "it's", "null"], pivot.Columns);
        Assert.Equal([["a", null, 1L, 2L], ["b", 4L, null, null]], pivot.Rows);
    }

    [Fact]
    public void Rows_become_records_by_the_names_of_their_parameters()
    {
        var first = Ws.Table("missions").Sort("activity").As<Mission>()[0];
        var row = Ws.Sql("select activity, ends_on, status from missions order by activity limit 1").Rows[0];
        Assert.Equal(row, [first.Activity, first.EndsOn, first.Status]);
        Assert.Equal([2022L], Ws.Sql("select 2022").As<long>());
        Assert.Equal([null, 1.5], Ws.Sql("select unnest([null, 1.5])").As<double?>());
        Assert.Equal([Status.OffTarget], Ws.Sql("select 'off_target'").As<Status>());
        Assert.Equal([Period.Parse("2023/24")], Ws.Sql("select '2023/24'").As<Period>());
    }

    [Theory]
    [InlineData("select member from members", "Score has a parameter Value, and no column has that name")]
    [InlineData("select 'BE' as member, 'much' as value", "Row 1 has 'much' in column 'value', which is not a Double")]
    [InlineData("selec", "Parser Error")]
    [InlineData("select nothing from members", "Binder Error")]
    [InlineData("delete from members", "Error")]
    [InlineData("select * from read_csv('somewhere.csv')", "Error")]
    public void What_cannot_be_read_is_refused_with_what_was_found(string sql, string said) =>
        Assert.Contains(said, Assert.Throws<RefusedException>(() => Ws.Sql(sql).As<Score>()).Message, StringComparison.Ordinal);

    [Fact]
    public void A_null_where_none_may_be_names_its_row()
    {
        var frame = Ws.Sql("select unnest([1, null]) as n");
        Assert.Contains("Row 2 has no value in column 'n'", Assert.Throws<RefusedException>(() => frame.Column<long>("n")).Message,
            StringComparison.Ordinal);
        Assert.Equal([1L, null], frame.Column<long?>("N"));
        Assert.Contains("There are: n", Assert.Throws<RefusedException>(() => frame["m"]).Message, StringComparison.Ordinal);
        Assert.Contains("One row with one column", Assert.Throws<RefusedException>(() => frame.Value<long>()).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Objects_come_back_as_they_went_in()
    {
        double[] numbers = [0.1, 1.0 / 3, 1e300, double.Epsilon, -0.0, 12345678.9];
        Assert.Equal(numbers, Ws.Frame(numbers).Column<double>("value"));
        Mission[] missions = [new("m'1", new DateOnly(2024, 2, 29), "\"", ["BE", "it's"]), new("m2", new DateOnly(1999, 12, 31), "", null)];
        var back = Ws.Frame(missions).As<Mission>();
        Assert.Equal(missions.Select(m => (m.Activity, m.EndsOn, m.Status)), back.Select(m => (m.Activity, m.EndsOn, m.Status)));
        Assert.Equal(missions[0].Beneficiaries, back[0].Beneficiaries);
        Assert.Equal(0, Ws.Frame(Array.Empty<Mission>()).Count);
        Assert.Equal(["activity", "ends_on", "status", "beneficiaries"], Ws.Frame(Array.Empty<Mission>()).Columns);
    }

    [Fact]
    public void A_frame_s_SQL_runs_as_it_stands_and_a_last_comment_or_semicolon_does_no_harm()
    {
        var frame = Ws.Sql("select 1 as a; ").With("b", "a + 1").Sort("b");
        Assert.Equal(frame.Rows, Ws.Sql(frame.Sql).Rows);
        Assert.Equal([[1L]], Ws.Sql("select 1 as a -- one").Filter("a = 1 -- still one").Rows);
    }

    [Fact]
    public void Tables_are_the_contract_s_columns_and_an_unknown_one_is_named_with_those_there_are()
    {
        var plan = Ws.At().Plan;
        Assert.All(plan.DataSets, d => Assert.Equal(d.Columns.Select(c => c.Name), Ws.Table(d.Name).Columns));
        Assert.Contains("missions", Assert.Throws<RefusedException>(() => Ws.Table("mission")).Message, StringComparison.Ordinal);
        Assert.Equal(Ws.Score("2023/24")["SP3-3"].Reading.Value,
            Ws.Table("readings").Filter("indicator = 'SP3-3' and period = '2023/24'").Select("value").Value<double>());
    }

    [Fact]
    public void An_earlier_position_gives_its_own_rows()
    {
        var early = Ws.At("2023-01-31");
        Assert.True(early.Table("missions").Count < Ws.Table("missions").Count);
        Assert.Equal(early.Table("missions").Count, early.Sql("select count(*) from missions").Value<long>());
    }

    [Fact]
    public void A_table_in_text_aligns_numbers_shortens_texts_and_says_what_it_leaves_out()
    {
        var frame = Ws.Sql(
            "select i as n, i / 3 as third, case when i = 2 then null else repeat('x', i::int * 30) end as t from range(25) r(i)");
        var lines = frame.ToString().Split('\n');
        Assert.Equal(" n     third  t", lines[0]);
        Assert.Equal(" 1  0.333333  " + new string('x', 30), lines[3]);
        Assert.Equal(" 2  0.666667  null", lines[4]);
        Assert.EndsWith("…", lines[5], StringComparison.Ordinal);
        Assert.Equal("… and 5 more of 25 rows", lines[^1]);
        Assert.Contains("(no rows)", frame.Filter("n < 0").ToString(), StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;", Ws.Sql("select '<b>' as \"<i>\"").ToHtml(), StringComparison.Ordinal);
        Assert.DoesNotContain("<i>", Ws.Sql("select '<b>' as \"<i>\"").ToHtml(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.0, "0")]
    [InlineData(73.26732673267327, "73.2673")]
    [InlineData(1234567.89, "1234568")]
    [InlineData(99999.96, "100000")]
    [InlineData(0.00012345678, "0.000123457")]
    [InlineData(0.00001, "1E-05")]
    [InlineData(-2.5, "-2.5")]
    public void Numbers_are_shown_to_six_digits(double number, string shown) => Assert.Equal(shown, TableText.Cell(number));

    [Fact]
    public void A_file_of_one_s_own_joins_the_data_sets_and_a_missing_one_is_said()
    {
        var file = Path.Combine(sample.NewFolder(), "it's mine.csv");
        File.WriteAllText(file, "member,since,share\nBE,2020-01-31,0.25\nFR,,1\n");
        var frame = Ws.Csv(file);
        Assert.Equal([["BE", new DateOnly(2020, 1, 31), 0.25], ["FR", null, 1.0]], frame.Rows);
        Assert.Equal(["Belgium", "France"], frame.Join(Ws.Table("members"), "member").Sort("member").Column<string>("name"));
        Assert.Contains("There is no file", Assert.Throws<RefusedException>(() => Ws.Csv(file + "x")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("select * from survey_answers")]
    [InlineData("SELECT member, avg(total / answers) FROM member_answers GROUP BY member")]
    [InlineData("select reasons from received.instrument_status")]
    [InlineData("select members from reading_members union all select figures from publication_members")]
    public void What_is_made_of_single_Members_words_is_computed_with_and_not_printed(string sql)
    {
        var frame = Ws.Sql(sql).Head(3);
        Assert.Equal(3, frame.Rows.Count);
        Assert.StartsWith("3 row(s) with ", frame.ToString(), StringComparison.Ordinal);
        Assert.Contains("made of what single Members said", frame.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("<table", frame.ToHtml(), StringComparison.Ordinal);
        Assert.DoesNotContain("<table",
            Ws.Table("missions").Group("region", "count(*) as missions").With("answers", "(select count(*) from survey_answers)").ToHtml(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_asks_for_answers_gets_them_printed_and_a_text_that_names_a_data_set_reads_nothing()
    {
        Assert.Contains("<table", Ws.Frame([new { Name = "survey_answers" }]).ToHtml(), StringComparison.Ordinal);
        Assert.Contains("<table", Ws.Table("readings").Filter("indicator = ?", "RES-2").ToHtml(), StringComparison.Ordinal);
        using var own = Workspace.Open(sample.Folder);
        Assert.Contains("<table", own.WithAnswers().Table("survey_answers").ToHtml(), StringComparison.Ordinal);
    }
}
