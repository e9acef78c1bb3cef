using System.Globalization;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Readings;

/// <summary>Findings in both languages; numbers in them are written the same in every culture.</summary>
internal static class Say
{
    public static string Text(FormattableString sentence) => sentence.ToString(CultureInfo.InvariantCulture);

    public static Finding Hint(string code, FormattableString english, FormattableString french) => new(code, Severity.Hint, Format.Sentence(english, french));

    public static Finding Warning(string code, FormattableString english, FormattableString french) => new(code, Severity.Warning, Format.Sentence(english, french));

    /// <summary>At most ten names, in order, and how many more there are.</summary>
    public static string Names(IEnumerable<string> names)
    {
        const int most = 10;
        var sorted = names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return string.Join(", ", sorted.Take(most)) + (sorted.Count > most ? Text($" (+ {sorted.Count - most})") : "");
    }
}
