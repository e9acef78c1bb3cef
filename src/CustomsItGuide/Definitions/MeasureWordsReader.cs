namespace CustomsItGuide.Definitions;

/// <summary>The words of a measure as read.</summary>
/// <param name="Measure">The file's stem.</param>
/// <param name="Why">By the code in the measure's column <c>why</c>.</param>
internal sealed record MeasureWords(string Measure, IReadOnlyDictionary<string, WhyNotCounted> Why);

/// <summary>Reads a file of measures/ that says in words why the measure does not count a row.</summary>
internal static class MeasureWordsReader
{
    /// <summary>What such a file is, for the issue when something else stands in it.</summary>
    public static LocalizedText Meaning => DefinitionsWords.MeaningMeasureWords;

    public static Draft<MeasureWords> Read(string name, Section source)
    {
        var why = source.Inner("why", DefinitionsWords.ReasonsByCode);
        var reasons = why.Entries.Select(e => e.Key)
            .ToDictionary(code => code, code =>
            Reason(code, why.Inner(code, DefinitionsWords.WordsAndFinding)), StringComparer.Ordinal);
        source.Close();
        return new(new(name, reasons), source);
    }

    private static WhyNotCounted Reason(string code, Section source)
    {
        var reason = new WhyNotCounted(
            source.Localized("words"),
            source.Has("finding") ? source.Localized("finding") : Without(source),
            source.OptionalText("finding_code") ?? $"not_counted_{code}");
        source.Close();
        return reason;
    }

    private static LocalizedText? Without(Section source)
    {
        source.Optional("finding");
        return null;
    }
}
