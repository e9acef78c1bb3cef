namespace CustomsItGuide.Wording;

/// <summary>Makes findings: one sentence in each language, with numbers and days as its readers write them (see <see cref="Format.Sentence"/>).</summary>
internal static class Remark
{
    public static Finding Hint(string code, LocalizedText text) => new(code, Severity.Hint, text);

    public static Finding Warning(string code, LocalizedText text) => new(code, Severity.Warning, text);

    public static Finding Hint(string code, FormattableString english, FormattableString french) => new(code, Severity.Hint, Format.Sentence(english, french));

    public static Finding Warning(string code, FormattableString english, FormattableString french) => new(code, Severity.Warning, Format.Sentence(english, french));

    /// <summary>At most ten names, in order, and how many more there are.</summary>
    public static string Names(IEnumerable<string> names)
    {
        const int most = 10;
        var sorted = names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return string.Join(", ", sorted.Take(most)) + (sorted.Count > most ? FormattableString.Invariant($" (+ {sorted.Count - most})") : "");
    }
}
