using System.Text.Encodings.Web;
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
public sealed record CaseResult(
    string Id, string? Method, string? Class, string? Source, JsonElement? Expected, IReadOnlyDictionary<string, JsonNode?> Found,
    IReadOnlyList<LocalizedText> Problems)
{
    public bool Passed => Problems.Count == 0;

    /// <summary>The problems in English, as the JSON has them.</summary>
    public IReadOnlyList<string> Failures => [.. Problems.Select(p => p.English)];

    /// <summary>The computed fields as one object.</summary>
    public JsonObject FoundJson() => new(Found.Select(f => KeyValuePair.Create(f.Key, f.Value?.DeepClone())));
}

/// <summary>The results of a file of reference cases, in its order.</summary>
public sealed record VerificationReport(IReadOnlyList<CaseResult> Results)
{
    static readonly JsonSerializerOptions Indented =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public int Passed => Results.Count(r => r.Passed);

    public int Failed => Results.Count - Passed;

    /// <summary>
    /// <c>{ "passed": 112, "failed": 0, "cases": { id: { "method", "class", "source", "passed", "failures", "computed": { field: value } } } }</c>.
    /// </summary>
    public string ToJson()
    {
        var cases = new JsonObject();
        foreach (var result in Results)
        {
            cases[result.Id] = new JsonObject
            {
                ["method"] = result.Method,
                ["class"] = result.Class,
                ["source"] = result.Source,
                ["passed"] = result.Passed,
                ["failures"] = new JsonArray([.. result.Failures.Select(f => JsonValue.Create(f))]),
                ["computed"] = result.FoundJson(),
            };
        }

        return new JsonObject { ["passed"] = Passed, ["failed"] = Failed, ["cases"] = cases }.ToJsonString(Indented);
    }
}
