using System.Globalization;
using System.Text.Json;
using CustomsItGuide.Tests.Statistics;
using CustomsItGuide.Verification;

namespace CustomsItGuide.Tests.Verification;

public sealed class StatisticsVerificationTests
{
    const string Wilson = """{"k": 81, "n": 263, "conf": 0.95}""";
    const string WilsonLimits = """{"lower": 0.255288519878274, "upper": 0.3662095769828}""";

    [Fact]
    public void A_case_passes_within_its_tolerance_and_tells_what_differs_beyond_it()
    {
        Assert.True(One(Case("w", "wilson_score", Wilson, WilsonLimits, 1e-9)).Passed);
        var failed = One(Case("w", "wilson_score", Wilson, """{"lower": 0.26, "upper": 0.3662095769828}""", 1e-9));
        Assert.StartsWith("lower: expected 0.26, found 0.25528851987827", Assert.Single(failed.Failures), StringComparison.Ordinal);
        Assert.EndsWith("(absolute tolerance 1E-09)", failed.Failures[0], StringComparison.Ordinal);
        Assert.True(One(Case("w", "wilson_score", Wilson, """{"lower": 0.26}""", 0.02, "rel")).Passed);
        Assert.False(One(Case("w", "wilson_score", Wilson, """{"lower": 0.26}""", 0.01, "rel")).Passed);
        Assert.Equal("Statistics.WilsonScore", failed.Class);
    }

    [Theory]
    [InlineData("""{"k": 81, "conf": 0.95}""", "case w: the input 'n' is missing")]
    [InlineData("""{"k": "many", "n": 263, "conf": 0.95}""", "case w: the input 'k' is the text 'many'; expected a number")]
    [InlineData("""{"k": 8.5, "n": 263, "conf": 0.95}""", "case w: the input 'k' is 8.5; expected a whole number")]
    [InlineData("""{"k": 81, "n": 3000000000, "conf": 0.95}""", "case w: the input 'n' is 3000000000; expected a whole number up to 2147483647")]
    [InlineData("""{"k": 300, "n": 263, "conf": 0.95}""", "case w: Expected a count from 0 to 263. (Parameter 'k') Actual value was 300.")]
    [InlineData("""{"k": 81, "n": 263, "conf": 95}""", "case w: Expected a confidence level between 0 and 1, both excluded. (Parameter 'conf') Actual value was 95.")]
    public void An_input_that_cannot_be_used_is_named_with_its_case(string inputs, string problem) =>
        Assert.Equal(problem, Assert.Single(One(Case("w", "wilson_score", inputs, WilsonLimits, 1e-9)).Failures));

    [Theory]
    [InlineData("top2box_wilson", """{"counts_1_to_5": [1, 2, 3, 4]}""", "the input 'counts_1_to_5' has 4 counts; expected 5, worst answer first")]
    [InlineData("univariate_summary", """{"generator": "y[0]=1; for i=1..n: y[i]= i odd ? 2 : 3", "n": 2000000000}""", "the input 'n' is 2000000000; expected 1 to 10000000")]
    [InlineData("xmr_rules", """{"y": [1, 2, 3], "limits_from_first": 0}""", "the input 'limits_from_first' is 0; expected at least 2 points")]
    [InlineData("xmr_rules", """{"y": [1]}""", "Expected at least 2 values. (Parameter 'y') Actual value was 1.")]
    public void An_input_outside_what_the_method_takes_is_named(string method, string inputs, string problem) =>
        Assert.Equal($"case w: {problem}", Assert.Single(One(Case("w", method, inputs, WilsonLimits, 1e-9)).Failures));

    [Theory]
    [InlineData("""[{"id": "\ud800", "method": "wilson_score", "inputs": {}, "expected": {}}]""")]
    [InlineData("""[{"id": "x", "method": "tfidf_smooth_l2", "inputs": {"docs": ["\udfff"]}, "expected": {}}]""")]
    [InlineData("""[{"id": "x", "method": "wilson_score", "inputs": {"\ud800": 1}, "expected": {}}]""")]
    public void Half_of_a_character_fails_its_case_only(string json)
    {
        var report = StatisticsVerification.Run(json, "cases.json");
        Assert.StartsWith("case 1: it holds a text with half of a character", Assert.Single(Assert.Single(report.Results).Failures),
            StringComparison.Ordinal);
        Assert.NotEmpty(report.ToJson());
    }

