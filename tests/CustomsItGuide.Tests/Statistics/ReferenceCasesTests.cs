using CustomsItGuide.Verification;

namespace CustomsItGuide.Tests.Statistics;

/// <summary>Other people's numbers: NIST, published tables, R, scipy, scikit-learn, identities, and the decision table.</summary>
public sealed class ReferenceCasesTests
{
    static readonly ReferenceCasesReport Report = StatisticsVerification.RunFile(CaseFile());

    public static TheoryData<string> Ids => [.. Report.Results.Select(r => r.Id)];

    internal static string CaseFile()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "CustomsItGuide.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "tests", "CustomsItGuide.Tests", "Statistics", "reference-cases.json");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_engine_gives_the_published_numbers(string id)
    {
        var result = Report.Results.Single(r => r.Id == id);
        Assert.True(result.Passed, string.Join(Environment.NewLine, result.Failures));
    }

    [Fact]
    public void Every_one_of_the_67_methods_has_a_case()
    {
        Assert.Equal(112, Report.Results.Count);
        Assert.Equal(67, StatisticsVerification.Methods.Count);
        Assert.Equal(StatisticsVerification.Methods, Report.Results.Select(r => r.Method!).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_expected_field_is_among_the_computed_ones() => Assert.All(Report.Results, r =>
        Assert.All(r.Expected!.Value.EnumerateObject(), field => Assert.Contains(field.Name, r.Found.Keys)));
}
