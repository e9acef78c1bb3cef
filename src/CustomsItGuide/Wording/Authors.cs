namespace CustomsItGuide.Wording;

/// <summary>Whose an entry is: of a person the name alone, of anything else also what it is.</summary>
public static class Authors
{
    /// <summary>The name, and in brackets what it names where that is no person.</summary>
    public static string Named(JournalEntry entry, string language)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Author == AuthorKind.Person ? entry.By : $"{entry.By} ({Terms.Of(entry.Author).In(language)})";
    }
}
