using System.Text.Json;
using CustomsItGuide.Pages;
using CustomsItGuide.Tests.Cli;

namespace CustomsItGuide.Tests.Workspaces;

/// <summary>Whole plans with years of their own, from their files to the scorecard of the command line. The values were worked out by
/// hand.</summary>
public sealed class CalendarPlanTests(SampleWorkspace sample)
{
    private const string CalendarYear =
        "{ year_starts: 01-01, sessions: { cbc-9: { title: { en: Ninth }, from: 2024-05-01, to: 2025-04-30 } } }";

    [Fact]
    public void A_plan_of_calendar_years_is_checked_loaded_and_scored_by_the_command()
    {
        var root = sample.NewFolder();
        var folder = Made(root, CalendarYear, "[2024, 2025]", "2023");
        Loaded(root, folder, "spending.csv", "fiscal_year,programme,aligned_eur,all_eur\n2025,A,30,40\nFY2025,B,10,60\n2024,A,1,4\n");
        Loaded(root, folder, "events.csv", "event,ends_on,aligned\n1,2024-01-01,1\n2,2024-12-31,0\n3,2025-01-01,1\n4,2025-03-31,1\n"
            + "5,2025-04-01,0\n6,2025-12-31,1\n");
        Loaded(root, folder, "figures.csv", "told,office,done,planned\n2025-Q1,X,1,4\n2025-Q2,X,3,4\n2025,X,1,2\n");

        Assert.Equal([40.0, 75.0, 50.0], Scored(folder, "2025"));
        Assert.Equal([25.0, 50.0, null], Scored(folder, "2024"));
        Assert.Equal([null, 100.0, 25.0], Scored(folder, "2025-Q1"));
        Assert.Equal([null, 0.0, 75.0], Scored(folder, "2025-Q2"));
        Assert.Equal([null, null, null], Scored(folder, "2025-Q3"));
        Assert.Equal([null, 100.0, null], Scored(folder, "fy2025-q4"));
        Assert.Equal([null, 200 / 3.0, 50.0], Scored(folder, "2025-H1"));
        Assert.Equal([null, 100.0, null], Scored(folder, "2025-H2"));

        using var workspace = Workspace.Open(folder);
        var at = workspace.At();
        var events = at.Deliveries.Single(d => d.DataSet == "events");
        Assert.Equal(["2024", "2025"], events.Slices);
        var periods = at.Sql("select * from periods");
        var half = periods.Filter("period = '2025-H2'");
        Assert.Equal(("half", new DateOnly(2025, 7, 1)), (half["kind"][0], half["first_day"][0]));
        Assert.Equal([at.Plan.Calendar.Parse("cbc-9")], periods.Filter("kind = 'session'").Column<Period>("period"));
        Assert.Equal(40.0, at.Score("FY2025")["OUT-1"].Reading.Value);
        Assert.True(workspace.Verify().Holds);
        Assert.Equal(["2025-Q1", "2025-Q2", "2025"], at.Explain("OUT-3", at.PeriodOf("2025-Q1")).Rows.Rows.Select(r => (string)r[0]!));
        Assert.Equal(25.0, at.Explain("OUT-3", at.PeriodOf("2025-Q1")).CheckValue);
        Done(folder, "explain", "OUT-2", "--period", "2025-Q1");
        Done(folder, "notebook", "new", Path.Combine(root, "new.ipynb"), "--indicator", "OUT-2", "--period", "2025-Q1");
        Assert.Contains("at.Score(\\\"2025-Q1\\\")", File.ReadAllText(Path.Combine(root, "new.ipynb")), StringComparison.Ordinal);
        Done(folder, "export", "duckdb", Path.Combine(root, "all.duckdb"));
        Done(folder, "export", "chart", "history/OUT-2", Path.Combine(root, "chart.png"), "--period", "2025-Q1");
    }

