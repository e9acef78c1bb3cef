using System.Collections;
using System.Text.Json.Nodes;

namespace CustomsItGuide.Verification;

/// <summary>Computed values as JSON, unrounded. Numbers that do not exist (NaN, infinite) are null.</summary>
internal static class ComputedJson
{
    public static JsonNode? Of(object? value) => value switch
    {
        null => null,
        double d => double.IsFinite(d) ? JsonValue.Create(d) : null,
        int i => JsonValue.Create(i),
        bool b => JsonValue.Create(b),
        string s => JsonValue.Create(s),
        IEnumerable list => new JsonArray([.. list.Cast<object?>().Select(Of)]),
        _ => throw new ArgumentException($"No JSON for {value.GetType().Name}.", nameof(value)),
    };

    public static string Text(object? value) => Of(value)?.ToJsonString() ?? "null";
}
