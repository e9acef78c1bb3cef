using System.Text.Json.Nodes;

namespace CustomsItGuide.Files.Notebooks;

/// <summary>Texts as nbformat keeps them: a list of lines, each with its line feed, so that a change of one line is a change of one
/// line.</summary>
public static class NotebookText
{
    /// <summary>A text as notebooks keep it: an array of lines with their ends.</summary>
    public static JsonArray Lines(string text)
    {
        var lines = new JsonArray();
        var whole = text.ReplaceLineEndings("\n");
        for (var start = 0; start < whole.Length;)
        {
            var feed = whole.IndexOf('\n', start);
            var end = feed < 0 ? whole.Length : feed + 1;
            lines.Add((JsonNode)whole[start..end]);
            start = end;
        }
        return lines;
    }

    /// <summary>A text, whether it is kept as a list of lines or whole (both are lawful); anything else as JSON.</summary>
    public static string Joined(JsonNode? text) => text switch
    {
        null => "",
        JsonArray lines => string.Concat(lines.Select(Joined)),
        JsonValue value when value.TryGetValue<string>(out var whole) => whole,
        _ => text.ToJsonString(),
    };
}
