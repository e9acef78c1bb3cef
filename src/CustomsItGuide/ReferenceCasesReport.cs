using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CustomsItGuide;

/// <summary>The results of a file of reference cases, in its order.</summary>
public sealed record ReferenceCasesReport(IReadOnlyList<ReferenceCaseResult> Results)
{
    static readonly JsonSerializerOptions Indented =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Cases with every output met.</summary>
    public int Passed => Results.Count(r => r.Passed);

    /// <summary>Cases with an output that differs.</summary>
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
