using CustomsItGuide.Readings;
using CustomsItGuide.Statistics;

namespace CustomsItGuide.Tests.Readings;

public sealed class ComparisonsTests
{
    private static readonly Policy Policy = new([new("denominator_change_max", 10, "percent", new("-", "-"), new("-", "-"))]);

    [Theory]
    [InlineData(100, 110, false)] // exactly 10 % is not more than 10 %
    [InlineData(100, 111, true)]
    [InlineData(100, 89, true)]
    public void A_denominator_that_moves_by_more_than_a_tenth_is_said(double then, double now, bool said)
    {
        var findings = Of("SO1-1", Rate(now), Rate(then));
        Assert.Equal(said ? ["denominator_changed"] : [], findings);
    }

    [Fact]
    public void Thunder_2022_and_2023_cannot_be_ranked_from_rounded_figures_but_2024_and_2025_can()
    {
        var almost2200 = Seizures(2200, new Interval(1980, 2200, 1, "stated_rounding"), "Thunder");
        var moreThan2000 = Seizures(2000, new Interval(2000, 2200, 1, "stated_rounding"), "Thunder");
        Assert.Equal(["within_rounding"], Of("SP2-1", moreThan2000, almost2200));
        Assert.Empty(Of("SP2-1", Seizures(4640, null, "Thunder"), Seizures(2213, null, "Thunder")));
    }

    [Fact]
    public void Other_operations_than_last_year_are_not_like_for_like() =>
        Assert.Equal(["series_changed"], Of("SP2-1", Seizures(300, null, "Demeter", "Thunder"), Seizures(200, null, "Thunder")));

    [Fact]
    public void A_changed_wording_is_a_break_and_an_absence_is_compared_with_nothing()
    {
        Assert.Equal(["basis_changed"], Of("RES-2", Rate(10) with { Basis = "scale 1-5\nnew" }, Rate(10) with { Basis = "scale 1-5\nold" }));
        Assert.Empty(Of("RES-2", Rate(10), Rate(10) with { Value = null, Absence = Absence.NotReported }));
        Assert.Empty(Comparisons.Of(TestPlan.Plan.Indicator("RES-2"), Rate(10), null, Policy));
    }

    private static IEnumerable<string> Of(string indicator, Reading reading, Reading previous) =>
        Comparisons.Of(TestPlan.Plan.Indicator(indicator), reading, previous, Policy).Select(f => f.Code);

    private static Reading Rate(double denominator) => new()
    {
        Indicator = "-",
        Period = Period.FiscalYear(2023),
        Value = 50,
        Numerator = denominator / 2,
        Denominator = denominator,
    };

    private static Reading Seizures(double count, Interval? interval, params string[] operations) => new()
    {
        Indicator = "SP2-1",
        Period = Period.FiscalYear(2023),
        Value = count,
        Interval = interval,
        Breakdown = [.. operations.Select(o => new BreakdownCell("operation", o, count, null, null, 1))],
    };
}
