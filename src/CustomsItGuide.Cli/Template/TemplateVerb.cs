using System.CommandLine;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Json;

namespace CustomsItGuide.Cli.Template;

/// <summary><c>template</c>: a workbook to fill in.</summary>
internal sealed class TemplateVerb : Verb
{
    private readonly Argument<string> dataSet = new("DATASET") { Description = "Name of the data set, as plan_actions." };
    private readonly Argument<string?> target = new("OUT")
    {
        Description = "The workbook to write; else the data set's name with .xlsx. Nothing is overwritten.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public TemplateVerb() : base("template",
        "Writes a workbook to fill in for a data set: its heads with their meanings, lists of the allowed values, and an example on a "
            + "sheet of its own. Filled in, it is loaded as it is.")
    {
        Add(dataSet);
        Add(target);
    }

    public override IReadOnlyList<(string Command, string Remark)> Examples =>
    [
        ("scorecard template plan_actions", "Writes plan_actions.xlsx; the actions of a year go below its heads."),
        ("scorecard template missions missions_2024-25.xlsx --lang fr",
            "Meanings and hints in French; the heads are the same in both languages."),
    ];

    public override int Execute(Call call)
    {
        using var workspace = call.OpenWorkspace();
        var asked = call.Value(dataSet)!;
        var name = call.Value(target) ?? asked + ".xlsx";
        var contract = workspace.At().WriteTemplate(asked, call.Surroundings.Resolve(name), call.Language);
        if (call.Format == "json")
        {
            JsonText.Write(call.Output, json => WrittenJson.Template(json, name, contract));
        }
        else if (!call.Quiet)
        {
            var (file, load) = (Plain.Text(name), call.Next($"load {Plain.Argument(name)} --dry-run"));
            call.Output.WriteLine(CliWords.WrittenFillRowsFirstSheet(file, contract.Row, load)
                    .In(call.Language));
        }
        return ExitCode.Done;
    }
}