    [Theory]
    [InlineData("2025/26", 1, "The plan small has no scorecard for 2025/26. It has the fiscal years 2024, 2025, their parts (of the first: "
        + "2024-Q1, 2024-Q2, 2024-H1, 2024-Q3, 2024-Q4, 2024-H2), and 2023 for the baseline.")]
    [InlineData("2025-01", 1, "The plan small has no scorecard for 2025-01.")]
    [InlineData("cbc-9", 1, "The plan small has no scorecard for cbc-9.")]
    [InlineData("2023/25", 2, "'2023/25' is not a period.")]
    public void A_period_that_it_does_not_have_is_refused_with_those_it_has(string period, int code, string message)
    {
        var folder = Made(sample.NewFolder(), CalendarYear, "[2024, 2025]", "2023");
        var (found, _, error) = Runs.Command("score", "--period", period, "--workspace", folder);
        Assert.Equal(code, found);
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_from_April_to_March_is_checked_loaded_and_scored_by_the_command()
    {
        var root = sample.NewFolder();
        var folder = Made(root, "{ year_starts: 04-01 }", "[2016/17, 2017/18]", "2015/16");
        Loaded(root, folder, "spending.csv", "fiscal_year,programme,aligned_eur,all_eur\n2016-17,A,30,40\n2016/2017,B,10,60\n");
        Loaded(root, folder, "events.csv", "event,ends_on,aligned\n1,2016-03-31,0\n2,2016-04-01,1\n3,2016-09-30,1\n4,2016-10-01,0\n"
            + "5,2017-03-31,1\n6,2017-04-01,0\n");
        Loaded(root, folder, "figures.csv", "told,office,done,planned\n2016/17-Q4,X,1,4\n2017-02,X,1,1\n");

        Assert.Equal([40.0, 75.0, 40.0], Scored(folder, "2016/17"));
        Assert.Equal([40.0, 75.0, 40.0], Scored(folder, "2016-17"));
        Assert.Equal([null, 100.0, null], Scored(folder, "2016/17-H1"));
        Assert.Equal([null, 50.0, 40.0], Scored(folder, "2016/17-H2"));
        Assert.Equal([null, 100.0, 40.0], Scored(folder, "2016/17-Q4"));
        Assert.Equal([null, 0.0, null], Scored(folder, "2017/18"));
    }

    [Theory]
    [InlineData("{ year_starts: 01-01 }", "[2024, 2025]", "2023", "2016/17", "a fiscal year (1 January to 31 December), as 2023",
        "Write the year alone: 2023.", "un exercice (du 1er janvier au 31 décembre), comme 2023")]
    [InlineData("{ year_starts: 04-06 }", "[2016/17]", "2015/16", "2016/18", "a fiscal year (6 April to 5 April), as 2023/24",
        "Write both years, the second following the first: 2023/24.", "un exercice (du 6 avril au 5 avril), comme 2023/24")]
    public void A_year_of_another_calendar_is_rejected_in_the_words_of_this_one(string calendar, string years, string before,
        string written, string expected, string advice, string french)
    {
        var root = sample.NewFolder();
        var folder = Made(root, calendar, years, before);
        var file = Path.Combine(root, "spending.csv");
        File.WriteAllText(file, $"fiscal_year,programme,aligned_eur,all_eur\n{written},A,1,2\n{years[1..^1].Split(',')[0]},B,1,2\n");
        Assert.Equal(0, Runs.Command("load", file, "--workspace", folder, "--received", "2016-05-01").Code);
        using var workspace = Workspace.Open(folder);
        var rejected = Assert.Single(workspace.At().Rejections());
        Assert.Equal((expected, advice, french), (rejected.Expected.English, rejected.Advice.English, rejected.Expected.French));
    }

    /// <summary>Days stay what they were; what was written as a year of the other calendar is none any more.</summary>
    [Fact]
    public void A_version_with_another_calendar_makes_everything_anew()
    {
        var root = sample.NewFolder();
        var folder = Made(root, "{ year_starts: 04-01 }", "[2016/17]", "2015/16");
        Loaded(root, folder, "events.csv", "event,ends_on,aligned\n1,2016-04-01,1\n2,2016-12-31,1\n3,2017-01-01,0\n4,2017-03-31,0\n");
        Loaded(root, folder, "spending.csv", "fiscal_year,programme,aligned_eur,all_eur\n2016/17,A,30,40\n");
        Assert.Equal([75.0, 50.0, null], Scored(folder, "2016/17"));

        var plan = SmallPlan.Write(Path.Combine(root, "second"), "{ year_starts: 01-01 }", "[2016, 2017]", "2015");
        var adopted = Runs.Command("plan", "adopt", plan, "--by", "test", "--decision", "test", "--workspace", folder);
        Assert.True(adopted.Code == 0, adopted.Output + adopted.Error);
        Assert.Equal([null, 100.0, null], Scored(folder, "2016"));
        Assert.Equal([null, 0.0, null], Scored(folder, "2017-Q1"));
        using var workspace = Workspace.Open(folder);
        Assert.True(workspace.Verify().Holds);
        Assert.Equal("2016/17", workspace.At("3").Plan.Years[0].ToString());
        Assert.Equal(50.0, workspace.At("3").Score("2016/17")["OUT-2"].Reading.Value);
    }

    [Fact]
    public void An_address_names_the_period_as_the_calendar_writes_it()
    {
        var folder = Made(sample.NewFolder(), CalendarYear, "[2024, 2025]", "2023");
        using var workspace = Workspace.Open(folder);
        var at = workspace.At();
        PageState Page(string path, string? period) => new(at, new ViewChoices { Path = path, Urls = new Urls(Period: period) });

        Assert.Equal("2023 2024-Q1 2024-Q2 2024-H1 2024-Q3 2024-Q4 2024-H2 2024 2025-Q1 2025-Q2 2025-H1 2025-Q3 2025-Q4 2025-H2 2025",
            string.Join(' ', Page("/", null).Periods));
        var quarter = Page("/", "fy2025-q3");
        Assert.Equal(("2025-Q3", "/?period=2025-Q3", null), (quarter.Period.ToString(), quarter.Urls.Overview, quarter.Refusal));
        Assert.Equal("2025", Page("/plan/2025", null).Period.ToString());
        Assert.Contains("2023/24", Page("/", "2023/24").Refusal!.English, StringComparison.Ordinal);
    }

    /// <summary>The checked plan in a workspace of its own.</summary>
    private static string Made(string root, string calendar, string years, string before)
    {
        var plan = SmallPlan.Write(Path.Combine(root, "plan"), calendar, years, before);
        var check = Runs.Command("check", "--plan", plan);
        Assert.True(check.Code == 0, check.Output + check.Error);
        var folder = Path.Combine(root, "w");
        var made = Runs.Command("init", "--workspace", folder, "--plan", plan, "--received", "2016-01-01");
        Assert.Equal((0, ""), (made.Code, made.Error));
        return folder;
    }

    private static void Done(string folder, params string[] args)
    {
        var (code, output, error) = Runs.Command([.. args, "--workspace", folder]);
        Assert.True(code == 0, output + error);
    }

    private static void Loaded(string root, string folder, string name, string text)
    {
        var file = Path.Combine(root, name);
        File.WriteAllText(file, text);
        var (code, output, error) = Runs.Command("load", file, "--workspace", folder, "--received", "2026-02-01");
        Assert.True(code == 0, output + error);
    }

    /// <summary>The values of the three indicators.</summary>
    private static double?[] Scored(string folder, string period)
    {
        var (code, output, error) = Runs.Command("score", "--period", period, "--format", "json", "--workspace", folder);
        Assert.True(code == 0, error);
        using var json = JsonDocument.Parse(output);
        return [.. json.RootElement.GetProperty("indicators").EnumerateArray().Select(i => i.GetProperty("reading").GetProperty("value"))
            .Select(v => v.ValueKind == JsonValueKind.Null ? (double?)null : v.GetDouble())];
    }
}
