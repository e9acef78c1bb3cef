using System.Text.Json;

namespace CustomsItGuide.Ledger;

/// <summary>What the kinds of entries say, to and from JSON. The journal itself knows none of it.</summary>
internal static class Entries
{
    public const string PlanKind = "plan";
    public const string DeliveryKind = "delivery";

    public static NewEntry Plan(PlanVersion version, string by, DateTimeOffset received) => new(received, PlanKind, by, json =>
    {
        json.WriteString("plan", version.Plan);
        json.WriteString("decision", version.Decision);
        json.WriteString("sha256", version.Sha256);
        json.WriteStartArray("files");
        foreach (var file in version.Files)
        {
            json.WriteStartObject();
            json.WriteString("name", file.Name);
            json.WriteString("sha256", file.Sha256);
            json.WriteNumber("bytes", file.Bytes);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    public static NewEntry Delivery(Delivery delivery) => new(delivery.Received, DeliveryKind, delivery.By, json =>
    {
        json.WriteString("dataset", delivery.DataSet);
        json.WriteStartArray("files");
        foreach (var file in delivery.Files)
        {
            json.WriteStartObject();
            json.WriteString("name", file.Name);
            json.WriteString("sha256", file.Sha256);
            json.WriteNumber("bytes", file.Bytes);
            WriteTexts(json, "sheets", file.Sheets);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        if (delivery.Load != delivery.Position) json.WriteNumber("load", delivery.Load);
        if (delivery.Options.Dates is { } dates) json.WriteString("dates", dates);
        if (delivery.Options.Map is { } map) json.WriteString("map", map);
        WriteTexts(json, "slices", delivery.Slices);
        json.WriteStartObject("rows");
        json.WriteNumber("read", delivery.Rows.Read);
        json.WriteNumber("typed", delivery.Rows.Typed);
        json.WriteNumber("rejected", delivery.Rows.Rejected);
        json.WriteNumber("added", delivery.Rows.Added);
        json.WriteNumber("changed", delivery.Rows.Changed);
        json.WriteNumber("removed", delivery.Rows.Removed);
        json.WriteEndObject();
    });

    public static PlanVersion ReadPlan(Entry entry) => new(
        Text(entry.Body, "plan"), Text(entry.Body, "decision"), Text(entry.Body, "sha256"), [.. entry.Body.GetProperty("files").EnumerateArray().Select(ReadFile)]);

    public static Delivery ReadDelivery(Entry entry)
    {
        var body = entry.Body;
        var rows = body.GetProperty("rows");
        return new Delivery(
            entry.Position, Text(body, "dataset"), [.. body.GetProperty("files").EnumerateArray().Select(ReadFile)], Texts(body, "slices"),
            entry.By, entry.Received,
            new RowCounts(Number(rows, "read"), Number(rows, "typed"), Number(rows, "rejected"), Number(rows, "added"), Number(rows, "changed"), Number(rows, "removed")),
            new DeliveryOptions(body.TryGetProperty("dates", out var dates) ? dates.GetString() : null) { Map = body.TryGetProperty("map", out var map) ? map.GetString() : null })
        {
            Load = body.TryGetProperty("load", out var load) ? load.GetInt64() : entry.Position,
        };
    }

    /// <summary>The kept files that an entry names.</summary>
    public static IEnumerable<(string Sha256, string Name)> Files(Entry entry) =>
        (entry.Kind == PlanKind ? ReadPlan(entry).Files : ReadDelivery(entry).Files).Select(f => (f.Sha256, f.Name));

    public static JournalEntry Describe(Entry entry) => new(entry.Position, entry.Received, entry.Kind, entry.By, Summary(entry), entry.Hash, entry.Previous);

    /// <summary>
    /// What stands against reading an entry as one of its kind: it must be, byte for byte, what would be written for what is read from it,
    /// so that nothing in it is passed over. Null when nothing does.
    /// </summary>
    /// <param name="path">Of the journal, for the message.</param>
    public static Issue? Check(Entry entry, string path)
    {
        try
        {
            var again = entry.Kind switch
            {
                PlanKind => Plan(ReadPlan(entry), entry.By, entry.Received),
                DeliveryKind when entry.Position > 1 => Delivery(ReadDelivery(entry)),
                _ => null,
            };
            if (again is not null && Entry.Written(again.Body).AsSpan().SequenceEqual(Entry.Written(json => Entry.Members(entry.Body, json)))) return null;
        }
        catch (Exception problem) when (problem is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            // Said below: it is not an entry of its kind.
        }
        return new Issue(Severity.Error, path, entry.Position, "unknown_entry",
            $"Entry {entry.Position}, of the kind '{entry.Kind}', is not what this version writes: a member is unknown, missing or of another type"
            + $"{(entry.Position == 1 ? ", or the first entry is not a plan" : "")}. If a newer version wrote it, use that one; else put the journal back from a copy.");
    }

    private static string Summary(Entry entry)
    {
        if (entry.Kind == PlanKind)
        {
            var version = ReadPlan(entry);
            return $"plan {version.Plan} adopted: {version.Decision}";
        }
        var delivery = ReadDelivery(entry);
        return $"{delivery.DataSet}: {string.Join(", ", delivery.Files.Select(f => f.Name))}";
    }

    private static DeliveredFile ReadFile(JsonElement file) => new(
        Text(file, "name"), Text(file, "sha256"), Number(file, "bytes"), file.TryGetProperty("sheets", out _) ? Texts(file, "sheets") : []);

    private static string Text(JsonElement parent, string name) => parent.GetProperty(name).GetString()!;

    private static long Number(JsonElement parent, string name) => parent.GetProperty(name).GetInt64();

    private static IReadOnlyList<string> Texts(JsonElement parent, string name) => [.. parent.GetProperty(name).EnumerateArray().Select(t => t.GetString()!)];

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}

/// <summary>A version of the definitions as the journal knows it.</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="Sha256">Over all its files.</param>
/// <param name="Files">Name: path relative to the plan's folder, with slashes.</param>
internal sealed record PlanVersion(string Plan, string Decision, string Sha256, IReadOnlyList<DeliveredFile> Files);
