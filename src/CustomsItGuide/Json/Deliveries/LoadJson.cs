using System.Text.Json;
using CustomsItGuide.Json.Plans;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Json.Deliveries;

/// <summary>What became of a load, as JSON.</summary>
public static class LoadJson
{
    /// <summary>Writes the report as one object.</summary>
    /// <param name="dryRun">True when nothing was written.</param>
    /// <param name="language">Two-letter code of the language that warnings and refusals are said in.</param>
    public static void Write(Utf8JsonWriter json, LoadReport report, bool dryRun, string language)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(report);
        json.WriteStartObject();
        json.WriteBoolean("dry_run", dryRun);
        json.AsOf("before", report.Before);
        json.AsOf("after", report.After);
        json.WriteStartArray("deliveries");
        foreach (var loaded in report.Deliveries) WriteDelivery(json, loaded);
        json.WriteEndArray();
        json.Issues("warnings", report.Warnings, language);
        ChangesJson.Losses(json, report.Losses);
        json.Issues("refusal", report.Refusal, language);
        ComparisonJson.Readings(json, "indicators", report.Indicators);
        json.Unconfirmed("unconfirmed", report.Unconfirmed);
        json.WriteEndObject();
    }

    /// <summary>Writes a load that was refused: what would have become of its files as far as that is known, what would go, and what is
    /// wrong.</summary>
    /// <param name="language">Two-letter code of the language that the issues are said in.</param>
    public static void WriteRefused(Utf8JsonWriter json, RefusedException refused, string language)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(refused);
        json.WriteStartObject();
        json.WriteBoolean("refused", true);
        json.WriteStartArray("deliveries");
        foreach (var loaded in refused.WouldLoad) WriteDelivery(json, loaded);
        json.WriteEndArray();
        ChangesJson.Losses(json, refused.Losses);
        json.Issues("issues", refused.Issues, language);
        json.WriteEndObject();
    }

    private static void WriteDelivery(Utf8JsonWriter json, LoadedDelivery loaded)
    {
        var (delivery, rows) = (loaded.Delivery, loaded.Delivery.Rows);
        json.WriteStartObject();
        json.WriteNumber("position", delivery.Position);
        json.WriteString("dataset", delivery.DataSet);
        json.WriteString("outcome", Terms.Code(loaded.Outcome));
        json.Files("files", delivery.Files);
        json.Strings("slices", delivery.Slices);
        json.WriteString("by", delivery.By);
        json.Time("received", delivery.Received);
        json.WriteStartObject("rows");
        json.WriteNumber("read", rows.Read);
        json.WriteNumber("typed", rows.Typed);
        json.WriteNumber("rejected", rows.Rejected);
        json.WriteNumber("added", rows.Added);
        json.WriteNumber("changed", rows.Changed);
        json.WriteNumber("removed", rows.Removed);
        json.WriteEndObject();
        json.WriteBoolean("merge", delivery.Options.Merge);
        json.WriteString("part", delivery.Options.Part);
        if (delivery.AcceptedLosses is { } accepted) json.WriteNumber("accepted_losses", accepted);
        else json.WriteNull("accepted_losses");
        json.Strings("removed", loaded.Removed);
        ChangesJson.Rows(json, "changes", loaded.Changes);
        RejectionsJson.Rows(json, "rejections", loaded.Rejections);
        RejectionsJson.Groups(json, "rejection_groups", RejectionGroup.Of(loaded.Rejections));
        json.WriteEndObject();
    }
}
