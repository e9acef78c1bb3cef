using System.Text.Json;

namespace CustomsItGuide.Ledger;

/// <summary>A delivery of one data set was received.</summary>
internal sealed class DeliveryEntry() : EntryKind<Delivery>("delivery")
{
    public NewEntry New(Delivery delivery) => New(delivery, new(delivery.By, delivery.Author), delivery.Received);

    public override Delivery Read(Entry entry)
    {
        var body = entry.Body;
        var rows = body.GetProperty("rows");
        return new Delivery(
            entry.Position, body.Text("dataset"), [.. body.GetProperty("files").EnumerateArray().Select(f => f.File())],
            body.Texts("slices"),
            entry.By, entry.Received,
            new RowCounts(rows.Number("read"), rows.Number("typed"), rows.Number("rejected"), rows.Number("added"), rows.Number("changed"),
                rows.Number("removed")),
            new DeliveryOptions(body.TryGetProperty("dates", out var dates) ? dates.GetString() : null)
            {
                Merge = body.TryGetProperty("merge", out var merge) && merge.GetBoolean(),
                Map = body.TryGetProperty("map", out var map) ? map.GetString() : null,
                Part = body.TryGetProperty("part", out var part) ? part.GetString() : null,
            })
        {
            Author = entry.Author,
            Salt = body.TryGetProperty("salt", out var salt) ? salt.GetString() : null,
            Load = body.TryGetProperty("load", out var load) ? load.GetInt64() : entry.Position,
            AcceptedLosses = body.TryGetProperty("accepted_losses", out var accepted) ? accepted.GetInt64() : null,
        };
    }

    public override LocalizedText Summary(Entry entry)
    {
        var delivery = Read(entry);
        var files = string.Join(", ", delivery.Files.Select(f => f.Name));
        return LedgerWords.DataSetAndFiles(delivery.DataSet, files);
    }

    public override IReadOnlyList<DeliveredFile> Files(Entry entry) => Read(entry).Files;

    public override LocalizedText? StaysBecause(long position) => null;

    protected override void Write(Delivery said, Utf8JsonWriter json)
    {
        json.WriteString("dataset", said.DataSet);
        json.WriteStartArray("files");
        foreach (var file in said.Files)
        {
            json.WriteStartObject();
            json.File(file);
            json.Texts("sheets", file.Sheets);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        if (said.Salt is { } salt) json.WriteString("salt", salt);
        if (said.Load != said.Position) json.WriteNumber("load", said.Load);
        if (said.Options.Dates is { } dates) json.WriteString("dates", dates);
        // Members that came later are written only when there is something to say, so that older entries stay as they are, byte for byte.
        if (said.Options.Merge) json.WriteBoolean("merge", true);
        if (said.Options.Part is { } part) json.WriteString("part", part);
        if (said.AcceptedLosses is { } accepted) json.WriteNumber("accepted_losses", accepted);
        if (said.Options.Map is { } map) json.WriteString("map", map);
        json.Texts("slices", said.Slices);
        json.WriteStartObject("rows");
        json.WriteNumber("read", said.Rows.Read);
        json.WriteNumber("typed", said.Rows.Typed);
        json.WriteNumber("rejected", said.Rows.Rejected);
        json.WriteNumber("added", said.Rows.Added);
        json.WriteNumber("changed", said.Rows.Changed);
        json.WriteNumber("removed", said.Rows.Removed);
        json.WriteEndObject();
    }
}
