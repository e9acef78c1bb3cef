using System.CommandLine;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Json;
using CustomsItGuide.Json.Scores;

namespace CustomsItGuide.Cli.Score;

/// <summary><c>score</c>: the scorecard of a period.</summary>
internal sealed class ScoreVerb : Verb
{
    private readonly Option<string?> period = CommonOptions.Period();
    private readonly Option<string?> asOf = CommonOptions.AsOf();
    private readonly Option<string?> expectHead = CommonOptions.ExpectHead();
    private readonly Option<bool> index = new("--index") { Help = CliWords.HelpScoreIndex };

    public ScoreVerb() : base("score", CliWords.HelpScore, "csv")
    {
        Add(period);
        Add(asOf);
        Add(expectHead);
        Add(index);
    }

    public override IReadOnlyList<(string Command, LocalizedText Remark)> Examples =>
    [
        ("scorecard score --period 2023/24", CliWords.HelpScoreExample),
        ("scorecard score --period 2023/24 --as-of 2024-06-30", CliWords.HelpScoreExampleAsOf),
        ("scorecard score --format json > scorecard.json", CliWords.HelpScoreExampleJson),
    ];

    public override int Execute(Call call)
    {
        using var workspace = call.OpenWorkspace();
        var at = call.At(workspace, call.Value(asOf));
        if (call.Value(expectHead) is { } expected) at.Expect(expected);
        Scorecard scorecard;
        using (var progress = call.Progress())
        {
            progress.Report(CliWords.ComputingScorecard);
            scorecard = at.Score(call.Period(at, period));
        }
        var deliveries = at.Deliveries;
        var rollUp = call.Value(index) ? Workspace.RollUp(scorecard) : null;
        switch (call.Format)
        {
            case "json": JsonText.Write(call.Output, json => ScorecardJson.Write(json, scorecard, deliveries, rollUp)); break;
            case "csv": ScoreCsv.Write(scorecard, call.Language, call.Output); break;
            default:
                ScoreText.Write(scorecard, deliveries, call);
                if (rollUp is not null) IndexText.Write(rollUp, scorecard, call);
                break;
        }
        List<Reading> unconfirmed = [.. scorecard.Assessments.Select(a => a.Reading).Where(r => r.SecondComputation is { Agrees: false })];
        UnconfirmedReadings.Warn(call, unconfirmed);
        return unconfirmed.Count == 0 ? ExitCode.Done : ExitCode.Refused;
    }
}
