namespace CustomsItGuide.Wording;

/// <summary>Makes findings of a code and a sentence.</summary>
internal static class Remark
{
    public static Finding Hint(string code, LocalizedText text) => new(code, Severity.Hint, text);

    public static Finding Warning(string code, LocalizedText text) => new(code, Severity.Warning, text);

    /// <summary>At most ten names, in order, and how many more there are.</summary>
    public static string Names(IEnumerable<string> names)
    {
        const int most = 10;
        var sorted = names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return string.Join(", ", sorted.Take(most))
            + (sorted.Count > most ? FormattableString.Invariant($" (+ {sorted.Count - most})") : "");
    }
}
