using System.Text.Json;

namespace CustomsItGuide.Ledger;

/// <summary>A kind that this version does not know, of an entry that does not say that it may be passed over: nothing after it can be
/// relied on.</summary>
internal sealed class NewerEntry(string name) : EntryKind(name)
{
    public override LocalizedText Summary(Entry entry) => LedgerWords.FromNewerVersion;

    public override void Rewrite(Entry entry, Utf8JsonWriter json) => Entry.Members(entry.Body, json);

    public override LocalizedText StaysBecause(long position) => LedgerWords.EntryNotDelivery(position);

    public override Issue Fault(Entry entry, string path) => entry.Position == 1 ? Unreadable(entry, path)
        : new(Severity.Error, path, entry.Position, "newer_version", LedgerWords.NewerVersion(entry.Position, entry.Kind));
}

/// <summary>
/// A kind that this version does not know, of an entry that says itself, by its first member <c>"optional":true</c>, that whoever does not
/// know it may pass over it: it changes no row, no definition and no number. The files that it names, as a plan does, under <c>files</c>
/// are kept, checked and copied like all others.
/// </summary>
internal sealed class PassedOverEntry(string name) : EntryKind(name)
{
    /// <summary>Begins the body of an entry that may be passed over.</summary>
    public const string Member = "optional";

    public static bool Allows(JsonElement body) =>
        body.ValueKind == JsonValueKind.Object && body.EnumerateObject().FirstOrDefault() is var first
        && first.Value.ValueKind == JsonValueKind.True && first.NameEquals(Member);

    public override LocalizedText Summary(Entry entry) => LedgerWords.UnknownKindPassedOver;

    public override void Rewrite(Entry entry, Utf8JsonWriter json) => Entry.Members(entry.Body, json);

    public override IReadOnlyList<DeliveredFile> Files(Entry entry) => entry.Body.TryGetProperty("files", out var files)
        ? [.. files.EnumerateArray().Select(f => f.File())] : [];

    public override LocalizedText StaysBecause(long position) => LedgerWords.EntryNotDelivery(position);

    /// <summary>What a reader is told of it.</summary>
    /// <param name="path">Of the journal.</param>
    public static Issue Notice(Entry entry, string path) =>
        new(Severity.Warning, path, entry.Position, "entry_passed_over", LedgerWords.EntryPassedOver(entry.Position, entry.Kind));
}
