using System.CommandLine;

namespace CustomsItGuide.Cli.Rejections;

/// <summary><c>rejections</c>: what was refused, where, why, and what to do.</summary>
internal sealed class RejectionsVerb : Verb
{
    private readonly Option<long?> delivery = new("--delivery")
    {
        HelpName = "ID",
        Description = "Only those of the delivery with this journal position; else of all that still count.",
    };
    private readonly Option<string?> asOf = CommonOptions.AsOf();

    public RejectionsVerb() : base("rejections", "Lists the rows that were refused: where, what was found, what was expected, what to do.", "csv")
    {
        Add(delivery);
        Add(asOf);
    }

    public override IReadOnlyList<(string Command, string Remark)> Examples =>
    [
        ("scorecard rejections", "All rows that are refused at present."),
        ("scorecard rejections --delivery 42 --format csv > to-mend.csv", "Those of one delivery, to send back to its author."),
    ];

    public override int Execute(Call call)
    {
        using var workspace = call.OpenWorkspace();
        var at = call.At(workspace, call.Value(asOf));
        var rejections = workspace.Rejections(at, call.Value(delivery));
        var withdrawn = workspace.Deliveries(at).FirstOrDefault(d => d.Position == call.Value(delivery))?.Withdrawn;
        if (withdrawn is not null)
        {
            call.Warn([new Issue(Severity.Warning, "--delivery", null, "withdrawn",
                $"Delivery {withdrawn.Delivery} was withdrawn{(withdrawn.Erased ? " and erased" : "")} by entry {withdrawn.Position} ({withdrawn.By}: {withdrawn.Reason}). It is shown as it stood when it was received.")]);
        }
        switch (call.Format)
        {
            case "json": RejectionList.WriteJson(rejections, call.Output, withdrawn); break;
            case "csv": RejectionList.WriteCsv(rejections, call.Language, call.Output); break;
            default: RejectionList.WriteText(rejections, call); break;
        }
        return ExitCode.Done;
    }
}
