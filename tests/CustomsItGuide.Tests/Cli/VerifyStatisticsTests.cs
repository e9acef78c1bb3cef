using System.Text.Json;
using CustomsItGuide.Cli;
using CustomsItGuide.Tests.Statistics;

namespace CustomsItGuide.Tests.Cli;

public sealed class VerifyStatisticsTests : IDisposable
{
    private const string Cases = """
        [
          {"id": "newcombe", "method": "wilson_score", "inputs": {"k": 0, "n": 20, "conf": 0.95}, "expected": {"lower": 0, "upper": 0.1611},
           "tolerance": 0.0001, "source": "Newcombe (1998), Table I"},
          {"id": "wrong", "method": "wilson_score", "inputs": {"k": 0, "n": 20, "conf": 0.95}, "expected": {"lower": 0,
           "upper": 0.1684}, "tolerance": 0.0001, "source": "Clopper and Pearson's number\nunder the wrong name"},
          {"id": "bare", "method": "mcnemar", "inputs": {"b": 3}, "expected": {"z": 1}},
          {"id": "\u001b[31mred", "method": "wilson", "inputs": {}, "expected": {}},
          7
        ]
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("verify-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_reference_cases_pass()
    {
        var outcome = Runs.Command("verify-statistics", ReferenceCasesTests.CaseFile());
        Assert.Equal((ExitCode.Done, ""), (outcome.Code, outcome.Error));
        Assert.EndsWith("\n112 passed, 0 failed\n", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(113, outcome.Output.Count(c => c == '\n'));
        Assert.Equal("112 passed, 0 failed\n", Runs.Command("verify-statistics", ReferenceCasesTests.CaseFile(), "--quiet").Output);
    }

    [Fact]
    public void A_failure_is_told_in_full_and_exits_1()
    {
        var outcome = Runs.Command("verify-statistics", Write(Cases));
        Assert.Equal((ExitCode.Refused, ""), (outcome.Code, outcome.Error));
        Approved.Matches(outcome.Output, "verify-statistics.txt");
        Assert.DoesNotContain("pass  ", Runs.Command("verify-statistics", Write(Cases), "-q").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_every_computed_field_by_case_id()
    {
        var outcome = Runs.Command("verify-statistics", Write(Cases), "--format", "json");
        Assert.Equal((ExitCode.Refused, ""), (outcome.Code, outcome.Error));
        Approved.Matches(outcome.Output, "verify-statistics.json");

        using var report = JsonDocument.Parse(Runs.Command("verify-statistics", ReferenceCasesTests.CaseFile(), "--format", "json").Output);
        Assert.Equal(112, report.RootElement.GetProperty("cases").EnumerateObject().Count());
    }

    [Theory]
    [InlineData("[\n{\"id\": }]", "(2): error json: The file is not valid JSON")]
    [InlineData("\"no list\"", ": error json: Found the text 'no list' where a list of reference cases was expected.")]
    [InlineData("[]", ": error json: The list holds no case")]
    public void A_file_without_cases_is_refused_with_its_place(string text, string message)
    {
        var outcome = Runs.Command("verify-statistics", Write(text));
        Assert.Equal((ExitCode.Refused, ""), (outcome.Code, outcome.Output));
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused()
    {
        var outcome = Runs.Command("verify-statistics", Path.Combine(folder, "none.json"));
        Assert.Equal((ExitCode.Refused, ""), (outcome.Code, outcome.Output));
        Assert.Contains("none.json: error file: The file cannot be read: ", outcome.Error, StringComparison.Ordinal);
    }

    private string Write(string text)
    {
        var file = Path.Combine(folder, "cases.json");
        File.WriteAllText(file, text);
        return file;
    }
}
