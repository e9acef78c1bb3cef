using System.CommandLine;
using CustomsItGuide.Json;
using CustomsItGuide.Json.Journals;

namespace CustomsItGuide.Cli.Verify;

/// <summary><c>verify</c>: does what is cached and shown follow from what was delivered, and is it still the journal that somebody wrote
/// down?</summary>
internal sealed class VerifyVerb : Verb
{
    private readonly Option<string?> expectHead = CommonOptions.ExpectHead();
    private readonly Option<string?> checkpoint = CommonOptions.Text("--checkpoint", "FILE", CliWords.HelpVerifyCheckpoint);

    public VerifyVerb() : base("verify", CliWords.HelpVerify)
    {
        Add(expectHead);
        Add(checkpoint);
    }

    public override IReadOnlyList<(string Command, LocalizedText Remark)> Examples =>
    [
        ("scorecard verify", CliWords.HelpVerifyExample),
        ("scorecard verify --expect-head bdba51705c81", CliWords.HelpVerifyExampleHead),
        ("scorecard verify --checkpoint /media/safe/2024-06.json", CliWords.HelpVerifyExampleCheckpoint),
    ];

    public override int Execute(Call call)
    {
        using var workspace = call.OpenWorkspace();
        if (call.Value(expectHead) is { } expected) workspace.At().Expect(expected);
        var file = call.Value(checkpoint);
        var path = file is null ? null : call.Surroundings.Resolve(file);
        var kept = path is not null && Path.Exists(path) ? workspace.CompareCheckpoint(path) : default((Checkpoint, long)?);
        WorkspaceVerification found;
        using (var progress = call.Progress()) found = workspace.Verify(progress);
        var anchor = kept is { } compared ? new CheckpointOutcome(file!, compared.Item1, compared.Item2)
            : path is not null && found.Holds ? new CheckpointOutcome(file!, workspace.WriteCheckpoint(path), null) : null;
        if (call.Format == "json") JsonText.Write(call.Output, json => VerificationJson.Write(json, found, anchor, call.Language));
        else VerificationReportText.Write(found, anchor, call);
        return found.Holds ? ExitCode.Done : ExitCode.Refused;
    }
}
