using CustomsItGuide.Charts;
using CustomsItGuide.Charts.Answers;
using CustomsItGuide.Charts.History;
using CustomsItGuide.Charts.Levels;
using CustomsItGuide.Charts.Missions;
using CustomsItGuide.Charts.Regions;
using CustomsItGuide.Charts.Schedule;
using CustomsItGuide.Charts.Strategy;
using CustomsItGuide.Pages.Words;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Pages.Charts;

/// <summary>Every chart of the site by its name: the page that shows it and the files that are made of it are drawn by the same
/// line.</summary>
public static class ChartCatalogue
{
    /// <summary>Null: there is no such subject.</summary>
    private delegate Chart? Maker(IChartView view, string subject, ChartWidth width);

    /// <param name="Subjects">All that may be drawn; one without data may be among them.</param>
    private sealed record Kind(Func<IChartView, IEnumerable<string>> Subjects, Maker Make);

    /// <summary>The subject of a chart that has none.</summary>
    public const string All = "all";

    private static readonly Dictionary<string, Kind> Kinds = new(StringComparer.Ordinal)
    {
        ["history"] = new(Indicators, (v, id, w) => Assessed(v, id) is { } a ? HistoryChart.Draw(History(v, a), v.Format, w) : null),
        ["level"] = new(Indicators, (v, id, w) => Assessed(v, id) is { } a ? LevelPanel.Draw(a, v.Format, w) : null),
        ["behaviour"] = new(Indicators, (v, id, w) => Assessed(v, id) is { Behaviour: { } b } a
            ? ControlChart.Draw(a.Indicator.Id, $"{a.Indicator.Id} {v.Format.Text(a.Indicator.Title)}", b.Points, b, a.Indicator.Unit,
                v.Format, w) : null),
        ["regions"] = new(Indicators,
            (v, id, w) => Assessed(v, id) is { } a && a.Indicator.Breakdowns.Contains("region") ? Regions(v, a, w) : null),
        ["satisfaction"] =
            new(_ => [All],
                (v, _, w) => IntervalPlot.Draw("satisfaction", v.Format.Text(PagesWords.SatisfactionInPeriod(v.Format.Period(v.Period))),
            [.. v.Scorecard.Assessments.Where(a => a.Indicator.Kind.Rows == RowSubject.Opinions).Select(a => IntervalRow.Of(a, v.Format))],
            Units.Percent, v.Format, w)),
        ["map"] = new(_ => [All], (v, _, w) => StrategyMap.Draw(v.Plan, v.Scorecard.Assessments, v.Indicator, v.Format, w)),
        ["plan"] = new(v => v.Plan.Objectives.Select(o => o.Id).Prepend(All), Plan),
        ["answers"] = new(v => v.Registers.Surveys(v.Period, v.Region).Items.Select(Subject).Distinct(StringComparer.Ordinal), Answers),
        ["missions"] = new(v => Capacity(v).Behaviour is null ? ["months"] : ["months", "behaviour"], Missions),
        ["programme"] = new(v => v.Registers.Programmes().Select((_, i) => Key(i)), Programme),
    };

    /// <returns>Null: there is no chart of that name.</returns>
    public static Chart? Draw(IChartView view, string name, string subject, ChartWidth width)
    {
        ArgumentNullException.ThrowIfNull(view);
        return Kinds.TryGetValue(name, out var kind) ? kind.Make(view, subject, width) : null;
    }

    /// <summary>The same by a name that came from outside: a kind without a choice has one subject, and is not drawn under
    /// others.</summary>
    /// <returns>Null: there is no chart of that name in the view.</returns>
    public static Chart? Find(IChartView view, ChartName name, ChartWidth width)
    {
        ArgumentNullException.ThrowIfNull(view);
        return Kinds.TryGetValue(name.Kind ?? "", out var kind) && kind.Subjects(view).Contains(name.Subject)
            ? kind.Make(view, name.Subject, width) : null;
    }

    /// <summary>What may be drawn in a view, in the catalogue's order; a chart without data may be among them.</summary>
    public static IEnumerable<ChartName> Names(IChartView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return Kinds.SelectMany(kind => kind.Value.Subjects(view).Select(subject => new ChartName(kind.Key, subject)));
    }

    private static IEnumerable<string> Indicators(IChartView view) => view.Scorecard.Assessments.Select(a => a.Indicator.Id);

    private static Assessment? Assessed(IChartView view, string id) => view.Scorecard.Assessments.FirstOrDefault(a => a.Indicator.Id == id);

    private static HistoryData History(IChartView view, Assessment assessment) => new()
    {
        Assessment = assessment,
        Plan = view.Plan,
        Reported = [.. assessment.Reported.Where(r => r is { Interim: false, Value: not null })
            .Select(r => new ReportedValue(assessment.Reading.Period.Year, r.Value!.Value, r.Since, r.Whole))],
        Forecasts = assessment.Forecast?.Points ?? [],
        Targets = Targets(view, assessment.Indicator.Id),
    };

