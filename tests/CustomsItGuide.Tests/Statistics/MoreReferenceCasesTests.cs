using CustomsItGuide.Verification;

namespace CustomsItGuide.Tests.Statistics;

/// <summary>
/// The edges of every method and every row of the decision table, the way an outsider checks them. The expected values come from
/// enumeration, bisection, exact fractions, identities and published tables, not from this engine; each case says from which.
/// </summary>
public sealed class MoreReferenceCasesTests
{
    static readonly ReferenceCasesReport Report = StatisticsVerification.RunFile(CaseFile());

    public static TheoryData<string> Methods => [.. StatisticsVerification.Methods];

    static string CaseFile()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "CustomsItGuide.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "data", "reference", "statistics-more-cases.json");
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void A_method_gives_the_independent_numbers_at_its_edges(string method)
    {
        var results = Report.Results.Where(r => r.Method == method).ToArray();
        Assert.True(results.Length >= 2, $"{method} has {results.Length} cases.");
        Assert.Equal("", string.Join(Environment.NewLine, results.SelectMany(r => r.Failures.Select(f => $"{r.Id}: {f}"))));
    }

    [Fact]
    public void Every_row_of_the_decision_table_decides_a_case()
    {
        var rules = Report.Results.Where(r => r.Method == "status_rule").Select(r => r.FoundJson()["rule"]!.GetValue<string>()).Distinct()
            .Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "B1", "B2", "B3", "B4", "B5", "B6", "B7", "C", "D",
                "E1", "E2", "E3", "E4", "E5", "E6", "F", "G1", "G2", "G3", "H", "I", "J",
            ],
            rules);
    }

    [Fact]
    public void Every_case_says_where_its_numbers_come_from() => Assert.All(Report.Results, r => Assert.NotEqual("", r.Source));
}
