using CustomsItGuide.Charts.Drawing;
using CustomsItGuide.Charts.Levels;
using CustomsItGuide.Wording;
using static CustomsItGuide.Charts.History.HistoryWords;

namespace CustomsItGuide.Charts.History;

/// <summary>
/// The values of an indicator by year with their intervals: provisional ones hollow, values since corrected as ghosts, target and
/// baseline where they hold, no line across a break and none below five points.
/// </summary>
public static class HistoryChart
{
    private const double PlotHeight = 190;

    // A ghost stands beside the value that took its place, or the two could not be told apart.
    private const double GhostShift = 10;

    public static Chart Draw(HistoryData data, Format format, ChartWidth width)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(format);
        var indicator = data.Assessment.Indicator;
        var id = new ChartId("history", indicator.Id, width);
        var title = format.Text(ChartsWords.HistoryTitle(indicator.Id, format.Text(indicator.Title)));
        if (data.Readings.Count == 0) return Nothing.Draw(id, title, ChartsWords.NoValueReported, HistoryTable.Columns(format), format);

        var picture = new Picture(width);
        var top = picture.Heading(title) + 16;
        var bottom = top + PlotHeight;
        var plot = new HistoryPlot(data, format, top, bottom, picture.Width);
        Axes.Vertical(picture, plot.Values, plot.Left, plot.Days.Right, indicator.Unit, format);
        Axes.Years(picture, plot.Days, bottom, plot.Years);
        DrawForecastArea(picture, plot, data.Forecasts);
        DrawLevels(picture, plot, data);
        DrawForecast(picture, plot, data.Forecasts);
        foreach (var run in plot.Lines()) picture.Polyline(run.Select(p => (p.X, p.Y)), Paint.Line);
        var ghosts = Ghosts(data);
        DrawGhosts(picture, plot, ghosts, data, format);
        DrawPoints(picture, plot, data, format);
        DrawAnnotations(picture, plot, data.Annotations, top);
        var end = DrawLegend(picture, plot, data, ghosts.Count > 0, format, bottom + 26);
        return picture.Finish(id, title, Describe(data, format), end, HistoryTable.Of(data, ghosts, plot.Points, format), format);
    }

    private static string Describe(HistoryData data, Format format)
    {
        var said = Standing.Of(data.Assessment, format);
        return data.Readings.Count > 1
            ? Pair.Series([said, format.Text(ChartsWords.Values(data.Readings.Count, data.Readings[0].Period))], format) + "." : said + ".";
    }

    /// <summary>What was reported and is no longer so, each value once.</summary>
    private static IReadOnlyList<ReportedValue> Ghosts(HistoryData data)
    {
        var today = data.Readings.ToDictionary(r => r.Period, r => r.Value);
        // A rounded one is another only where it is so when both are rounded.
        return [.. data.Reported.Where(r =>
            r.IsRounded && today.GetValueOrDefault(r.Period) is { } now ? Math.Abs(now - r.Value) >= 0.5
                : today.GetValueOrDefault(r.Period) != r.Value)
            .OrderBy(r => r.Reported).DistinctBy(r => (r.Period, r.Value)).OrderBy(r => r.Period)];
    }

    private static void DrawLevels(Picture picture, HistoryPlot plot, HistoryData data)
    {
        var (left, right) = (plot.Left, plot.Days.Right);
        if (data.Behaviour is { } behaviour)
        {
            var (mean, lower, upper) = (plot.Values.At(behaviour.Mean), plot.Values.At(behaviour.Lower), plot.Values.At(behaviour.Upper));
            picture.Line(left, mean, right, mean, Paint.Mean);
            picture.Line(left, lower, right, lower, Paint.Limit);
            picture.Line(left, upper, right, upper, Paint.Limit);
        }
        if (data.Assessment.Baseline is { Value: { } baseline, Period: { } from })
            picture.Path(plot.Steps([new(from, baseline)]), Paint.Baseline);
        if (data.TargetLevels is not { Count: > 0 } targets) return;
        foreach (var (x, y, width, height) in plot.Ranges(targets)) picture.Rect(x, y, width, height, Paint.Band);
        picture.Path(plot.Steps(targets), Paint.Target);
        if (targets.Any(t => t.Upper is not null)) picture.Path(plot.Steps(targets, upper: true), Paint.Target);
    }

    private static void DrawForecastArea(Picture picture, HistoryPlot plot, IReadOnlyList<ForecastPoint> forecasts)
    {
        if (forecasts.Count == 0) return;
        var last = plot.Points[^1];
        IEnumerable<(double X, double Y)> upper = forecasts.Select(f => (plot.Days.Middle(f.Period), plot.Values.At(f.Interval.Upper)));
        IEnumerable<(double X, double Y)> lower = forecasts.Reverse()
            .Select(f => (plot.Days.Middle(f.Period), plot.Values.At(f.Interval.Lower)));
        var outline = string.Join('L', upper.Prepend((last.X, last.Y)).Concat(lower).Select(p => $"{Markup.N(p.X)} {Markup.N(p.Y)}"));
        picture.Path($"M{outline}z", Paint.Fan);
    }

    private static void DrawForecast(Picture picture, HistoryPlot plot, IReadOnlyList<ForecastPoint> forecasts)
    {
        if (forecasts.Count == 0) return;
        var last = plot.Points[^1];
        picture.Polyline([(last.X, last.Y), .. forecasts.Select(f => (plot.Days.Middle(f.Period), plot.Values.At(f.Value)))],
            Paint.Forecast);
        foreach (var forecast in forecasts)
            picture.Mark(Marker.Diamond, plot.Days.Middle(forecast.Period), plot.Values.At(forecast.Value), 3, Paint.Hollow(Tone.Data));
    }

    private static void DrawGhosts(Picture picture, HistoryPlot plot, IReadOnlyList<ReportedValue> ghosts, HistoryData data, Format format)
    {
        foreach (var ghost in ghosts)
        {
            var tip = format.Text(
                ChartsWords.FirstReportedOn(Targets.ReportedText(data.Assessment, ghost.Value, ghost.IsRounded, format),
                    format.Day(ghost.Reported)));
            picture.Mark(Marker.Square, plot.Days.Middle(ghost.Period) - GhostShift, plot.Values.At(ghost.Value), 3.2,
                Paint.Hollow(Tone.Quiet), tip);
        }
    }

    private static void DrawPoints(Picture picture, HistoryPlot plot, HistoryData data, Format format)
    {
        for (var i = 0; i < plot.Points.Count; i++)
        {
            var point = plot.Points[i];
            if (point.Reading.Interval is { } interval)
            {
                var (low, high) = (plot.Values.At(interval.Lower), plot.Values.At(interval.Upper));
                picture.Whisker(point.X, low, point.X, high);
                picture.Avoid(new(point.X - 2, Math.Min(low, high), point.X + 2, Math.Max(low, high)));
            }
            if (point.Breaks)
            {
                var x = (plot.Points[i - 1].X + point.X) / 2;
                picture.Line(x, plot.Values.At(plot.Values.High), x, plot.Values.At(plot.Values.Low), Paint.Break);
            }
        }
        foreach (var point in plot.Points)
        {
            var label = Targets.ValueText(data.Assessment, point.Value, format);
            picture.Mark(Marker.Circle, point.X, point.Y, 4.5, point.Reading.Provisional ? Paint.Hollow(Tone.Data) : Paint.Solid(Tone.Data),
                Pair.Of(format.Period(point.Reading.Period), label, format));
        }
        // The latest value has the first choice of places.
        foreach (var point in plot.Points.Reverse())
        {
            var figure = Figure(data.Assessment, point.Value, format);
            var (above, below) = point.Reading.Interval is { } interval
                ? (plot.Values.At(interval.Upper) - 5, plot.Values.At(interval.Lower) + 14) : (point.Y - 9, point.Y + 18);
            if (!picture.TryText(figure, TextStyle.Value, (point.X, above, TextAnchor.Middle), (point.X, below, TextAnchor.Middle)))
                picture.Label(figure, point.X, point.Y, TextStyle.Value);
        }
    }

    private static void DrawAnnotations(Picture picture, HistoryPlot plot, IReadOnlyList<Annotation> annotations, double top)
    {
        for (var i = 0; i < annotations.Count; i++)
        {
            var x = plot.Days.At(annotations[i].Day);
            picture.Line(x, top - 4, x, top + PlotHeight, Paint.Grid);
            picture.TryText(LetterOf(i), TextStyle.Strong, (x, top - 7, TextAnchor.Middle), (x + 3, top + 9, TextAnchor.Start),
                (x - 3, top + 9, TextAnchor.End));
        }
    }

    private static double DrawLegend(Picture picture, HistoryPlot plot, HistoryData data, bool ghosts, Format format, double top)
    {
        var unit = data.Assessment.Indicator.Unit;
        var target = LastTarget(data) is { } level ? level.Text(unit, format) : "";
        var interval = plot.Points.Select(p => p.Reading.Interval).OfType<Statistics.Interval>().LastOrDefault();
        var legend = new Legend()
            .Point(true, $"{format.Text(ChartsWords.Value)} ({format.Text(Units.Word(unit, 2))})", Marker.Circle, Paint.Solid(Tone.Data))
            .Point(plot.Points.Any(p => p.Reading.Provisional), format.Text(ChartsWords.Provisional), Marker.Circle,
                Paint.Hollow(Tone.Data))
            .Interval(interval is { IsCertain: false },
                format.Text(ChartsWords.IntervalLevel(format.Number((interval?.Level ?? 0) * 100), format.Blank)))
            .Interval(interval is { IsCertain: true }, format.Text(ChartsWords.RoundingRange))
            .Line(target.Length > 0, format.Text(ChartsWords.TargetStated(target)), Paint.Target)
            .Line(data.Assessment.Baseline.Value is not null,
                format.Text(ChartsWords.BaselineStated(Targets.BaselineText(data.Assessment, format))), Paint.Baseline)
            .Point(ghosts, format.Text(ChartsWords.FirstReported), Marker.Square, Paint.Hollow(Tone.Quiet))
            .Line(plot.Points.Any(p => p.Breaks), format.Text(ChartsWords.BasisBreak), Paint.Break)
            .Line(data.Behaviour is not null, format.Text(ChartsWords.MeanOfMonths), Paint.Mean)
            .Line(data.Behaviour is not null, format.Text(ChartsWords.Limits), Paint.Limit)
            .Point(data.Forecasts.Count > 0, format.Text(ChartsWords.ForecastInterval), Marker.Diamond, Paint.Hollow(Tone.Data))
            .Note(plot.Points.Count is > 1 and < HistoryPlot.LineFrom, format.Text(ChartsWords.PointsJoinedFrom));
        for (var i = 0; i < data.Annotations.Count; i++)
        {
            var letter = LetterOf(i);
            legend.Add(true, Pair.Of(format.Day(data.Annotations[i].Day), format.Text(data.Annotations[i].Text), format),
                (p, x, y) => p.Text(x, y + 4, letter, TextStyle.Strong, TextAnchor.Middle));
        }
        return legend.Draw(picture, top);
    }

    /// <summary>The one of the period shown, else the last.</summary>
    private static Level? LastTarget(HistoryData data) => data.TargetLevels.LastOrDefault(t =>
        t.Until is not null && t.From == data.Assessment.Reading.Period.Year) ?? (data.TargetLevels is [.., var last] ? last : null);

    // The unit of a count stands in the legend, once.
    private static string Figure(Assessment assessment, double value, Format format)
    {
        var (unit, target, baseline) = (assessment.Indicator.Unit, assessment.Indicator.Target.Value, assessment.Baseline.Value);
        return unit.IsPercent ? Targets.ValueText(assessment, value, format)
            : format.Number(value, Format.Decimals(value, unit, target, baseline));
    }

    private static string LetterOf(int index) => index < 26 ? ((char)('A' + index)).ToString() : "*";
}
