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
    public static void Write(ReferenceCasesReport report, Call call)
    {
        foreach (var result in report.Results)
        {
            if (!result.Passed) WriteFailure(result, call);
            else if (!call.Quiet) call.Output.WriteLine(Pass(result).In(call.Language));
        }
        call.Output.WriteLine(CliWords.CasesCounted(report.Passed, report.Failed).In(call.Language));
    }

    private static LocalizedText Pass(ReferenceCaseResult result)
    {
        var compared = new JsonObject(result.Found.Where(f => result.Expected!.Value.TryGetProperty(f.Key, out _))
            .Select(f => KeyValuePair.Create(f.Key, f.Value?.DeepClone())));
        return CliWords.CasePassed(Plain.Text(result.Id), Computed(result), Plain.Text(Text(result.Expected), MostOnALine),
            Plain.Text(compared.ToJsonString(OneLine), MostOnALine), Source(result));
    }

    private static void WriteFailure(ReferenceCaseResult result, Call call)
    {
        Line(CliWords.CaseFailed(Plain.Text(result.Id), Computed(result)));
        if (result.Source is not null) Line(CliWords.CaseSource(Source(result)));
        if (result.Expected is not null) Line(CliWords.CaseExpected(Plain.Text(Text(result.Expected))));
        if (result.Found.Count > 0) Line(CliWords.CaseFound(Plain.Text(result.FoundJson().ToJsonString(OneLine))));
        foreach (var problem in result.Problems) call.Output.WriteLine($"      - {Plain.Text(problem.In(call.Language))}");

        void Line(LocalizedText text) => call.Output.WriteLine(text.In(call.Language));
    }

    private static LocalizedText Computed(ReferenceCaseResult result) => (result.Method, result.Class) switch
    {
        ({ } method, { } ours) => CliWords.CaseComputedBy(Plain.Text(method), ours),
        ({ } method, null) => CliWords.CaseComputedByNothing(Plain.Text(method)),
        _ => CliWords.CaseNotReadable,
    };

    private static LocalizedText Source(ReferenceCaseResult result) =>
        result.Source is { Length: > 0 } source ? LocalizedText.Verbatim(Plain.Text(source)) : CliWords.CaseSourceNotStated;

    /// <summary>On one line, whatever line breaks the file has.</summary>
    private static string Text(JsonElement? expected) => JsonSerializer.Serialize(expected, OneLine);
}
