using System.CommandLine;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Json;

namespace CustomsItGuide.Cli.Template;

/// <summary><c>template</c>: a workbook to fill in.</summary>
internal sealed class TemplateVerb : Verb
{
    private readonly Argument<string> dataSet = new("DATASET") { Help = CliWords.HelpTemplateDataSet };
    private readonly Argument<string?> target = new("OUT")
    {
        Help = CliWords.HelpTemplateTarget,
        Arity = ArgumentArity.ZeroOrOne,
    };

    public TemplateVerb() : base("template", CliWords.HelpTemplate)
    {
        Add(dataSet);
        Add(target);
    }

    public override IReadOnlyList<(string Command, LocalizedText Remark)> Examples =>
    [
        ("scorecard template plan_actions", CliWords.HelpTemplateExample),
        ("scorecard template missions missions_2024-25.xlsx --lang fr", CliWords.HelpTemplateExampleFrench),
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
            call.Output.WriteLine(CliWords.TemplateWritten(file, contract.Row, load)
                    .In(call.Language));
        }
        return ExitCode.Done;
    }
}
