using System.Collections;
using System.Reflection;
using CustomsItGuide.Definitions;

namespace CustomsItGuide.Tests.Definitions;

/// <summary>The Strategic Plan 2022-2025 as data/plan has it.</summary>
public class StrategicPlanTests
{
    private readonly Plan _plan = Plans.Read();

    [Fact]
    public void Three_years_without_a_gap_end_on_30_June_2025()
    {
        Assert.Equal(["2022/23", "2023/24", "2024/25"], _plan.Years.Select(y => y.ToString()));
        Assert.Equal(new DateOnly(2025, 6, 30), _plan.End);
    }

    [Fact]
    public void Twenty_eight_indicators_stand_in_the_order_of_section_V()
    {
        Assert.Equal(
            "RES-1 RES-2 SO1-1 SO1-2 SO1-3 SO2-1 SO2-2 SO2-3 SO3-1 SO3-2 SO3-3 SO4-1 SO4-2 SO4-3 "
            + "SP1-1 SP2-1 SP2-2 SP2-3 SP3-1 SP3-2 SP3-3 SP3-4 SP3-5 SP4-1 SP5-1 FA-1 FA-2 ORG-1",
            string.Join(' ', _plan.Indicators.Select(i => i.Id)));
        Assert.Equal(
            "results 2, members 12, functions 11, focus 2, improvement 1",
            string.Join(", ", _plan.Layers.Select(l => $"{l.Id} {_plan.Indicators.Count(i => i.Layer == l.Id)}")));
    }

    [Fact]
    public void Nine_targets_state_a_number_and_nineteen_a_direction_or_nothing()
    {
        Assert.Equal(
            "RES-1 AllMet 100, SO1-1 AtLeast 100, SO2-1 AtLeast 100, SO3-1 AtLeast 100, SO4-1 AtLeast 100, "
            + "SP2-3 AtLeastEach 1, SP3-1 AtLeast 80, FA-1 AtLeast 100, ORG-1 AtLeast 100",
            string.Join(", ", _plan.Indicators.Where(i => i.Target.Value is not null)
                .Select(i => FormattableString.Invariant($"{i.Id} {i.Target.Kind} {i.Target.Value}"))));
        Assert.Equal(
            "Increase 3, Information 5, MaintainOrIncrease 11",
            string.Join(", ", _plan.Indicators.Where(i => i.Target.Value is null).GroupBy(i => i.Target.Kind.ToString())
                .OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key} {g.Count()}")));
    }

    [Fact]
    public void Eleven_indicators_are_satisfaction_rates_over_three_instruments()
    {
        var satisfaction = _plan.Indicators.Where(i => i.Measure == "satisfaction").ToList();

        Assert.Equal("annual 6, assistance 1, meeting 4", string.Join(", ", satisfaction.GroupBy(i => i.Where["instrument"].Single())
            .OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key} {g.Count()}")));
        Assert.All(satisfaction, i => Assert.Equal(TargetRuleKind.MaintainOrIncrease, i.Target.Kind));
        Assert.All(satisfaction, i => Assert.Equal(Headline.SatisfiedShare, i.Headline));
        Assert.Equal(["PTC", "HSC", "EC", "CBC"],
            satisfaction.Where(i => i.Where.ContainsKey("meeting")).Select(i => i.Where["meeting"].Single()));
    }

    [Fact]
    public void The_first_indicator_rests_on_the_twenty_seven_others_and_is_due_at_the_plans_end()
    {
        Assert.Equal("RES-1", Assert.Single(_plan.Indicators, i => i.Estimator == "fulfilment").Id);
        Assert.Equal(27, _plan.Indicators.Count(i => i.Estimator != "fulfilment"));
        Assert.Equal("RES-1", Assert.Single(_plan.Indicators, i => i.Target.AtPlanEnd).Id);
    }

    [Fact]
    public void Baselines_lags_and_half_year_readings_are_those_of_section_0_of_the_semantics()
    {
        Assert.Equal("SP3-3 2021/22",
            string.Join(' ',
                _plan.Indicators.Where(i => i.Baseline.Kind == BaselineRuleKind.AtPeriod).Select(i => $"{i.Id} {i.Baseline.From}")));
        Assert.Equal("SP3-4",
            Assert.Single(_plan.Indicators, i => i.Baseline is { Kind: BaselineRuleKind.FirstReading, From.StartYear: 2022 }).Id);
        Assert.Equal(17, _plan.Indicators.Count(i => i.Baseline is { Kind: BaselineRuleKind.FirstReading, From.StartYear: 2021 }));
        Assert.Equal("SP3-4", Assert.Single(_plan.Indicators, i => i.ReportLagDays != 60).Id);
        Assert.Equal(180, _plan.Indicator("SP3-4").ReportLagDays);
        Assert.Equal("SO1-1 SO2-1 SO3-1 SO4-1 SP3-1 FA-1 ORG-1",
            string.Join(' ', _plan.Indicators.Where(i => i.ReportsMidYear).Select(i => i.Id)));
        Assert.All(_plan.Indicators, i => Assert.Equal(new DateOnly(2022, 6, 25), i.Target.Since));
    }

    [Fact]
    public void Every_policy_parameter_says_that_it_is_a_default()
    {
        Assert.Equal(Policy.Known.Keys.Order(StringComparer.Ordinal),
            _plan.Policy.Parameters.Select(p => p.Name).Order(StringComparer.Ordinal));
        Assert.All(_plan.Policy.Parameters, p => Assert.Contains("Policy default", p.Source.English, StringComparison.Ordinal));
        Assert.Equal("0-10 8, 1-10 8, 1-5 4", string.Join(", ", _plan.Policy.SatisfiedFrom.OrderBy(s => s.Key, StringComparer.Ordinal)
            .Select(s => FormattableString.Invariant($"{s.Key} {s.Value}"))));
    }

    [Fact]
    public void Every_text_stands_in_both_languages_and_is_translated()
    {
        var texts = Texts(_plan).ToList();

        Assert.True(texts.Count > 600, $"only {texts.Count} texts were found");
        Assert.All(texts, t => Assert.False(string.IsNullOrWhiteSpace(t.English) || string.IsNullOrWhiteSpace(t.French)));
        Assert.All(texts, t => Assert.NotEqual(t.English, t.French));
    }

    [Fact]
    public void A_plan_reads_back_the_same_from_the_texts_that_the_journal_keeps()
    {
        var files = Plans.Files;
        var kept = new DefinitionFiles(files.Texts);
        var (plan, issues) = DefinitionsReader.Read(kept);

        Assert.Empty(issues);
        Assert.Equal(files.Sha256, kept.Sha256);
        Assert.Equal(Texts(_plan), Texts(plan!));
    }

    /// <summary>Every text in two languages that is reachable from an object of the vocabulary.</summary>
    private static IEnumerable<LocalizedText> Texts(object? value) => value switch
    {
        LocalizedText text => [text],
        string or Period or null => [],
        IEnumerable items => items.Cast<object?>().SelectMany(Texts),
        _ when value.GetType().Assembly == typeof(Plan).Assembly => value.GetType()
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.GetIndexParameters().Length == 0)
            .SelectMany(p => Texts(p.GetValue(value))),
        _ => [],
    };
}
