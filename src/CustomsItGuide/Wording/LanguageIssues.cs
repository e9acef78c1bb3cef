using CustomsItGuide.Languages;

namespace CustomsItGuide.Wording;

/// <summary>What is wrong with the files of a translator's folder, in sentences.</summary>
public static class LanguageIssues
{
    /// <summary>A warning for each fault that was met so far: a text is read when it is first said.</summary>
    public static IReadOnlyList<Issue> Of(LanguageFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return [.. folder.Faults.Select(f => new Issue(Severity.Warning, f.File, null, "language_file", Said(f)))];
    }

    private static LocalizedText Said(LanguageFault fault) => fault.Kind switch
    {
        LanguageFaultKind.Name => WordingWords.LanguageFileName,
        LanguageFaultKind.Unreadable => WordingWords.LanguageFileUnreadable(Sentence(fault.Detail)),
        LanguageFaultKind.NoLanguage => WordingWords.LanguageFileAlone(fault.Detail),
        LanguageFaultKind.Language => WordingWords.LanguageFileWrong(Sentence(fault.Detail)),
        LanguageFaultKind.Twice => WordingWords.LanguageTextTwice(fault.Key),
        LanguageFaultKind.Unknown => WordingWords.LanguageTextUnknown(fault.Key),
        LanguageFaultKind.Pattern => WordingWords.LanguageTextPattern(fault.Key, Sentence(fault.Detail)),
        LanguageFaultKind.Formats => WordingWords.LanguageTextFormats(fault.Key, fault.Detail),
        _ => WordingWords.LanguageTextArguments(fault.Key, fault.Detail),
    };

    private static LocalizedText Sentence(string detail) => LocalizedText.Verbatim(detail).AsSentence();
}
