using System.Text.Json;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Json.Plans;

/// <summary>What another version of the definitions changes, as JSON.</summary>
public static class ComparisonJson
{
    /// <summary>Writes the comparison as one object.</summary>
    public static void Write(Utf8JsonWriter json, PlanComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(comparison);
        json.WriteStartObject();
        Members(json, comparison);
        json.WriteEndObject();
    }

    internal static void Members(Utf8JsonWriter json, PlanComparison comparison)
    {
        json.WriteString("from", comparison.Before);
        json.WriteString("to", comparison.After);
        json.AsOf("as_of", comparison.At);
        json.WriteStartArray("definitions");
        foreach (var change in comparison.Definitions) Definition(json, change);
        json.WriteEndArray();
        Readings(json, "readings", comparison.Readings);
        json.WriteNumber("unchanged", comparison.Unchanged);
        json.Objects("rejections", comparison.Rejections, change =>
        {
            json.WriteString("dataset", change.DataSet);
            json.WriteNumber("newly_rejected", change.Refused);
            json.WriteNumber("newly_accepted", change.Accepted);
        });
        json.Unconfirmed("unconfirmed", comparison.Unconfirmed);
    }

    /// <summary>What moves from what to what.</summary>
    internal static void Readings(Utf8JsonWriter json, string name, IReadOnlyList<ReadingChange> changes)
    {
        json.Objects(name, changes, change =>
        {
            json.WriteString("indicator", change.Indicator);
            json.WriteString("period", change.Period.ToString());
            Side(json, "before", change.Before);
            Side(json, "after", change.After);
        });
    }

    private static void Definition(Utf8JsonWriter json, DefinitionChange change)
    {
        json.WriteStartObject();
        json.WriteString("file", change.File);
        json.WriteString("change", Terms.Code(change.Kind));
        json.Objects("details", change.Details, detail =>
        {
            json.WriteString("place", detail.Place);
            json.WriteString("before", detail.Before);
            json.WriteString("after", detail.After);
        });
        json.WriteEndObject();
    }

    private static void Side(Utf8JsonWriter json, string name, Assessment? of)
    {
        if (of is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.Number("value", of.Reading.Value);
        json.WriteString("absence", of.Reading.Absence is { } absence ? Terms.Code(absence) : null);
        json.WriteString("status", Terms.Code(of.Status));
        json.WriteString("observed_vs_target", Terms.Code(of.Fact));
        json.WriteString("source_rating", Terms.Code(of.SourceRating));
        json.WriteEndObject();
    }
}
