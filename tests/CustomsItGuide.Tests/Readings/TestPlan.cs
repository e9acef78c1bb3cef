using CustomsItGuide.Kinds;
using CustomsItGuide.Tests.Definitions;

namespace CustomsItGuide.Tests.Readings;

/// <summary>The indicators of the plan 2022-2025 as far as readings need them: measure, rows, estimator, breakdowns, target and
/// baseline.</summary>
internal static class TestPlan
{
    private static readonly LocalizedText Nothing = new("-", "-");

    private static readonly string[] Table =
    [
        // id | layer | measure | where | estimator | breakdowns | target | baseline
        "RES-1 | results | targets_met | | fulfilment | layer | all_met 100 |",
        "RES-2 | results | satisfaction | instrument: annual; item: overall_satisfaction | satisfaction | region | maintain | first "
            + "2021/22",
        "SO1-1 | members | completion | home: SO1 | completion | topic, directorate | at_least 100 |",
        "SO1-2 | members | instrument_information | objective: SO1 | information | instrument, region, reason | information | first "
            + "2021/22",
        "SO1-3 | members | satisfaction | instrument: meeting; meeting: PTC; item: meeting_content, meeting_management | satisfaction | "
            + "survey, item, region | maintain | first 2021/22",
        "SO2-1 | members | completion | home: SO2 | completion | topic, directorate | at_least 100 |",
        "SO2-2 | members | instrument_information | objective: SO2 | information | instrument, region, reason | information | first "
            + "2021/22",
        "SO2-3 | members | satisfaction | instrument: meeting; meeting: HSC; item: meeting_content, meeting_management | satisfaction | "
            + "survey, item, region | maintain | first 2021/22",
        "SO3-1 | members | completion | home: SO3 | completion | topic, directorate | at_least 100 |",
        "SO3-2 | members | instrument_information | objective: SO3 | information | instrument, region, reason | information | first "
            + "2021/22",
        "SO3-3 | members | satisfaction | instrument: meeting; meeting: EC; item: meeting_content, meeting_management | satisfaction | "
            + "survey, item, region | maintain | first 2021/22",
        "SO4-1 | members | completion | home: SO4 | completion | topic, directorate | at_least 100 |",
        "SO4-2 | members | instrument_information | objective: SO4 | information | instrument, region, reason | information | first "
            + "2021/22",
        "SO4-3 | members | satisfaction | instrument: meeting; meeting: CBC; item: meeting_content, meeting_management | satisfaction | "
            + "survey, item, region | maintain | first 2021/22",
        "SP1-1 | functions | satisfaction | instrument: annual; item: instruments_updated | satisfaction | region | maintain | first "
            + "2021/22",
        "SP2-1 | functions | seizures | | seizures | operation, theme | increase | first 2021/22",
        "SP2-2 | functions | satisfaction | instrument: annual; item: operations_organization, operations_rollout, operations_thematics "
            + "| satisfaction | item, region | maintain | first 2021/22",
        "SP2-3 | functions | partnerships | | one_per_category | objective | at_least_each 1 |",
        "SP3-1 | functions | activities_aligned | | share | home, region, mode, donor | at_least 80 |",
        "SP3-2 | functions | activities_expert_led | | share | category, region, mode | increase | first 2021/22",
        "SP3-3 | functions | experts_stock | | stock | domain, employer | increase | at 2021/22",
        "SP3-4 | functions | funds_aligned | | share | fund, programme, home | information | first 2022/23",
        "SP3-5 | functions | satisfaction | instrument: assistance; item: assistance_delivery | satisfaction | region | maintain | first "
            + "2021/22",
        "SP4-1 | functions | satisfaction | instrument: annual; item: research | satisfaction | region | maintain | first 2021/22",
        "SP5-1 | functions | satisfaction | instrument: annual; item: communication | satisfaction | region | maintain | first 2021/22",
        "FA-1 | focus | completion | home: FA1, FA2, FA3 | completion | home, directorate | at_least 100 |",
        "FA-2 | focus | satisfaction | instrument: annual; item: fa_developments, fa_impacts | lowest_satisfaction | focus_area, region "
            + "| maintain | first 2021/22",
        "ORG-1 | improvement | completion | home: ORG1, ORG2 | completion | home | at_least 100 |",
    ];

