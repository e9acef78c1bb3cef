using CustomsItGuide.Charts;
using CustomsItGuide.Charts.Answers;
using CustomsItGuide.Charts.Changes;
using CustomsItGuide.Charts.History;
using CustomsItGuide.Charts.Levels;
using CustomsItGuide.Charts.Missions;
using CustomsItGuide.Charts.Regions;
using CustomsItGuide.Charts.Schedule;
using CustomsItGuide.Registers;
using CustomsItGuide.Statistics;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Notebooks;

/// <summary>The charts of the scorecard's pages for a notebook: in English, 640 units wide. The charts' own classes take a language and a
/// width.</summary>
public static class Draw
{
    /// <summary>Where an indicator's value stands, with its interval, against its target and its baseline.</summary>
    public static Chart Level(Assessment assessment) => LevelPanel.Draw(assessment, Format.English, ChartWidth.Wide);

    /// <summary>An indicator's values over the years, with stepped target, baseline, breaks, provisional points and, where it is lawful,
    /// forecast.</summary>
    public static Chart History(Scorecard card, string indicator)
    {
        ArgumentNullException.ThrowIfNull(card);
        var assessment = card[indicator];
        return HistoryChart.Draw(
            new HistoryData { Assessment = assessment, Plan = card.Plan, Forecasts = assessment.Forecast?.Points ?? [] }, Format.English,
            ChartWidth.Wide);
    }

    /// <summary>Values with their intervals, a line each; a mark where there is a baseline.</summary>
    /// <param name="unit">One that all lines share; null: percent.</param>
    public static Chart Intervals(string title,
        IEnumerable<(string Id, string Label, double? Value, Interval? Interval, double? Baseline)> rows, Unit? unit = null) =>
        IntervalPlot.Draw(Subject(title), title,
            [.. rows.Select(r => new IntervalRow(r.Id, r.Label, r.Value, r.Interval, r.Baseline, null))],
            unit ?? Units.Percent, Format.English, ChartWidth.Wide);

    /// <summary>Every satisfaction indicator of a scorecard with its interval against its baseline; hollow where the data carry no
    /// verdict.</summary>
    public static Chart Satisfaction(Scorecard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return IntervalPlot.Draw("satisfaction", $"Satisfied Members, {card.Period}",
            [.. card.Assessments.Where(a => a.Indicator.Kind.Rows == RowSubject.Opinions).Select(a => IntervalRow.Of(a, Format.English))],
            Units.Percent, Format.English, ChartWidth.Wide);
    }

    /// <summary>A series of single values; with mean and limits (XmR) where there are at least 12 points since the last break.</summary>
    /// <param name="behaviour">As the scorecard or a register gives it; null draws no limits.</param>
    public static Chart Control(string title, IReadOnlyList<SeriesPoint> points, ProcessBehaviour? behaviour, Unit unit) =>
        ControlChart.Draw(Subject(title), title, points, behaviour, unit, Format.English, ChartWidth.Wide);

    /// <summary>Delivered activities of each month, aligned and other.</summary>
    public static Chart Missions(CapacityBuilding capacity)
    {
        ArgumentNullException.ThrowIfNull(capacity);
        return MonthlyMissions.Draw("missions", $"Delivered activities by month, {capacity.Year}",
            [.. capacity.Months.Select(m => new MissionMonth(m.Month, m.Aligned, m.Other))], null, Format.English, ChartWidth.Wide);
    }

    /// <summary>What was planned to be done by each day of the year, against what was done.</summary>
    public static Chart Planned(ImplementationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return PlannedToDate.Draw("plan", $"Implementation Plan {plan.Year}: planned and completed actions", plan.Total.Schedule, plan.Year,
            plan.Until, null, Format.English, ChartWidth.Wide);
    }

    /// <summary>How answers are distributed, from the lowest to the highest, about the middle of the scale.</summary>
    public static Chart Answers(string title, IEnumerable<SurveyItem> items)
    {
        var all = items.ToList();
        return DivergingBars.Draw(Subject(title), title,
            [.. all.Select(i => new AnswerRow(Named(i), i.Counts, i.NoOpinion, i.Share) { Joined = i.Joined })],
            all.Count > 0 ? all[0].Lowest : 1, Format.English, ChartWidth.Wide);

        static string Named(SurveyItem item) => Names.Raw(item.FocusArea is { } area ? $"{item.Item} {area}" : item.Item).English;
    }

    /// <summary>One value by region over the years, a small panel each.</summary>
    public static Chart Regions(Scorecard card, string indicator)
    {
        ArgumentNullException.ThrowIfNull(card);
        var assessment = card[indicator];
        var years = assessment.History.Select(h => (h.Period, Cells: h.Breakdown.Where(c => c.By == "region").ToDictionary(c => c.Key)))
            .ToList();
        return RegionPanels.Draw(indicator, $"{indicator} by region",
            [.. years.SelectMany(y => y.Cells.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(name => new RegionPanel(name, [.. years.Select(y => y.Cells.TryGetValue(name, out var c)
                ? RegionValue.Of(y.Period, c) : new RegionValue(y.Period, null, null, false))]))],
            assessment.History.Where(h => h.Value is not null).ToDictionary(h => h.Period, h => h.Value!.Value), assessment.Indicator.Unit,
            Format.English, ChartWidth.Wide);
    }

    /// <summary>How a figure became another, step by step.</summary>
    public static Chart Changes(string title, string from, double start, IEnumerable<(string Label, double By)> steps, string to,
        Unit? unit = null) =>
        Waterfall.Draw(Subject(title), title, from, start, [.. steps.Select(s => new WaterfallStep(s.Label, s.By))], to,
            unit ?? Units.Percent, Format.English, ChartWidth.Wide);

    /// <summary>A chart's id is made of its subject: letters, digits and hyphens.</summary>
    private static string Subject(string title) =>
        string.Concat(title.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-'));
}
