using System.CommandLine;
using CustomsItGuide.Cli.Output;

namespace CustomsItGuide.Cli.Init;

/// <summary><c>init</c>: makes a workspace.</summary>
internal sealed class InitVerb : Verb
{
    private readonly Option<string?> plan = CommonOptions.Text("--plan", "DIR", CliWords.HelpDefinitionsFolder);
    private readonly Option<bool> sample = new("--sample") { Help = CliWords.HelpInitSample };
    private readonly Option<string?> by = CommonOptions.Text("--by", "NAME", CliWords.HelpInitBy);
    private readonly Option<string?> decision = CommonOptions.Text("--decision", "REF", CliWords.HelpInitDecision);
    private readonly Option<DateTimeOffset?> received = CommonOptions.Received(CliWords.HelpInitReceived);

    public InitVerb() : base("init", CliWords.HelpInit)
    {
        Add(plan);
        Add(sample);
        Add(by);
        Add(decision);
        Add(received);
        Validators.Add(result =>
        {
            if (result.GetValue(sample) && (result.GetResult(by) ?? result.GetResult(decision) ?? result.GetResult(received)) is not null)
                result.Refuse(CliWords.UsageSampleStatesThemItself);
        });
    }

    public override IReadOnlyList<(string Command, LocalizedText Remark)> Examples =>
    [
        ("scorecard init --sample", CliWords.HelpInitExampleSample),
        ("scorecard init --workspace wco --by \"Planning unit\" --decision \"Council, June 2022\"", CliWords.HelpInitExample),
    ];

    public override int Execute(Call call)
    {
        var surroundings = call.Surroundings;
        var planFolder = call.Value(plan) is { } named ? surroundings.Resolve(named) : DefaultFolders.Plan(surroundings);
        using var workspace = call.Value(sample) ? Sample(call, planFolder)
            : Workspace.Create(call.WorkspaceFolder, planFolder, call.Value(by) ?? call.User, call.Value(decision) ?? "first definitions",
                call.Value(received), surroundings.Time);
        var at = workspace.At();
        InitReport.Write(call, at.Plan, at.AsOf, at.Deliveries.Count);
        return ExitCode.Done;
    }

    private static Workspace Sample(Call call, string planFolder)
    {
        using var progress = call.Progress();
        return Workspace.CreateSample(call.WorkspaceFolder, planFolder, DefaultFolders.Sample(call.Surroundings), progress);
    }
}
