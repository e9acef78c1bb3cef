using System.CommandLine;
using CustomsItGuide.Json;
using CustomsItGuide.Json.Scores;

namespace CustomsItGuide.Cli.Explain;

/// <summary><c>explain</c>: one number from file to flag.</summary>
internal sealed class ExplainVerb : Verb
{
    private readonly Argument<string> indicator = new("INDICATOR") { Help = CliWords.HelpExplainIndicator };
    private readonly Option<string?> period = CommonOptions.Period();
    private readonly Option<string?> asOf = CommonOptions.AsOf();

    public ExplainVerb() : base("explain", CliWords.HelpExplain)
    {
        Add(indicator);
        Add(period);
        Add(asOf);
    }

    public override IReadOnlyList<(string Command, LocalizedText Remark)> Examples =>
    [
        ("scorecard explain SO1-1 --period 2023/24", CliWords.HelpExplainExample),
        ("scorecard explain SP2-1 --as-of 2024-06-30 --format json", CliWords.HelpExplainExampleJson),
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
            var asked = call.Period(at, period);
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
