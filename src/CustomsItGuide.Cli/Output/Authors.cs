using System.Text.Json;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.Output;

/// <summary>Whose an entry is: of a person the name alone, of anything else also what it is.</summary>
internal static class Authors
{
    public static string Named(JournalEntry entry, string language) =>
        entry.Author == AuthorKind.Person ? entry.By : $"{entry.By} ({Terms.Of(entry.Author).In(language)})";

    public static void Write(Utf8JsonWriter json, AuthorKind author)
    {
        if (author != AuthorKind.Person) json.WriteString("author", Terms.Code(author));
    }
}