    /// <summary>The target as each version of the plan set it: one that was moved is drawn as a step.</summary>
    private static IReadOnlyList<Level> Targets(IChartView view, string id) =>
    [
        .. view.Versions.Select(v => v.Plan.Indicators.FirstOrDefault(i => i.Id == id)).OfType<Indicator>()
            .SelectMany(i => Level.Of(i, view.Plan.Calendar)).Distinct()
            // Of a year's own number the last word stands.
            .GroupBy(level => (level.Until, From: level.Until is null ? null : level.From))
            .SelectMany(of => of.Key.Until is null ? of : of.TakeLast(1)),
    ];

    private static Chart Regions(IChartView view, Assessment assessment, ChartWidth width)
    {
        var readings = assessment.History.Select(h => (h.Period, Cells: h.Breakdown.Where(c => c.By == "region").ToDictionary(c => c.Key)))
            .ToList();
        var names = readings.SelectMany(r => r.Cells.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return RegionPanels.Draw(assessment.Indicator.Id, view.Format.Text(PagesWords.RegionsOfIndicator(assessment.Indicator.Id)),
            [.. names.Select(name =>
                new RegionPanel(view.Format.Text(Wording.Names.Region(name)), [.. readings.Select(r => r.Cells.TryGetValue(name, out var c)
                ? RegionValue.Of(r.Period, c) : new RegionValue(r.Period, null, null, false))]))],
            Overall(assessment), assessment.Indicator.Unit, view.Format, width);
    }

    private static Dictionary<Period, double> Overall(Assessment assessment) =>
        assessment.History.Where(h => h.Value is not null).ToDictionary(h => h.Period, h => h.Value!.Value);

    private static Chart? Plan(IChartView view, string subject, ChartWidth width)
    {
        var plan = view.Registers.ImplementationPlan(view.Period, subject == All ? null : subject, view.Directorate);
        if (plan.Total.Approved == 0) return null;
        var of = subject == All ? view.Format.Text(PagesWords.AllObjectives) : subject;
        var title = view.Format.Text(
            PagesWords.PlanToDate(view.Directorate is { } directorate ? $"{of}, {directorate}" : of, view.Format.Period(plan.Year)));
        return PlannedToDate.Draw("plan-" + subject, title, plan.Total.Schedule, plan.Year, plan.Until, null, view.Format, width);
    }

    private static Chart? Answers(IChartView view, string subject, ChartWidth width)
    {
        var items = view.Registers.Surveys(view.Period, view.Region).Items.Where(i =>
            Subject(i) == subject && i.Distribution is not null && IsOf(i, view.FocusArea)).ToList();
        if (items.Count == 0) return null;
        var rows = items.Select(i => new AnswerRow(Items.Name(view.Plan, i, view.Format), i.Counts, i.NoOpinion, i.Share) { Joined = i.Joined })
            .ToList();
        return DivergingBars.Draw(subject,
            view.Format.Text(PagesWords.Answers(view.Format.Text(Items.Instrument(view.Plan, items[0])), view.Format.Period(view.Period.Year))), rows,
            items[0].Lowest, view.Format, width);
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

    private static Chart? Missions(IChartView view, string subject, ChartWidth width)
    {
        var capacity = Capacity(view);
        if (capacity.Months.Count == 0) return null;
        return subject == "behaviour" && capacity.Behaviour is { } behaviour
            ? ControlChart.Draw("missions", view.Format.Text(PagesWords.MissionsBehaviour), behaviour.Points, behaviour,
                view.Plan.UnitOf("activities"), view.Format, width)
            : MonthlyMissions.Draw("missions", view.Format.Text(PagesWords.Missions(view.Format.Period(capacity.Year))),
                [.. capacity.Months.Select(m => new MissionMonth(m.Month, m.Aligned, m.Other))], null, view.Format, width);
    }

    private static Registers.CapacityBuilding Capacity(IChartView view) =>
        view.Registers.CapacityBuilding(view.Period, view.Region, view.Objective);

    private static Chart? Programme(IChartView view, string subject, ChartWidth width)
    {
        var programme = view.Registers.Programmes().Select((p, i) => (Programme: p, Key: Key(i)))
            .FirstOrDefault(p => p.Key == subject).Programme;
        if (programme is null) return null;
        return Timeline.Draw(subject, programme.Name,
            [.. programme.Steps.Select(s => new TimelineStep(s.Title, s.PlannedFrom, s.PlannedTo, s.DoneOn))],
            [.. programme.Steps.Where(s => s.Meeting is not null).Select(s => new TimelineMeeting(s.Meeting!, s.PlannedTo))], view.AsOf.Day,
            view.Format, width, view.Plan.Calendar);
    }

    /// <summary>Names of programmes are long and free; in an address they go by their place.</summary>
    public static string Key(int place) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"programme-{place + 1}");
}
