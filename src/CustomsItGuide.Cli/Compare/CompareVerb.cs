using System.CommandLine;
using CustomsItGuide.Json;

namespace CustomsItGuide.Cli.Compare;

/// <summary><c>compare</c>: do our rules give the verdicts that others published?</summary>
internal sealed class CompareVerb : Verb
{
    private readonly Argument<string> file = new("FILE") { Help = CliWords.HelpCompareFile };
    private readonly Option<string?> columns = CommonOptions.Text("--columns", "FILE.yaml", CliWords.HelpCompareColumns);

    public CompareVerb() : base("compare", CliWords.HelpCompare, "csv")
    {
        Add(file);
        Add(columns);
    }

    public override IReadOnlyList<(string Command, LocalizedText Remark)> Examples =>
    [
        ("scorecard compare gc_infobase_small.csv", CliWords.HelpCompareExample),
        ("scorecard compare statcan_cif_open.csv --format json", CliWords.HelpCompareExampleJson),
        ("scorecard compare resultats.csv --columns resultats.yaml", CliWords.HelpCompareExampleColumns),
    ];

    public override int Execute(Call call)
    {
        var found = Workspace.ComparePublished(call.Surroundings.Resolve(call.Value(file)!),
            call.Value(columns) is { } described ? call.Surroundings.Resolve(described) : null);
        call.Warn(found.Notices);
        switch (call.Format)
        {
            case "json": JsonText.Write(call.Output, json => ResultsJson.Write(json, found, call.Language)); break;
            case "csv": ResultsList.WriteCsv(found, call.Language, call.Output); break;
            default: ResultsList.WriteText(found, call); break;
        }
        return found.Agreed == found.Compared ? ExitCode.Done : ExitCode.Refused;
    }
}
