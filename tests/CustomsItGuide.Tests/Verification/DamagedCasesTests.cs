using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CustomsItGuide.Tests.Statistics;
using CustomsItGuide.Verification;

namespace CustomsItGuide.Tests.Verification;

/// <summary>Every input of every reference case, damaged in every way: the run never breaks off, and what cannot be computed is
/// named.</summary>
public sealed class DamagedCasesTests
{
    static readonly string?[] Damages =
    [
        null, "null", "\"abc\"", "true", "-1", "0", "1", "0.5", "3000000000", "1e308", "[]", "[1]", "[[]]", "[[1, 2], [3]]",
        "[null, \"x\"]", "{}", "NaN",
    ];

    /// <summary>What was expected, or what is missing, is in every reason.</summary>
    static readonly Regex Clear =
        new("expected|Expected|missing|needs|not the length", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    [Fact]
    public void A_damaged_input_gives_a_number_or_a_reason_with_the_case()
    {
        var cases = JsonNode.Parse(File.ReadAllText(ReferenceCasesTests.CaseFile()))!.AsArray();
        var damaged = new List<string>();
        foreach (var node in cases.Select(c => c!.AsObject()))
        {
            foreach (var input in node["inputs"]!.AsObject().Select(i => i.Key).ToArray())
                damaged.AddRange(Damages.Select((damage, d) => Damage(node, input, damage, $"{(string)node["id"]!}/{input}/{d}")));
        }

        var report = StatisticsVerification.Run($"[{string.Join(",", damaged)}]", "damaged.json");
        Assert.Equal(damaged.Count, report.Results.Count);
        var unclear = report.Results.Where(r => r.Found.Count == 0).SelectMany(r => r.Failures.Where(f =>
            !f.StartsWith($"case {r.Id}: ", StringComparison.Ordinal) || !Clear.IsMatch(f)));
        Assert.Equal("", string.Join("\n", unclear));
        Assert.NotEmpty(report.ToJson());
    }

    static string Damage(JsonObject node, string input, string? damage, string id)
    {
        var copy = node.DeepClone().AsObject();
        copy["id"] = id;
        copy["inputs"]!.AsObject().Remove(input);
        var text = copy.ToJsonString();
        return damage is null ? text
            : text.Replace("\"inputs\":{", $"\"inputs\":{{\"{input}\":{damage}{(copy["inputs"]!.AsObject().Count > 0 ? "," : "")}",
                StringComparison.Ordinal);
    }
}
