using System.CommandLine;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Json;

namespace CustomsItGuide.Cli.NewPlan;

/// <summary><c>plan new</c>: the files of a plan to begin with.</summary>
internal sealed class PlanNewVerb : Verb
{
    private readonly Argument<string> folder = new("NAME") { Help = CliWords.HelpPlanNewFolder };
    private readonly Option<Period?> year = new("--year")
    {
        HelpName = "YEAR",
        Help = CliWords.HelpPlanNewYear,
        CustomParser = result =>
        {
            var found = result.Tokens[0].Value;
            if (Period.TryParse(found, out var period) && period.Kind == PeriodKind.FiscalYear) return period;
            result.Refuse(CliWords.UsageNotAYear(found));
            return null;
        },
    };

    public PlanNewVerb() : base("new", CliWords.HelpPlanNew)
    {
        Add(folder);
        Add(year);
    }

    public override IReadOnlyList<(string Command, LocalizedText Remark)> Examples =>
    [
        ("scorecard plan new my-plan", CliWords.HelpPlanNewExample),
        ("scorecard plan new mon-plan --lang fr --year 2026/27", CliWords.HelpPlanNewExampleFrench),
    ];

    public override int Execute(Call call)
    {
        var name = call.Value(folder)!;
        var files = Workspace.WriteNewPlan(call.Surroundings.Resolve(name), call.Language, call.Value(year), call.Surroundings.Time);
        if (call.Format == "json") JsonText.Write(call.Output, json => WrittenJson.NewPlan(json, name, files));
        else if (!call.Quiet) WriteText(call, name, files);
        return ExitCode.Done;
    }

    internal static void WriteText(Call call, string name, IReadOnlyList<string> files)
    {
        string T(LocalizedText text) => text.In(call.Language);
        call.Output.WriteLine(T(CliWords.PlanWritten(Plain.Text(name), string.Join(", ", files))));
        call.Output.WriteLine();
        call.Output.WriteLine(T(CliWords.NextSteps));
        var shown = Plain.Argument(name);
        var dataSet = files.Where(f => f.StartsWith("datasets/", StringComparison.Ordinal)).Select(f => Path.GetFileNameWithoutExtension(f))
            .First();
        (string Command, LocalizedText Meaning)[] steps =
        [
            ($"scorecard check --plan {shown}", CliWords.NewPlanCheck),
            ("scorecard plan keys", CliWords.NewPlanKeys),
            (call.Next($"init --plan {shown}"), CliWords.NewPlanInit),
            (call.Next($"template {dataSet}"), CliWords.NewPlanTemplate),
            (call.Next($"load {dataSet}.xlsx --dry-run"), CliWords.NewPlanLoad),
            (call.Next("score"), CliWords.NewPlanScore),
        ];
        var width = steps.Max(s => s.Command.Length);
        foreach (var (command, meaning) in steps) call.Output.WriteLine($"  {command.PadRight(width)}    {T(meaning)}");
    }
}
