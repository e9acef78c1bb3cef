using CustomsItGuide.Charts;
using CustomsItGuide.Charts.Answers;
using CustomsItGuide.Charts.History;
using CustomsItGuide.Charts.Levels;
using CustomsItGuide.Charts.Missions;
using CustomsItGuide.Charts.Regions;
using CustomsItGuide.Charts.Schedule;
using CustomsItGuide.Web.Words;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Web.Charts;

/// <summary>Every chart of the site by its name: the page that shows it and the file that is downloaded are made by the same line.</summary>
public static class ChartCatalogue
{
    /// <summary>Null: there is no such subject.</summary>
    private delegate Chart? Maker(PageState state, string subject, ChartWidth width);

    /// <summary>The subject of a chart that has none.</summary>
    public const string All = "all";

    private static readonly Dictionary<string, Maker> Makers = new(StringComparer.Ordinal)
    {
        ["history"] = (s, id, w) => Assessed(s, id) is { } a ? HistoryChart.Draw(History(s, a), s.Format, w) : null,
        ["level"] = (s, id, w) => Assessed(s, id) is { } a ? LevelPanel.Draw(a, s.Format, w) : null,
        ["behaviour"] = (s, id, w) => Assessed(s, id) is { Behaviour: { } b } a ? ControlChart.Draw(a.Indicator.Id, $"{a.Indicator.Id} {s.Format.Text(a.Indicator.Title)}", b.Points, b, a.Indicator.Unit, s.Format, w) : null,
        ["regions"] = (s, id, w) => Assessed(s, id) is { } a && a.Indicator.Breakdowns.Contains("region") ? Regions(s, a, w) : null,
        ["satisfaction"] = (s, _, w) => IntervalPlot.Draw("satisfaction", s.Format.Text(Texts.SatisfactionChart, s.Format.Period(s.Period)),
            [.. s.Scorecard.Assessments.Where(a => a.Indicator.Estimator is "satisfaction" or "lowest_satisfaction").Select(a => IntervalRow.Of(a, s.Format))], Units.Percent, s.Format, w),
        ["map"] = (s, _, w) => CustomsItGuide.Charts.Strategy.StrategyMap.Draw(s.Plan, s.Scorecard.Assessments, s.Urls.Indicator, s.Format, w),
        ["plan"] = Plan,
        ["answers"] = Answers,
        ["missions"] = Missions,
        ["programme"] = Programme,
    };

    public static Chart? Draw(PageState state, string name, string subject, ChartWidth width)
    {
        ArgumentNullException.ThrowIfNull(state);
        return Makers.TryGetValue(name, out var make) ? make(state, subject, width) : null;
    }

    private static Assessment? Assessed(PageState state, string id) => state.Scorecard.Assessments.FirstOrDefault(a => a.Indicator.Id == id);

    private static HistoryData History(PageState state, Assessment assessment) => new()
    {
        Assessment = assessment,
        Plan = state.Plan,
        Reported = [.. assessment.Reported.Where(r => r is { Interim: false, Value: not null }).Select(r => new ReportedValue(assessment.Reading.Period.Year, r.Value!.Value, r.Since, r.Whole))],
        Forecasts = assessment.Forecast?.Points ?? [],
        Targets = Targets(state, assessment.Indicator.Id),
    };

    /// <summary>The target as each version of the plan set it: one that was moved is drawn as a step.</summary>
    private static IReadOnlyList<Level> Targets(PageState state, string id) =>
    [
        .. state.Source.Versions(state.AsOf).Select(v => v.Plan.Indicators.FirstOrDefault(i => i.Id == id)).OfType<Indicator>()
            .Select(i => (Value: Level.TargetOf(i), From: Period.Of(i.Target.Since))).Where(t => t.Value is not null)
            .Select(t => new Level(t.From, t.Value!.Value)).Distinct(),
    ];

