using CustomsItGuide.Readings;

namespace CustomsItGuide.Tests.Readings;

public sealed class FactsTests
{
    private static readonly Indicator Percent = TestPlan.Plan.Indicator("SP3-1");
    private static readonly Indicator Count = TestPlan.Plan.Indicator("SP3-3");

    [Theory]
    [InlineData(TargetRuleKind.AtLeast, 80, 4, 5, Fact.Met)]
    [InlineData(TargetRuleKind.AtLeast, 80, 1999, 2500, Fact.NotMet)]
    [InlineData(TargetRuleKind.AtLeast, 80, 5, 5, Fact.Met)]
    [InlineData(TargetRuleKind.AtLeast, 33.3, 1, 3, Fact.Met)]
    [InlineData(TargetRuleKind.AtLeast, 0, 0, 3, Fact.Met)]
    [InlineData(TargetRuleKind.Exactly, 80, 4, 5, Fact.Met)]
    [InlineData(TargetRuleKind.Exactly, 80, 5, 5, Fact.NotMet)]
    [InlineData(TargetRuleKind.None, 80, 5, 5, Fact.None)]
    public void A_rate_is_compared_by_its_counts(TargetRuleKind kind, double target, double numerator, double denominator, Fact fact)
    {
        var reading = Reading(Percent, 100 * numerator / denominator) with { Numerator = numerator, Denominator = denominator };
        Assert.Equal(fact, Facts.Of(With(Percent, kind, target), reading, new Dictionary<Period, Reading>(), TestPlan.Plan));
    }

    [Theory]
    [InlineData(12, Fact.Met)]
    [InlineData(11, Fact.NotMet)]
    public void A_count_is_compared_as_it_stands(double value, Fact fact) =>
        Assert.Equal(fact,
            Facts.Of(With(Count, TargetRuleKind.AtLeast, 12), Reading(Count, value), new Dictionary<Period, Reading>(), TestPlan.Plan));

    [Fact]
    public void There_is_no_fact_before_the_plan_began_and_none_without_a_value()
    {
        var met = With(Count, TargetRuleKind.AtLeast, 1);
        var before = Reading(Count, 5) with { Period = Period.FiscalYear(2021) };
        var absent = Reading(Count, 5) with { Value = null, Absence = Absence.NotReported };
        Assert.Equal(Fact.None, Facts.Of(met, before, new Dictionary<Period, Reading>(), TestPlan.Plan));
        Assert.Equal(Fact.None, Facts.Of(met, absent, new Dictionary<Period, Reading>(), TestPlan.Plan));
        Assert.Equal(Fact.Met,
            Facts.Of(met, Reading(Count, 5) with { Period = Period.HalfYear(2022, 1) }, new Dictionary<Period, Reading>(), TestPlan.Plan));
    }

    [Fact]
    public void An_increase_needs_the_year_before_and_the_baseline()
    {
        var baseline = Reading(Count, 10) with { Period = Period.FiscalYear(2021) };
        var history = new Dictionary<Period, Reading> { [baseline.Period] = baseline };
        Assert.Equal(Fact.Met, Facts.Of(Count, Reading(Count, 11) with { Period = Period.FiscalYear(2022) }, history, TestPlan.Plan));
        Assert.Equal(Fact.NotMet, Facts.Of(Count, Reading(Count, 10) with { Period = Period.FiscalYear(2022) }, history, TestPlan.Plan));
        Assert.Equal(Fact.None, Facts.Of(Count, Reading(Count, 11) with { Period = Period.FiscalYear(2023) }, history, TestPlan.Plan));
        Assert.Equal(Baseline.Missing, Baselines.Of(Count, Reading(Count, 11), new Dictionary<Period, Reading>()));
    }

    /// <summary>What Members said of the instruments stands when the survey is over, before the year is; a share of funds waits for the
    /// accounts.</summary>
    [Theory]
    [InlineData("SO1-2", 52, 49, 0, Fact.Met)]
    [InlineData("SO1-2", 49, 49, 0, Fact.Met)]
    [InlineData("SO1-2", 48.9, 49, 0, Fact.NotMet)]
    [InlineData("SO1-2", 52, 49, 1, Fact.NotMet)]
    [InlineData("SP3-4", 52, 49, null, Fact.NotMet)]
    public void Information_that_is_provisional(string id, double value, double before, int? withoutAnswers, Fact fact)
    {
        var indicator = TestPlan.Plan.Indicator(id);
        var supporting = withoutAnswers is { } without ? new Dictionary<string, double?> { ["instruments_without_answers"] = without } : [];
        var history = new Dictionary<Period, Reading>
        {
            [Period.FiscalYear(2022)] =
            Reading(indicator, before) with { Period = Period.FiscalYear(2022) }
        };
        Assert.Equal(fact,
            Facts.Of(indicator, Reading(indicator, value) with { Provisional = true, Supporting = supporting }, history, TestPlan.Plan));
    }

    private static Indicator With(Indicator indicator, TargetRuleKind kind, double value) =>
        indicator with { Target = indicator.Target with { Kind = kind, Value = value } };

    private static Reading Reading(Indicator indicator, double value) =>
        new() { Indicator = indicator.Id, Period = Period.FiscalYear(2023), Value = value };
}
