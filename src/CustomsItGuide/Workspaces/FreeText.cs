using System.Globalization;
using System.Text;

namespace CustomsItGuide.Workspaces;

/// <summary>
/// Texts that people give and that the journal keeps for ever: a name, a decision, the name of a file. They are read on screens and
/// paper, so they hold what can be seen and nothing that moves, hides or turns round what stands beside it.
/// </summary>
internal static class FreeText
{
    private const int MostCharacters = 500;

    /// <param name="option">Where it was given (<c>--by</c>).</param>
    /// <exception cref="RefusedException">It is empty or blank, too long, or holds a control or format character (a line feed, an escape,
    /// a change of direction).</exception>
    public static void Check(string option, string text)
    {
        if (Wrong(text) is { } wrong) throw new RefusedException(new Issue(Severity.Error, option, null, "free_text", wrong));
    }

    /// <summary>What is wrong with it, and what to do; null when nothing is.</summary>
    public static LocalizedText? Wrong(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return WorkspacesWords.FreeTextEmpty;
        if (text.Length > MostCharacters)
            return WorkspacesWords.FreeTextTooLong(text.Length, MostCharacters);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsUnseen(rune)) continue;
            return WorkspacesWords.FreeTextUnseen(rune.Value.ToString("X4", CultureInfo.InvariantCulture));
        }
        return null;
    }

    // A lone half of a pair becomes U+FFFD here.
    private static bool IsUnseen(Rune rune) => rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control
        or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.OtherNotAssigned;
}