    [Theory]
    [InlineData("""[7]""", "case 1: found 7 where an object with id, method, inputs and expected was expected")]
    [InlineData("""[{"method": "wilson_score"}]""", "case 1: the field 'id' is missing or no text")]
    [InlineData("""[{"id": "x", "method": "wilson_score", "inputs": []}]""", "case x: the field 'inputs' is missing or no object")]
    [InlineData("""[{"id": "x", "method": "wilson_score", "inputs": {}, "expected": {}, "tolerance": "small"}]""", "case x: the field 'tolerance' is no number of at least 0")]
    [InlineData("""[{"id": "x", "method": "wilson_score", "inputs": {}, "expected": {}, "tolerance_type": "ulp"}]""", "case x: the field 'tolerance_type' is 'ulp'; expected abs or rel")]
    public void A_case_that_cannot_be_read_is_named(string json, string problem) =>
        Assert.Equal(problem, Assert.Single(Assert.Single(StatisticsVerification.Run(json, "cases.json").Results).Failures));

    [Fact]
    public void One_bad_case_hides_no_other()
    {
        var good = Case("good", "wilson_score", Wilson, WilsonLimits, 1e-9);
        var report = StatisticsVerification.Run($"""[{good}, 5, {Case("odd", "wilson", Wilson, WilsonLimits, 0)}, {good}]""", "cases.json");
        Assert.Equal((1, 3), (report.Passed, report.Failed));
        Assert.StartsWith("case odd: the method 'wilson' is unknown; expected one of benjamini_hochberg, ", report.Results[2].Failures[0],
            StringComparison.Ordinal);
        Assert.Equal("case good (case 4): the id occurs a second time; ids must differ", report.Results[3].Failures[0]);
    }

    [Fact]
    public void A_file_that_holds_no_cases_is_refused_with_its_place()
    {
        var broken = Assert.Throws<RefusedException>(() => StatisticsVerification.Run("[\n{\"id\": }]", "cases.json"));
        Assert.StartsWith("cases.json(2): error json: The file is not valid JSON", broken.Issues[0].ToString(), StringComparison.Ordinal);
        Assert.Throws<RefusedException>(() => StatisticsVerification.Run("{}", "cases.json"));
        Assert.Throws<RefusedException>(() => StatisticsVerification.RunFile(Path.Combine(AppContext.BaseDirectory, "no-such-file.json")));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("Infinity")]
    [InlineData("\"Inf\"")]
    public void A_number_that_does_not_exist_matches_null_and_its_name(string upper)
    {
        var result = One(
            Case("r", "poisson_rate_ratio_exact", """{"x1": 3, "t1": 1, "x2": 0, "t2": 1, "conf": 0.95}""", $$"""{"upper": {{upper}}}""",
                1e-9));
        Assert.True(result.Passed, string.Join(" ", result.Failures));
        Assert.Equal("null", result.FoundJson()["upper"]?.ToJsonString() ?? "null");
    }

    [Theory]
    [InlineData("lower", "met")]
    [InlineData("wide", "insufficient_data")]
    public void Text_compares_without_regard_to_case_and_notes_not_at_all(string id, string status)
    {
        var inputs = id == "lower" ? """{"kind": "survey_level", "k": 95, "n": 102, "N": 186, "target": 0.8}"""
            : """{"kind": "survey_level", "k": 11, "n": 14, "N": 40, "target": 0.8}""";
        Assert.True(One(Case(id, "status_rule", inputs, $$"""{"status": "{{status}}", "note": "anything"}""", 0)).Passed);
    }

    [Theory]
    [InlineData("y = b0 + b1 x", 2, 1)]
    [InlineData("y = b1 x", 1, 0)]
    [InlineData("y = b0 + b1*x + b2*x**2", 3, 1)]
    [InlineData("constant, degree 2", 3, 1)]
    [InlineData("no constant, degree 2", 2, 0)]
    [InlineData("linear", 2, 1)]
    [InlineData("y = b x", 1, 0)]
    [InlineData("y = a + b x", 2, 1)]
    [InlineData("y = B1*x + e", 1, 0)]
    [InlineData("y = b0 + b1 x + ... + b3 x^3", 4, 1)]
    [InlineData("y ~ x - 1", 1, 0)]
    [InlineData("y ~ 0 + x", 1, 0)]
    [InlineData("y ~ x + I(x^2)", 3, 1)]
    [InlineData("constant, degree = 3", 4, 1)]
    [InlineData("constant: none", 1, 0)]
    [InlineData("quadratic", 3, 1)]
    public void A_model_says_constant_or_none_and_the_degree(string model, int coefficients, double first)
    {
        var result = One(
            Case("m", "linear_regression", $$"""{"x": [1, 2, 3, 4, 5], "y": [2, 3, 4, 5, 6], "model": "{{model}}"}""", "{}", 0));
        var found = result.FoundJson()["coef"]!.AsArray();
        Assert.Equal(coefficients, found.Count);
        if (first == 1)
            Assert.Equal(1, (double)found[0]!, 1e-12);
    }

