using System.Text.Json;
using CustomsItGuide.Cli.Adopt;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Cli.Rejections;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.Load;

/// <summary>What became of a load, as JSON.</summary>
internal static class LoadJson
{
    public static void Write(LoadReport report, bool dryRun, TextWriter output, string language = "en") => Json.Write(output, json =>
    {
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
        UnconfirmedReadings.WriteJson(json, "unconfirmed", report.Unconfirmed);
        json.WriteEndObject();
    });

    /// <summary>A load that was refused: what would have become of its files as far as that is known, what would go, and what is
    /// wrong.</summary>
    public static void WriteRefused(RefusedException refused, TextWriter output, string language) => Json.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteBoolean("refused", true);
        json.WriteStartArray("deliveries");
        foreach (var loaded in refused.WouldLoad) WriteDelivery(json, loaded);
        json.WriteEndArray();
        ChangesJson.Losses(json, refused.Losses);
        json.Issues("issues", refused.Issues, language);
        json.WriteEndObject();
    });

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
        RejectionList.WriteJson(json, "rejections", loaded.Rejections);
        RejectionGroups.WriteJson(json, "rejection_groups", RejectionGroup.Of(loaded.Rejections));
        json.WriteEndObject();
    }
}
