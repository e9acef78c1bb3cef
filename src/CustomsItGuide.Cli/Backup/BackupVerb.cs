using System.CommandLine;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Json;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.Backup;

/// <summary><c>backup</c>: a copy of the workspace that is whole, whatever is loaded meanwhile.</summary>
internal sealed class BackupVerb : Verb
{
    private readonly Argument<string> target = new("DIR") { Help = CliWords.HelpBackupFolder };

    public BackupVerb() : base("backup", CliWords.HelpBackup) => Add(target);

    public override IReadOnlyList<(string Command, LocalizedText Remark)> Examples =>
    [
        ("scorecard backup /media/safe/scorecard-2024-06-30", CliWords.HelpBackupExample),
        ("scorecard verify --workspace /media/safe/scorecard-2024-06-30", CliWords.HelpBackupExampleVerify),
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
            call.Output.WriteLine(CliWords.BackupIsWorkspace.In(call.Language));
        }
        return ExitCode.Done;
    }
}
