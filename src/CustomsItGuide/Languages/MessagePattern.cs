using System.Globalization;
using System.Text;

namespace CustomsItGuide.Languages;

/// <summary>
/// A text with named arguments, as resource files hold it. <c>{name}</c> is an argument, <c>{name:#,0}</c> one with a .NET format;
/// <c>{n, plural, one {# row} other {# rows}}</c> chooses by the language's plural rule or, before that, by a number itself
/// (<c>=0 {none}</c>), and
/// <c>#</c> within it is the number without a format; <c>{kind, select, a {…} other {…}}</c> chooses by a word. Forms may hold arguments
/// and forms of their own. A brace that is meant is written twice. It is the notation of ICU's MessageFormat without its apostrophes, with
/// .NET's formats.
/// </summary>
internal sealed class MessagePattern
{
    private readonly List<Part> parts;

    private abstract record Part;
    private sealed record Literal(string Text) : Part;
    private sealed record Argument(string Name, string? Format) : Part;
    private sealed record Number : Part;
    private sealed record Choice(string Name, bool Plural, IReadOnlyList<(string Key, List<Part> Form)> Forms) : Part;

    private MessagePattern(List<Part> parts) => this.parts = parts;

    /// <summary>The names of its arguments in the order of their first appearance.</summary>
    public IReadOnlyList<string> Arguments => [.. Names(parts).Distinct()];

    /// <summary>Every place where an argument is said, in whatever form, with its format; null for one without.</summary>
    public IReadOnlyList<(string Name, string? Format)> Places => [.. PlacesIn(parts, null, choice => choice.Forms.Select(f => f.Form))];

    /// <exception cref="FormatException">It is not written as said above; the message says what is wrong.</exception>
    public static MessagePattern Parse(string text)
    {
        var at = 0;
        return new(ReadParts(text, ref at, inForm: false, inPlural: false));
    }

    /// <param name="argument">An argument by its name: a text, a number, a day or anything that says itself by <c>ToString</c>.</param>
    public string Render(Func<string, object?> argument, Language language)
    {
        if (parts is [Literal only]) return only.Text;
        var said = new StringBuilder();
        Say(parts, argument, language, null, said);
        return said.ToString();
    }

    /// <summary>The <see cref="Places"/> of those forms that <see cref="Render"/> says with the same arguments.</summary>
    public IEnumerable<(string Name, string? Format)> PlacesSaid(Func<string, object?> argument, Language language) =>
        PlacesIn(parts, null, choice => [FormOf(choice, argument(choice.Name), language)]);

    private static void Say(List<Part> parts, Func<string, object?> argument, Language language, object? number, StringBuilder said)
    {
        foreach (var part in parts)
        {
            switch (part)
            {
                case Literal literal: said.Append(literal.Text); break;
                case Argument asked: said.Append(language.Say(argument(asked.Name), asked.Format)); break;
                case Number: said.Append(language.Say(number, null)); break;
                case Choice choice:
                    var value = argument(choice.Name);
                    Say(FormOf(choice, value, language), argument, language, choice.Plural ? value : number, said);
                    break;
            }
        }
    }

    private static List<Part> FormOf(Choice choice, object? value, Language language)
    {
        if (choice.Plural)
        {
            var number = Convert.ToDouble(value, CultureInfo.InvariantCulture);
            var exact = "=" + number.ToString(CultureInfo.InvariantCulture);
            var category = language.Plurals.CategoryOf(number);
            return Found(exact) ?? Found(category) ?? Found(PluralRule.Other)!;
        }
        return Found(value switch { bool yes => yes ? "true" : "false", null => "null", _ => value.ToString() ?? "" })
            ?? Found(PluralRule.Other)!;

        List<Part>? Found(string key) => choice.Forms.FirstOrDefault(f => f.Key == key).Form;
    }

