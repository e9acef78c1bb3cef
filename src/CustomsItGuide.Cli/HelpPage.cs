using System.CommandLine;
using System.CommandLine.Invocation;

namespace CustomsItGuide.Cli;

/// <summary>The help of the command and of each verb: usage, options, examples. It is the same in every language of the system.</summary>
internal sealed class HelpPage : SynchronousCommandLineAction
{
    private const int Width = 100;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        return ExitCode.Done;
    }

    public static string FullName(Command command) =>
        string.Join(' ', Above(command).Reverse().Select(c => c is RootCommand ? "scorecard" : c.Name));

    private static IEnumerable<Command> Above(Command? command)
    {
        for (; command is not null; command = command.Parents.OfType<Command>().FirstOrDefault()) yield return command;
    }

    public static void WriteUsage(Command command, TextWriter output)
    {
        var arguments = string.Concat(command.Arguments.Select(a => " " + Placeholder(a)));
        output.WriteLine(command.Subcommands.Count > 0
            ? $"Usage: {FullName(command)} VERB [options]"
            : $"Usage: {FullName(command)}{arguments} [options]");
    }

    private static void Write(Command command, TextWriter output)
    {
        foreach (var line in Wrap(command.Description ?? "", Width)) output.WriteLine(line);
        output.WriteLine();
        WriteUsage(command, output);

        List(output, "Verbs", [.. command.Subcommands.Where(c => !c.Hidden).Select(c => (c.Name, c.Description ?? ""))]);
        List(output, "Arguments", [.. command.Arguments.Select(a => (Placeholder(a), a.Description ?? ""))]);
        var common = Above(command).Skip(1).SelectMany(p => p.Options).Where(o => o.Recursive);
        List(output, "Options", [.. command.Options.Select(Entry)]);
        if (command is Verb verb)
        {
            List(output, "Options of every verb", [.. common.Select(Entry)]);
            output.WriteLine();
            output.WriteLine("Examples:");
            foreach (var (example, remark) in verb.Examples)
            {
                output.WriteLine($"  {example}");
                foreach (var line in Wrap(remark, Width - 6)) output.WriteLine($"      {line}");
            }
            return;
        }
        output.WriteLine();
        if (command is not RootCommand)
        {
            output.WriteLine($"'{FullName(command)} VERB --help' explains a verb and gives examples.");
            return;
        }
        output.WriteLine("'scorecard VERB --help' explains a verb and gives examples. To begin:");
        output.WriteLine("  scorecard init --sample");
        output.WriteLine("  scorecard score");
        output.WriteLine();
        output.WriteLine("Exit codes: 0 done; 1 the input was refused or a check failed; 2 wrong usage; 3 our own fault.");
    }

    private static (string, string) Entry(Option option)
    {
        var names = string.Join(", ",
            option.Aliases.Where(a => a.StartsWith('-') && a != "-?").Append(option.Name).Distinct(StringComparer.Ordinal));
        return (option.HelpName is { } value ? $"{names} {value}" : names, option.Description ?? "");
    }

    private static string Placeholder(Argument argument) =>
        argument.Arity.MaximumNumberOfValues > 1 ? $"{argument.Name}..."
            : argument.Arity.MinimumNumberOfValues == 0 ? $"[{argument.Name}]" : argument.Name;

    private static void List(TextWriter output, string title, IReadOnlyList<(string Name, string Text)> entries)
    {
        if (entries.Count == 0) return;
        output.WriteLine();
        output.WriteLine($"{title}:");
        var column = Math.Min(34, entries.Max(e => e.Name.Length) + 4);
        foreach (var (name, text) in entries)
        {
            var first = $"  {name}";
            foreach (var line in Wrap(text, Width - column))
            {
                output.WriteLine(first.PadRight(column) + line);
                first = "";
            }
        }
    }

    private static IEnumerable<string> Wrap(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }
            line = line.Length == 0 ? word : $"{line} {word}";
        }
        yield return line;
    }
}
