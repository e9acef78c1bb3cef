using System.Text.Json;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Json.Scores;

/// <summary>How a status came about, as JSON: what the contract leaves open, for auditors and notebooks.</summary>
internal static class ReceiptJson
{
    public static void Write(Utf8JsonWriter json, Assessment assessment)
    {
        json.Said("trend_note", assessment.TrendNote);
        WriteMovement(json, "since_baseline", assessment.SinceBaseline);
        WriteMovement(json, "since_year_before", assessment.SinceYearBefore);
        var receipt = assessment.Receipt;
        json.WriteStartObject("receipt");
        json.Objects("figures", receipt.Figures, figure =>
        {
            json.WriteString("name", figure.Name);
            json.Said("label", figure.Label);
            json.WriteNumber("value", figure.Value);
            json.WriteString("unit", figure.Unit.Code);
        });
        AssessmentJson.WriteInterval(json, "interval", receipt.Interval);
        json.WriteString("interval_of", receipt.IntervalOf);
        json.Number("p", receipt.P);
        json.Number("adjusted_p", receipt.AdjustedP);
        WriteTippingPoint(json, "better", receipt.Better);
        WriteTippingPoint(json, "worse", receipt.Worse);
        WriteSupporting(json, receipt.Supporting);
        json.WriteEndObject();
        WriteBehaviour(json, assessment.Behaviour);
        WriteForecast(json, assessment.Forecast);
    }

    private static void WriteMovement(Utf8JsonWriter json, string name, Movement? movement)
    {
        if (movement is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteString("period", movement.Since.ToString());
        json.WriteString("area", movement.Area);
        json.WriteNumber("then", movement.Then);
        json.WriteNumber("now", movement.Now);
        json.WriteNumber("difference", movement.Difference);
        json.WriteString("course", Terms.Code(movement.Course));
        if (movement.Better is { } better) json.WriteBoolean("better", better);
        else json.WriteNull("better");
        json.WriteString("tested_by", movement.TestedBy);
        AssessmentJson.WriteInterval(json, "interval", movement.Interval);
        json.Said("sentence", movement.Sentence);
        json.WriteEndObject();
    }

    private static void WriteSupporting(Utf8JsonWriter json, IReadOnlyList<SupportingTest> tests)
    {
        json.Objects("supporting_tests", tests, test =>
        {
            json.WriteString("name", test.Name);
            json.Said("sentence", test.Sentence);
            json.WriteNumber("estimate", test.Estimate);
            AssessmentJson.WriteInterval(json, "interval", test.Interval);
            json.Number("p", test.P);
        });
    }

    private static void WriteTippingPoint(Utf8JsonWriter json, string name, TippingPoint? point)
    {
        if (point is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteNumber("by", point.By);
        json.Said("unit", point.Unit);
        json.WriteString("to", Terms.Code(point.To));
        json.WriteString("rule", point.Rule);
        json.WriteEndObject();
    }

    private static void WriteForecast(Utf8JsonWriter json, Forecast? forecast)
    {
        if (forecast is null)
        {
            json.WriteNull("forecast");
            return;
        }
        json.WriteStartObject("forecast");
        json.Number("reached", forecast.Reached);
        json.Objects("points", forecast.Points, point =>
        {
            json.WriteString("period", point.Period.ToString());
            json.WriteNumber("value", point.Value);
            AssessmentJson.WriteInterval(json, "interval", point.Interval);
        });
        json.WriteEndObject();
    }

    private static void WriteBehaviour(Utf8JsonWriter json, ProcessBehaviour? behaviour)
    {
        if (behaviour is null)
        {
            json.WriteNull("behaviour");
            return;
        }
        json.WriteStartObject("behaviour");
        json.WriteNumber("mean", behaviour.Mean);
        json.WriteNumber("lower", behaviour.Lower);
        json.WriteNumber("upper", behaviour.Upper);
        json.WriteString("latest", Terms.Code(behaviour.Latest));
        json.WriteString("assurance", behaviour.Assurance is { } assurance ? Terms.Code(assurance) : null);
        json.WriteBoolean("correlated", behaviour.Correlated);
        json.WriteStartArray("points");
        for (var i = 0; i < behaviour.Points.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("label", behaviour.Points[i].Label);
            json.WriteNumber("value", behaviour.Points[i].Value);
            json.WriteString("type", Terms.Code(behaviour.Types[i]));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
