using System.CommandLine;
using CustomsItGuide.Json;
using CustomsItGuide.Json.Journals;

namespace CustomsItGuide.Cli.Verify;

/// <summary><c>verify</c>: does what is cached and shown follow from what was delivered, and is it still the journal that somebody wrote
/// down?</summary>
internal sealed class VerifyVerb : Verb
{
    private readonly Option<string?> expectHead = CommonOptions.ExpectHead();
    private readonly Option<string?> checkpoint = CommonOptions.Text("--checkpoint", "FILE",
        "A small file to keep elsewhere. Where there is none, one with the journal's position and head is written when all holds; "
            + "else the journal must still go on from it.");

    public VerifyVerb() : base("verify",
        "Checks every hash of journal and deliveries, computes everything anew from the deliveries, and compares it with what is "
            + "cached. Changes nothing in the workspace; exits 1 when something does not hold.")
    {
        Add(expectHead);
        Add(checkpoint);
    }

    public override IReadOnlyList<(string Command, string Remark)> Examples =>
    [
        ("scorecard verify", "Every hash, every value and verdict, every table."),
        ("scorecard verify --expect-head bdba51705c81", "Also: the journal ends where a print of the scorecard says that it ended."),
        ("scorecard verify --checkpoint /media/safe/2024-06.json", "Writes the anchor the first time, and compares with it from then on."),
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
