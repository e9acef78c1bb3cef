using CustomsItGuide.Charts;
using CustomsItGuide.Charts.Answers;
using CustomsItGuide.Charts.Changes;
using CustomsItGuide.Charts.History;
using CustomsItGuide.Charts.Levels;
using CustomsItGuide.Charts.Missions;
using CustomsItGuide.Charts.Regions;
using CustomsItGuide.Charts.Schedule;
using CustomsItGuide.Charts.Strategy;
using CustomsItGuide.Statistics;
using CustomsItGuide.Wording;
using static CustomsItGuide.Tests.Charts.Assessments;

namespace CustomsItGuide.Tests.Charts;

/// <summary>Every chart with much to show, with little and with none, by a name.</summary>
internal static class Gallery
{
    private const string LongEnglish =
        "Far East, South and South East Asia, Australasia and the Pacific Islands, with all Members of the region & <others>";
    private const string LongFrench =
        "Extrême-Orient, Asie du Sud et du Sud-Est, Australasie et Îles du Pacifique, avec tous les Membres de la région & <autres>";

    private static readonly DateOnly AsOf = new(2024, 3, 31);

    public static IReadOnlyDictionary<string, Func<Format, ChartWidth, Chart>> Charts { get; } =
        new Dictionary<string, Func<Format, ChartWidth, Chart>>(StringComparer.Ordinal)
        {
            ["history"] = (f, w) => HistoryChart.Draw(new() { Assessment = Of("SO1-1", 74.2, 81, 63), Plan = Strategic }, f, w),
            ["history-full"] = (f, w) => HistoryChart.Draw(Full, f, w),
            ["history-count"] = (f, w) =>
                HistoryChart.Draw(new() { Assessment = Of("SP2-1", 3_870_112, 4_034_000, 12_901_377), Plan = Strategic }, f, w),
            ["history-half"] = (f, w) => HistoryChart.Draw(new() { Assessment = HalfYear, Plan = Strategic }, f, w),
            ["history-range"] = (f, w) => HistoryChart.Draw(new() { Assessment = Promised(60, 75), Plan = Strategic }, f, w),
            ["history-years"] = (f, w) => HistoryChart.Draw(new() { Assessment = PromisedByYear, Plan = Strategic }, f, w),
            ["level-range"] = (f, w) => LevelPanel.Draw(Promised(60, 75), f, w),
            ["spark-range"] = (f, w) => Sparkline.Draw(Promised(60, 75), Strategic, f, w),
            ["spark-years"] = (f, w) => Sparkline.Draw(PromisedByYear, Strategic, f, w),
            ["history-none"] = (f, w) => HistoryChart.Draw(new() { Assessment = Of("SO1-1"), Plan = Strategic }, f, w),
            ["level"] = (f, w) => LevelPanel.Draw(Of("SO1-1", 81, 63), f, w),
            ["level-survey"] = (f, w) => LevelPanel.Draw(Surveyed("SO1-2", 61, 99.96), f, w),
            ["level-zero"] = (f, w) => LevelPanel.Draw(Of("SO1-1", 0), f, w),
            ["level-none"] = (f, w) => LevelPanel.Draw(Of("SO1-1", 81, null), f, w),
            ["intervals"] = (f, w) =>
                IntervalPlot.Draw("satisfaction",
                    f.Text(new("Satisfaction of Members against the zero measurement",
                        "Satisfaction des Membres par rapport à la mesure de départ")), Rows(f), Units.Percent, f, w),
            ["intervals-none"] = (f, w) => IntervalPlot.Draw("satisfaction-none", "Satisfaction", [], Units.Percent, f, w),
            ["bullet"] = (f, w) => Bullet.Draw("so1-1", Long(f), 63, 100, 81, Units.Percent, f, w),
            ["bullet-count"] = (f, w) => Bullet.Draw("sp2-1", "SP2-1", 4034, null, 3870, Definitions.Plans.Read().UnitOf("seizures"), f, w),
            ["bullet-none"] = (f, w) => Bullet.Draw("none", "SP2-1", null, null, null, Definitions.Plans.Read().UnitOf("seizures"), f, w),
            ["spark"] = (f, w) => Sparkline.Draw(Of("SO1-1", 74.2, 81, 63), Strategic, f, w),
            ["spark-line"] = (f, w) => Sparkline.Draw(Of("SO1-2", 74.2, 81, 63, 66, 68), Strategic, f, w),
            ["spark-none"] = (f, w) => Sparkline.Draw(Of("SO1-1"), Strategic, f, w),
            ["planned"] = (f, w) =>
                PlannedToDate.Draw("plan-2023",
                    f.Text(new("Actions planned to date and completed, 2023/24", "Actions planifiées à ce jour et achevées, 2023/24")),
                    Steps,
                    Year, AsOf, [new(new(2023, 9, 30), 10), new(new(2024, 1, 31), 27)], f, w),
            ["planned-none"] = (f, w) => PlannedToDate.Draw("plan-none", "2023/24", [], Year, AsOf, null, f, w),
            ["timeline"] = (f, w) =>
                Timeline.Draw("plan", f.Text(new("Preparation of the Council’s report", "Préparation du rapport du Conseil")),
                    TimelineSteps(f),
                    [new("Audit Committee", new(2024, 3, 18)), new("Council", new(2024, 6, 27))], AsOf, f, w),
            ["timeline-years"] = (f, w) =>
                Timeline.Draw("years", "2022-2026", [new("A", new(2022, 7, 1), new(2026, 6, 30), null)], [], AsOf, f, w),
            ["timeline-none"] = (f, w) => Timeline.Draw("none", "2022-2026", [], [], AsOf, f, w),
            ["answers"] = (f, w) =>
                DivergingBars.Draw("annual", f.Text(new("Annual Survey 2024: answers", "Enquête annuelle 2024 : réponses")), Questions(f),
                    1, f,
                    w),
            ["answers-ten"] = (f, w) =>
                DivergingBars.Draw("ten", "0-10",
                    [new("0-10", [1, 0, 0, 4, 2, 9, 11, 20, 31, 12, 3], 0), new("0-10 b", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7], 0)], 0, f, w),
            ["answers-none"] = (f, w) => DivergingBars.Draw("none", "0-10", [], 0, f, w),
            ["regions"] = (f, w) =>
                RegionPanels.Draw("so1-2", f.Text(new("Satisfied Members by region", "Membres satisfaits par région")), Regions(f),
                    new Dictionary<Period, double> { [Year] = 66.2 }, Units.Percent, f, w),
            ["regions-none"] = (f, w) => RegionPanels.Draw("none", "SO1-2", [], new Dictionary<Period, double>(), Units.Percent, f, w),
            ["missions"] = (f, w) =>
                MonthlyMissions.Draw("sp3",
                    f.Text(new("Capacity-building missions by month", "Missions de renforcement des capacités par mois")), Months(30),
                    Behaviour(30, m => m.Label), f, w),
            ["missions-year"] = (f, w) => MonthlyMissions.Draw("sp3-year", "SP3", Months(12), null, f, w),
            ["missions-none"] = (f, w) => MonthlyMissions.Draw("none", "SP3", [], null, f, w),
            ["control"] = (f, w) =>
                ControlChart.Draw("sp3", f.Text(new("Share of aligned missions by month", "Part des missions alignées par mois")),
                    Behaviour(30, m => m.Label).Points, Behaviour(30, m => m.Label), "", f, w),
            ["control-few"] = (f, w) =>
                ControlChart.Draw("few", "Meetings", Behaviour(4, m => $"Technical Committee on Customs Valuation {m.Label}").Points, null,
                    Units.Percent, f, w),
            ["control-none"] = (f, w) => ControlChart.Draw("none", "Meetings", [], null, Units.Percent, f, w),
            ["waterfall"] = (f, w) =>
                Waterfall.Draw("so1-1",
                    f.Text(new("What changed since the last publication", "Ce qui a changé depuis la dernière publication")),
                    f.Text(new("As published", "Valeur publiée")), 63,
                    [new(f.Text(new("Late deliveries", "Livraisons tardives")), 4.5), new(Long(f), -9.25), new("Corrections", 0)],
                    f.Text(new("Today", "Aujourd’hui")), Units.Percent, f, w),
            ["waterfall-count"] = (f, w) =>
                Waterfall.Draw("sp2-1", "SP2-1", "2022/23", 10, [new("A", -30), new("B", 5)], "2023/24", Definitions.Plans.Read().UnitOf("seizures"), f, w),
            ["waterfall-none"] = (f, w) => Waterfall.Draw("none", "SP2-1", "2022/23", 4034, [], "2023/24", Definitions.Plans.Read().UnitOf("seizures"), f, w),
            ["map"] = (f, w) =>
                StrategyMap.Draw(Strategic with { Links = Links }, All, id => $"/indicators/{id}?lang=en&period=2023/24", f, w),
            ["map-none"] = (f, w) => StrategyMap.Draw(Strategic, [], id => id, f, w),
        };

    private static HistoryData Full => new()
    {
        Assessment = Breaking(Surveyed("SO1-2", 55, 61.5, 58, 66, 64.4, 71.2)),
        Plan = Strategic,
        Targets = [new(Period.FiscalYear(2021), 60), new(Period.FiscalYear(2023), 75)],
        Reported = [new(Period.FiscalYear(2021), 62.7, new(2022, 9, 1)), new(Period.FiscalYear(2022), 64.4, new(2023, 9, 1))],
        Annotations = [new(new(2020, 3, 1), new("Meetings move online", "Les réunions passent en ligne")),
            new(new(2022, 7, 1), new(LongEnglish, LongFrench))],
        Behaviour = new([], [], 62, 48, 76, Variation.CommonCause, null, false),
        Forecasts = [new(Period.FiscalYear(2024), 72, new(58, 86, 0.95, "linear_prediction")),
            new(Period.FiscalYear(2025), 74, new(52, 96, 0.95, "linear_prediction"))],
    };

    /// <summary>With a range for a target.</summary>
    internal static Assessment Promised(double from, double to) => With(Of("SO1-1", 74.2, 81, 63),
        target => target with { Kind = TargetRuleKind.Between, Value = null, From = from, To = to });

    /// <summary>With a number for each year but the last.</summary>
    internal static Assessment PromisedByYear => With(Of("SO1-1", 74.2, 81, 63), target => target with
    {
        Value = 70,
        Values = [new(Period.FiscalYear(2022), 60), new(Period.FiscalYear(2023), 70)],
    });

    private static Assessment With(Assessment of, Func<Target, Target> target) =>
        of with { Indicator = of.Indicator with { Target = target(of.Indicator.Target) } };

    private static Assessment HalfYear =>
        Of("SO1-1", 74, 81) is var of
            ? of with { Reading = of.Reading with { Period = Period.HalfYear(2024, 1), Value = 40, Provisional = true } } : null!;

    private static Assessment Breaking(Assessment of)
    {
        IReadOnlyList<Reading> history =
            [.. of.History.Select((r, i) =>
                r with { Basis = i == 0 ? "wording 1" : "wording 2", Provisional = i == of.History.Count - 1 })];
        return of with { History = history, Reading = history[^1] };
    }

    private static string Long(Format f) => f.Text(new(LongEnglish, LongFrench));

    private static IReadOnlyList<IntervalRow> Rows(Format f) =>
    [
        IntervalRow.Of(Surveyed("SO1-2", 61, 70.5) with { Evidence = Evidence.Confirmed }, f),
        IntervalRow.Of(Surveyed("SO2-2", 77.4, 58.3) with { Evidence = Evidence.Unconfirmed }, f),
        IntervalRow.Of(Surveyed("SO3-2", 100), f), new("XX-1", Long(f), null, null, null, false),
    ];

    private static IReadOnlyList<ScheduleStep> Steps =>
        [new(new(2023, 8, 31), 8, 5), new(new(2023, 9, 30), 21, 14), new(new(2023, 12, 31), 48, 30), new(new(2024, 3, 15), 66, 41),
            new(new(2024, 6, 30), 100, 41)];

    private static IReadOnlyList<TimelineStep> TimelineSteps(Format f) =>
    [
        new(f.Text(new("Close the data", "Clôturer les données")), new(2024, 1, 8), new(2024, 1, 31), new(2024, 2, 6)),
        new(Long(f), new(2024, 2, 1), new(2024, 3, 10), null),
        new(f.Text(new("Publish", "Publier")), new(2024, 4, 1), new(2024, 6, 14), new(2024, 6, 10)),
    ];

    private static IReadOnlyList<AnswerRow> Questions(Format f) =>
        [new(Long(f), [3, 8, 21, 60, 32], 14), new("Q2", [0, 0, 0, 41, 40], 0), new("Q3", null, 0), new("Q4", [7, 0, 0, 0, 0], 2),
            new("Q5", [0, 0, 0, 0, 0], 9)];

    private static IReadOnlyList<RegionPanel> Regions(Format f) =>
    [
        new(Long(f), [new(Period.FiscalYear(2021), 61, 21, false), new(Year, 70.4, 23, false)]),
        new("Europe", [new(Period.FiscalYear(2021), 72, 41, false), new(Year, 100, 1044, false)]),
        new("MENA", [new(Period.FiscalYear(2021), null, null, true), new(Year, 41.2, 12, false)]),
        new("WCA", [new(Period.FiscalYear(2021), 0, 11, false), new(Year, null, null, true)]),
        new("ESA", [new(Year, null, 0, false)]),
    ];

    private static int MissionsOf(int month) => month == 22 ? 31 : 4 + month * 7 % 11;

    private static IReadOnlyList<MissionMonth> Months(int count) =>
        [.. Enumerable.Range(0, count).Where(i => i != 5)
            .Select(i =>
                new MissionMonth(Period.Of(new DateOnly(2022, 7, 1).AddMonths(i), PeriodKind.Month), MissionsOf(i) * 2 / 3,
                    MissionsOf(i) - MissionsOf(i) * 2 / 3))];

    private static ProcessBehaviour Behaviour(int count, Func<SeriesPoint, string> label)
    {
        List<SeriesPoint> points =
            [.. Enumerable.Range(0, count).Select(i => Period.Of(new DateOnly(2022, 7, 1).AddMonths(i), PeriodKind.Month))
                .Select((m, i) => new SeriesPoint(m.ToString(), m.Last, i == 5 ? 0 : MissionsOf(i), 1, 1))
                .Select(p => p with { Label = label(p) })];
        var chart = IndividualsChart.Of([.. points.Select(p => p.Value)], screenOutliers: true);
        return new(points, ControlRules.Of([.. points.Select(p => p.Value)], chart).Points, chart.Mean, chart.Lower, chart.Upper,
            Variation.CommonCause, null, false);
    }

    private static IReadOnlyList<StrategicLink> Links =>
        [new(["SP3", "SP4"], ["SO1", "SO2"], new("Building capacity facilitates trade.", "Renforcer les capacités facilite les échanges.")),
            new(["FA1"], ["SP4"], new("Technology feeds research.", "La technologie nourrit la recherche.")),
            new(["SP1"], ["SP2"], new("Instruments foster cooperation.", "Les instruments favorisent la coopération."))];
}
