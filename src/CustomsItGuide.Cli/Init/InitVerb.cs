using System.CommandLine;
using CustomsItGuide.Cli.Output;

namespace CustomsItGuide.Cli.Init;

/// <summary><c>init</c>: makes a workspace.</summary>
internal sealed class InitVerb : Verb
{
    private readonly Option<string?> plan =
        CommonOptions.Text("--plan", "DIR",
            "Folder of the definitions; else data/plan of this folder, of one above it, or of the program.");
    private readonly Option<bool> sample =
        new("--sample") { Description = "Also loads the sample deliveries, at the times and by the names that the sample states." };
    private readonly Option<string?> by = CommonOptions.Text("--by", "NAME", "Who adopts the definitions; else the user of this computer.");
    private readonly Option<string?> decision =
        CommonOptions.Text("--decision", "REF", "The decision by which they are adopted; else 'first definitions'.");
    private readonly Option<DateTimeOffset?> received = CommonOptions.Received("When they were adopted (UTC); else now.");

    public InitVerb() : base("init",
        "Makes a workspace in an empty or missing folder: a journal with the definitions of a plan as its first entry.")
    {
        Add(plan);
        Add(sample);
        Add(by);
        Add(decision);
        Add(received);
        Validators.Add(result =>
        {
            if (result.GetValue(sample) && (result.GetResult(by) ?? result.GetResult(decision) ?? result.GetResult(received)) is not null)
                result.AddError("--by, --decision and --received cannot be combined with --sample: the sample states them itself.");
        });
    }

    public override IReadOnlyList<(string Command, string Remark)> Examples =>
    [
        ("scorecard init --sample", "A workspace to try things in, in the folder workspace."),
        ("scorecard init --workspace wco --by \"Planning unit\" --decision \"Council, June 2022\"", "An empty one for real deliveries."),
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
