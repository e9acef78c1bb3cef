using CustomsItGuide.Wording;

namespace CustomsItGuide.Web.Charts;

/// <summary>A value in the plane of a chart; the ends of its interval are null where it has none.</summary>
/// <param name="Breaks">True when it was counted on another basis than the one before it.</param>
public sealed record PlotPoint(Reading Reading, double X, double Y, double? Lower, double? Upper, bool Breaks);

/// <summary>A level that holds from one place to the right edge.</summary>
public sealed record PlotLevel(double FromX, double Y, double Value);

/// <summary>Where everything of a history stands in a chart: geometry only, no figure is made here.</summary>
public sealed class HistoryPlot
{
    /// <summary>From this many points on a line joins them; below, points alone are shown.</summary>
    public const int LineFrom = 5;

    private readonly double _left, _right, _top, _bottom, _low, _high;
    private readonly int _firstYear;
    private readonly int _years;

    /// <param name="frame">Edges of the plotting area.</param>
    /// <param name="wholeScale">True: the scale begins at 0, and a percentage ends at 100. False: it spans what is shown.</param>
    public HistoryPlot(Assessment assessment, Plan plan, (double Left, double Top, double Right, double Bottom) frame, bool wholeScale)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(plan);
        (_left, _top, _right, _bottom) = frame;
        var readings = Readings(assessment);
        _firstYear = Math.Min(plan.Years[0].StartYear - 1, readings.Count > 0 ? readings[0].Period.StartYear : int.MaxValue);
        _years = plan.Years[^1].StartYear - _firstYear + 1;
        Years = [.. Enumerable.Range(_firstYear, _years).Select(Period.FiscalYear)];
        (_low, _high) = Scale(assessment, readings, wholeScale);
        Ticks = [.. Enumerable.Range(0, 5).Select(i => _low + (_high - _low) * i / 4)];
        Points = [.. readings.Select((r, i) => new PlotPoint(
            r, X(r.Period), Y(r.Value!.Value), Y(r.Interval?.Lower), Y(r.Interval?.Upper), i > 0 && r.Basis != readings[i - 1].Basis))];
        // At least one in each category is no level of the value, which counts categories.
        Target = assessment.Indicator.Target is { Kind: TargetRuleKind.AtLeast or TargetRuleKind.Equals or TargetRuleKind.AllMet, Value: { } target } rule
            ? Level(target, Period.Of(rule.Since)) : null;
        Baseline = assessment.Baseline is { Value: { } baseline, Period: { } from } ? Level(baseline, from) : null;
    }

    public IReadOnlyList<Period> Years { get; }

    public IReadOnlyList<double> Ticks { get; }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<PlotPoint> Points { get; }

    public PlotLevel? Target { get; }

    public PlotLevel? Baseline { get; }

    /// <summary>Runs of points on one basis, to be joined by a line; empty when there are too few for a line.</summary>
    public IEnumerable<IReadOnlyList<PlotPoint>> Lines()
    {
        if (Points.Count < LineFrom) yield break;
        var run = new List<PlotPoint>();
        foreach (var point in Points)
        {
            if (point.Breaks && run.Count > 0)
            {
                yield return run;
                run = [];
            }
            run.Add(point);
        }
        yield return run;
    }

    /// <summary>The middle of a year; a half-year stands where its own middle is.</summary>
    public double X(Period period)
    {
        ArgumentNullException.ThrowIfNull(period);
        var within = period.Kind == PeriodKind.HalfYear ? period.Part == 1 ? 0.25 : 0.75 : 0.5;
        return _left + (period.StartYear - _firstYear + within) * (_right - _left) / _years;
    }

    public double Y(double value) => _bottom - (value - _low) / (_high - _low) * (_bottom - _top);

    /// <summary>The readings shown, oldest first: every year's, and this period's own when it is a part of a year.</summary>
    public static IReadOnlyList<Reading> Readings(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var own = assessment.Reading;
        return own.Value is null || assessment.History.Any(r => r.Period == own.Period)
            ? assessment.History : [.. assessment.History, own];
    }

    private double? Y(double? value) => value is { } known ? Y(Math.Clamp(known, _low, _high)) : null;

    private PlotLevel Level(double value, Period from) =>
        new(_left + Math.Max(0, from.StartYear - _firstYear) * (_right - _left) / _years, Y(value), value);

    private static (double Low, double High) Scale(Assessment assessment, IReadOnlyList<Reading> readings, bool wholeScale)
    {
        var percent = assessment.Indicator.Unit == Units.Percent;
        if (wholeScale && percent) return (0, 100);
        double?[] shown = [.. readings.Select(r => r.Value), .. readings.Select(r => r.Interval?.Upper), assessment.Baseline.Value, assessment.Indicator.Target.Value];
        var highest = shown.Max() ?? 1;
        if (wholeScale) return (0, Nice(highest));
        var lowest = shown.Min() ?? 0;
        // A small picture must not blow up a small difference: it spans at least a tenth of the scale.
        var span = Math.Max(highest - lowest, percent ? 10 : Math.Max(1, Math.Abs(highest) / 10));
        var middle = (highest + lowest) / 2;
        return (middle - span / 2, middle + span / 2);
    }

    /// <summary>The next of 4, 8, 12, 20, 40, 80 … so that four equal steps are whole numbers.</summary>
    private static double Nice(double value)
    {
        var power = 4.0;
        while (true)
        {
            foreach (var step in new[] { 1.0, 2, 3, 5 })
            {
                if (power * step >= value) return power * step;
            }
            power *= 10;
        }
    }
}
