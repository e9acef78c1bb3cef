using System.CommandLine;

namespace CustomsItGuide.Cli.VerifyStatistics;

/// <summary><c>verify-statistics</c>: does the engine compute other people's numbers?</summary>
internal sealed class VerifyStatisticsVerb : Verb
{
    private readonly Argument<string> cases = new("CASES.json")
    {
        Description = "A list of reference cases, each with id, method, inputs, expected, tolerance, tolerance_type (abs or rel) and "
            + "source.",
    };

    public VerifyStatisticsVerb() : base("verify-statistics",
        "Computes a file of reference cases with the formulas behind the scorecard and compares. Needs no workspace; exits 1 when a case "
            + "fails.") => Add(cases);

    public override IReadOnlyList<(string Command, string Remark)> Examples =>
    [
        ("scorecard verify-statistics reference-cases.json", "One line for each case that passes; each failure in full."),
        ("scorecard verify-statistics reference-cases.json --quiet", "Only the failures and the two totals."),
        ("scorecard verify-statistics my-cases.json --format json", "Every computed field by case id, unrounded."),
    ];

    public override int Execute(Call call)
    {
        var report = Workspace.VerifyStatistics(call.Surroundings.Resolve(call.Value(cases)!));
        if (call.Format == "json") call.Output.Write(report.ToJson() + "\n");
        else VerificationText.Write(report, call);
        return report.Failed > 0 ? ExitCode.Refused : ExitCode.Done;
    }
}
