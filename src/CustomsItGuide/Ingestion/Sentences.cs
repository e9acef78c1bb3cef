namespace CustomsItGuide.Ingestion;

/// <summary>Puts the sentences of a message one after the other.</summary>
internal static class Sentences
{
    /// <summary>The text with a further sentence behind it, a blank between them.</summary>
    public static LocalizedText Then(this LocalizedText text, string english, string french) =>
        new($"{text.English} {english}", $"{text.French} {french}");

    /// <inheritdoc cref="Then(LocalizedText, string, string)"/>
    public static LocalizedText Then(this LocalizedText text, LocalizedText next) => text.Then(next.English, next.French);
}
