namespace CustomsItGuide;

/// <summary>Something wrong in a definition, a file or the workspace: where, what was found, what was expected, what to do.</summary>
/// <param name="Severity">An Error stops what was asked for; a Warning does not.</param>
/// <param name="File">The file it is in, as the reader named it.</param>
/// <param name="Line">Line, counted from 1; null when the file as a whole is meant.</param>
/// <param name="Rule">Short name of the rule (snake case).</param>
/// <param name="Text">What was found, what was expected, and what to do, in sentences.</param>
public sealed record Issue(Severity Severity, string File, long? Line, string Rule, LocalizedText Text)
{
    /// <summary>The text in English.</summary>
    public string Message => Text.English;

    /// <summary><c>file(line): severity rule: message</c>, as editors read it.</summary>
    public override string ToString() => In("en");

    /// <summary>The same in a language given by its two-letter code; anything but <c>fr</c> is English.</summary>
    public string In(string language) =>
        (Line is { } line ? $"{File}({line.ToString(System.Globalization.CultureInfo.InvariantCulture)})" : File)
            + $": {Word.In(language)} {Rule}: {Text.In(language)}";

    private LocalizedText Word => Severity switch
    {
        Severity.Error => VocabularyWords.Error,
        Severity.Warning => VocabularyWords.Warning,
        _ => VocabularyWords.Hint,
    };
}
