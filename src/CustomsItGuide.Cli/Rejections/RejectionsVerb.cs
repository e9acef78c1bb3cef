using System.CommandLine;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Json;
using CustomsItGuide.Json.Deliveries;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.Rejections;

/// <summary><c>rejections</c>: what was refused, where, why, and what to do.</summary>
internal sealed class RejectionsVerb : Verb
{
    private const string Workbook = "xlsx";

    private readonly Option<long?> delivery = CommonOptions.Whole("--delivery", "ID", CliWords.HelpRejectionsDelivery);
    private readonly Argument<string?> target = new("OUT")
    {
        Help = CliWords.HelpRejectionsTarget,
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Option<string?> asOf = CommonOptions.AsOf();
    private readonly Option<bool> withAnswers = new("--with-answers") { Help = CliWords.HelpRejectionsWithAnswers };

    public RejectionsVerb() : base("rejections", CliWords.HelpRejections, "csv", Workbook)
    {
        Add(target);
        Add(delivery);
        Add(asOf);
        Add(withAnswers);
        Validators.Add(result =>
        {
            var (isWorkbook, named) = (result.GetValue(Format) == Workbook, result.GetValue(target) is not null);
            if (isWorkbook && !named)
                result.Refuse(CliWords.UsageWorkbookNeedsName);
            if (named && !isWorkbook)
                result.Refuse(CliWords.UsageFileOnlyWithWorkbook);
        });
    }

    public override IReadOnlyList<(string Command, LocalizedText Remark)> Examples =>
    [
        ("scorecard rejections", CliWords.HelpRejectionsExample),
        ("scorecard rejections --delivery 42 --format xlsx to-mend.xlsx", CliWords.HelpRejectionsExampleWorkbook),
        ("scorecard rejections --delivery 42 --format csv > to-mend.csv", CliWords.HelpRejectionsExampleCsv),
    ];

    public override int Execute(Call call)
    {
        using var workspace = call.OpenWorkspace();
        var at = call.At(workspace, call.Value(asOf));
        if (call.Format == Workbook) return GiveBack(call, at);
        var rejections = at.Rejections(call.Value(delivery));
        var withdrawn = at.Deliveries.FirstOrDefault(d => d.Position == call.Value(delivery))?.Withdrawn;
        if (withdrawn is not null)
        {
            var (position, entry, by, reason) = (withdrawn.Delivery, withdrawn.Position, withdrawn.By, withdrawn.Reason);
            var erased = withdrawn.Erased ? CliWords.AndErased : LocalizedText.Empty;
            var shown = CliWords.ShownAsReceived;
            call.Warn([new Issue(Severity.Warning, "--delivery", null, "withdrawn",
                CliWords.ReturnOfWithdrawn(position, erased, entry, by, reason, shown))]);
        }
        switch (call.Format)
        {
            case "json": JsonText.Write(call.Output, json => RejectionsJson.Write(json, rejections, withdrawn)); break;
            case "csv": RejectionList.WriteCsv(rejections, call.Language, call.Output); break;
            default: RejectionList.WriteText(rejections, call); break;
        }
        return ExitCode.Done;
    }

    private int GiveBack(Call call, Snapshot at)
    {
        var name = call.Value(target)!;
        ReturnedDelivery returned;
        using (var progress = call.Progress())
        {
            progress.Report(CliWords.WritingFile(name));
            returned = at.ReturnDelivery(call.Value(delivery), call.Surroundings.Resolve(name), call.Value(withAnswers), call.Language);
        }
        var (asked, dataSet) = (name, returned.Delivery.DataSet);
        name = Path.Combine(Path.GetDirectoryName(asked) ?? "", Path.GetFileName(returned.File));
        // On the error output, and whatever --quiet says: who pipes the answer elsewhere still sees it.
        if (at.Plan.DataSets.FirstOrDefault(d => d.Name == dataSet)?.Confidential is not null)
        {
            call.Error.WriteLine(CliWords.HoldsMembersAnswers(Plain.Text(name), dataSet).In(call.Language));
        }
        if (call.Quiet) return ExitCode.Done;
        var load = $"load {Plain.Argument(name)} --dataset {dataSet}{(returned.Delivery.Options.Dates is { } dates ? " --dates " + dates : "")}"
            + (returned.Delivery.Options.Merge ? " --merge" : "");
        call.Output.WriteLine(
            CliWords.ReturnWritten(Plain.Text(name), returned.Delivery.Position, dataSet,
                RejectionWords.Rows(returned.Rows), returned.Marked, call.Next(load)).In(call.Language));
        if (name != asked)
        {
            call.Output.WriteLine(CliWords.SyntheticReturn.In(call.Language));
        }
        return ExitCode.Done;
    }
}
