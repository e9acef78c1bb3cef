using System.CommandLine;

namespace CustomsItGuide.Cli.Score;

/// <summary><c>score</c>: the scorecard of a period.</summary>
internal sealed class ScoreVerb : Verb
{
    private readonly Option<Period?> period = CommonOptions.Period();
    private readonly Option<string?> asOf = CommonOptions.AsOf();

    public ScoreVerb() : base("score", "Prints the scorecard of a period: every indicator with its value, its target, and both verdicts.", "csv")
    {
        Add(period);
        Add(asOf);
    }

    public override IReadOnlyList<(string Command, string Remark)> Examples =>
    [
        ("scorecard score --period 2023/24", "The fiscal year 2023/24 as it is known now."),
        ("scorecard score --period 2023/24 --as-of 2024-06-30", "The same year as it was known at the end of that day."),
        ("scorecard score --format json > scorecard.json", "For another program; numbers are unrounded."),
    ];

    public override int Execute(Call call)
    {
        using var workspace = call.OpenWorkspace();
        var at = workspace.At(call.Value(asOf));
        Scorecard scorecard;
        using (var progress = call.Progress())
        {
            progress.Report("computing the scorecard");
            scorecard = workspace.Score(call.Value(period) ?? workspace.DefaultPeriod(at), at);
        }
        var deliveries = workspace.Deliveries(at);
        switch (call.Format)
        {
            case "json": ScoreJson.Write(scorecard, deliveries, call.Output); break;
            case "csv": ScoreCsv.Write(scorecard, call.Language, call.Output); break;
            default: ScoreText.Write(scorecard, deliveries, call); break;
        }
        return ExitCode.Done;
    }
}
