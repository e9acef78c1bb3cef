using System.CommandLine;
using CustomsItGuide.Files;
using CustomsItGuide.Files.Notebooks;

namespace CustomsItGuide.Cli.Notebooks;

/// <summary><c>notebook new</c>: starts a notebook.</summary>
internal sealed class NewVerb : Verb
{
    private readonly Argument<string> file = new("FILE") { Help = CliWords.HelpNotebookNewFile };
    private readonly Option<string?> indicator = CommonOptions.Text("--indicator", "ID", CliWords.HelpNotebookNewIndicator);
    private readonly Option<string?> period = CommonOptions.Period();

    public NewVerb() : base("new", CliWords.HelpNotebookNew)
    {
        Add(file);
        Add(indicator);
        Add(period);
    }

    public override IReadOnlyList<(string Command, LocalizedText Remark)> Examples =>
    [
        ("scorecard notebook new mine.ipynb", CliWords.HelpNotebookNewExample),
        ("scorecard notebook new res-2.ipynb --indicator RES-2 --period 2023/24", CliWords.HelpNotebookNewExampleIndicator),
    ];

    public override int Execute(Call call)
    {
        var name = call.Value(file)!;
        var path = Path.GetFullPath(call.Surroundings.Resolve(name));
        if (!path.EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase))
            throw Refused("ending", CliWords.NotebookEnding(name));
        if (Path.Exists(path)) throw Refused("not_overwritten", CliWords.NotebookNotOverwritten);
        using var workspace = call.OpenWorkspace();
        var at = workspace.At();
        var year = call.Period(at, period);
        var document = call.Value(indicator) is { } id ? StarterNotebook.Of(at.Explain(id, year).Assessment.Indicator, year)
            : StarterNotebook.Of(year);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            NotebookFile.Write(path, document.ToText());
        }
        catch (Exception problem) when (Trouble.Is(problem))
        {
            throw Trouble.Refusal(problem, name, CliWords.NotebookNotWritten);
        }
        if (!call.Quiet)
        {
            call.Output.WriteLine(
                CliWords.NotebookWritten(name, call.Next($"notebook run {Output.Plain.Argument(name)}")).In(call.Language));
        }
        return ExitCode.Done;

        RefusedException Refused(string rule, LocalizedText message) => new(new Issue(Severity.Error, name, null, rule, message));
    }
}