    public static readonly Plan Plan = new()
    {
        Id = "test",
        Title = Nothing,
        Years = [Period.FiscalYear(2022), Period.FiscalYear(2023), Period.FiscalYear(2024)],
        Layers = [.. new[] { "results", "members", "functions", "focus", "improvement" }.Select(id =>
            new StrategicLayer(id, Nothing, Nothing))],
        Objectives = [.. new[] { "SO1", "SO2", "SO3", "SO4" }.Select(id => new Objective(id, "members", Nothing, null)),
            new Objective("SP1", "functions", Nothing, null)],
        Indicators = [.. Table.Select(Indicator)],
        DataSets = [],
        Measures = Plans.Read().Measures,
        Policy = new Policy([
            Parameter("n_min", 10), Parameter("n_suppress", 5), Parameter("count_about", 5), Parameter("count_more_than", 10),
            Parameter("count_less_than", 10),
        ])
        {
            SatisfiedFrom = new Dictionary<string, double> { ["1-5"] = 4, ["0-10"] = 8, ["1-10"] = 8 },
        },
    };

    /// <summary>The year before the plan, whose readings can be baselines, and the plan's years.</summary>
    public static IEnumerable<Period> Years => Plan.Years.Prepend(Plan.Years[0].Previous);

    private static PolicyParameter Parameter(string name, double value) => new(name, value, Policy.Known[name], Nothing, Nothing);

    private static Indicator Indicator(string line)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        var target = cells[6].Split(' ');
        var baseline = cells[7].Split(' ');
        return new Indicator
        {
            Id = cells[0],
            Layer = cells[1],
            Objective = cells[0].Split('-')[0],
            Title = Nothing,
            Unit = cells[4] switch { "seizures" => "seizures", "stock" => "persons", "one_per_category" => "objectives", _ => "percent" },
            Direction = Direction.Up,
            Measure = cells[2],
            Where = cells[3].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(part => part.Split(':', StringSplitOptions.TrimEntries))
                .ToDictionary(part => part[0], part => (IReadOnlyList<string>)part[1].Split(',', StringSplitOptions.TrimEntries),
                    StringComparer.Ordinal),
            Kind = IndicatorKinds.Known.Named(cells[4]),
            Breakdowns = cells[5].Split(',', StringSplitOptions.TrimEntries),
            Target = new Target(
                target[0] switch
                {
                    "at_least" => TargetRuleKind.AtLeast,
                    "at_least_each" => TargetRuleKind.AtLeastEach,
                    "maintain" => TargetRuleKind.MaintainOrIncrease,
                    "increase" => TargetRuleKind.Increase,
                    "information" => TargetRuleKind.Information,
                    _ => TargetRuleKind.AllMet,
                },
                target.Length > 1 ? double.Parse(target[1], System.Globalization.CultureInfo.InvariantCulture) : null,
                Nothing, new DateOnly(2022, 6, 25), cells[4] == "fulfilment"),
            Baseline = new BaselineRule(
                baseline[0] switch
                {
                    "first" => BaselineRuleKind.FirstReading,
                    "at" => BaselineRuleKind.AtPeriod,
                    _ => BaselineRuleKind.None
                },
                baseline.Length > 1 ? Period.Parse(baseline[1]) : null, Nothing),
            ReportsMidYear = cells[4] == "completion" || cells[0] == "SP3-1",
            ReportLagDays = 60,
            Owner = Nothing,
            Sheet = new DefinitionSheet
            {
                Activity = Nothing,
                Description = Nothing,
                Rationale = Nothing,
                Definition = Nothing,
                Formula = Nothing,
                Source = Nothing,
                Frequency = Nothing,
                Limitations = Nothing,
                Mitigation = Nothing,
            },
        };
    }
}
