using System.Text.Json;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.Score;

/// <summary>The scorecard as the JSON that other tools build on. Fields may be added to it; none is renamed, moved or dropped.</summary>
internal static class ScoreJson
{
    /// <param name="deliveries">Everything delivered up to the scorecard's position; tells which numbers rest on synthetic data.</param>
    /// <param name="index">Null when nobody asked for it; then the field is left out.</param>
    public static void Write(Scorecard scorecard, IReadOnlyList<Delivery> deliveries, RollUpIndex? index, TextWriter output) =>
        Json.Write(output, json =>
    {
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
        if (index is not null) IndexText.Write(json, index);
        json.Text("notice", SyntheticNotice.Of(synthetic, deliveries));
        json.WriteEndObject();
    });

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