    private static Chart Regions(PageState state, Assessment assessment, ChartWidth width)
    {
        var readings = assessment.History.Select(h => (h.Period, Cells: h.Breakdown.Where(c => c.By == "region").ToDictionary(c => c.Key))).ToList();
        var names = readings.SelectMany(r => r.Cells.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return RegionPanels.Draw(assessment.Indicator.Id, state.Format.Text(Texts.RegionsChart, assessment.Indicator.Id),
            [.. names.Select(name => new RegionPanel(state.Format.Text(Names.Region(name)), [.. readings.Select(r => r.Cells.TryGetValue(name, out var c)
                ? RegionValue.Of(r.Period, c) : new RegionValue(r.Period, null, null, false))]))],
            Overall(assessment), assessment.Indicator.Unit, state.Format, width);
    }

    private static Dictionary<Period, double> Overall(Assessment assessment) =>
        assessment.History.Where(h => h.Value is not null).ToDictionary(h => h.Period, h => h.Value!.Value);

    private static Chart? Plan(PageState state, string subject, ChartWidth width)
    {
        var plan = state.Registers.ImplementationPlan(state.Period, subject == All ? null : subject, state.Filter(Urls.DirectorateKey));
        if (plan.Total.Approved == 0) return null;
        var of = subject == All ? state.Format.Text(Texts.AllObjectives) : subject;
        var title = state.Format.Text(Texts.PlanChart, state.Filter(Urls.DirectorateKey) is { } directorate ? $"{of}, {directorate}" : of, state.Format.Period(plan.Year));
        return PlannedToDate.Draw("plan-" + subject, title, plan.Total.Schedule, plan.Year, plan.Until, null, state.Format, width);
    }

    private static Chart? Answers(PageState state, string subject, ChartWidth width)
    {
        var items = state.Registers.Surveys(state.Period, state.Filter(Urls.RegionKey)).Items.Where(i => Subject(i) == subject && i.Distribution is not null && IsOf(i, state.Filter(Urls.FocusAreaKey))).ToList();
        if (items.Count == 0) return null;
        var rows = items.Select(i => new AnswerRow(Items.Name(i, state.Format), i.Counts, i.NoOpinion, i.Share) { Joined = i.Joined }).ToList();
        return DivergingBars.Draw(subject, state.Format.Text(Texts.AnswersChart, state.Format.Text(Items.Instrument(items[0])), state.Format.Period(state.Period.Year)), rows, items[0].Lowest, state.Format, width);
    }

    /// <summary>The questionnaire that an item belongs to, as a chart's subject.</summary>
    public static string Subject(Registers.SurveyItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Meeting is { } meeting ? $"{item.Instrument}-{meeting}" : item.Instrument;
    }

    /// <summary>Whether an item stays when the page is narrowed to a focus area; null: to none.</summary>
    public static bool IsOf(Registers.SurveyItem item, string? focusArea)
    {
        ArgumentNullException.ThrowIfNull(item);
        return focusArea is null || item.FocusArea == focusArea;
    }

    private static Chart? Missions(PageState state, string subject, ChartWidth width)
    {
        var capacity = state.Registers.CapacityBuilding(state.Period, state.Filter(Urls.RegionKey), state.Filter(Urls.ObjectiveKey));
        if (capacity.Months.Count == 0) return null;
        return subject == "behaviour" && capacity.Behaviour is { } behaviour
            ? ControlChart.Draw("missions", state.Format.Text(Texts.MissionsBehaviour), behaviour.Points, behaviour, "activities", state.Format, width)
            : MonthlyMissions.Draw("missions", state.Format.Text(Texts.MissionsChart, state.Format.Period(capacity.Year)),
                [.. capacity.Months.Select(m => new MissionMonth(m.Month, m.Aligned, m.Other))], null, state.Format, width);
    }

    private static Chart? Programme(PageState state, string subject, ChartWidth width)
    {
        var programme = state.Registers.Programmes().Select((p, i) => (Programme: p, Key: Key(i))).FirstOrDefault(p => p.Key == subject).Programme;
        if (programme is null) return null;
        return Timeline.Draw(subject, programme.Name, [.. programme.Steps.Select(s => new TimelineStep(s.Title, s.PlannedFrom, s.PlannedTo, s.DoneOn))],
            [.. programme.Steps.Where(s => s.Meeting is not null).Select(s => new TimelineMeeting(s.Meeting!, s.PlannedTo))], state.AsOf.Day, state.Format, width);
    }

    /// <summary>Names of programmes are long and free; in an address they go by their place.</summary>
    public static string Key(int place) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"programme-{place + 1}");
}
