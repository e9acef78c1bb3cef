using System.CommandLine;
using System.CommandLine.Invocation;

namespace CustomsItGuide.Cli;

/// <summary>The help of the command and of each verb, in the language of <c>--lang</c>: usage, options, examples. The language of the
/// system has no say.</summary>
internal sealed class HelpPage : SynchronousCommandLineAction
{
    private const int Width = 100;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output, parseResult.Language);
        return ExitCode.Done;
    }

    public static string FullName(Command command) =>
        string.Join(' ', Above(command).Reverse().Select(c => c is RootCommand ? "scorecard" : c.Name));

    public static void WriteUsage(Command command, TextWriter output, string language) =>
        output.WriteLine((command.Subcommands.Count > 0 ? CliWords.HelpUsageOfVerbs(FullName(command))
            : CliWords.HelpUsage(string.Join(' ', [FullName(command), .. command.Arguments.Select(Placeholder)]))).In(language));

    /// <summary>An option as it is typed, with what stands for its value.</summary>
    public static string Names(Option option)
    {
        var names = string.Join(", ",
            option.Aliases.Where(a => a.StartsWith('-') && a != "-?").Append(option.Name).Distinct(StringComparer.Ordinal));
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }

    /// <summary>The options that a command takes: its own, and those of every verb.</summary>
    public static (IEnumerable<Option> Own, IEnumerable<Option> Common) Options(Command command) =>
        (command.Options, Above(command).Skip(1).SelectMany(p => p.Options).Where(o => o.Recursive));

    public static string Placeholder(Argument argument) =>
        argument.Arity.MaximumNumberOfValues > 1 ? $"{argument.Name}..."
            : argument.Arity.MinimumNumberOfValues == 0 ? $"[{argument.Name}]" : argument.Name;

    private static void Write(Command command, TextWriter output, string language)
    {
        foreach (var line in Wrap(command.Help.In(language), Width, language)) output.WriteLine(line);
        output.WriteLine();
        WriteUsage(command, output, language);

        var (own, common) = Options(command);
        List(CliWords.HelpTitleVerbs, command.Subcommands.Where(c => !c.Hidden).Select(c => (c.Name, c.Help)));
        List(CliWords.HelpTitleArguments, command.Arguments.Select(a => (Placeholder(a), a.Help)));
        List(CliWords.HelpTitleOptions, own.Select(o => (Names(o), o.Help)));
        if (command is Verb verb)
        {
            List(CliWords.HelpTitleCommonOptions, common.Select(o => (Names(o), o.Help)));
            output.WriteLine();
            output.WriteLine(CliWords.HelpTitleExamples.In(language));
            foreach (var (example, remark) in verb.Examples)
            {
                output.WriteLine($"  {example}");
                foreach (var line in Wrap(remark.In(language), Width - 6, language)) output.WriteLine($"      {line}");
            }
            return;
        }
        output.WriteLine();
        var more = CliWords.HelpMoreOfVerbs(FullName(command));
        if (command is not RootCommand)
        {
            output.WriteLine(more.In(language));
            return;
        }
        output.WriteLine(more.Then(CliWords.HelpToBegin).In(language));
        output.WriteLine("  scorecard init --sample");
        output.WriteLine("  scorecard score");
        output.WriteLine();
        output.WriteLine(CliWords.HelpExitCodes.In(language));

        void List(LocalizedText title, IEnumerable<(string Name, LocalizedText Text)> entries) =>
            HelpPage.List(output, title, [.. entries], language);
    }

    private static IEnumerable<Command> Above(Command? command)
    {
        for (; command is not null; command = command.Parents.OfType<Command>().FirstOrDefault()) yield return command;
    }

    private static void List(TextWriter output, LocalizedText title, IReadOnlyList<(string Name, LocalizedText Text)> entries,
        string language)
    {
        if (entries.Count == 0) return;
        output.WriteLine();
        output.WriteLine(title.In(language));
        var column = Math.Min(34, entries.Max(e => e.Name.Length) + 4);
        foreach (var (name, text) in entries)
        {
            var first = $"  {name}";
            foreach (var line in Wrap(text.In(language), Width - column, language))
            {
                output.WriteLine(first.PadRight(column) + line);
                first = "";
            }
        }
    }

    /// <summary>The lines of a text. None begins with a mark that its language sets apart by a blank.</summary>
    private static IEnumerable<string> Wrap(string text, int width, string language)
    {
        var line = "";
        foreach (var word in Languages.Language.For(language).Unbreaking(text).Split(' ').Select(w => w.Replace('\u00A0', ' ')))
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
