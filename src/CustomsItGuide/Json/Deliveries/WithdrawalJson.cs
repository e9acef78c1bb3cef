using System.Text.Json;
using CustomsItGuide.Json.Plans;

namespace CustomsItGuide.Json.Deliveries;

/// <summary>What became of a withdrawal, as JSON.</summary>
public static class WithdrawalJson
{
    /// <summary>Writes what was withdrawn and what counts again, as one object.</summary>
    /// <param name="tried">True when nothing was written.</param>
    /// <param name="language">Two-letter code of the language that warnings are said in.</param>
    public static void Write(Utf8JsonWriter json, WithdrawalReport report, bool tried, string language)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(report);
        json.WriteStartObject();
        json.WriteBoolean("dry_run", tried);
        json.AsOf("before", report.Before);
        json.AsOf("after", report.After);
        json.WriteNumber("delivery", report.Delivery.Position);
        json.WriteString("dataset", report.Delivery.DataSet);
        json.Files("files", report.Delivery.Files);
        json.Strings("slices", report.Delivery.Slices);
        json.WriteBoolean("erased", report.Erased);
        json.WriteStartArray("counts_again");
        foreach (var again in report.CountsAgain) json.WriteNumberValue(again.Position);
        json.WriteEndArray();
        ComparisonJson.Readings(json, "indicators", report.Indicators);
        json.Issues("warnings", report.Warnings, language);
        json.WriteEndObject();
    }
}
