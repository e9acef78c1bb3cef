using System.Text.Json;
using CustomsItGuide.Statistics;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Json.Scores;

/// <summary>One indicator of the scorecard as JSON: first the fields of the contract in their order, then what was added to it.</summary>
internal static class AssessmentJson
{
    /// <param name="synthetic">True when rows behind the value were made up.</param>
    public static void Write(Utf8JsonWriter json, Assessment assessment, bool synthetic)
    {
        var (indicator, reading) = (assessment.Indicator, assessment.Reading);
        json.WriteStartObject();
        json.WriteString("id", indicator.Id);
        json.WriteString("layer", indicator.Layer);
        json.WriteString("objective", indicator.Objective);
        json.WriteString("title", indicator.Title.English);
        json.WriteString("unit", indicator.Unit.Code);
        json.WriteString("direction", Terms.Code(indicator.Direction));
        WriteReading(json, reading);
        json.WriteString("absence", reading.Absence is { } absence ? Terms.Code(absence) : null);
        WriteBaseline(json, assessment.Baseline);
        WriteTarget(json, indicator.Target, assessment.Due);
        json.WriteString("observed_vs_target", Terms.Code(assessment.Fact));
        json.WriteString("status", Terms.Code(assessment.Status));
        json.WriteString("evidence", Terms.Code(assessment.Evidence));
        json.WriteString("trend", Terms.Code(assessment.Trend));
        WriteSource(json, assessment);
        WriteFindings(json, assessment.AllFindings);
        WriteBreakdown(json, reading.Breakdown);

        json.WriteString("title_fr", indicator.Title.French);
        json.Said("absence_reason", reading.AbsenceReason);
        WriteComparator(json, assessment.Comparator);
        json.WriteString("rule", assessment.Rule);
        json.Said("reason", assessment.Reason);
        ReceiptJson.Write(json, assessment);
        NonresponseJson.Write(json, assessment.Nonresponse);
        json.Written("owner", indicator.Owner);
        json.WriteString("basis", reading.Basis);
        json.WriteNumber("rows", reading.Rows);
        json.WriteStartArray("deliveries");
        foreach (var position in reading.Deliveries) json.WriteNumberValue(position);
        json.WriteEndArray();
        json.WriteBoolean("synthetic", synthetic);
        WriteHistory(json, assessment.History);
        WriteReported(json, assessment.Reported);
        WriteCommentary(json, assessment.Commentary);
        json.WriteEndObject();
    }

    private static void WriteReported(Utf8JsonWriter json, IReadOnlyList<ReportedReading> reported)
    {
        json.Objects("reported", reported, r =>
        {
            json.WriteNumber("position", r.Position);
            json.WriteString("since", Numbers.Day(r.Since));
            json.WriteBoolean("interim", r.Interim);
            json.Number("value", r.Value);
            json.Number("numerator", r.Numerator);
            json.Number("denominator", r.Denominator);
            json.WriteString("observed_vs_target", Terms.Code(r.Fact));
            json.Number("changed", r.Changed);
            json.WriteBoolean("whole", r.Whole);
        });
    }

    private static void WriteCommentary(Utf8JsonWriter json, Commentary? commentary)
    {
        if (commentary is null)
        {
            json.WriteNull("commentary");
            return;
        }
        json.WriteStartObject("commentary");
        json.WriteString("cause", commentary.Cause);
        json.WriteString("action", commentary.Action);
        json.WriteString("owner", commentary.Owner);
        json.WriteString("due_on", commentary.DueOn is { } due ? Numbers.Day(due) : null);
        json.WriteString("expected_effect", commentary.ExpectedEffect);
        json.WriteEndObject();
    }

