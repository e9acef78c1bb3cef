using CustomsItGuide.Tests.Cli;

namespace CustomsItGuide.Tests.Workspaces;

/// <summary>A number that a second computation does not confirm is nowhere shown.</summary>
public sealed class SecondComputationTests(SampleWorkspace sample)
{
    private static readonly DateTimeOffset Later = new(2025, 11, 20, 9, 0, 0, TimeSpan.Zero);
    private static readonly Period Year = Period.Parse("2023/24");

    [Fact]
    public void Every_value_of_the_sample_is_confirmed_and_says_so()
    {
        var at = sample.Shared.At();
        Assert.Empty(at.Unconfirmed);
        foreach (var assessment in at.Score(Year).Assessments)
        {
            var check = assessment.SourceChecks.Single(c => c.Check == "recomputation");
            Assert.Equal(assessment.Reading.Value is null ? CheckResult.NotApplicable : CheckResult.Pass, check.Result);
        }
    }

    /// <summary>The case that was seen: 0.0 % stood on the page beside "sound", where 88.3 % was true.</summary>
    [Fact]
    public void A_measure_that_counts_nothing_has_no_value_no_verdict_and_a_weak_source()
    {
        using var workspace = Workspace.Open(sample.Copy());
        var folder = PlanFolders.Changed(sample, "measures/activities_aligned.sql",
            "(m.topic <> 'other' and t.topic is not null)::bigint as part", "0::bigint as part");
        var truth = workspace.At().Score(Year)["SP3-1"].Reading.Value!.Value;

        var after = workspace.Adopt(folder, "Planning unit", "Policy Commission 91, item 3", Later);

        var now = workspace.At(after).Score(Year)["SP3-1"];
        Assert.Equal((null, Absence.NotAssessable, Fact.None, Status.InsufficientData, SourceRating.Weak),
            (now.Reading.Value, now.Reading.Absence!.Value, now.Fact, now.Status, now.SourceRating));
        Assert.Empty(now.Reading.Breakdown);
        Assert.Empty(now.History);
        var check = now.SourceChecks.Single(c => c.Check == "recomputation");
        Assert.Equal(CheckResult.Fail, check.Result);
        Assert.Equal(string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"measures/activities_aligned.sql gives 0.0 %, measures/activities_aligned.check.sql gives "
                + $"{truth:0.0} %. One of the two is wrong, so no value is shown."), check.Detail.English);
        Assert.Contains("adopt the definitions anew", Assert.Single(now.Reading.Findings).Message.English, StringComparison.Ordinal);
        // Three years and their first halves.
        Assert.Equal(6, workspace.At(after).Unconfirmed.Count(r => r.Indicator == "SP3-1"));
        Assert.Null(workspace.At(after).Explain("SP3-1", Year).CheckValue);

        var score = Runs.Command("score", "--period", "2023/24", "--workspace", workspace.Folder);
        Assert.Equal(1, score.Code);
        Assert.Contains("SP3-1 2023/24: measures/activities_aligned.sql gives 0.0 %", score.Error, StringComparison.Ordinal);
        Assert.Equal(0, Runs.Command("explain", "SP3-1", "--period", "2023/24", "--workspace", workspace.Folder).Code);

        // Whoever makes the warehouse anew finds the same, and so does a later load, which says so and loads.
        Directory.Delete(Path.Combine(workspace.Folder, "warehouse"), recursive: true);
        using var rebuilt = Workspace.Open(workspace.Folder);
        Assert.Equal(now.Reading.AbsenceReason, rebuilt.At().Score(Year)["SP3-1"].Reading.AbsenceReason);
        var topics = Path.Combine(sample.NewFolder(), "topics.csv");
        File.WriteAllText(topics, File.ReadAllText(Path.Combine(Repository.Sample, "topics.csv")).TrimEnd() + "\n\n");
        var load = Runs.Command("load", topics, "--workspace", workspace.Folder, "--received", "2025-11-21");
        Assert.Equal(0, load.Code);
        Assert.Contains("not shown, because computing", load.Error, StringComparison.Ordinal);
    }

    /// <summary>Each in a measure of its own, so that one adoption shows them all.</summary>
    [Fact]
    public void A_query_that_fails_on_the_data_or_gives_nothing_confirms_nothing_and_touches_no_other_measure()
    {
        using var workspace = Workspace.Open(sample.Copy());
        var folder = PlanFolders.Changed(sample,
            ("measures/experts_stock.check.sql", null, "select 1 as value from (select * from experts limit 2)\n"),
            ("measures/partnerships.check.sql", null, "select cast(max(partner) as integer) as value from partnerships\n"),
            ("measures/funds_aligned.check.sql", null, "select cast(null as double) as value\n"),
            ("measures/activities_expert_led.sql", "where m.status = 'delivered'", "where m.status = 'no such status'"),
            ("measures/seizures.sql", "o.count, o.unit", "o.source::decimal(18,4) as count, o.unit"),
            // A measure that has lost most Members: fewer are left than a verdict needs.
            ("measures/satisfaction.sql", "where q.kind = 'rating'",
                "where q.kind = 'rating' and a.member in (select member from members order by member limit 9)"));

        var after = workspace.Adopt(folder, "Planning unit", "Policy Commission 91, item 3", Later);

        var card = workspace.At(after).Score(Year);
        Says("SP3-3", "gives no answer (it gives 2 rows in place of one)");
        Says("SP2-3", "gives no answer (Could not convert string");
        Says("SP3-4", "measures/funds_aligned.check.sql gives no value");
        Says("SP3-2", "measures/activities_expert_led.sql gives no value, measures/activities_expert_led.check.sql gives");
        Says("SP2-1", "measures/seizures.sql cannot be run on these data (Could not convert string");
        Assert.NotNull(card["SP3-1"].Reading.Value);
        Assert.NotNull(card["SO1-1"].Reading.Value);
        Assert.Equal(0, Runs.Command("explain", "SP2-1", "--period", "2023/24", "--workspace", workspace.Folder).Code);

        // Of a survey with few respondents neither number is told.
        var few = workspace.At(after).Unconfirmed.Where(r => r.SecondComputation!.Measure == "satisfaction").ToList();
        Assert.NotEmpty(few);
        Assert.All(few, r => Assert.Contains("do not give the same result", r.AbsenceReason!.English, StringComparison.Ordinal));
        Assert.All(few, r => Assert.DoesNotContain('%', r.AbsenceReason!.English));

        void Says(string indicator, string reason)
        {
            var now = card[indicator];
            Assert.Equal((null, Absence.NotAssessable, SourceRating.Weak),
                (now.Reading.Value, now.Reading.Absence!.Value, now.SourceRating));
            Assert.Contains(reason, now.SourceChecks.Single(c => c.Check == "recomputation").Detail.English, StringComparison.Ordinal);
        }
    }
}
