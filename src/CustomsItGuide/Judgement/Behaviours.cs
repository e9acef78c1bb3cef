using CustomsItGuide.Statistics;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Judgement;

/// <summary>How a figure behaves within the years: activities by month, meetings by survey.</summary>
internal static class Behaviours
{
    /// <summary>Neighbours that resemble each other more than this make runs by themselves, so that only points outside the limits say
    /// anything.</summary>
    private const double Correlated = 0.4;

    /// <summary>Null below 12 points since the last break: limits from fewer are trial limits, from which nothing follows.</summary>
    public static ProcessBehaviour? Of(Case of)
    {
        var points = Points(of);
        var direction = of.Indicator.Direction;
        return Of(points, direction, of.Indicator.Target.Kind is TargetRuleKind.YesNo ? null : of.Indicator.Target.Value);
    }

    /// <summary>How many points within the years are still missing for the chart; null where there are none at all, or enough.</summary>
    public static LocalizedText? Missing(Case of) => Points(of).Count is > 0 and < IndividualsChart.TrialBelow and var points
        ? JudgementWords.MissingChartPoints(points, IndividualsChart.TrialBelow, IndividualsChart.TrialBelow - points)
        : null;

    /// <summary>Since what was asked or counted last changed, up to the judging day, oldest first.</summary>
    private static List<SeriesPoint> Points(Case of) =>
        [.. of.Readings.Values.Where(r => r.Period.Kind == PeriodKind.FiscalYear && r.Period <= of.Period.Year)
            .OrderByDescending(r => r.Period)
            .TakeWhile(r => r.Value is null || of.Reading.Value is null || r.Basis == of.Reading.Basis).Reverse()
            .SelectMany(r => r.Series).Where(p => p.Day <= of.AsOf)];

    /// <param name="points">Since the last break, oldest first.</param>
    /// <param name="target">Null: no assurance is given.</param>
    public static ProcessBehaviour? Of(IReadOnlyList<SeriesPoint> points, Direction better, double? target)
    {
        if (points.Count < IndividualsChart.TrialBelow) return null;
        var y = points.Select(p => p.Value).ToList();
        var chart = IndividualsChart.Of(y, screenOutliers: true);
        var correlated = Lag1(y) > Correlated;
        var rules = ControlRules.Of(y, chart);
        if (correlated) rules =
            new ControlRules(
                [.. rules.Points.Select(p => p is PointType.AboveUpperLimit or PointType.BelowLowerLimit ? p : PointType.CommonCause)]);
        var direction = better switch
        {
            Direction.Up => ImprovementDirection.Increase,
            Direction.Down => ImprovementDirection.Decrease,
            _ => ImprovementDirection.Neutral
        };
        return new ProcessBehaviour(points, rules.Points, chart.Mean, chart.Lower, chart.Upper, rules.Latest(direction),
            ControlRules.Assure(chart, target, direction), correlated);
    }

    private static double Lag1(List<double> y)
    {
        var mean = y.Average();
        var total = y.Sum(v => (v - mean) * (v - mean));
        return total == 0 ? 0 : Enumerable.Range(1, y.Count - 1).Sum(i => (y[i] - mean) * (y[i - 1] - mean)) / total;
    }
}
