using System.Text.Json;

namespace CustomsItGuide.Json.Plans;

/// <summary>A new version of the definitions, adopted or tried, as JSON.</summary>
public static class AdoptionJson
{
    /// <summary>Writes who adopted what, and what it changes, as one object.</summary>
    /// <param name="decision">The decision by which it is adopted.</param>
    /// <param name="by">Who adopts it.</param>
    /// <param name="before">The journal's end before it.</param>
    /// <param name="after">Null: it was only tried.</param>
    public static void Write(Utf8JsonWriter json, string decision, string by, AsOf before, AsOf? after, PlanComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(comparison);
        json.WriteStartObject();
        json.WriteBoolean("dry_run", after is null);
        json.WriteString("decision", decision);
        json.WriteString("by", by);
        json.AsOf("before", before);
        json.AsOf("after", after ?? before);
        json.Strings("added", Indicators(comparison, ChangeKind.Added));
        json.Strings("dropped", Indicators(comparison, ChangeKind.Removed));
        ComparisonJson.Members(json, comparison);
        json.WriteEndObject();
    }

    private static IEnumerable<string> Indicators(PlanComparison comparison, ChangeKind kind) => comparison.Definitions
        .Where(d => d.Kind == kind && d.File.StartsWith("indicators/", StringComparison.Ordinal))
        .Select(d => Path.GetFileNameWithoutExtension(d.File));
}
