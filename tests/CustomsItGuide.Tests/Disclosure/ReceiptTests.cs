using CustomsItGuide.Tests.Cli;
using CustomsItGuide.Tests.Workspaces;

namespace CustomsItGuide.Tests.Disclosure;

/// <summary>
/// No receipt tells what a Member said. The receipts of RES-2 and SO1-2 had a row for each Member in the order of the Members' codes, so
/// that with the public list of Members every answer could be named; that of SP3-5 had the score beside the code of an activity with one
/// invited Member.
/// </summary>
public sealed class ReceiptTests(SampleWorkspace sample)
{
    private static readonly string[] Identifying = ["member", "respondent", "region", "survey", "activity", "score", "total", "invited",
        "reasons", "comment", "answer"];

    public static TheoryData<string, string> Receipts =>
        [.. from period in new[] { "2022/23", "2023/24", "2024/25" } from at in new[] { "81", "" } select (period, at)];

    [Theory]
    [MemberData(nameof(Receipts))]
    public void No_row_of_a_survey_measure_stands_for_fewer_than_five_Members(string period, string at)
    {
        var position = sample.At(at.Length == 0 ? null : at);
        var plan = position.Plan;
        var members = sample.Shared.Sql("select member from members").Column<string>("member").ToHashSet(StringComparer.Ordinal);
        var activities = sample.Shared.Sql("select activity from missions").Column<string>("activity").ToHashSet(StringComparer.Ordinal);
        foreach (var indicator in plan.Indicators.Where(i => plan.ReadsAnswers(plan.Measure(i.Measure))))
        {
            var explanation = position.Explain(indicator.Id, Period.Parse(period));
            var (rows, columns) = (explanation.Rows, explanation.Rows.Columns.ToList());
            Assert.True(explanation.RowsAreCounts);
            Assert.Empty(columns.Intersect(Identifying));
            Assert.DoesNotContain(rows.Rows.SelectMany(r => r).OfType<string>(),
                text => members.Contains(text) || activities.Contains(text));
            if (explanation.Assessment.Reading.Absence is not null) Assert.Empty(rows.Rows);
            // What a Member declared of an instrument may be listed by name; what it thought may not be counted for fewer than five.
            if (indicator.Estimator == "information") continue;
            Assert.All(rows.Rows,
                row => Assert.True(row[columns.IndexOf("members")] is null or >= 5L, $"{indicator.Id} {period}: {string.Join(", ", row)}"));
        }
    }

    [Fact]
    public void A_withheld_reading_has_neither_rows_nor_their_number_nor_a_check_value()
    {
        foreach (var period in new[] { "2021/22", "2022/23", "2023/24", "2024/25" })
            foreach (var assessment in sample.Shared.Score(period).Assessments.Where(a => a.Reading.Absence == Absence.Suppressed))
            {
                var explanation = sample.Shared.At().Explain(assessment.Indicator.Id, Period.Parse(period));
                Assert.Equal((0L, null), (explanation.RowCount, explanation.CheckValue));
                Assert.Empty(explanation.Rows.Rows);
            }
    }

    /// <summary>SP3-1's and SP3-2's rows name activities, and an activity has often one beneficiary: nothing of what it said may stand
    /// beside.</summary>
    [Theory]
    [InlineData("SP3-1")]
    [InlineData("SP3-2")]
    public void Rows_of_activities_carry_no_score(string indicator)
    {
        var explanation = sample.Shared.At().Explain(indicator, Period.Parse("2023/24"));
        Assert.NotEmpty(explanation.Rows.Rows);
        Assert.Contains("activity", explanation.Rows.Columns);
        Assert.DoesNotContain(explanation.Rows.Columns, c => c is "score" or "total" or "answers" or "invited");
    }

    [Theory]
    [InlineData("RES-2")]
    [InlineData("SO1-2")]
    [InlineData("SP3-5")]
    public void The_command_prints_counts_and_says_why_no_rows(string indicator)
    {
        var (code, output, _) =
            Runs.Command(Runs.Surroundings(("SCORECARD_WORKSPACE", sample.Folder)), "explain", indicator, "--period", "2023/24");
        Assert.Equal(0, code);
        Assert.Contains("Counts as they were published. The rows hold what single Members said, and are not shown.", output,
            StringComparison.Ordinal);
    }
}
