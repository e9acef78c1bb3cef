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
        var percent = unit.IsPercent;
        IEnumerable<double?> shown =
        [
            .. readings.SelectMany(r => new[] { r.Value, r.Interval?.Upper, r.Interval?.Lower }), data.Assessment.Baseline.Value,
            .. data.TargetLevels.SelectMany(t => new[] { t.Value, t.Upper }), .. data.Reported.Select(r => (double?)r.Value),
            .. data.Forecasts.SelectMany(f =>
                new double?[] { f.Value, percent ? null : f.Interval.Upper, percent ? null : f.Interval.Lower }),
            percent ? null : data.Behaviour?.Upper,
        ];
        Values = Scale.Whole(shown, percent, bottom, top, 4, whole: unit.IsWhole);
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

    /// <summary>Levels as one stepped line, from where the first begins to hold to the right edge; nothing where none holds.</summary>
    /// <param name="upper">The upper ends of ranges instead of the lower ones.</param>
    public string Steps(IReadOnlyList<Level> levels, bool upper = false)
    {
        var path = "";
        DateOnly? drawn = null;
        for (var i = 0; i < levels.Count; i++)
        {
            var (level, first) = (levels[i], levels[i].From.First);
            var y = Markup.N(Values.At((upper ? level.Upper : null) ?? level.Value));
            path += drawn is null || drawn.Value.AddDays(1) < first ? $"M{Markup.N(Days.At(first))} {y}" : $"V{y}";
            drawn = i + 1 < levels.Count && !(level.Until?.Last.AddDays(1) < levels[i + 1].From.First)
                ? levels[i + 1].From.First : level.Until?.Last;
            path += $"H{Markup.N(drawn is { } until ? Days.At(until) : Days.Right)}";
        }
        return path;
    }

    /// <summary>The area between both ends of ranges; empty where no level is one.</summary>
    public IEnumerable<(double Left, double Top, double Width, double Height)> Ranges(IReadOnlyList<Level> levels) =>
        from pair in levels.Select((level, i) => (Level: level, Next: levels.ElementAtOrDefault(i + 1)))
        where pair.Level.Upper is not null
        let left = Days.At(pair.Level.From.First)
        let right = pair.Level.Until is { } until ? Days.At(until.Last) : pair.Next is { } next ? Days.At(next.From.First) : Days.Right
        let top = Values.At(pair.Level.Upper!.Value)
        select (left, top, right - left, Values.At(pair.Level.Value) - top);
}
