using System.CommandLine;
using CustomsItGuide.Json;
using CustomsItGuide.Json.Scores;

namespace CustomsItGuide.Cli.Explain;

/// <summary><c>explain</c>: one number from file to flag.</summary>
internal sealed class ExplainVerb : Verb
{
    private readonly Argument<string> indicator =
        new("INDICATOR") { Description = "Id of the indicator, as the scorecard shows it (SO1-1)." };
    private readonly Option<Period?> period = CommonOptions.Period();
    private readonly Option<string?> asOf = CommonOptions.AsOf();

    public ExplainVerb() : base("explain",
        "Explains one number in seven steps, from the files as received to its place on the scorecard, with all that is needed to "
            + "recompute it.")
    {
        Add(indicator);
        Add(period);
        Add(asOf);
    }

    public override IReadOnlyList<(string Command, string Remark)> Examples =>
    [
        ("scorecard explain SO1-1 --period 2023/24", "Deliveries, journal, rows, SQL, formula, rule and verdict."),
        ("scorecard explain SP2-1 --as-of 2024-06-30 --format json", "The same for another program, with up to 500 rows."),
    ];

    public override int Execute(Call call)
    {
        using var workspace = call.OpenWorkspace();
        var at = call.At(workspace, call.Value(asOf));
        Explanation explanation;
        Scorecard scorecard;
        using (var progress = call.Progress())
        {
            progress.Report(CliWords.TracingNumber);
            var asked = call.Value(period) ?? at.DefaultPeriod;
            explanation = at.Explain(call.Value(indicator)!, asked);
            scorecard = at.Score(asked);
        }
        if (call.Format == "json")
        {
            JsonText.Write(call.Output, json =>
                ExplanationJson.Write(json, explanation, scorecard, ExplainText.Steps(explanation, scorecard, call)));
        }
        else
        {
            ExplainText.Write(explanation, scorecard, call);
        }
        return ExitCode.Done;
    }
}
