using System.CommandLine;

namespace CustomsItGuide.Cli.VerifyStatistics;

/// <summary><c>verify-statistics</c>: does the engine compute other people's numbers?</summary>
internal sealed class VerifyStatisticsVerb : Verb
{
    private readonly Argument<string> cases = new("CASES.json") { Help = CliWords.HelpVerifyStatisticsCases };

    public VerifyStatisticsVerb() : base("verify-statistics", CliWords.HelpVerifyStatistics) => Add(cases);

    public override IReadOnlyList<(string Command, LocalizedText Remark)> Examples =>
    [
        ("scorecard verify-statistics reference-cases.json", CliWords.HelpVerifyStatisticsExample),
        ("scorecard verify-statistics reference-cases.json --quiet", CliWords.HelpVerifyStatisticsExampleQuiet),
        ("scorecard verify-statistics my-cases.json --format json", CliWords.HelpVerifyStatisticsExampleJson),
    ];

    public override int Execute(Call call)
    {
        var report = Workspace.VerifyStatistics(call.Surroundings.Resolve(call.Value(cases)!));
        if (call.Format == "json") call.Output.Write(report.ToJson() + "\n");
        else VerificationText.Write(report, call);
        return report.Failed > 0 ? ExitCode.Refused : ExitCode.Done;
    }
}