    [Theory]
    [InlineData("""{"kind": "series", "points": 9}""", "INSUFFICIENT_DATA", "J")]
    [InlineData("""{"kind": "completion", "actual": 0.5, "planned": 0.5}""", "ON_TRACK", "E4")]
    [InlineData("""{"kind": "completion", "actual": 0, "planned": 0, "as_of": "2025-02-01", "due": "2027-12-31"}""", "NOT_YET_DUE", "E3")]
    [InlineData("""{"kind": "survey_change", "rule": "maintain_or_increase", "is_baseline_period": true}""", "BASELINE", "B1")]
    [InlineData("""{"kind": "count_increase", "x1": 3, "x0": 0}""", "MET", "D")]
    [InlineData("""{"kind": "census_threshold", "value": 0.35, "target": 0.9, "milestone": 0.4, "as_of": "2026-06-30", "due": "2027-12-31"}""", "AT_RISK", "F")]
    public void A_status_needs_only_the_inputs_that_its_rule_looks_at(string inputs, string status, string rule)
    {
        var result = One(Case("s", "status_rule", inputs, $$"""{"status": "{{status}}", "rule": "{{rule}}"}""", 0));
        Assert.True(result.Passed, string.Join(" ", result.Failures));
    }

    [Theory]
    [InlineData("""{"kind": "completion", "actual": 0.9, "as_of": "2026-01-01", "due": "2027-01-01"}""", "the input 'planned' is missing")]
    [InlineData("""{"kind": "census_threshold", "value": 9, "target": 10, "direction": "sideways"}""", "the input 'direction' is 'sideways'; expected 1 or -1, up or down")]
    public void A_status_that_lacks_what_its_rule_looks_at_says_so(string inputs, string problem) =>
        Assert.Equal($"case s: {problem}", Assert.Single(One(Case("s", "status_rule", inputs, "{}", 0)).Failures));

    [Theory]
    [InlineData("""{"y": [3, 5, 4, 8], "h": 1, "conf": 0.95}""", """{"forecast": 9.6666666666666667}""", true)]
    [InlineData("""{"y": [3, 5, 4, 8], "h": 1, "conf": 0.95}""", """{"forecast": [9.6666666666666667], "drift": [1.6666666666666667]}""", true)]
    [InlineData("""{"y": [3, 5, 4, 8], "h": 2, "conf": 0.95}""", """{"forecast": 9.6666666666666667}""", false)]
    [InlineData("""{"y": [3, 5, 4, 8], "h": 1, "conf": 0.95}""", """{"forecast": []}""", false)]
    public void A_lone_value_is_a_list_of_one(string inputs, string expected, bool passes) =>
        Assert.Equal(passes, One(Case("f", "random_walk_drift", inputs, expected, 1e-9)).Passed);

    [Fact]
    public void The_report_is_the_same_under_every_culture_and_carries_every_computed_field()
    {
        var file = ReferenceCasesTests.CaseFile();
        var before = (CultureInfo.DefaultThreadCurrentCulture, Thread.CurrentThread.CurrentCulture);
        try
        {
            var reports = new[] { "", "fr-FR", "tr-TR", "ar-SA" }.Select(name =>
            {
                Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(name);
                return StatisticsVerification.RunFile(file).ToJson();
            }).ToArray();
            Assert.Single(reports.Distinct());
            using var report = JsonDocument.Parse(reports[0]);
            Assert.Equal(112, report.RootElement.GetProperty("passed").GetInt32());
            Assert.Equal(0.255288519878274,
                report.RootElement.GetProperty("cases").GetProperty("wilson-01").GetProperty("computed").GetProperty("lower").GetDouble(),
                1e-12);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before.CurrentCulture;
        }
    }

    static ReferenceCaseResult One(string json) => Assert.Single(StatisticsVerification.Run($"[{json}]", "cases.json").Results);

    static string Case(string id, string method, string inputs, string expected, double tolerance, string type = "abs") => $$"""
        {"id": "{{id}}", "method": "{{method}}", "inputs": {{inputs}}, "expected": {{expected}},
         "tolerance": {{tolerance.ToString(CultureInfo.InvariantCulture)}}, "tolerance_type": "{{type}}", "source": "test"}
        """;
}
