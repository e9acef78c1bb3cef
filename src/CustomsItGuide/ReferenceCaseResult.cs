using System.Text.Json;
using System.Text.Json.Nodes;

namespace CustomsItGuide;

/// <summary>What became of one reference case.</summary>
/// <param name="Class">The class of ours that computed it; null when the case could not be read or its method is unknown.</param>
/// <param name="Source">Where the expected numbers come from; null when the case could not be read, empty when it does not say.</param>
/// <param name="Expected">As the file has it; null when the case could not be read.</param>
/// <param name="Found">
/// Every computed field by name, unrounded; a number that does not exist (NaN, infinite) is null. Empty when nothing could be computed.
/// </param>
/// <param name="Problems">What differs or went wrong, each beginning with its field where it has one; empty when the case passes.</param>
public sealed record ReferenceCaseResult(
    string Id, string? Method, string? Class, string? Source, JsonElement? Expected, IReadOnlyDictionary<string, JsonNode?> Found,
    IReadOnlyList<LocalizedText> Problems)
{
    /// <summary>True when every expected output was met.</summary>
    public bool Passed => Problems.Count == 0;

    /// <summary>The problems in English, as the JSON has them.</summary>
    public IReadOnlyList<string> Failures => [.. Problems.Select(p => p.English)];

    /// <summary>The computed fields as one object.</summary>
    public JsonObject FoundJson() => new(Found.Select(f => KeyValuePair.Create(f.Key, f.Value?.DeepClone())));
}
