using System.CommandLine;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Json;
using CustomsItGuide.Json.Plans;

namespace CustomsItGuide.Cli.Check;

/// <summary><c>check</c>: what is wrong with the definitions of a folder.</summary>
internal sealed class CheckVerb : Verb
{
    private readonly Option<string?> plan = CommonOptions.Text("--plan", "DIR", CliWords.HelpDefinitionsFolder);

    public CheckVerb() : base("check", CliWords.HelpCheck) => Add(plan);

    public override IReadOnlyList<(string Command, LocalizedText Remark)> Examples =>
    [
        ("scorecard check", CliWords.HelpCheckExample),
        ("scorecard check --plan my-plan --format json", CliWords.HelpCheckExampleJson),
    ];

    public override int Execute(Call call)
    {
        var folder = call.Value(plan) is { } named ? call.Surroundings.Resolve(named) : DefaultFolders.Plan(call.Surroundings);
        var (read, issues) = Workspace.Check(folder);
        if (call.Format == "json") JsonText.Write(call.Output, json => CheckJson.Write(json, read, issues));
        else WriteText(call, folder, issues);
        return issues.Any(i => i.Severity == Severity.Error) ? ExitCode.Refused : ExitCode.Done;
    }

    internal static void WriteText(Call call, string folder, IReadOnlyList<Issue> issues)
    {
        foreach (var issue in issues) call.Output.WriteLine(Plain.Text(issue.In(call.Language)));
        if (!call.Quiet) call.Output.WriteLine(Closing(folder, issues).In(call.Language));
    }

    internal static LocalizedText Closing(string folder, IReadOnlyList<Issue> issues) => CliWords.IssuesCounted(
        Plain.Text(folder), Count(issues, Severity.Error), Count(issues, Severity.Warning), Count(issues, Severity.Hint));

    private static int Count(IReadOnlyList<Issue> issues, Severity severity) => issues.Count(i => i.Severity == severity);
}
