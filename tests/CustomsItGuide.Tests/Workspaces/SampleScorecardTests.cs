namespace CustomsItGuide.Tests.Workspaces;

public sealed class SampleScorecardTests(SampleWorkspace sample)
{
    public static TheoryData<string> Periods => ["2021/22", "2022/23-H1", "2022/23", "2023/24-H1", "2023/24", "2024/25-H1", "2024/25"];

    [Theory]
    [MemberData(nameof(Periods))]
    public void Each_of_the_28_has_a_value_or_a_typed_absence_never_both(string period)
    {
        var scorecard = sample.Shared.At().Score(Period.Parse(period));
        Assert.Equal(28, scorecard.Assessments.Count);
        Assert.All(scorecard.Assessments, a => Assert.True(a.Reading.Value is null != a.Reading.Absence is null, a.Indicator.Id));
        Assert.All(scorecard.Assessments, a => Assert.Equal(a.Reading.Absence is null, a.Reading.AbsenceReason is null));
        Assert.All(scorecard.Assessments, a => Assert.Equal(a.Fact == Fact.None, a.Reading.Value is null || a.Fact == Fact.None));
    }

    /// <summary>Every number of the sample against a query that somebody wrote without looking at the engine.</summary>
    [Theory]
    [MemberData(nameof(Periods))]
    public void The_check_query_gives_the_same_value_by_itself(string period)
    {
        var at = sample.Shared.At();
        foreach (var assessment in at.Score(Period.Parse(period)).Assessments.Where(a => a.Reading.Value is not null))
        {
            var explanation = at.Explain(assessment.Indicator.Id, Period.Parse(period));
            Assert.True(explanation.CheckValue is not null, $"{assessment.Indicator.Id}: the check query gave nothing");
            Assert.True(Math.Abs(assessment.Reading.Value!.Value - explanation.CheckValue!.Value) < 1e-9,
                $"{assessment.Indicator.Id} {period}: {assessment.Reading.Value} but the check query gives "
                    + $"{explanation.CheckValue}\n{explanation.CheckSql}");
            Assert.DoesNotContain('{', explanation.CheckSql);
        }
    }

    [Fact]
    public void The_two_queries_run_on_the_warehouse_that_is_named_with_them()
    {
        var explanation = sample.Shared.At().Explain("SO1-1", Period.Parse("2023/24"));
        using var db = new DuckDB.NET.Data.DuckDBConnection(
            $"Data Source={Path.Combine(sample.Folder, explanation.Warehouse)};access_mode=READ_ONLY");
        db.Open();
        using var check = db.CreateCommand();
        check.CommandText = explanation.CheckSql;
        Assert.Equal(explanation.Assessment.Reading.Value,
            Convert.ToDouble(check.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture));
        using var rows = db.CreateCommand();
        rows.CommandText = explanation.RowsSql;
        using var reader = rows.ExecuteReader();
        var count = 0;
        while (reader.Read()) count++;
        Assert.Equal(explanation.RowCount, count);
        Assert.All(explanation.Deliveries,
            d => Assert.True(
                File.Exists(
                    Path.Combine(sample.Folder, "deliveries", d.Delivery.Files[0].Sha256 + Path.GetExtension(d.Delivery.Files[0].Name)))));
    }

    [Fact]
    public void A_warehouse_made_anew_from_the_deliveries_holds_the_same_as_the_one_that_grew_with_them()
    {
        using var rebuilt = Workspace.Open(sample.Copy(withWarehouse: false));
        foreach (var period in Periods.Select(p => Period.Parse(p.Data)))
        {
            Assert.Equal(Text(sample.Shared, period), Text(rebuilt, period));
        }
        Assert.Equal(sample.Shared.At().Rejections(), rebuilt.At().Rejections());
    }

    [Fact]
    public void An_earlier_position_gives_what_was_known_then()
    {
        using var workspace = Workspace.Open(sample.Copy());
        var restated = workspace.At().Deliveries.Last(d => d.DataSet == "plan_actions" && d.Slices.Contains("2023/24"));
        var year = Period.Parse("2023/24");
        var before = workspace.At((restated.Position - 1).ToString(System.Globalization.CultureInfo.InvariantCulture)).Score(year)["SO1-1"];
        var after = workspace.At(restated.Position.ToString(System.Globalization.CultureInfo.InvariantCulture)).Score(year)["SO1-1"];
        Assert.NotEqual(before.Reading.Value, after.Reading.Value);
        Assert.Equal(after.Reading.Value, workspace.At().Score(year)["SO1-1"].Reading.Value);
        Assert.Equal(1, workspace.At("2022-06-25").Position);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("99999")]
    [InlineData("2001-01-01")]
    [InlineData("yesterday")]
    public void A_place_that_the_journal_does_not_have_is_refused(string asOf) =>
        Assert.Equal("as_of", Assert.Throws<RefusedException>(() => sample.Shared.At(asOf)).Issues[0].Rule);

    [Theory]
    [InlineData("2020/21")]
    [InlineData("2025/26")]
    [InlineData("2023/24-H2")]
    [InlineData("2024-03")]
    public void A_period_without_a_scorecard_is_refused(string period) =>
        Assert.Equal("period", Assert.Throws<RefusedException>(() => sample.Shared.At().Score(Period.Parse(period))).Issues[0].Rule);

    private static string Text(Workspace workspace, Period period) => string.Join('\n', workspace.At().Score(period).Assessments.Select(a =>
        FormattableString.Invariant(
            $"{a.Indicator.Id} {a.Reading.Value} {a.Reading.Numerator}/{a.Reading.Denominator} {a.Reading.N} {a.Reading.Population} {a.Reading.Absence} {a.Fact} {a.Status} {a.SourceRating} ")
        + string.Join(' ', a.Reading.Supporting.Select(s => FormattableString.Invariant($"{s.Key}={s.Value}")))
        + string.Join(' ', a.Reading.Breakdown) + string.Join(' ', a.Findings) + string.Join(',', a.Reading.Deliveries)));
}
