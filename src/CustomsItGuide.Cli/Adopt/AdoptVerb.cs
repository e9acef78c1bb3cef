using System.CommandLine;
using CustomsItGuide.Cli.Output;

namespace CustomsItGuide.Cli.Adopt;

/// <summary><c>plan adopt</c>: a new version of the definitions enters the journal.</summary>
internal sealed class AdoptVerb : Verb
{
    private readonly Argument<string> folder = new("DIR") { Description = "Folder of the definitions: plan.yaml with indicators/, datasets/ and measures/." };
    private readonly Option<string> by = new("--by") { HelpName = "NAME", Description = "Who adopts it.", Required = true };
    private readonly Option<string> decision = new("--decision") { HelpName = "REF", Description = "The decision by which it is adopted.", Required = true };
    private readonly Option<DateTimeOffset?> received = CommonOptions.Received("When it was adopted (UTC), not in the future; else now.");

    public AdoptVerb() : base("adopt", "Adopts a new version of the definitions: from here on every period is counted and judged by it, and what was reported before stays in the journal.")
    {
        Add(folder);
        Add(by);
        Add(decision);
        Add(received);
    }

    public override IReadOnlyList<(string Command, string Remark)> Examples =>
    [
        ("scorecard plan adopt data/plan --by \"Planning unit\" --decision \"Council 143/144, June 2024, item 9\"", "Says who and why; the journal keeps both with the files."),
    ];

    public override int Execute(Call call)
    {
        using var workspace = call.OpenWorkspace();
        var before = workspace.At();
        call.Warn(workspace.Remarks(call.Value(received)));
        AsOf after;
        using (var progress = call.Progress())
        {
            after = workspace.Adopt(call.Surroundings.Resolve(call.Value(folder)!), call.Value(by)!, call.Value(decision)!, call.Value(received), progress);
        }
        var (then, now) = (workspace.Plan(before), workspace.Plan(after));
        var added = now.Indicators.Select(i => i.Id).Except(then.Indicators.Select(i => i.Id), StringComparer.Ordinal).ToList();
        var dropped = then.Indicators.Select(i => i.Id).Except(now.Indicators.Select(i => i.Id), StringComparer.Ordinal).ToList();
        if (call.Format == "json") WriteJson(call, before, after, added, dropped);
        else if (!call.Quiet) WriteText(call, now, after, added, dropped);
        return ExitCode.Done;
    }

    private void WriteText(Call call, Plan plan, AsOf after, List<string> added, List<string> dropped)
    {
        call.Output.WriteLine($"Adopted a new version of {Plain.Text(plan.Title.In(call.Language))}: {Plain.Text(call.Value(decision)!)}.");
        if (added.Count > 0) call.Output.WriteLine($"New indicators: {string.Join(", ", added)}.");
        if (dropped.Count > 0) call.Output.WriteLine($"Indicators no longer in the plan: {string.Join(", ", dropped)}.");
        call.Output.WriteLine($"Journal at position {Numbers.Count(after.Position)}, head {after.Head}.");
    }

    private void WriteJson(Call call, AsOf before, AsOf after, List<string> added, List<string> dropped) => Json.Write(call.Output, json =>
    {
        json.WriteStartObject();
        json.WriteString("decision", call.Value(decision));
        json.WriteString("by", call.Value(by));
        json.AsOf("before", before);
        json.AsOf("after", after);
        json.Strings("added", added);
        json.Strings("dropped", dropped);
        json.WriteEndObject();
    });
}
