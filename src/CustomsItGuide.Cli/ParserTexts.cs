using System.CommandLine;
using System.CommandLine.Parsing;
using System.Runtime.CompilerServices;

namespace CustomsItGuide.Cli;

/// <summary>
/// What the parser keeps as strings, kept beside it as texts: what a verb, option or argument is for, and why a value was refused. They are
/// said when the reader's language is known, which is after parsing.
/// </summary>
internal static class ParserTexts
{
    private static readonly ConditionalWeakTable<Symbol, LocalizedText> Helps = [];
    private static readonly ConditionalWeakTable<SymbolResult, LocalizedText> Refusals = [];

    extension(Symbol symbol)
    {
        /// <summary>What it is for, in a sentence.</summary>
        public LocalizedText Help
        {
            get => Helps.TryGetValue(symbol, out var text) ? text : LocalizedText.Empty;
            set => Helps.AddOrUpdate(symbol, value);
        }
    }

    extension(SymbolResult result)
    {
        /// <summary>Why <see cref="Refuse"/> refused it; null when the parser itself found something wrong, or nothing is.</summary>
        public LocalizedText? Refused => Refusals.TryGetValue(result, out var text) ? text : null;

        /// <summary>Makes what was typed a wrong usage.</summary>
        /// <param name="why">What was found, what was expected, what to do.</param>
        public void Refuse(LocalizedText why)
        {
            // The parser tells a value that it could not convert as the option's error.
            Refusals.AddOrUpdate(result is ArgumentResult { Parent: OptionResult option } ? option : result, why);
            result.AddError(why.English);
        }
    }

    extension(ParseResult parsed)
    {
        /// <summary>The code of the language to answer in: the one behind <c>--lang</c>, whatever else is wrong, and though the parser
        /// took it for another option's value; English where it is none.</summary>
        public string Language
        {
            get
            {
                var typed = parsed.Tokens.TakeWhile(t => t.Type != TokenType.DoubleDash).SelectMany(t => t.Value.Split('=')).ToList();
                var at = typed.IndexOf(CommonOptions.Language.Name);
                return Languages.Language.For(at < 0 ? null : typed.ElementAtOrDefault(at + 1)).Code;
            }
        }
    }
}
