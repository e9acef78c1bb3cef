using System.Text.Json;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Json.Deliveries;

/// <summary>Rejected rows as JSON: each by itself, and once a reason.</summary>
public static class RejectionsJson
{
    /// <summary>Writes them as one object.</summary>
    /// <param name="withdrawn">The entry that withdrew the delivery that was asked for; null: none did.</param>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Rejection> rejections, Withdrawal? withdrawn = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        if (withdrawn is not null)
        {
            json.WriteStartObject("withdrawn");
            json.WriteNumber("position", withdrawn.Position);
            json.WriteString("by", withdrawn.By);
            json.Time("received", withdrawn.Received);
            json.WriteString("reason", withdrawn.Reason);
            json.WriteBoolean("erased", withdrawn.Erased);
            json.WriteEndObject();
        }
        Rows(json, "rejections", rejections);
        Groups(json, "groups", RejectionGroup.Of(rejections));
        json.WriteEndObject();
    }

    internal static void Rows(Utf8JsonWriter json, string name, IReadOnlyList<Rejection> rejections)
    {
        json.Objects(name, rejections, r =>
        {
            json.WriteNumber("delivery", r.Delivery);
            json.WriteString("dataset", r.DataSet);
            json.WriteString("file", r.File);
            json.WriteString("sheet", r.Sheet);
            json.WriteNumber("row", r.Row);
            json.WriteString("column", r.Column);
            json.WriteString("value", r.Value);
            json.WriteString("rule", r.Rule);
            json.Said("expected", r.Expected);
            json.WriteString("nearest", r.Nearest);
            json.Said("advice", r.Advice);
        });
    }

    internal static void Groups(Utf8JsonWriter json, string name, IReadOnlyList<RejectionGroup> groups)
    {
        json.WriteStartArray(name);
        foreach (var group in groups)
        {
            var first = group.First;
            json.WriteStartObject();
            json.WriteNumber("delivery", first.Delivery);
            json.WriteString("dataset", first.DataSet);
            json.WriteNumber("rejections", group.Count);
            json.WriteNumber("rows", group.Rows);
            json.WriteString("column", first.Column);
            json.WriteString("value", first.Value);
            json.WriteNumber("values", group.Values);
            json.WriteString("rule", first.Rule);
            json.Said("expected", RejectionWords.Expected(first));
            json.WriteString("nearest", first.Nearest);
            json.Said("advice", RejectionWords.Sentence(first.Advice));
            json.Objects("places", group.Places, place =>
            {
                json.WriteString("file", place.File);
                json.WriteString("sheet", place.Sheet);
                json.WriteNumber("row", place.Row);
            });
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
