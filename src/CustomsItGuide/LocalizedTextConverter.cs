using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CustomsItGuide.Languages;

namespace CustomsItGuide;

/// <summary>
/// A text as the warehouse keeps it: what is said and not how, so that a language that comes later says it too.
/// <c>{"key": "ROOM/KEY", "arguments": {…}}</c>, <c>{"written": {"en": …}}</c>, <c>{"between": …, "texts": […]}</c> or
/// <c>{"change": "capital", "text": …}</c>. Days and decimals are objects of one member, so that they come back as what they were.
/// </summary>
internal sealed class LocalizedTextConverter : JsonConverter<LocalizedText>
{
    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options) => value.Write(writer);

    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return Text(document.RootElement);
    }

    /// <summary>An argument of a text.</summary>
    public static void WriteArgument(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case LocalizedText text: text.Write(json); break;
            case bool yes: json.WriteBooleanValue(yes); break;
            case long number: json.WriteNumberValue(number); break;
            case double number when double.IsFinite(number): Of(json, "number", number.ToString("R", CultureInfo.InvariantCulture)); break;
            case decimal number: Of(json, "decimal", number.ToString(CultureInfo.InvariantCulture)); break;
            case DateOnly day: Of(json, "day", day.ToString("O", CultureInfo.InvariantCulture)); break;
            default: json.WriteStringValue(value.ToString()); break;
        }

        static void Of(Utf8JsonWriter json, string kind, string text)
        {
            json.WriteStartObject();
            json.WriteString(kind, text);
            json.WriteEndObject();
        }
    }

    private static LocalizedText Text(JsonElement found)
    {
        if (found.TryGetProperty("key", out var key))
        {
            var name = key.GetString()!.Split('/');
            return new(new Catalogue(name[0], typeof(LocalizedText).Assembly), name[1],
                [.. found.GetProperty("arguments").EnumerateObject().Select(a => (a.Name, Argument(a.Value)))]);
        }
        if (found.TryGetProperty("texts", out var texts))
            return LocalizedText.Join(Text(found.GetProperty("between")), texts.EnumerateArray().Select(Text));
        if (found.TryGetProperty("change", out var change))
            return LocalizedText.Changed(change.GetString()!, Text(found.GetProperty("text")));
        return new(found.GetProperty("written").EnumerateObject()
            .ToDictionary(w => w.Name, w => w.Value.GetString()!, StringComparer.Ordinal));
    }

    private static object? Argument(JsonElement found) => found.ValueKind switch
    {
        JsonValueKind.String => found.GetString(),
        JsonValueKind.Number => found.GetInt64(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Null => null,
        _ when found.TryGetProperty("number", out var number) => double.Parse(number.GetString()!, CultureInfo.InvariantCulture),
        _ when found.TryGetProperty("decimal", out var number) => decimal.Parse(number.GetString()!, CultureInfo.InvariantCulture),
        _ when found.TryGetProperty("day", out var day) => DateOnly.ParseExact(day.GetString()!, "O", CultureInfo.InvariantCulture),
        _ => Text(found),
    };
}
