using System.CommandLine;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Json;

namespace CustomsItGuide.Cli.Export;

/// <summary><c>export</c>: the scorecards and their rows for other tools, one verb a form.</summary>
internal sealed class ExportVerb : Verb
{
    private readonly Argument<string> target = new("OUT") { Help = CliWords.HelpExportTarget };
    private readonly Option<string?> asOf = CommonOptions.AsOf();
    private readonly Option<bool> withAnswers = new("--with-answers") { Help = CliWords.HelpExportWithAnswers };
    private readonly Action<Snapshot, string, bool> write;
    private readonly string example;

    private ExportVerb(string name, LocalizedText help, string example, Action<Snapshot, string, bool> write) : base(name, help)
    {
        (this.write, this.example) = (write, example);
        Add(target);
        Add(asOf);
        Add(withAnswers);
    }

    public static IEnumerable<Verb> All =>
    [
        new ExportVerb("duckdb", CliWords.HelpExportDuckDb, "scorecard.duckdb", (at, to, answers) => at.ExportDuckDb(to, answers)),
        new ExportVerb("parquet", CliWords.HelpExportParquet, "scorecard-parquet", (at, to, answers) => at.ExportParquet(to, answers)),
    ];

    public override IReadOnlyList<(string Command, LocalizedText Remark)> Examples =>
    [
        ($"scorecard export {Name} {example}", CliWords.HelpExportExample),
        ($"scorecard export {Name} {example} --as-of 2024-06-30", CliWords.HelpExportExampleAsOf),
        ($"scorecard export {Name} {example} --with-answers", CliWords.HelpExportExampleAnswers),
    ];

    public override int Execute(Call call)
    {
        using var workspace = call.OpenWorkspace();
        var at = call.At(workspace, call.Value(asOf));
        var name = call.Value(target)!;
        var answers = call.Value(withAnswers);
        using (var progress = call.Progress())
        {
            progress.Report(CliWords.WritingFile(name));
            write(at, call.Surroundings.Resolve(name), answers);
        }
        var confidential =
            string.Join(", ", at.Plan.DataSets.Where(d => d.Confidential is not null).Select(d => d.Name).Order(StringComparer.Ordinal));
        // On the error output, and whatever --quiet says: who pipes the answer elsewhere still sees it.
        if (answers) call.Error.WriteLine(CliWords.HoldsMembersAnswers(Plain.Text(name), confidential).In(call.Language));
        if (call.Format == "json")
        {
            JsonText.Write(call.Output, json => WrittenJson.Export(json, name, at.AsOf, answers));
        }
        else if (!call.Quiet)
        {
            var leftOut = answers ? LocalizedText.Empty : CliWords.AnswersLeftOut(confidential);
            call.Output.WriteLine(CliWords.ExportWritten(Plain.Text(name), at.Position).Then(leftOut).In(call.Language));
        }
        return ExitCode.Done;
    }
}
