using CustomsItGuide.Charts.Drawing;
using CustomsItGuide.Statistics;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Charts.Missions;

/// <summary>A series of single values (XmR) with mean and limits; points that a rule marks have another shape.</summary>
public static class ControlChart
{
    private const double PlotHeight = 170;
    private static readonly LocalizedText[] Columns = [ChartsWords.Point, ChartsWords.Value, ChartsWords.RulesSay];

    /// <param name="subject">Makes the id unique in its page.</param>
    /// <param name="points">Oldest first; those before the last break are shown too, without a verdict.</param>
    /// <param name="behaviour">Null below 12 points.</param>
    /// <param name="unit">Of every value, as the plan names it; empty for none.</param>
    public static Chart Draw(string subject, string title, IReadOnlyList<SeriesPoint> points, ProcessBehaviour? behaviour, Unit unit,
        Format format, ChartWidth width)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(format);
        var id = new ChartId("control", subject, width);
        IReadOnlyList<string> columns = [.. Columns.Select(c => format.Text(c))];
        if (points.Count == 0) return Nothing.Draw(id, title, ChartsWords.NoPoints, columns, format);

        var picture = new Picture(width);
        var top = picture.Heading(title) + 12;
        var bottom = top + PlotHeight;
        var types = ControlSigns.Types(behaviour);
        var percent = unit.IsPercent;
        var scale = Scale.Whole([.. points.Select(p => (double?)p.Value), percent ? null : behaviour?.Upper], percent, bottom, top, 4,
            whole: false);
        var left = Axes.Room(scale, unit, format);
        var right = picture.Width - 8;
        Axes.Vertical(picture, scale, left, right, unit, format);
        picture.Line(left, bottom, right, bottom, Paint.Axis);
        if (behaviour is not null) ControlSigns.DrawLimits(picture, behaviour, scale, left, right);
        (double X, double Y)[] places = [.. points.Select((p, i) => (left + (i + 0.5) * (right - left) / points.Count, scale.At(p.Value)))];
        // A line only among points that are judged together: it must not run across a break.
        var from = behaviour is null ? 0 : Math.Max(0, points.Count - behaviour.Points.Count);
        if (points.Count - from >= 5) picture.Polyline(places[from..], Paint.Line);
        for (var i = 0; i < points.Count; i++) DrawPoint(picture, points[i], types, places[i], points.Count > 40 ? 2.5 : 3.6, unit, format);
        DrawLabels(picture, points, places, bottom);
        picture.Label(Shown(points[^1].Value, unit, format), places[^1].X, places[^1].Y, TextStyle.Value);
        var end = ControlSigns.Explain(new Legend(), behaviour, scale, unit, format).Draw(picture, bottom + 22);
        var table = new ChartTable(columns,
            [.. points.Select(p =>
                (IReadOnlyList<string>)[p.Label, Shown(p.Value, unit, format),
                    types.TryGetValue(p.Label, out var type) ? format.Text(ControlSigns.Word(type)) : "–"])]);
        var latest = points[^1];
        var said = behaviour is null
            ? format.Text(
                ChartsWords.PointsWithoutLimits(Shown(latest.Value, unit, format), latest.Label, format.Count(points.Count)))
            : format.Text(
                ChartsWords.SignalsAmongPoints(Shown(latest.Value, unit, format), latest.Label,
                    format.Text(ControlSigns.Word(types.GetValueOrDefault(latest.Label))),
                    format.Count(behaviour.Types.Count(ControlSigns.IsSignal)), format.Count(points.Count)));
        return picture.Finish(id, title, said, end, table, format);
    }

    private static void DrawPoint(Picture picture, SeriesPoint point, IReadOnlyDictionary<string, PointType> types,
        (double X, double Y) place, double r, Unit unit, Format format)
    {
        var type = types.GetValueOrDefault(point.Label);
        var tip = Pair.Of(point.Label, Shown(point.Value, unit, format), format);
        if (ControlSigns.IsSignal(type))
            picture.Mark(ControlSigns.IsHigh(type) ? Marker.Up : Marker.Down, place.X, place.Y, r + 1.2, Paint.Solid(Tone.Ink), tip);
        else picture.Mark(Marker.Circle, place.X, place.Y, r,
            types.ContainsKey(point.Label) ? Paint.Solid(Tone.Data) : Paint.Hollow(Tone.Data), tip);
    }

    private static void DrawLabels(Picture picture, IReadOnlyList<SeriesPoint> points, (double X, double Y)[] places, double bottom)
    {
        // Names of equal distance, as many as fit; the widest decides.
        var widest = Math.Min(90, points.Max(p => TextWidth.Of(p.Label, 12))) + 26;
        var every = Math.Max(1, (int)Math.Ceiling(widest / ((picture.Width - places[0].X) / points.Count)));
        for (var i = points.Count - 1; i >= 0; i -= every)
        {
            var text = TextWidth.Shorten(points[i].Label, 90, 12);
            var half = TextWidth.Of(text, 12) / 2;
            picture.TryText(text, TextStyle.Quiet,
                (Math.Clamp(places[i].X, half + 2, picture.Width - half - 2), bottom + 16, TextAnchor.Middle));
        }
    }

    private static string Shown(double value, Unit unit, Format format) =>
        unit.Code.Length == 0 ? format.Amount(value) : format.Value(value, unit);
}