    private static void WriteReading(Utf8JsonWriter json, Reading reading)
    {
        json.WriteStartObject("reading");
        json.Number("value", reading.Value);
        json.Number("numerator", reading.Numerator);
        json.Number("denominator", reading.Denominator);
        json.Number("n", reading.N);
        json.Number("population", reading.Population);
        json.Number("response_rate", reading.ResponseRate);
        WriteInterval(json, "interval", reading.Interval);
        json.WriteBoolean("provisional", reading.Provisional);
        json.WriteStartObject("supporting");
        foreach (var (name, value) in reading.Supporting) json.Number(name, value);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static void WriteInterval(Utf8JsonWriter json, string name, Interval? interval)
    {
        if (interval is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteNumber("lower", interval.Lower);
        json.WriteNumber("upper", interval.Upper);
        json.WriteNumber("level", interval.Level);
        json.WriteString("method", interval.Method);
        json.WriteEndObject();
    }

    private static void WriteBaseline(Utf8JsonWriter json, Baseline baseline)
    {
        json.WriteStartObject("baseline");
        json.Number("value", baseline.Value);
        json.WriteString("period", baseline.Period?.ToString());
        json.WriteString("source", baseline.Source);
        json.WriteEndObject();
    }

    private static void WriteComparator(Utf8JsonWriter json, Baseline? comparator)
    {
        if (comparator is null)
        {
            json.WriteNull("compared_with");
            return;
        }
        json.WriteStartObject("compared_with");
        json.Number("value", comparator.Value);
        json.WriteString("period", comparator.Period?.ToString());
        json.WriteEndObject();
    }

    private static void WriteTarget(Utf8JsonWriter json, Target target, DateOnly due)
    {
        json.WriteStartObject("target");
        json.WriteString("rule", Targets.Code(target));
        json.Number("value", target.Value);
        json.WriteString("due", Numbers.Day(due));
        json.Written("decision", target.Decision);
        json.WriteString("since", Numbers.Day(target.Since));
        if (target.From is { } from) json.WriteNumber("from", from);
        if (target.To is { } to) json.WriteNumber("to", to);
        if (target.By is { } by) json.WriteString("by", Numbers.Day(by));
        if (target.Values.Count > 0)
        {
            json.WriteStartObject("values");
            foreach (var (year, number) in target.Values) json.WriteNumber(year.ToString(), number);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, Assessment assessment)
    {
        json.WriteStartObject("source");
        json.WriteString("rating", Terms.Code(assessment.SourceRating));
        json.Objects("checks", assessment.SourceChecks, check =>
        {
            json.WriteString("check", check.Check);
            json.WriteString("result", Terms.Code(check.Result));
            json.Said("detail", check.Detail);
        });
        json.WriteEndObject();
    }

    private static void WriteFindings(Utf8JsonWriter json, IReadOnlyList<Finding> findings)
    {
        json.Objects("findings", findings, finding =>
        {
            json.WriteString("code", finding.Code);
            json.WriteString("severity", Terms.Code(finding.Severity));
            json.Said("message", finding.Message);
        });
    }

    private static void WriteBreakdown(Utf8JsonWriter json, IReadOnlyList<BreakdownCell> cells)
    {
        json.Objects("breakdown", cells, cell =>
        {
            json.WriteString("by", cell.By);
            json.WriteString("key", cell.Key);
            json.Number("value", cell.Value);
            json.Number("n", cell.N);
            json.Number("numerator", cell.Numerator);
            json.Number("denominator", cell.Denominator);
            json.WriteBoolean("suppressed", cell.Suppressed);
            json.Number("lower", cell.Lower);
            json.Number("upper", cell.Upper);
            json.WriteStartArray("regions");
            foreach (var region in cell.Regions) json.WriteStringValue(region);
            json.WriteEndArray();
        });
    }

    private static void WriteHistory(Utf8JsonWriter json, IReadOnlyList<Reading> history)
    {
        json.Objects("history", history, reading =>
        {
            json.WriteString("period", reading.Period.ToString());
            json.Number("value", reading.Value);
            json.Number("n", reading.N);
            WriteInterval(json, "interval", reading.Interval);
            json.WriteBoolean("provisional", reading.Provisional);
        });
    }
}
