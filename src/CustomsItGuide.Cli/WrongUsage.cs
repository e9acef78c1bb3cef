using System.CommandLine;
using System.CommandLine.Parsing;
using CustomsItGuide.Cli.Output;

namespace CustomsItGuide.Cli;

/// <summary>What was typed cannot be done: why, in the language of <c>--lang</c>, and how the verb is used. The parser's own sentences,
/// which are in the language of the system, are not said.</summary>
internal static class WrongUsage
{
    public static int Write(ParseResult parsed, TextWriter error)
    {
        var (command, language) = (parsed.CommandResult.Command, parsed.Language);
        var refusals = parsed.Errors.Select(e => Refusal(e.SymbolResult, command)).OfType<LocalizedText>();
        foreach (var sentence in Unmatched(parsed).Concat(refusals).Select(t => t.In(language)).Distinct(StringComparer.Ordinal))
            error.WriteLine(Plain.Text(sentence));
        error.WriteLine();
        HelpPage.WriteUsage(command, error, language);
        var name = HelpPage.FullName(command);
        error.WriteLine((command is RootCommand ? CliWords.UsageMoreOfVerbs(name) : CliWords.UsageMoreOfVerb(name)).In(language));
        return ExitCode.WrongUsage;
    }

    /// <summary>The parser takes an option for the value of the one before it (<c>--by --lang fr</c>): its value is missing; and one that
    /// there is not for an argument (<c>backup --dryrun</c>).</summary>
    public static void RefuseOptionsAsValues(CommandResult given)
    {
        var (own, common) = HelpPage.Options(given.Command);
        foreach (var result in own.Concat(common).Select(given.GetResult).OfType<OptionResult>())
            if (TakesOption(result, given.Command)) result.Refuse(ValueMissing(result.Option));
        // A mistyped option is no name of a file or folder; one that is called so is written ./--name.
        foreach (var result in given.Command.Arguments.Select(given.GetResult).OfType<ArgumentResult>())
            if (Mistyped(result) is { } found) result.Refuse(UnknownOption(found, given.Command));
    }

    private static string? Mistyped(ArgumentResult result) =>
        result.Tokens.Select(t => t.Value).FirstOrDefault(t => t.StartsWith("--", StringComparison.Ordinal) && t.Length > 2);

    /// <summary>What nobody asks for: a verb that there is not, an option, a value too many; or that a verb is missing.</summary>
    private static IEnumerable<LocalizedText> Unmatched(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var verbs = string.Join(", ", command.Subcommands.Where(c => !c.Hidden).Select(c => c.Name));
        if (verbs.Length > 0 && parsed.UnmatchedTokens is [var unknown, ..] && !IsOption(unknown))
        {
            yield return CliWords.UsageNotAVerb(unknown, verbs);
            yield break;
        }
        // What follows an option that is unknown, or taken for another's value, is its own value, most likely.
        var misplaced = parsed.Errors.Any(e => e.SymbolResult is OptionResult option ? TakesOption(option, command)
            : e.SymbolResult is ArgumentResult argument && Mistyped(argument) is not null);
        var before = "";
        foreach (var found in parsed.UnmatchedTokens)
        {
            if (IsOption(found)) yield return UnknownOption(found, command);
            else if (!misplaced && !IsOption(before)) yield return LeftOver(found, command);
            before = found;
        }
        if (verbs.Length > 0) yield return CliWords.UsageNameAVerb(verbs);
    }

    private static LocalizedText? Refusal(SymbolResult? result, Command command) => result switch
    {
        null or CommandResult => result?.Refused,
        { Refused: { } why } => why,
        OptionResult { Implicit: true } option => CliWords.UsageOptionMissing(HelpPage.Names(option.Option), option.Option.Help),
        OptionResult { Tokens.Count: 0 } option => ValueMissing(option.Option),
        OptionResult { Tokens.Count: > 1 } option => CliWords.UsageGivenTwice(option.Option.Name, option.Tokens.Count),
        ArgumentResult { Tokens.Count: 0 } argument =>
            CliWords.UsageArgumentMissing(HelpPage.Placeholder(argument.Argument), argument.Argument.Help),
        _ => CliWords.UsageUnreadable(string.Join(' ', result.Tokens.Select(t => t.Value)), HelpPage.FullName(command)),
    };

    private static LocalizedText UnknownOption(string found, Command command)
    {
        var (own, common) = HelpPage.Options(command);
        return CliWords.UsageUnknownOption(HelpPage.FullName(command), found, string.Join(", ", own.Concat(common).Select(o => o.Name)));
    }

    private static LocalizedText LeftOver(string found, Command command)
    {
        var arguments = string.Join(' ', command.Arguments.Select(HelpPage.Placeholder));
        return CliWords.UsageLeftOver(found, HelpPage.FullName(command), arguments.Length == 0 ? "none" : arguments);
    }

    private static LocalizedText ValueMissing(Option option) => CliWords.UsageValueMissing(option.Name, option.HelpName);

    private static bool TakesOption(OptionResult result, Command command)
    {
        var (own, common) = HelpPage.Options(command);
        var names = own.Concat(common).SelectMany(o => o.Aliases.Append(o.Name)).ToHashSet(StringComparer.Ordinal);
        return result.Tokens.Any(t => names.Contains(t.Value.Split('=')[0]));
    }

    private static bool IsOption(string token) => token.StartsWith('-');
}
