using System.CommandLine;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Json;
using CustomsItGuide.Json.Plans;

namespace CustomsItGuide.Cli.Adopt;

/// <summary><c>plan adopt</c>: a new version of the definitions enters the journal.</summary>
internal sealed class AdoptVerb : Verb
{
    private readonly Argument<string> folder = new("DIR") { Help = CliWords.HelpAdoptFolder };
    private readonly Option<string> by = new("--by") { HelpName = "NAME", Help = CliWords.HelpAdoptBy, Required = true };
    private readonly Option<string> decision = new("--decision") { HelpName = "REF", Help = CliWords.HelpAdoptDecision, Required = true };
    private readonly Option<DateTimeOffset?> received = CommonOptions.Received(CliWords.HelpAdoptReceived);
    private readonly Option<bool> dryRun = new("--dry-run") { Help = CliWords.HelpAdoptDryRun };

    public AdoptVerb() : base("adopt", CliWords.HelpAdopt, "csv")
    {
        Add(folder);
        Add(by);
        Add(decision);
        Add(received);
        Add(dryRun);
    }

    public override IReadOnlyList<(string Command, LocalizedText Remark)> Examples =>
    [
        ("scorecard plan adopt my-plan --by \"Planning unit\" --decision \"Council 143/144, June 2024, item 9\" --dry-run",
            CliWords.HelpAdoptExampleTried),
        ("scorecard plan adopt data/plan --by \"Planning unit\" --decision \"Council 143/144, June 2024, item 9\"",
            CliWords.HelpAdoptExample),
    ];

    public override int Execute(Call call)
    {
        using var workspace = call.OpenWorkspace();
        var before = workspace.At().AsOf;
        call.Warn(workspace.Remarks(call.Value(received)));
        var directory = call.Surroundings.Resolve(call.Value(folder)!);
        AsOf? after = null;
        PlanComparison comparison;
        using (var progress = call.Progress())
        {
            if (!call.Value(dryRun))
                after = workspace.Adopt(directory, call.Value(by)!, call.Value(decision)!, call.Value(received), progress);
            comparison = after is null ? workspace.PreviewAdoption(directory, progress) : workspace.CompareAdopted(before, after);
        }
        switch (call.Format)
        {
            case "json":
                JsonText.Write(call.Output, json =>
                AdoptionJson.Write(json, call.Value(decision)!, call.Value(by)!, before, after, comparison)); break;
            case "csv": ComparisonText.WriteCsv(comparison, call.Output); break;
            default: WriteText(call, after, comparison); break;
        }
        UnconfirmedReadings.Warn(call, comparison.Unconfirmed);
        return ExitCode.Done;
    }

    internal void WriteText(Call call, AsOf? after, PlanComparison comparison)
    {
        if (call.Quiet) return;
        ComparisonText.Write(comparison, call);
        call.Output.WriteLine();
        call.Output.WriteLine((after is null
            ? CliWords.DryRun
            : CliWords.AdoptedAs(Plain.Text(call.Value(decision)!), after.Position, after.Head))
            .In(call.Language));
    }
}
