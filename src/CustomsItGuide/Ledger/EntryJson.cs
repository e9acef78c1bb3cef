using System.Text.Json;

namespace CustomsItGuide.Ledger;

/// <summary>The pieces that bodies of entries are made of.</summary>
internal static class EntryJson
{
    public static string Text(this JsonElement parent, string name) => parent.GetProperty(name).GetString()!;

    public static long Number(this JsonElement parent, string name) => parent.GetProperty(name).GetInt64();

    public static IReadOnlyList<string> Texts(this JsonElement parent, string name) =>
        [.. parent.GetProperty(name).EnumerateArray().Select(t => t.GetString()!)];

    public static DeliveredFile File(this JsonElement file) =>
        new(file.Text("name"), file.Text("sha256"), file.Number("bytes"), file.TryGetProperty("sheets", out _) ? file.Texts("sheets") : []);

    /// <summary>Its name, hash and length, as members of the object that was begun.</summary>
    public static void File(this Utf8JsonWriter json, DeliveredFile file)
    {
        json.WriteString("name", file.Name);
        json.WriteString("sha256", file.Sha256);
        json.WriteNumber("bytes", file.Bytes);
    }

    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
