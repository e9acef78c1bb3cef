using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CustomsItGuide.Cli.Output;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Cli.VerifyStatistics;

/// <summary>The results of reference cases for an auditor: what was asked of which class, by whom the answer is known, and what came
/// out.</summary>
internal static class VerificationText
{
    /// <summary>Longest expectation or result on the line of a case that passes: tables of numbers are for the JSON form.</summary>
    private const int MostOnALine = 160;

    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Failures in full, passes on one line each; with --quiet only the failures. The last line is
    /// <c>N passed, N failed</c>.</summary>
    public static void Write(VerificationReport report, Call call)
    {
        foreach (var result in report.Results)
        {
            if (!result.Passed) WriteFailure(result, call.Output);
            else if (!call.Quiet) call.Output.WriteLine(Pass(result));
        }
        call.Output.WriteLine($"{Numbers.Exact(report.Passed)} passed, {Numbers.Exact(report.Failed)} failed");
    }

    private static string Pass(CaseResult result)
    {
        var compared = new JsonObject(result.Found.Where(f => result.Expected!.Value.TryGetProperty(f.Key, out _))
            .Select(f => KeyValuePair.Create(f.Key, f.Value?.DeepClone())));
        return $"pass  {Plain.Text(result.Id)}: {Computed(result)}; expected {Plain.Text(Text(result.Expected), MostOnALine)}"
            + $", found {Plain.Text(compared.ToJsonString(OneLine), MostOnALine)}; source: {Source(result)}";
    }

    private static void WriteFailure(CaseResult result, TextWriter output)
    {
        output.WriteLine($"FAIL  {Plain.Text(result.Id)}: {Computed(result)}");
        if (result.Source is not null) output.WriteLine($"      source:   {Source(result)}");
        if (result.Expected is not null) output.WriteLine($"      expected: {Plain.Text(Text(result.Expected))}");
        if (result.Found.Count > 0) output.WriteLine($"      found:    {Plain.Text(result.FoundJson().ToJsonString(OneLine))}");
        foreach (var failure in result.Failures) output.WriteLine($"      - {Plain.Text(failure)}");
    }

    private static string Computed(CaseResult result) => (result.Method, result.Class) switch
    {
        ({ } method, { } ours) => $"{Plain.Text(method)}, computed by {ours}",
        ({ } method, null) => $"{Plain.Text(method)}, computed by nothing of ours",
        _ => "not readable",
    };

    private static string Source(CaseResult result) => result.Source is { Length: > 0 } source ? Plain.Text(source) : "not stated";

    /// <summary>On one line, whatever line breaks the file has.</summary>
    private static string Text(JsonElement? expected) => JsonSerializer.Serialize(expected, OneLine);
}
