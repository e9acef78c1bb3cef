using System.CommandLine;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Json;
using CustomsItGuide.Json.Plans;

namespace CustomsItGuide.Cli.Adopt;

/// <summary><c>plan diff</c>: what another version of the definitions changes.</summary>
internal sealed class PlanDiffVerb : Verb
{
    private readonly Argument<string> first =
        new("A") { Description = "A folder of definitions, or a version that was adopted: a journal position, a day or a time." };
    private readonly Argument<string?> second = new("B")
    {
        Description = "The same. Without it, a folder A is compared with the definitions in force, and these with an earlier version A.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public PlanDiffVerb() : base("diff",
        "Says what another version of the definitions changes, on everything delivered so far: files, values, verdicts, and rows "
            + "refused. Writes nothing. Exits 1 when definitions have an error.",
        "csv")
    {
        Add(first);
        Add(second);
    }

    public override IReadOnlyList<(string Command, string Remark)> Examples =>
    [
        ("scorecard plan diff my-plan", "From the definitions in force to those of the folder, before they are adopted."),
        ("scorecard plan diff 1", "From the first definitions to those in force."),
        ("scorecard plan diff 1 my-plan --format csv", "One changed reading a line."),
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
