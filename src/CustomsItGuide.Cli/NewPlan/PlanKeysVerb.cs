using System.CommandLine;
using CustomsItGuide.Json;
using CustomsItGuide.Json.Plans;

namespace CustomsItGuide.Cli.NewPlan;

/// <summary><c>plan keys</c>: everything that may stand in the files of a plan.</summary>
internal sealed class PlanKeysVerb : Verb
{
    private readonly Argument<string?> file = new("FILE") { Help = CliWords.HelpPlanKeysFile, Arity = ArgumentArity.ZeroOrOne };

    public PlanKeysVerb() : base("keys", CliWords.HelpPlanKeys, "schema")
    {
        file.CompletionSources.Add(_ => Names().Select(n => new System.CommandLine.Completions.CompletionItem(n)));
        file.Validators.Add(result =>
        {
            if (result.Tokens is [var given] && !Names().Contains(given.Value))
                result.Refuse(CliWords.UsageNotOneOf(given.Value, "FILE", string.Join(", ", Names())));
        });
        Add(file);
    }

    public override IReadOnlyList<(string Command, LocalizedText Remark)> Examples =>
    [
        ("scorecard plan keys", CliWords.HelpPlanKeysExample),
        ("scorecard plan keys indicators --lang fr", CliWords.HelpPlanKeysExampleFile),
        ("scorecard plan keys datasets --format schema", CliWords.HelpPlanKeysExampleSchema),
    ];

    /// <summary>Asked for when they are needed: every other verb starts without them.</summary>
    private static List<string> Names() => [.. Workspace.DefinitionKeys().Files.Select(f => f.Name)];

    public override int Execute(Call call)
    {
        var all = Workspace.DefinitionKeys();
        var asked = call.Value(file) is { } name ? all with { Files = [all.Files.First(f => f.Name == name)] } : all;
        switch (call.Format)
        {
            case "json": JsonText.Write(call.Output, json => KeysJson.Write(json, asked)); break;
            case "schema" when asked.Files is [var one]:
                JsonText.Write(call.Output, json => KeysJson.WriteSchema(json, one, call.Language));
                break;
            case "schema":
                JsonText.Write(call.Output, json =>
                {
                    json.WriteStartObject();
                    foreach (var each in asked.Files)
                    {
                        json.WritePropertyName(each.Name);
                        KeysJson.WriteSchema(json, each, call.Language);
                    }
                    json.WriteEndObject();
                });
                break;
            default: KeysText.Write(call, asked); break;
        }
        return ExitCode.Done;
    }
}
