using System.Globalization;
using System.Text;

namespace CustomsItGuide.Cli.Output;

/// <summary>Texts that came from outside, made fit for a terminal.</summary>
internal static class Plain
{
    /// <summary>
    /// A text without what a terminal would obey: control characters and direction overrides become visible codes,
    /// so that a cell of a delivered file cannot move the cursor, hide a line or recolour the screen. Line breaks and tabs become blanks.
    /// </summary>
    public static string Text(string text)
    {
        if (!text.Any(IsUnsafe)) return text;
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings(" "))
        {
            if (c == '\t') plain.Append(' ');
            else if (IsUnsafe(c)) plain.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else plain.Append(c);
        }
        return plain.ToString();
    }

    /// <summary>The text, cut to a length with an ellipsis.</summary>
    public static string Text(string text, int most)
    {
        var plain = Text(text);
        return plain.Length <= most ? plain : plain[..(char.IsHighSurrogate(plain[most - 2]) ? most - 2 : most - 1)] + "…";
    }

    /// <summary>An argument as it is typed in a shell.</summary>
    public static string Argument(string text) =>
        text.All(c => char.IsLetterOrDigit(c) || c is '/' or '.' or '-' or '_' or '\\' or ':') ? text : $"\"{text}\"";

    private static bool IsUnsafe(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
