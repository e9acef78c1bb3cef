using System.Text.Json;

namespace CustomsItGuide.Ledger;

/// <summary>What the kinds of entries say, to and from JSON. The journal itself knows none of it.</summary>
internal static class Entries
{
    public const string PlanKind = "plan";
    public const string DeliveryKind = "delivery";
    public const string WithdrawalKind = "withdrawal";

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
        if (delivery.Salt is { } salt) json.WriteString("salt", salt);
        if (delivery.Load != delivery.Position) json.WriteNumber("load", delivery.Load);
        if (delivery.Options.Dates is { } dates) json.WriteString("dates", dates);
        // Members that came later are written only when there is something to say, so that older entries stay as they are, byte for byte.
        if (delivery.Options.Merge) json.WriteBoolean("merge", true);
        if (delivery.Options.Part is { } part) json.WriteString("part", part);
        if (delivery.AcceptedLosses is { } accepted) json.WriteNumber("accepted_losses", accepted);
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
            new DeliveryOptions(body.TryGetProperty("dates", out var dates) ? dates.GetString() : null)
            {
                Merge = body.TryGetProperty("merge", out var merge) && merge.GetBoolean(),
                Map = body.TryGetProperty("map", out var map) ? map.GetString() : null,
                Part = body.TryGetProperty("part", out var part) ? part.GetString() : null,
            })
        {
            Salt = body.TryGetProperty("salt", out var salt) ? salt.GetString() : null,
            Load = body.TryGetProperty("load", out var load) ? load.GetInt64() : entry.Position,
            AcceptedLosses = body.TryGetProperty("accepted_losses", out var accepted) ? accepted.GetInt64() : null,
        };
    }

    /// <param name="erased">The files whose bytes are deleted, as the delivery's entry names them; empty: none.</param>
    public static NewEntry Withdrawal(long delivery, string reason, IReadOnlyList<DeliveredFile> erased, string by, DateTimeOffset received) =>
        new(received, WithdrawalKind, by, json =>
        {
            json.WriteNumber("delivery", delivery);
            json.WriteString("reason", reason);
            if (erased.Count == 0) return;
            json.WriteStartArray("erased");
            foreach (var file in erased)
            {
                json.WriteStartObject();
                json.WriteString("sha256", file.Sha256);
                json.WriteNumber("bytes", file.Bytes);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        });

    public static Withdrawal ReadWithdrawal(Entry entry) => new(
        entry.Position, Number(entry.Body, "delivery"), entry.By, entry.Received, Text(entry.Body, "reason"), Erased(entry).Count > 0);

    /// <summary>Hash and size of what a withdrawal erased; empty for one that erased nothing.</summary>
    public static IReadOnlyList<(string Sha256, long Bytes)> Erased(Entry entry) =>
        entry.Kind == WithdrawalKind && entry.Body.TryGetProperty("erased", out var erased)
            ? [.. erased.EnumerateArray().Select(f => (Text(f, "sha256"), Number(f, "bytes")))] : [];

    /// <summary>The kept files that an entry names.</summary>
    public static IEnumerable<(string Sha256, string Name)> Files(Entry entry) => FilesWithSize(entry).Select(f => (f.Sha256, f.Name));

    /// <summary>The same with their length as the entry says it.</summary>
    public static IReadOnlyList<DeliveredFile> FilesWithSize(Entry entry) => entry.Kind switch
    {
        PlanKind => ReadPlan(entry).Files,
        DeliveryKind => ReadDelivery(entry).Files,
        _ => [],
    };

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
                WithdrawalKind when entry.Position > 1 => Withdrawal(
                    ReadWithdrawal(entry).Delivery, ReadWithdrawal(entry).Reason, [.. Erased(entry).Select(f => new DeliveredFile("", f.Sha256, f.Bytes, []))],
                    entry.By, entry.Received),
                _ => null,
            };
            if (Files(entry).Any(f => !IsHash(f.Sha256) || !IsPlainName(f.Name, entry.Kind))) again = null;
            if (again is not null && Entry.Written(again.Body).AsSpan().SequenceEqual(Entry.Written(json => Entry.Members(entry.Body, json)))) return null;
        }
        catch (Exception problem) when (problem is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            // Said below: it is not an entry of its kind.
        }
        return new Issue(Severity.Error, path, entry.Position, "unknown_entry", new LocalizedText(
            $"Entry {entry.Position}, of the kind '{entry.Kind}', is not what this version writes: a member is unknown, missing or of another type, a hash is none, or a file's name leads elsewhere"
            + $"{(entry.Position == 1 ? ", or the first entry is not a plan" : "")}. If a newer version wrote it, use that one; else put the journal back from a copy.",
            $"L'entrée {entry.Position}, du genre « {entry.Kind} », n'est pas ce que cette version écrit : un membre est "
            + "inconnu, absent ou d'un autre type, "
            + "une empreinte n'en est pas une, ou le nom d'un fichier mène ailleurs"
            + $"{(entry.Position == 1 ? ", ou la première entrée n'est pas un plan" : "")}. "
            + "Si une version plus récente l'a écrite, utilisez celle-là ; sinon, remettez le journal en place à partir d'une copie."));
    }

    private static bool IsHash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);

    /// <summary>A name is no way to another folder; the definitions' files have their own folders inside.</summary>
    private static bool IsPlainName(string name, string kind) => name.Length > 0 && !name.Contains('\\', StringComparison.Ordinal) && !Path.IsPathRooted(name)
        && name.Split('/') is var parts && (kind == PlanKind || parts.Length == 1) && parts.All(p => p is not ("" or "." or ".."));

    private static string Summary(Entry entry)
    {
        if (entry.Kind == PlanKind)
        {
            var version = ReadPlan(entry);
            return $"plan {version.Plan} adopted: {version.Decision}";
        }
        if (entry.Kind == WithdrawalKind)
        {
            var withdrawal = ReadWithdrawal(entry);
            return $"delivery {withdrawal.Delivery} withdrawn{(withdrawal.Erased ? " and erased" : "")}: {withdrawal.Reason}";
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
