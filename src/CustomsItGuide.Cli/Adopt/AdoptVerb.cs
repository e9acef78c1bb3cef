using System.CommandLine;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Json;
using CustomsItGuide.Json.Plans;

namespace CustomsItGuide.Cli.Adopt;

/// <summary><c>plan adopt</c>: a new version of the definitions enters the journal.</summary>
internal sealed class AdoptVerb : Verb
{
    private readonly Argument<string> folder =
        new("DIR") { Description = "Folder of the definitions: plan.yaml with indicators/, datasets/ and measures/." };
    private readonly Option<string> by = new("--by") { HelpName = "NAME", Description = "Who adopts it.", Required = true };
    private readonly Option<string> decision =
        new("--decision") { HelpName = "REF", Description = "The decision by which it is adopted.", Required = true };
    private readonly Option<DateTimeOffset?> received = CommonOptions.Received("When it was adopted (UTC), not in the future; else now.");
    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Says what it would change and writes nothing." };

    public AdoptVerb() : base("adopt",
        "Adopts a new version of the definitions: from here on every period is counted and judged by it, and what was reported before "
            + "stays in the journal. Prints what it changes: files, values, verdicts, and rows refused. A value that a second "
                + "computation does not confirm is said and not shown, and score then exits 1.", "csv")
    {
        Add(folder);
        Add(by);
        Add(decision);
        Add(received);
        Add(dryRun);
    }

    public override IReadOnlyList<(string Command, string Remark)> Examples =>
    [
        ("scorecard plan adopt my-plan --by \"Planning unit\" --decision \"Council 143/144, June 2024, item 9\" --dry-run",
            "What it would change."),
        ("scorecard plan adopt data/plan --by \"Planning unit\" --decision \"Council 143/144, June 2024, item 9\"",
            "Says who and why; the journal keeps both with the files."),
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
            case "json": JsonText.Write(call.Output, json =>
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
            ? CliWords.DryRunNothingWritten
            : CliWords.AdoptedAs(Plain.Text(call.Value(decision)!), after.Position, after.Head))
            .In(call.Language));
    }
}