    private static IEnumerable<string> Names(List<Part> parts) => parts.SelectMany(p => p switch
    {
        Argument argument => [argument.Name],
        Choice choice => choice.Forms.SelectMany(f => Names(f.Form)).Prepend(choice.Name),
        _ => Enumerable.Empty<string>(),
    });

    /// <param name="number">The argument that <c>#</c> says, by its name.</param>
    private static IEnumerable<(string Name, string? Format)> PlacesIn(List<Part> parts, string? number,
        Func<Choice, IEnumerable<List<Part>>> forms) => parts.SelectMany(p => p switch
    {
        Argument argument => [(argument.Name, argument.Format)],
        Number => [(number!, null)],
        Choice choice => forms(choice).SelectMany(f => PlacesIn(f, choice.Plural ? choice.Name : number, forms)),
        _ => Enumerable.Empty<(string, string?)>(),
    });

    private static List<Part> ReadParts(string text, ref int at, bool inForm, bool inPlural)
    {
        var found = new List<Part>();
        var literal = new StringBuilder();
        while (at < text.Length)
        {
            var sign = text[at];
            if (sign is '{' or '}' && at + 1 < text.Length && text[at + 1] == sign && !(inForm && sign == '}'))
            {
                literal.Append(sign);
                at += 2;
            }
            else if (sign == '}' && inForm)
            {
                at++;
                return Done();
            }
            else if (sign == '{')
            {
                Flush();
                at++;
                found.Add(ReadPart(text, ref at));
            }
            else if (sign == '#' && inPlural)
            {
                Flush();
                found.Add(new Number());
                at++;
            }
            else if (sign == '}')
            {
                throw Wrong(text, at, "this brace closes nothing");
            }
            else
            {
                literal.Append(sign);
                at++;
            }
        }
        return inForm ? throw Wrong(text, at, "a form is not closed") : Done();

        List<Part> Done()
        {
            Flush();
            return found;
        }

        void Flush()
        {
            if (literal.Length > 0) found.Add(new Literal(literal.ToString()));
            literal.Clear();
        }
    }

    /// <summary>What stands between braces; the opening one is read.</summary>
    private static Part ReadPart(string text, ref int at)
    {
        var name = Word(text, ref at);
        if (name.Length == 0) throw Wrong(text, at, "an argument has a name");
        if (at < text.Length && text[at] == ':')
        {
            var end = text.IndexOf('}', at);
            if (end < 0) throw Wrong(text, at, "an argument is not closed");
            var format = text[(at + 1)..end];
            at = end + 1;
            return new Argument(name, format);
        }
        if (Takes(text, ref at, '}')) return new Argument(name, null);
        if (!Takes(text, ref at, ',')) throw Wrong(text, at, $"after {name} stands a colon, a comma or a closing brace");
        var kind = Word(text, ref at);
        if (kind is not ("plural" or "select") || !Takes(text, ref at, ',')) throw Wrong(text, at, "a choice is 'plural,' or 'select,'");
        var forms = new List<(string, List<Part>)>();
        while (!Takes(text, ref at, '}'))
        {
            var key = Word(text, ref at);
            if (key.Length == 0 || !Takes(text, ref at, '{')) throw Wrong(text, at, "a form is a word and a text in braces");
            forms.Add((key, ReadParts(text, ref at, inForm: true, inPlural: kind == "plural")));
        }
        if (forms.All(f => f.Item1 != PluralRule.Other)) throw Wrong(text, at, $"the choice of {name} has no form 'other'");
        return new Choice(name, kind == "plural", forms);
    }

    private static string Word(string text, ref int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        var from = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '_' or '=' or '-' or '.')) at++;
        var word = text[from..at];
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return word;
    }

    private static bool Takes(string text, ref int at, char sign)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        if (at >= text.Length || text[at] != sign) return false;
        at++;
        return true;
    }

    private static FormatException Wrong(string text, int at, string what) => new($"At sign {at + 1} of the text '{text}': {what}.");
}
