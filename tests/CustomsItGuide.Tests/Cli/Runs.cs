using System.CommandLine;
using CustomsItGuide.Cli;

namespace CustomsItGuide.Tests.Cli;

/// <param name="Code">Exit code.</param>
internal sealed record Outcome(int Code, string Output, string Error);

/// <summary>The command, run inside the test.</summary>
internal static class Runs
{
    public static Surroundings Surroundings(params (string Name, string Value)[] variables) => new()
    {
        Variable = name => variables.FirstOrDefault(v => v.Name == name).Value,
        CurrentDirectory = Path.GetTempPath(),
        ProgramDirectory = Path.Combine(Path.GetTempPath(), "no-program-here"),
    };

    public static Outcome Command(params string[] args) => Command(Surroundings(), args);

    public static Outcome Command(Surroundings surroundings, params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = CommandLine.Run(args, output, error, surroundings);
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>Does something in place of a verb's own work, with the options that the arguments give.</summary>
    public static string Call(Verb verb, Action<Call> act, params string[] args) => Call(verb, act, Surroundings(), args);

    public static string Call(Verb verb, Action<Call> act, Surroundings surroundings, params string[] args)
    {
        var root = new RootCommand { CommonOptions.Workspace, CommonOptions.Quiet, CommonOptions.Language, verb };
        verb.SetAction(parsed => act(new Call(verb, parsed, surroundings)));
        var output = new StringWriter { NewLine = "\n" };
        root.Parse([verb.Name, .. args])
            .Invoke(new InvocationConfiguration { Output = output, Error = output, EnableDefaultExceptionHandler = false });
        return output.ToString();
    }

    /// <summary>Does something in a thread whose culture is another.</summary>
    public static string InCulture(string culture, Func<string> act)
    {
        var result = "";
        var thread = new Thread(() => result = act())
        {
            CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(culture),
            CurrentUICulture = System.Globalization.CultureInfo.GetCultureInfo(culture),
        };
        thread.Start();
        thread.Join();
        return result;
    }
}
