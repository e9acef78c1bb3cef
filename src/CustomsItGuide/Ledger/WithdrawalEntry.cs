using System.Text.Json;

namespace CustomsItGuide.Ledger;

/// <summary>A delivery counts no longer; its bytes may have gone with it.</summary>
internal sealed class WithdrawalEntry() : EntryKind<WithdrawnDelivery>("withdrawal")
{
    public override WithdrawnDelivery Read(Entry entry) => new(entry.Body.Number("delivery"), entry.Body.Text("reason"), Erased(entry));

    /// <summary>The same with who withdrew it and when.</summary>
    public Withdrawal Of(Entry entry)
    {
        var said = Read(entry);
        return new(entry.Position, said.Delivery, entry.By, entry.Received, said.Reason, said.Erased.Count > 0) { Author = entry.Author };
    }

    public override LocalizedText Summary(Entry entry)
    {
        var said = Read(entry);
        return said.Erased.Count > 0
            ? LedgerWords.DeliveryWithdrawnErased(said.Delivery, said.Reason)
            : LedgerWords.DeliveryWithdrawn(said.Delivery, said.Reason);
    }

    public override IReadOnlyList<ErasedFile> Erased(Entry entry) => entry.Body.TryGetProperty("erased", out var erased)
        ? [.. erased.EnumerateArray().Select(f => new ErasedFile(f.Text("sha256"), f.Number("bytes")))] : [];

    public override LocalizedText StaysBecause(long position) => LedgerWords.WithdrawalNotWithdrawn(position);

    protected override void Write(WithdrawnDelivery said, Utf8JsonWriter json)
    {
        json.WriteNumber("delivery", said.Delivery);
        json.WriteString("reason", said.Reason);
        if (said.Erased.Count == 0) return;
        json.WriteStartArray("erased");
        foreach (var file in said.Erased)
        {
            json.WriteStartObject();
            json.WriteString("sha256", file.Sha256);
            json.WriteNumber("bytes", file.Bytes);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}

/// <param name="Delivery">Its journal position.</param>
/// <param name="Erased">The files whose bytes are deleted, as the delivery's entry names them; empty: none.</param>
internal sealed record WithdrawnDelivery(long Delivery, string Reason, IReadOnlyList<ErasedFile> Erased);
