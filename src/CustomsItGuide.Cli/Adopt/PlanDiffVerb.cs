using System.CommandLine;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Json;
using CustomsItGuide.Json.Plans;

namespace CustomsItGuide.Cli.Adopt;

/// <summary><c>plan diff</c>: what another version of the definitions changes.</summary>
internal sealed class PlanDiffVerb : Verb
{
    private readonly Argument<string> first = new("A") { Help = CliWords.HelpPlanDiffFirst };
    private readonly Argument<string?> second = new("B")
    {
        Help = CliWords.HelpPlanDiffSecond,
        Arity = ArgumentArity.ZeroOrOne,
    };

    public PlanDiffVerb() : base("diff", CliWords.HelpPlanDiff, "csv")
    {
        Add(first);
        Add(second);
    }

    public override IReadOnlyList<(string Command, LocalizedText Remark)> Examples =>
    [
        ("scorecard plan diff my-plan", CliWords.HelpPlanDiffExampleFolder),
        ("scorecard plan diff 1", CliWords.HelpPlanDiffExampleVersion),
        ("scorecard plan diff 1 my-plan --format csv", CliWords.HelpPlanDiffExampleCsv),
    ];

    public override int Execute(Call call)
    {
        using var workspace = call.OpenWorkspace();
        var (a, b) = (Source(call, call.Value(first)!), call.Value(second) is { } named ? Source(call, named) : null);
        // A folder alone is what may come; an earlier version alone is what was.
        var (before, after) = b is null && Directory.Exists(a) ? (null, a) : (a, b);
        PlanComparison comparison;
        using (var progress = call.Progress()) comparison = workspace.CompareDefinitions(before, after, progress);
        switch (call.Format)
        {
            case "json": JsonText.Write(call.Output, json => ComparisonJson.Write(json, comparison)); break;
            case "csv": ComparisonText.WriteCsv(comparison, call.Output); break;
            default: ComparisonText.Write(comparison, call); break;
        }
        UnconfirmedReadings.Warn(call, comparison.Unconfirmed);
        return ExitCode.Done;
    }

    private static string Source(Call call, string named) =>
        call.Surroundings.Resolve(named) is var folder && Directory.Exists(folder) ? folder : named;
}
