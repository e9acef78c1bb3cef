using System.Collections.Generic;

namespace CustomsItGuide.WordsGenerator;

/// <summary>The names of a text's arguments in the order of their first appearance. The notation is that of the library's
/// <c>MessagePattern</c>.</summary>
internal static class Arguments
{
    public static IReadOnlyList<string> Of(string text)
    {
        var names = new List<string>();
        var at = 0;
        Read(text, ref at, names, inForm: false);
        return names;
    }

    private static void Read(string text, ref int at, List<string> names, bool inForm)
    {
        while (at < text.Length)
        {
            var sign = text[at++];
            if (sign == '}' && inForm) return;
            if (sign is not ('{' or '}')) continue;
            if (at < text.Length && text[at] == sign) at++;
            else if (sign == '{') Argument(text, ref at, names);
        }
    }

    private static void Argument(string text, ref int at, List<string> names)
    {
        var from = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '_')) at++;
        var name = text.Substring(from, at - from);
        if (!names.Contains(name)) names.Add(name);
        // A format ends with the argument; a choice has forms in braces of their own.
        var isChoice = at < text.Length && text[at] == ',';
        while (at < text.Length)
        {
            var sign = text[at++];
            if (sign == '}') return;
            if (sign == '{' && isChoice) Read(text, ref at, names, inForm: true);
        }
    }
}
