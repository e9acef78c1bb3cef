using System.CommandLine;
using CustomsItGuide.Cli.Output;

namespace CustomsItGuide.Cli.Export;

/// <summary><c>export</c>: the scorecards and their rows for other tools, one verb a form.</summary>
internal sealed class ExportVerb : Verb
{
    private readonly Argument<string> target = new("OUT") { Description = "Where to write; nothing is overwritten." };
    private readonly Option<string?> asOf = CommonOptions.AsOf();
    private readonly Action<Workspace, string, AsOf> write;
    private readonly string example;

    private ExportVerb(string name, string description, string example, Action<Workspace, string, AsOf> write) : base(name, description)
    {
        (this.write, this.example) = (write, example);
        Add(target);
        Add(asOf);
    }

    public static IEnumerable<Verb> All =>
    [
        new ExportVerb("duckdb", "Writes a DuckDB database: the rows of every data set, the scorecards of all years, and views; each table and column says what it is.",
            "scorecard.duckdb", (workspace, to, at) => workspace.ExportDuckDb(to, at)),
        new ExportVerb("parquet", "Writes a folder of Parquet files, one a table, for Python, R and others; columns.parquet says what each column is.",
            "scorecard-parquet", (workspace, to, at) => workspace.ExportParquet(to, at)),
    ];

    public override IReadOnlyList<(string Command, string Remark)> Examples =>
    [
        ($"scorecard export {Name} {example}", "What is known now."),
        ($"scorecard export {Name} {example} --as-of 2024-06-30", "What was known at the end of that day."),
    ];

    public override int Execute(Call call)
    {
        using var workspace = call.OpenWorkspace();
        var at = workspace.At(call.Value(asOf));
        var name = call.Value(target)!;
        using (var progress = call.Progress())
        {
            progress.Report("writing " + name);
            write(workspace, call.Surroundings.Resolve(name), at);
        }
        if (call.Format == "json")
        {
            Json.Write(call.Output, json =>
            {
                json.WriteStartObject();
                json.WriteString("written", name);
                json.AsOf("as_of", at);
                json.WriteEndObject();
            });
        }
        else if (!call.Quiet)
        {
            call.Output.WriteLine($"{Plain.Text(name)}: written, as of journal position {Numbers.Count(at.Position)}. It holds every row of the data sets, who answered a survey too: give it only to those who may see that.");
        }
        return ExitCode.Done;
    }
}
