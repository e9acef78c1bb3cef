using CustomsItGuide.Cli.Check;
using CustomsItGuide.Cli.Explain;
using CustomsItGuide.Cli.Init;
using CustomsItGuide.Cli.Load;
using CustomsItGuide.Cli.Rejections;
using CustomsItGuide.Json;
using CustomsItGuide.Json.Deliveries;
using CustomsItGuide.Json.Scores;

namespace CustomsItGuide.Tests.Cli;

public class VerbOutputTests
{
    [Fact]
    public void Explain_tells_seven_steps() => Approved.Matches(Explain(), "explain.txt");

    [Fact]
    public void Explain_gives_programs_the_same() =>
        Approved.Matches(
            Runs.Call(new ExplainVerb(), call => JsonText.Write(call.Output, json => ExplanationJson.Write(json, Samples.Explanation(),
                Samples.Scorecard(), ExplainText.Steps(Samples.Explanation(), Samples.Scorecard(), call))), "SO1-1", "--format", "json"),
            "explain.json");

    [Fact]
    public void Explain_says_when_the_check_query_disagrees()
    {
        var wrong = Samples.Explanation() with { CheckValue = 62.9 };
        Assert.Contains("NOT the value above", Explain(wrong), StringComparison.Ordinal);
        Assert.DoesNotContain("NOT the value above", Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Load_shows_what_became_of_each_delivery() => Approved.Matches(Load(LoadOutcome.Loaded), "load.txt");

    [Fact]
    public void A_dry_run_says_that_nothing_was_written() => Approved.Matches(Load(LoadOutcome.WouldLoad, "--dry-run"), "load.dry-run.txt");

    [Fact]
    public void Loading_the_same_again_says_so() => Approved.Matches(Load(LoadOutcome.Unchanged), "load.unchanged.txt");

    [Fact]
    public void A_quiet_load_says_nothing() => Assert.Equal("", Load(LoadOutcome.Loaded, "--quiet"));

    [Fact]
    public void Load_gives_programs_the_same()
    {
        var report = Report(LoadOutcome.Loaded);
        Approved.Matches(Written(output => JsonText.Write(output, json => LoadJson.Write(json, report, dryRun: false, "en"))), "load.json");
        Approved.Matches(Written(output => LoadSummary.WriteCsv(report.Deliveries, output)), "load.csv");
    }

    [Fact]
    public void Rejections_say_where_why_and_what_to_do() =>
        Approved.Matches(Runs.Call(new RejectionsVerb(), call => RejectionList.WriteText(Samples.Rejections, call)), "rejections.txt");

    [Fact]
    public void Rejections_go_back_to_the_author_as_a_table() =>
        Approved.Matches(Written(output => RejectionList.WriteCsv(Samples.Rejections, "fr", output)), "rejections.csv");

    [Fact]
    public void No_rejection_is_said_too() =>
        Assert.Equal("No row is rejected.\n", Runs.Call(new RejectionsVerb(), call => RejectionList.WriteText([], call)));

    [Fact]
    public void Check_prints_every_issue_and_a_count()
    {
        Issue[] issues =
        [
            new(Severity.Error, "plan/plan.yaml", 12, "unknown_key", LocalizedText.Verbatim("'titel' is not a key. Write 'title'.")),
            new(Severity.Warning, "plan/measures/seizures.sql", null, "unused", LocalizedText.Verbatim("No indicator uses it.")),
        ];
        Assert.Equal("""
            plan/plan.yaml(12): error unknown_key: 'titel' is not a key. Write 'title'.
            plan/measures/seizures.sql: warning unused: No indicator uses it.
            plan: 1 error, 1 warning, 0 hints

            """.ReplaceLineEndings("\n"), Runs.Call(new CheckVerb(), call => CheckVerb.WriteText(call, "plan", issues)));
    }

    [Fact]
    public void Init_names_the_next_commands()
    {
        Approved.Matches(
            Runs.Call(new InitVerb(), call => InitReport.Write(call, Samples.Plan(), Samples.AsOf, 3), "--workspace", "my place"),
            "init.txt");
        Approved.Matches(Runs.Call(new InitVerb(), call => InitReport.Write(call, Samples.Plan(), Samples.AsOf, 0)), "init.empty.txt");
    }

    private static string Explain(Explanation? explanation = null) =>
        Runs.Call(new ExplainVerb(), call => ExplainText.Write(explanation ?? Samples.Explanation(), Samples.Scorecard(), call), "SO1-1");

    private static string Load(LoadOutcome outcome, params string[] args) =>
        Runs.Call(new LoadVerb(), call => LoadSummary.WriteText(Report(outcome), outcome == LoadOutcome.WouldLoad, call),
            ["answers.csv", .. args]);

    private static LoadReport Report(LoadOutcome outcome)
    {
        var after = outcome == LoadOutcome.Loaded ? Samples.AsOf with { Position = 43, Head = new string('b', 64) } : Samples.AsOf;
        if (outcome == LoadOutcome.Unchanged)
            return new(Samples.AsOf, after, [new(Samples.Delivered(7, "members", "members.csv", 187, 2), outcome, [], [])], []);
        var answers = Samples.Delivered(outcome == LoadOutcome.Loaded ? 43 : 0, "survey_answers", "survey_answers_synthetic_ptc.csv", 1830,
            3);
        return new(Samples.AsOf, after,
        [
            new(answers with { Rows = new(1830, 1827, 3, 1000, 20, 12) }, outcome, Samples.Rejections,
                [.. Enumerable.Range(1, 12).Select(i => FormattableString.Invariant($"ptc-2023-10 / r{i} / q1"))]),
        ], [new(Severity.Warning, "survey_answers_synthetic_ptc.csv", null, "column_ignored",
                LocalizedText.Verbatim("The column 'x' is not in the contract."))]);
    }

    private static string Written(Action<TextWriter> write)
    {
        var output = new StringWriter();
        write(output);
        return output.ToString();
    }
}
