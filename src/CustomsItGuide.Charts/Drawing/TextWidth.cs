using System.Text;

namespace CustomsItGuide.Charts.Drawing;

/// <summary>
/// How wide a text is likely to be. No font is at hand where charts are made, and each reader has another one: the estimate follows
/// the widest of the common ones (DejaVu Sans, Verdana), so that a text in any other leaves room rather than lacks it.
/// </summary>
internal static class TextWidth
{
    private const double BoldFactor = 1.12;

    /// <summary>In units.</summary>
    public static double Of(string text, double size, bool bold = false)
    {
        var ems = text.EnumerateRunes().Sum(Ems);
        return ems * size * (bold ? BoldFactor : 1);
    }

    /// <summary>The text, or its beginning with an ellipsis where it is wider than the room.</summary>
    public static string Shorten(string text, double room, double size, bool bold = false)
    {
        if (Of(text, size, bold) <= room) return text;
        for (var length = text.Length - 1; length > 0; length--)
        {
            if (char.IsHighSurrogate(text[length - 1])) continue;
            var shortened = text[..length].TrimEnd(' ', ',', ';', ':', Wording.Format.NoBreak) + "…";
            if (Of(shortened, size, bold) <= room) return shortened;
        }
        return "…";
    }

    /// <summary>Lines no wider than the room, broken at blanks. What is left after the last line is shortened.</summary>
    public static IReadOnlyList<string> Wrap(string text, double room, double size, int lines, bool bold = false)
    {
        var wrapped = new List<string>();
        var line = new StringBuilder();
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            if (line.Length > 0 && Of($"{line} {words[i]}", size, bold) > room)
            {
                if (wrapped.Count + 1 == lines) return [.. wrapped, Shorten($"{line} {string.Join(' ', words[i..])}", room, size, bold)];
                wrapped.Add(Shorten(line.ToString(), room, size, bold));
                line.Clear();
            }
            if (line.Length > 0) line.Append(' ');
            line.Append(words[i]);
        }
        return line.Length == 0 ? wrapped : [.. wrapped, Shorten(line.ToString(), room, size, bold)];
    }

    private static double Ems(Rune rune) => rune.Value switch
    {
        'i' or 'j' or 'l' or 'I' or '.' or ',' or ';' or ':' or '\'' or '’' or '|' or '!' or '·' or ' ' or Wording.Format.NoBreak => 0.34,
        '\u202F' => 0.22,
        'f' or 'r' or 't' or '(' or ')' or '[' or ']' or '-' or '/' or '"' => 0.43,
        'm' or 'M' or 'W' or '%' or '@' or '…' or '—' or '✓' => 1.0,
        'w' or '−' or '+' or '=' or '<' or '>' or '≥' or '≤' or '~' or 'Q' or 'O' or 'D' or 'N' or 'G' or 'H' => 0.84,
        'c' or 's' or 'k' or 'z' or 'x' or 'v' or 'y' or '–' => 0.6,
        _ when Rune.IsUpper(rune) => 0.72,
        _ when rune.Value < 0x2000 => 0.64,
        _ => 1.0,
    };
}
