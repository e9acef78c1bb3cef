using System.CommandLine;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Json;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.Backup;

/// <summary><c>backup</c>: a copy of the workspace that is whole, whatever is loaded meanwhile.</summary>
internal sealed class BackupVerb : Verb
{
    private readonly Argument<string> target = new("DIR")
    {
        Description = "An empty or missing folder outside the workspace; nothing is overwritten.",
    };

    public BackupVerb() : base("backup",
        "Copies journal and deliveries to another folder, also while others load: first what the journal says, then the files "
            + "that it names, each checked. The warehouse is a cache and stays out.") => Add(target);

    public override IReadOnlyList<(string Command, string Remark)> Examples =>
    [
        ("scorecard backup /media/safe/scorecard-2024-06-30", "A folder of its own for each backup."),
        ("scorecard verify --workspace /media/safe/scorecard-2024-06-30", "Checks the copy, like any workspace."),
    ];

    public override int Execute(Call call)
    {
        using var workspace = call.OpenWorkspace();
        var name = call.Value(target)!;
        BackupReport report;
        using (var progress = call.Progress()) report = workspace.BackUp(call.Surroundings.Resolve(name), progress);
        if (call.Format == "json")
        {
            JsonText.Write(call.Output, json => WrittenJson.Backup(json, name, report));
        }
        else if (!call.Quiet)
        {
            call.Output.WriteLine(CliWords.BackedUp(Plain.Text(name), report.Files, report.At.Position, report.Bytes, report.At.Head)
                .In(call.Language));
            call.Output.WriteLine(CliWords.WorkspaceLikeAnyNameWorkspace.In(call.Language));
        }
        return ExitCode.Done;
    }
}
