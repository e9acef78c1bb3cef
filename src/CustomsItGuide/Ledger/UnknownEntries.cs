using System.Text.Json;

namespace CustomsItGuide.Ledger;

/// <summary>A kind that this version does not know, of an entry that does not say that it may be passed over: nothing after it can be
/// relied on.</summary>
internal sealed class NewerEntry(string name) : EntryKind(name)
{
    public override LocalizedText Summary(Entry entry) => new("written by a newer version", "écrite par une version plus récente");

    public override void Rewrite(Entry entry, Utf8JsonWriter json) => Entry.Members(entry.Body, json);

    public override LocalizedText StaysBecause(long position) => new(
        $"Entry {position} is no delivery.", $"L'entrée {position} n'est pas une livraison.");

    public override Issue Fault(Entry entry, string path) => entry.Position == 1 ? Unreadable(entry, path)
        : new(Severity.Error, path, entry.Position, "newer_version", new LocalizedText(
            $"Entry {entry.Position} is of the kind '{entry.Kind}', which this version does not know: it was written by a newer "
            + "version of this program; "
            + "use that one.",
            $"L'entrée {entry.Position} est du genre « {entry.Kind} », que cette version ne connaît pas : "
            + "elle a été écrite par une version plus récente de ce programme ; utilisez celle-là."));
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

    public static bool Allows(JsonElement body) => body.ValueKind == JsonValueKind.Object && body.EnumerateObject().FirstOrDefault() is var first
        && first.Value.ValueKind == JsonValueKind.True && first.NameEquals(Member);

    public override LocalizedText Summary(Entry entry) => new(
        "passed over: this version does not know this kind", "laissée de côté : cette version ne connaît pas ce genre");

    public override void Rewrite(Entry entry, Utf8JsonWriter json) => Entry.Members(entry.Body, json);

    public override IReadOnlyList<DeliveredFile> Files(Entry entry) => entry.Body.TryGetProperty("files", out var files)
        ? [.. files.EnumerateArray().Select(f => f.File())] : [];

    public override LocalizedText StaysBecause(long position) => new(
        $"Entry {position} is no delivery.", $"L'entrée {position} n'est pas une livraison.");

    /// <summary>What a reader is told of it.</summary>
    /// <param name="path">Of the journal.</param>
    public static Issue Notice(Entry entry, string path) => new(Severity.Warning, path, entry.Position, "entry_passed_over", new LocalizedText(
        $"Entry {entry.Position}, of the kind '{entry.Kind}', was written by a newer version of this program and is passed over, as "
        + "it says that it may be: "
        + "no number depends on it. A newer version shows it.",
        $"L'entrée {entry.Position}, du genre « {entry.Kind} », a été écrite par une version plus récente de ce programme et est "
        + "laissée de côté, "
        + "comme elle dit qu'elle peut l'être : aucun chiffre n'en dépend. Une version plus récente la montre."));
}
