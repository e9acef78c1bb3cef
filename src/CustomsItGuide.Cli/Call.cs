using System.CommandLine;
using CustomsItGuide.Cli.Output;

namespace CustomsItGuide.Cli;

/// <summary>One call of a verb: what was asked for, and where the answer goes.</summary>
internal sealed class Call(Verb verb, ParseResult parsed, Surroundings surroundings)
{
    private readonly HashSet<Issue> said = [];
    private Workspace? opened;

    public const string DefaultWorkspace = "workspace";

    public Surroundings Surroundings => surroundings;

    public TextWriter Output => parsed.InvocationConfiguration.Output;

    public TextWriter Error => parsed.InvocationConfiguration.Error;

    /// <summary><c>text</c>, <c>json</c> or <c>csv</c>.</summary>
    public string Format => parsed.GetValue(verb.Format)!;

    public bool Quiet => parsed.GetValue(CommonOptions.Quiet);

    /// <summary>The code of the language to answer in, of those that there are texts in: <c>en</c>, <c>fr</c>.</summary>
    public string Language => parsed.GetValue(CommonOptions.Language)!;

    public T? Value<T>(Option<T> option) => parsed.GetValue(option);

    public T? Value<T>(Argument<T> argument) => parsed.GetValue(argument);

    /// <summary>The workspace's folder, as the reader named it.</summary>
    public string WorkspaceName
    {
        get
        {
            if (parsed.GetValue(CommonOptions.Workspace) is { Length: > 0 } named) return named;
            return surroundings.Variable("SCORECARD_WORKSPACE") is { Length: > 0 } variable ? variable : DefaultWorkspace;
        }
    }

    public string WorkspaceFolder => surroundings.Resolve(WorkspaceName);

    /// <summary>Opens the workspace and says on the error output what had to be mended.</summary>
    public Workspace OpenWorkspace()
    {
        opened = Workspace.Open(Installation.Resolve(WorkspaceFolder, parsed.GetValue(CommonOptions.Plan)), surroundings.Time);
        WarnOfNews();
        return opened;
    }

    /// <summary>Says what the opened workspace has had to mend since it was said last.</summary>
    public void WarnOfNews() => Warn(opened?.Notices.Where(said.Add) ?? []);

    /// <summary>The position asked for; what to know beside it is said on the error output.</summary>
    public Snapshot At(Workspace workspace, string? asOf)
    {
        var at = workspace.At(asOf);
        Warn(at.Remarks);
        return at;
    }

    /// <summary>The period asked for, as the plan of the position writes it; else the default one.</summary>
    /// <exception cref="RefusedException">The plan's calendar has no such period.</exception>
    public Period Period(Snapshot at, Option<string?> option) =>
        Value(option) is { } written ? at.PeriodOf(written) : at.DefaultPeriod;

    public void Warn(IEnumerable<Issue> issues)
    {
        foreach (var issue in issues) Error.WriteLine(Plain.Text(issue.In(Language)));
    }

    public ProgressLine Progress() =>
        new(Error, show: surroundings.ErrIsTerminal && !Quiet, surroundings.Width, surroundings.Time, Language);

    /// <summary>A table for people; inside another format it is drawn as for a pipe.</summary>
    public ConsoleTable Table(params IReadOnlyList<Head> heads) =>
        new(Format == "text" ? surroundings : surroundings with { OutIsTerminal = false }, Language, heads);

    /// <summary>Who is named when nobody is: the user of this computer.</summary>
    public string User => surroundings.Variable("USER") is { Length: > 0 } user ? user
        : surroundings.Variable("USERNAME") is { Length: > 0 } name ? name : "unknown";

    /// <summary>A command that the reader can type next, in the same workspace.</summary>
    public string Next(string command) =>
        parsed.GetValue(CommonOptions.Workspace) is { Length: > 0 } named ? $"scorecard {command} --workspace {Plain.Argument(named)}"
            : $"scorecard {command}";
}
