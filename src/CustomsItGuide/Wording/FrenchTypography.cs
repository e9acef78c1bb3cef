using System.Text;

namespace CustomsItGuide.Wording;

/// <summary>French sets a space before some marks; on a page it must not break there.</summary>
public static class FrenchTypography
{
    public static string Apply(string text)
    {
        StringBuilder? set = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != ' ' || !Joins(text, i)) continue;
            set ??= new StringBuilder(text);
            set[i] = Format.NoBreak;
        }
        return set?.ToString() ?? text;
    }

    private static bool Joins(string text, int at) =>
        (at + 1 < text.Length && ":;!?%»".Contains(text[at + 1], StringComparison.Ordinal)) || (at > 0 && text[at - 1] == '«');
}
