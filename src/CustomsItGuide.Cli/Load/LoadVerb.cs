using System.CommandLine;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Json;
using CustomsItGuide.Json.Deliveries;

namespace CustomsItGuide.Cli.Load;

/// <summary><c>load</c>: takes deliveries in.</summary>
internal sealed class LoadVerb : Verb
{
    private readonly Argument<string[]> paths = new("PATH")
    {
        Description = "Files, or folders with all files in them.",
        Arity = ArgumentArity.OneOrMore,
    };
    private readonly Option<string?> dataSet =
        CommonOptions.Text("--dataset", "NAME", "Data set of all of them; else told by each file's name, else by its columns.");
    private readonly Option<string?> dates = new("--dates")
    {
        HelpName = "dmy|mdy",
        Description = "How dates with slashes are read where their column does not tell: day first or month first. Without it, dates "
            + "that fit both ways, or only month first, are refused.",
    };
    private readonly Option<string?> map =
        CommonOptions.Text("--map", "FILE",
            "Reads them by this mapping of heads and words, which 'scorecard map' proposes; the journal keeps it with the delivery. "
                + "Files that have all heads of a mapping in the plan's folder mappings, and are not understood without, are read by "
                    + "that and need none.");
    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Says what would happen and writes nothing." };
    private readonly Option<bool> strict = new("--strict") { Description = "Refuses the whole load when a row is rejected." };
    private readonly Option<bool> merge =
        new("--merge") { Description = "Replaces and adds rows by key and removes none: for a part of a slice, or a few corrected rows." };
    private readonly Option<long?> acceptLosses = new("--accept-losses")
    {
        HelpName = "N",
        Description = "Loads although it takes away more than the plan allows: the very number that the refusal printed. The journal "
            + "keeps it.",
    };
    private readonly Option<bool> acceptErased = new("--accept-erased")
    {
        Description = "Loads although a file has the very bytes that 'withdraw --erase' erased; without it such a file is refused.",
    };
    private readonly Option<string?> by = CommonOptions.Text("--by", "NAME", "Who delivered; else the user of this computer.");
    private readonly Option<DateTimeOffset?> received = CommonOptions.Received("When it was received (UTC), not in the future; else now.");

    public LoadVerb() : base("load",
        "Loads deliveries. Rows that break the data set's contract are rejected and listed; the others are taken. What would take away "
            + "more than the plan allows of what counts is refused (exit 1, in a dry run too) and listed. Loading the same files again "
                + "changes nothing. A value that a second computation does not confirm is said and not shown: the data are loaded all "
                    + "the same (exit 0), and score then exits 1.",
        "csv")
    {
        dates.AcceptOnlyFromAmong("dmy", "mdy");
        Add(paths);
        Add(dataSet);
        Add(dates);
        Add(map);
        Add(dryRun);
        Add(strict);
        Add(merge);
        Add(acceptLosses);
        Add(acceptErased);
        Add(by);
        Add(received);
    }

    public override IReadOnlyList<(string Command, string Remark)> Examples =>
    [
        ("scorecard load missions_2023-24.xlsx --dry-run", "What would be added, changed, removed and rejected."),
        ("scorecard load inbox --by \"Capacity Building Directorate\" --received 2024-08-30T09:00:00Z",
            "All files of a folder, as received on that day."),
        ("scorecard load \"plan_actions 2024-25 TTA.xlsx\" --merge", "One directorate's part: the rows of the others stay."),
        ("scorecard load export.csv --map export.yaml", "The export of a survey tool, read by a mapping of its heads and words."),
        ("scorecard load answers.csv --dataset survey_answers --strict", "All rows or none, whatever the file's name."),
    ];

    public override int Execute(Call call)
    {
        using var workspace = call.OpenWorkspace();
        var request = new LoadRequest(
            [.. call.Value(paths)!.Select(call.Surroundings.Resolve)], call.Value(dataSet), call.Value(dates),
            call.Value(dryRun), call.Value(strict), call.Value(by) ?? call.User, call.Value(received))
        {
            Merge = call.Value(merge),
            AcceptLosses = call.Value(acceptLosses),
            AcceptErased = call.Value(acceptErased),
            Details = call.Format != "csv" && !(call.Quiet && call.Format == "text"),
            MapFile = call.Value(map) is { } file ? call.Surroundings.Resolve(file) : null,
        };
        LoadReport report;
        try
        {
            using var progress = call.Progress();
            report = workspace.Load(request, progress);
        }
        catch (RefusedException refused) when (refused.WouldLoad.Count > 0 || call.Format == "json")
        {
            // What is wrong follows on the error output, and decides the exit code.
            switch (call.Format)
            {
                case "json": JsonText.Write(call.Output, json => LoadJson.WriteRefused(json, refused, call.Language)); break;
                case "csv": LoadSummary.WriteCsv(refused.WouldLoad, call.Output); break;
                default: LoadSummary.WriteRefused(refused, call); break;
            }
            call.Output.Flush();
            throw;
        }
        call.Warn(report.Warnings);
        switch (call.Format)
        {
            case "json": JsonText.Write(call.Output, json => LoadJson.Write(json, report, request.DryRun, call.Language)); break;
            case "csv": LoadSummary.WriteCsv(report.Deliveries, call.Output); break;
            default: LoadSummary.WriteText(report, request.DryRun, call); break;
        }
        if (report.Refusal.Count > 0)
        {
            call.Output.Flush();
            throw new RefusedException(report.Refusal);
        }
        UnconfirmedReadings.Warn(call, report.Unconfirmed);
        return ExitCode.Done;
    }
}
