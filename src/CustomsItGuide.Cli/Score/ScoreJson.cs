using System.Text.Json;
using CustomsItGuide.Cli.Output;

namespace CustomsItGuide.Cli.Score;

/// <summary>The scorecard as the JSON that other tools build on. Fields may be added to it; none is renamed, moved or dropped.</summary>
internal static class ScoreJson
{
    /// <param name="deliveries">Everything delivered up to the scorecard's position; tells which numbers rest on synthetic data.</param>
    public static void Write(Scorecard scorecard, IReadOnlyList<Delivery> deliveries, TextWriter output) => Json.Write(output, json =>
    {
        var synthetic = SyntheticData.Indicators(scorecard, deliveries);
        json.WriteStartObject();
        json.WriteString("plan", scorecard.Plan.Id);
        json.WriteString("period", scorecard.Period.ToString());
        json.AsOf("as_of", scorecard.AsOf);
        json.WriteString("engine", scorecard.Engine);
        json.WriteStartArray("indicators");
        foreach (var assessment in scorecard.Assessments) AssessmentJson.Write(json, assessment, synthetic.Contains(assessment.Indicator.Id));
        json.WriteEndArray();
        Counts(json, scorecard.Assessments);
        json.Text("notice", SyntheticData.Notice(synthetic, deliveries));
        json.WriteEndObject();
    });

    private static void Counts(Utf8JsonWriter json, IReadOnlyList<Assessment> assessments)
    {
        json.WriteStartObject("counts");
        Count(json, "status", assessments, a => a.Status);
        Count(json, "source_rating", assessments, a => a.SourceRating);
        Count(json, "observed_vs_target", assessments, a => a.Fact);
        json.WriteEndObject();
    }

    /// <summary>Every value that occurs, in the vocabulary's order.</summary>
    private static void Count<T>(Utf8JsonWriter json, string name, IReadOnlyList<Assessment> assessments, Func<Assessment, T> of) where T : struct, Enum
    {
        json.WriteStartObject(name);
        foreach (var group in assessments.GroupBy(of).OrderBy(g => g.Key)) json.WriteNumber(Words.Code(group.Key), group.Count());
        json.WriteEndObject();
    }
}
