using System.Text.Json;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Json.Scores;

/// <summary>
/// The scorecard as the JSON that other tools build on. Fields may be added to it; none is renamed, moved or dropped. A field whose name
/// ends with <c>_details</c> says in code and arguments what the sentence before it says in words
/// (<see cref="LocalizedText.WriteDetails"/>): codes are part of the contract, sentences are not.
/// </summary>
public static class ScorecardJson
{
    /// <summary>Writes the scorecard as one object.</summary>
    /// <param name="deliveries">Everything delivered up to the scorecard's position; tells which numbers rest on synthetic data.</param>
    /// <param name="index">Null when nobody asked for it; then the field is left out.</param>
    public static void Write(Utf8JsonWriter json, Scorecard scorecard, IReadOnlyList<Delivery> deliveries, RollUpIndex? index)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(scorecard);
        var synthetic = scorecard.RestingOnSynthetic(deliveries);
        json.WriteStartObject();
        json.WriteString("plan", scorecard.Plan.Id);
        json.WriteString("period", scorecard.Period.ToString());
        json.AsOf("as_of", scorecard.AsOf);
        json.WriteString("engine", scorecard.Engine);
        json.WriteStartArray("indicators");
        foreach (var assessment in scorecard.Assessments)
            AssessmentJson.Write(json, assessment, synthetic.Contains(assessment.Indicator.Id));
        json.WriteEndArray();
        WriteCounts(json, scorecard.Counts);
        if (index is not null) WriteIndex(json, index);
        json.Said("notice", SyntheticNotice.Of(synthetic, deliveries));
        json.WriteEndObject();
    }

    private static void WriteIndex(Utf8JsonWriter json, RollUpIndex index)
    {
        json.WriteStartObject("index");
        json.WriteNumber("coverage", index.Coverage);
        json.Strings("indicators", index.Indicators);
        json.Number("geometric", index.Geometric);
        json.Number("arithmetic", index.Arithmetic);
        json.Number("lowest", index.Lowest);
        json.Number("highest", index.Highest);
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, Counts counts)
    {
        json.WriteStartObject("counts");
        WriteCount(json, "status", counts.ByStatus);
        WriteCount(json, "source_rating", counts.BySource);
        WriteCount(json, "observed_vs_target", counts.ByFact);
        json.WriteEndObject();
    }

    private static void WriteCount<T>(Utf8JsonWriter json, string name, IEnumerable<Count<T>> counts) where T : struct, Enum
    {
        json.WriteStartObject(name);
        foreach (var count in counts) json.WriteNumber(Terms.Code(count.Kind), count.Number);
        json.WriteEndObject();
    }
}
