using System.Globalization;
using System.Text;

namespace CustomsItGuide.Wording;

/// <summary>Texts that came from outside, with what cannot be seen in them made visible: often it is all that is wrong with them.</summary>
public static class Visible
{
    /// <summary>
    /// The text with every character that has no shape of its own (zero-width and control characters, direction marks, blanks other than
    /// the
    /// ordinary one) as its code point: <c>‹U+200B›</c>.
    /// </summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.Any(IsUnseen)) return text;
        var seen = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (IsUnseen(c)) seen.Append(CultureInfo.InvariantCulture, $"‹U+{(int)c:X4}›");
            else seen.Append(c);
        }
        return seen.ToString();
    }

    /// <summary>The same, cut to a length with an ellipsis; no code point is cut.</summary>
    public static string Of(string text, int most)
    {
        var seen = Of(text);
        if (seen.Length <= most) return seen;
        var end = most - 1;
        if (char.IsHighSurrogate(seen[end - 1])) end--;
        var open = seen.LastIndexOf('‹', end - 1, Math.Min(end, 8));
        if (open >= 0 && seen.IndexOf('›', open) is var close && close >= end) end = open;
        return seen[..end] + "…";
    }

    private static bool IsUnseen(char c) => c != ' '
        && CharUnicodeInfo.GetUnicodeCategory(c) is (UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse);
}
