using System.Text.Json;
using CustomsItGuide.Steps;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Json.Scores;

/// <summary>One number explained, for another program.</summary>
public static class ExplanationJson
{
    /// <summary>Writes the explanation as one object.</summary>
    /// <param name="scorecard">Of the same period and position.</param>
    /// <param name="steps">The same told in words (<see cref="ExplanationSteps.Of"/>).</param>
    public static void Write(Utf8JsonWriter json, Explanation explanation, Scorecard scorecard, IReadOnlyList<Step> steps)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(scorecard);
        var assessment = explanation.Assessment;
        var synthetic = explanation.Deliveries.Any(d => d.Rows is not null && d.Delivery.IsSynthetic);
        json.WriteStartObject();
        json.WriteString("plan", scorecard.Plan.Id);
        json.WriteString("indicator", assessment.Indicator.Id);
        json.WriteString("period", assessment.Reading.Period.ToString());
        json.AsOf("as_of", explanation.AsOf);
        json.WriteString("engine", scorecard.Engine);
        json.WritePropertyName("assessment");
        AssessmentJson.Write(json, assessment, synthetic);
        WriteMeasure(json, explanation);
        json.WriteString("rows_sql", explanation.RowsSql);
        json.WriteString("check_sql", explanation.CheckSql);
        json.Number("check_value", explanation.CheckValue);
        json.WriteBoolean("check_agrees", explanation.CheckAgrees);
        json.WriteString("warehouse", explanation.Warehouse);
        WriteRows(json, explanation);
        WriteDeliveries(json, explanation.Deliveries);
        WriteJournal(json, explanation.Journal);
        WriteSteps(json, steps);
        json.WriteEndObject();
    }

    private static void WriteMeasure(Utf8JsonWriter json, Explanation explanation)
    {
        var indicator = explanation.Assessment.Indicator;
        json.WriteStartObject("measure");
        json.WriteString("name", explanation.Measure.Name);
        json.WriteString("sql", explanation.Measure.Sql);
        json.WriteStartObject("where");
        foreach (var (column, values) in indicator.Where) json.Strings(column, values);
        json.WriteEndObject();
        json.WriteString("estimator", indicator.Estimator);
        json.Written("formula", indicator.Sheet.Formula);
        json.WriteEndObject();
    }

    private static void WriteRows(Utf8JsonWriter json, Explanation explanation)
    {
        json.WriteNumber("row_count", explanation.RowCount);
        json.WriteBoolean("rows_are_counts", explanation.RowsAreCounts);
        json.Objects("rows", explanation.Rows.Rows, row =>
        {
            foreach (var (column, value) in explanation.Rows.Columns.Zip(row))
            {
                json.WritePropertyName(column);
                json.Value(value);
            }
        });
    }

    private static void WriteDeliveries(Utf8JsonWriter json, IReadOnlyList<DeliveryShare> shares)
    {
        json.Objects("deliveries", shares, item =>
        {
            var (delivery, rows) = item;
            json.WriteNumber("position", delivery.Position);
            json.WriteString("dataset", delivery.DataSet);
            json.Files("files", delivery.Files);
            json.Time("received", delivery.Received);
            json.WriteString("by", delivery.By);
            json.Number("rows", rows);
        });
    }

    private static void WriteJournal(Utf8JsonWriter json, IReadOnlyList<JournalEntry> journal)
    {
        json.Objects("journal", journal, entry =>
        {
            json.WriteNumber("position", entry.Position);
            json.Time("received", entry.Received);
            json.WriteString("kind", entry.Kind);
            json.WriteString("by", entry.By);
            if (entry.Author != AuthorKind.Person) json.WriteString("author", Terms.Code(entry.Author));
            json.SaidIn("summary", entry.Summary, "en");
            json.WriteString("hash", entry.Hash);
            json.WriteString("previous", entry.Previous);
        });
    }

    private static void WriteSteps(Utf8JsonWriter json, IReadOnlyList<Step> steps)
    {
        json.Objects("steps", steps, step =>
        {
            json.WriteNumber("step", step.Number);
            json.WriteString("name", step.Name);
            json.Strings("lines", step.Lines);
        });
    }
}
