using System.Text.Json;

namespace CustomsItGuide.Ledger;

/// <summary>A version of the definitions came into force.</summary>
internal sealed class PlanEntry() : EntryKind<PlanVersion>("plan")
{
    public override bool MayBeFirst => true;

    public override PlanVersion Read(Entry entry) => new(entry.Body.Text("plan"), entry.Body.Text("decision"), entry.Body.Text("sha256"),
        [.. entry.Body.GetProperty("files").EnumerateArray().Select(f => f.File())]);

    public override LocalizedText Summary(Entry entry)
    {
        var version = Read(entry);
        return LedgerWords.PlanAdopted(version.Plan, version.Decision);
    }

    public override IReadOnlyList<DeliveredFile> Files(Entry entry) => Read(entry).Files;

    public override LocalizedText StaysBecause(long position) => LedgerWords.AdoptionNotWithdrawn(position);

    protected override void Write(PlanVersion said, Utf8JsonWriter json)
    {
        json.WriteString("plan", said.Plan);
        json.WriteString("decision", said.Decision);
        json.WriteString("sha256", said.Sha256);
        json.WriteStartArray("files");
        foreach (var file in said.Files)
        {
            json.WriteStartObject();
            json.File(file);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>The definitions' files have their own folders inside.</summary>
    protected override bool IsPlainName(string file) => KeptFiles.IsPlainName(file, withFolders: true);
}

/// <summary>A version of the definitions as the journal knows it.</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="Sha256">Over all its files.</param>
/// <param name="Files">Name: path relative to the plan's folder, with slashes.</param>
internal sealed record PlanVersion(string Plan, string Decision, string Sha256, IReadOnlyList<DeliveredFile> Files);
