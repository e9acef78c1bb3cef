using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CustomsItGuide.Warehouse;

/// <summary>How something with periods is written as JSON and read again: a period by its text, which only a calendar can read.</summary>
/// <param name="options">All but the periods.</param>
internal sealed class CalendarJson(JsonSerializerOptions options)
{
    private readonly ConcurrentDictionary<Calendar, JsonSerializerOptions> made = [];

    /// <summary>The same ones for equal calendars: making them anew for each reading would cost more than the reading.</summary>
    public JsonSerializerOptions Of(Calendar calendar) =>
        made.GetOrAdd(calendar, c => new JsonSerializerOptions(options) { Converters = { new PeriodText(c) } });

    private sealed class PeriodText(Calendar calendar) : JsonConverter<Period>
    {
        public override Period Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            calendar.Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, Period value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
