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
            return new("It is empty. It enters the journal and stays there: say who or what, in a few words.",
                "C'est vide. Cela entre dans le journal et y reste : dites qui ou quoi, en quelques mots.");
        if (text.Length > MostCharacters)
            return new(string.Create(CultureInfo.InvariantCulture, $"It has {text.Length} characters, and the journal takes at most {MostCharacters}. Say it more shortly."),
                string.Create(CultureInfo.InvariantCulture, $"Il y a {text.Length} caractères, et le journal en prend au plus {MostCharacters}. Dites-le plus brièvement."));
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsUnseen(rune)) continue;
            return new(string.Create(CultureInfo.InvariantCulture,
                $"It holds the character U+{rune.Value:X4}, which cannot be seen and can change how the rest reads. Give it without line breaks, escapes and marks of direction."),
                string.Create(CultureInfo.InvariantCulture,
                    $"Le caractère U+{rune.Value:X4} s'y trouve, qui ne se voit pas et peut changer la lecture du reste. Donnez le texte sans sauts de ligne, échappements ni marques de direction."));
        }
        return null;
    }

    // A lone half of a pair becomes U+FFFD here.
    private static bool IsUnseen(Rune rune) => rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control
        or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned;
}
