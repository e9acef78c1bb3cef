using System.Text.Json;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.Load;

/// <summary>What is changed by a load or a withdrawal, as JSON: every row, every figure that moves.</summary>
internal static class ChangesJson
{
    public static void Rows(Utf8JsonWriter json, string name, IReadOnlyList<RowChange> changes)
    {
        json.WriteStartArray(name);
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteString("change", Terms.Code(change.Kind));
            json.WriteString("key", change.Key);
            json.WriteStartArray("cells");
            foreach (var cell in change.Cells)
            {
                json.WriteStartObject();
                json.WriteString("column", cell.Column);
                json.WriteString("before", cell.Before);
                json.WriteString("after", cell.After);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>What would go, held against the plan's limits, with the number that accepts it.</summary>
    public static void Losses(Utf8JsonWriter json, Losses losses)
    {
        json.WriteStartObject("losses");
        json.WriteNumber("number", losses.Number);
        json.WriteBoolean("above_limits", losses.AreAboveLimits);
        json.WriteStartArray("rows");
        foreach (var lost in losses.Rows)
        {
            json.WriteStartObject();
            json.WriteString("dataset", lost.DataSet);
            json.WriteString("slice", lost.Slice);
            json.WriteNumber("count", lost.Count);
            json.WriteNumber("of", lost.Of);
            json.WriteNumber("limit", lost.Limit);
            json.WriteNumber("rejected", lost.Rejected);
            json.WriteStartArray("keys");
            foreach (var key in lost.Keys) json.WriteStringValue(key);
            json.WriteEndArray();
            json.WriteBoolean("above_limit", lost.IsAbove);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("cells");
        foreach (var lost in losses.Cells)
        {
            json.WriteStartObject();
            json.WriteString("dataset", lost.DataSet);
            json.WriteString("slice", lost.Slice);
            json.WriteString("column", lost.Column);
            json.WriteNumber("count", lost.Count);
            json.WriteNumber("of", lost.Of);
            json.WriteNumber("limit", lost.Limit);
            json.WriteBoolean("above_limit", lost.IsAbove);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("indicators");
        foreach (var lost in losses.Indicators)
        {
            json.WriteStartObject();
            json.WriteString("indicator", lost.Indicator);
            json.WriteString("period", lost.Period.ToString());
            json.WriteNumber("count", lost.Count);
            json.WriteNumber("of", lost.Of);
            json.WriteNumber("limit", lost.Limit);
            json.WriteBoolean("turns_met", lost.TurnsMet);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("rejected");
        foreach (var rejected in losses.Rejected)
        {
            json.WriteStartObject();
            json.WriteString("dataset", rejected.DataSet);
            json.WriteString("file", rejected.File);
            json.WriteNumber("count", rejected.Count);
            json.WriteNumber("of", rejected.Of);
            json.WriteNumber("limit", rejected.Limit);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
