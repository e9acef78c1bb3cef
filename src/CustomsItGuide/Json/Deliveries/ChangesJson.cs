using System.Text.Json;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Json.Deliveries;

/// <summary>What is changed by a load or a withdrawal, as JSON: every row, every figure that moves.</summary>
internal static class ChangesJson
{
    public static void Rows(Utf8JsonWriter json, string name, IReadOnlyList<RowChange> changes)
    {
        json.Objects(name, changes, change =>
        {
            json.WriteString("change", Terms.Code(change.Kind));
            json.WriteString("key", change.Key);
            json.Objects("cells", change.Cells, cell =>
            {
                json.WriteString("column", cell.Column);
                json.WriteString("before", cell.Before);
                json.WriteString("after", cell.After);
            });
        });
    }

    /// <summary>What would go, held against the plan's limits, with the number that accepts it.</summary>
    public static void Losses(Utf8JsonWriter json, Losses losses)
    {
        json.WriteStartObject("losses");
        json.WriteNumber("number", losses.Number);
        json.WriteBoolean("above_limits", losses.AreAboveLimits);
        json.Objects("rows", losses.Rows, lost =>
        {
            json.WriteString("dataset", lost.DataSet);
            json.WriteString("slice", lost.Slice);
            Share(json, lost.Count, lost.Of, lost.Limit);
            json.WriteNumber("rejected", lost.Rejected);
            json.Strings("keys", lost.Keys);
            json.WriteBoolean("above_limit", lost.IsAbove);
        });
        json.Objects("cells", losses.Cells, lost =>
        {
            json.WriteString("dataset", lost.DataSet);
            json.WriteString("slice", lost.Slice);
            json.WriteString("column", lost.Column);
            Share(json, lost.Count, lost.Of, lost.Limit);
            json.WriteBoolean("above_limit", lost.IsAbove);
        });
        json.Objects("indicators", losses.Indicators, lost =>
        {
            json.WriteString("indicator", lost.Indicator);
            json.WriteString("period", lost.Period.ToString());
            Share(json, lost.Count, lost.Of, lost.Limit);
            json.WriteBoolean("turns_met", lost.TurnsMet);
            json.WriteNumber("moved", lost.Moved);
        });
        json.Objects("rejected", losses.Rejected, rejected =>
        {
            json.WriteString("dataset", rejected.DataSet);
            json.WriteString("file", rejected.File);
            Share(json, rejected.Count, rejected.Of, rejected.Limit);
        });
        json.WriteEndObject();
    }

    private static void Share(Utf8JsonWriter json, long count, long of, double limit)
    {
        json.WriteNumber("count", count);
        json.WriteNumber("of", of);
        json.WriteNumber("limit", limit);
    }
}
