using CustomsItGuide.Charts.Drawing;
using CustomsItGuide.Charts.Levels;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Charts.History;

/// <param name="Breaks">True when it was counted on another basis than the one before it.</param>
internal sealed record HistoryPoint(Reading Reading, double X, double Y, bool Breaks)
{
    public double Value => Reading.Value!.Value;
}

/// <summary>Where everything of a history stands: geometry only.</summary>
internal sealed class HistoryPlot
{
    /// <summary>From this many points on a line joins them; below, a line would promise more than there is.</summary>
    public const int LineFrom = 5;

    public HistoryPlot(HistoryData data, Format format, double top, double bottom, double width)
    {
        var readings = data.Readings;
        var unit = data.Assessment.Indicator.Unit;
        var percent = unit == Units.Percent;
        IEnumerable<double?> shown =
        [
            .. readings.SelectMany(r => new[] { r.Value, r.Interval?.Upper, r.Interval?.Lower }), data.Assessment.Baseline.Value,
            .. data.TargetLevels.Select(t => (double?)t.Value), .. data.Reported.Select(r => (double?)r.Value),
            .. data.Forecasts.SelectMany(f =>
                new double?[] { f.Value, percent ? null : f.Interval.Upper, percent ? null : f.Interval.Lower }),
            percent ? null : data.Behaviour?.Upper,
        ];
        Values = Scale.Whole(shown, percent, bottom, top, 4, whole: !percent);
        Left = Axes.Room(Values, unit, format);
        var first = readings.Select(r => r.Period.StartYear).Append(data.Plan.Years[0].StartYear).Min();
        var last = readings.Select(r => r.Period).Concat(data.Forecasts.Select(f => f.Period)).Select(p => p.StartYear)
            .Append(data.Plan.Years[^1].StartYear).Max();
        Years = [.. Enumerable.Range(first, last - first + 1).Select(data.Plan.Calendar.FiscalYear)];
        Days = new Days(Years[0].First, Years[^1].Last, Left, width - 6);
        Points = [.. readings.Select((r, i) =>
            new HistoryPoint(r, Days.Middle(r.Period), Values.At(r.Value!.Value), i > 0 && r.Basis != readings[i - 1].Basis))];
    }

    public double Left { get; }

    public Scale Values { get; }

    public Days Days { get; }

    public IReadOnlyList<Period> Years { get; }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<HistoryPoint> Points { get; }

    /// <summary>Runs of points on one basis, to be joined by a line; none when there are too few for a line.</summary>
    public IEnumerable<IReadOnlyList<HistoryPoint>> Lines()
    {
        if (Points.Count < LineFrom) yield break;
        var run = new List<HistoryPoint>();
        foreach (var point in Points)
        {
            if (point.Breaks)
            {
                yield return run;
                run = [];
            }
            run.Add(point);
        }
        yield return run;
    }

    /// <summary>Levels as one stepped line, from where the first begins to hold to the right edge.</summary>
    public string Steps(IReadOnlyList<Level> levels)
    {
        var path = "";
        foreach (var level in levels)
        {
            var (x, y) = (Markup.N(Days.At(level.From.First)), Markup.N(Values.At(level.Value)));
            path += path.Length == 0 ? $"M{x} {y}" : $"H{x}V{y}";
        }
        return path + $"H{Markup.N(Days.Right)}";
    }
}
