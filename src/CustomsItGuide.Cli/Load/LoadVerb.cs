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
        Help = CliWords.HelpLoadPaths,
        Arity = ArgumentArity.OneOrMore,
    };
    private readonly Option<string?> dataSet = CommonOptions.Text("--dataset", "NAME", CliWords.HelpLoadDataSet);
    private readonly Option<string?> dates = CommonOptions.OptionalChoice("--dates", CliWords.HelpLoadDates, "dmy", "mdy");
    private readonly Option<string?> map = CommonOptions.Text("--map", "FILE", CliWords.HelpLoadMap);
    private readonly Option<bool> dryRun = new("--dry-run") { Help = CliWords.HelpLoadDryRun };
    private readonly Option<bool> strict = new("--strict") { Help = CliWords.HelpLoadStrict };
    private readonly Option<bool> merge = new("--merge") { Help = CliWords.HelpLoadMerge };
    private readonly Option<long?> acceptLosses = CommonOptions.Whole("--accept-losses", "N", CliWords.HelpLoadAcceptLosses);
    private readonly Option<bool> acceptErased = new("--accept-erased") { Help = CliWords.HelpLoadAcceptErased };
    private readonly Option<string?> by = CommonOptions.Text("--by", "NAME", CliWords.HelpLoadBy);
    private readonly Option<DateTimeOffset?> received = CommonOptions.Received(CliWords.HelpLoadReceived);

    public LoadVerb() : base("load", CliWords.HelpLoad, "csv")
    {
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

    public override IReadOnlyList<(string Command, LocalizedText Remark)> Examples =>
    [
        ("scorecard load missions_2023-24.xlsx --dry-run", CliWords.HelpLoadExampleTried),
        ("scorecard load inbox --by \"Capacity Building Directorate\" --received 2024-08-30T09:00:00Z", CliWords.HelpLoadExampleFolder),
        ("scorecard load \"plan_actions 2024-25 TTA.xlsx\" --merge", CliWords.HelpLoadExampleMerge),
        ("scorecard load export.csv --map export.yaml", CliWords.HelpLoadExampleMap),
        ("scorecard load answers.csv --dataset survey_answers --strict", CliWords.HelpLoadExampleStrict),
    ];

    public override bool TellsRefusals => true;

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
