using System.Globalization;
using CustomsItGuide.Disclosure;
using CustomsItGuide.Readings;

namespace CustomsItGuide.Tests.Readings;

/// <summary>Every case of cases/: measure, estimator, fact and baseline give what is written there, and so does the check query on its
/// own.</summary>
public sealed class MeasureCasesTests
{
    private static string Folder => Path.Combine(Repository.Root, "tests/CustomsItGuide.Tests/Readings/cases");

    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var file in Directory.GetFiles(Folder, "*.yaml").Order(StringComparer.Ordinal))
            foreach (var one in MeasureCase.In(file)) data.Add(Path.GetFileName(file), one.Says);
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_comes_out_as_written(string file, string says)
    {
        var given = MeasureCase.In(Path.Combine(Folder, file)).Single(c => c.Says == says);
        using var warehouse = new CaseWarehouse(given);
        Assert.NotEmpty(given.Expect);
        foreach (var expected in given.Expect) Compare(expected, warehouse);
    }

    [Fact]
    public void Every_measure_has_a_case_and_a_check_query()
    {
        var measures = Directory.GetFiles(Path.Combine(Repository.Root, "data/plan/measures"), "*.sql")
            .Select(Path.GetFileName).Where(name => !name!.EndsWith(".check.sql", StringComparison.Ordinal)
                && !name.EndsWith(".population.sql", StringComparison.Ordinal)).ToList();
        var read = Directory.GetFiles(Folder, "*.yaml").SelectMany(MeasureCase.In).SelectMany(c => c.Expect)
            .Select(e => TestPlan.Plan.Indicator(e.Indicator).Measure + ".sql").ToHashSet(StringComparer.Ordinal);
        Assert.Equal(TestPlan.Plan.Indicators.Select(i => i.Measure + ".sql").Distinct().Order(StringComparer.Ordinal),
            measures.Order(StringComparer.Ordinal));
        Assert.All(measures, measure => Assert.Contains(measure!, read));
    }

    /// <summary>With the reasons as they are published at closure.</summary>
    private static Reading AsClosed(EstimatorInput input)
    {
        var reading = Estimators.Read(input);
        if (input.Indicator.Kind.Rows != RowSubject.DeclaredFacts) return reading;
        var asked = input.Records.Where(r => r.Text("status") == "not_implemented").ToList();
        return PublishedReadings.WithReasons(input.Indicator, reading, PublishedOptions.Of(
            input.Plan.Disclosure, PublishedOptions.ReasonsOfIndicator, input.Indicator.Id, input.Period,
            asked.Select(r => r.Text("member")).Distinct().Count(),
            asked.SelectMany(r => r.List("reasons").Select(reason => (r.Text("member")!, reason)))));
    }

    private static void Compare(ExpectedReading expected, CaseWarehouse warehouse)
    {
        var indicator = TestPlan.Plan.Indicator(expected.Indicator);
        var period = Period.Parse(expected.Period);
        var reading = AsClosed(warehouse.Input(indicator, period));
        var history = expected.Fact is null && expected.Baseline is null ? []
            : TestPlan.Years.ToDictionary(year => year, year => Estimators.Read(warehouse.Input(indicator, year)));
        var what = $"{indicator.Id} {period}";

        Assert.Equal((indicator.Id, period), (reading.Indicator, reading.Period));
        Assert.True(reading.Value is null == reading.Absence is not null, $"{what} has a value or an absence, never both or neither.");
        Assert.Equal(expected.Absence, Code(reading.Absence?.ToString()));
        Assert.Equal(reading.Absence is null, reading.AbsenceReason is null);
        if (expected.Value is not null) Same(expected.Value, reading.Value, $"{what} value");
        Optional(expected.Numerator, reading.Numerator, $"{what} numerator");
        Optional(expected.Denominator, reading.Denominator, $"{what} denominator");
        Optional(expected.N, reading.N, $"{what} n");
        Optional(expected.Population, reading.Population, $"{what} population");
        foreach (var (name, value) in expected.Supporting) Same(value, reading.Supporting.GetValueOrDefault(name), $"{what} {name}");
        foreach (var (cell, value) in expected.Breakdown) Assert.Equal($"{what} {cell}: {value}",
            $"{what} {cell}: {Written(reading, cell)}");
        if (expected.Provisional is { } provisional) Assert.Equal(provisional, reading.Provisional);
        if (expected.Findings is { } findings)
            Assert.Equal(findings.Order(StringComparer.Ordinal), reading.Findings.Select(f => f.Code).Order(StringComparer.Ordinal));
        if (expected.Interval is { } interval) Interval(interval, reading, what);
        if (expected.Fact is { } fact)
            Assert.Equal($"{what} {fact}", $"{what} {Code(Facts.Of(indicator, reading, history, TestPlan.Plan).ToString())}");
        if (expected.Baseline is { } baseline)
        {
            var found = Baselines.Of(indicator, reading, history);
            Assert.Equal($"{what} {baseline}", $"{what} {(found.Period is null ? "none" : Invariant($"{found.Period}: {found.Value}"))}");
        }

        var check = warehouse.Check(indicator, period);
        if (expected.Value is not null)
            Assert.True(check is not null && Math.Abs(check.Value - reading.Value!.Value) < 1e-9,
                $"{what}: the check query gives {check}, the reading {reading.Value}.");
        else if (expected.Check is not null) Same(expected.Check, check, $"{what} check");
    }

    private static void Interval(string expected, Reading reading, string what)
    {
        if (expected == "none")
        {
            Assert.Null(reading.Interval);
            return;
        }

        var ends = expected.Split(" .. ");
        Same(ends[0], reading.Interval?.Lower, $"{what} lower");
        Same(ends[1], reading.Interval?.Upper, $"{what} upper");
        Assert.Equal((1.0, "stated_rounding"), (reading.Interval!.Level, reading.Interval.Method));
    }

    private static string Written(Reading reading, string cell)
    {
        var (by, key) = (cell.Split(" / ")[0], cell.Split(" / ")[1]);
        var found = reading.Breakdown.FirstOrDefault(c => c.By == by && c.Key == key);
        return found switch
        {
            null => "missing",
            { Suppressed: true } => "hidden",
            _ => Invariant($"{(found.Value is { } value ? Math.Round(value, 4) : "none")} ({found.N})"),
        };
    }

    private static void Optional(string? expected, double? actual, string what)
    {
        if (expected is not null) Same(expected, actual, what);
    }

    private static void Same(string expected, double? actual, string what)
    {
        if (expected == "none")
        {
            Assert.True(actual is null, $"{what}: expected none, found {actual}.");
            return;
        }

        var point = expected.IndexOf('.', StringComparison.Ordinal);
        var tolerance = point < 0 ? 1e-9 : 0.5 * Math.Pow(10, point + 1 - expected.Length);
        var number = double.Parse(expected, CultureInfo.InvariantCulture);
        Assert.True(actual is not null && Math.Abs(actual.Value - number) <= tolerance,
            Invariant($"{what}: expected {expected}, found {actual}."));
    }

    /// <summary>NotReported is written not_reported.</summary>
    private static string? Code(string? name) => name is null ? null
        : string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "_" : "") + char.ToLowerInvariant(c) : c.ToString()));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
