using System.Globalization;
using System.Text;
using CustomsItGuide.Wording;
using static CustomsItGuide.Charts.Drawing.Markup;

namespace CustomsItGuide.Charts.Drawing;

/// <summary>
/// The surface that a chart is drawn on. It knows where every text stands, so that none is put over another: a text that has to be
/// there is given its place by the chart, all others are tried and left out where there is no room (the table has them all).
/// </summary>
internal sealed class Picture(ChartWidth width)
{
    private readonly StringBuilder _content = new();
    private readonly List<TextBox> _texts = [];
    private readonly List<TextBox> _obstacles = [];

    public double Width { get; init; } = (int)width;

    public bool Narrow => width == ChartWidth.Narrow;

    public void Line(double x1, double y1, double x2, double y2, Paint paint) =>
        Shape("line", $"x1=\"{N(x1)}\" y1=\"{N(y1)}\" x2=\"{N(x2)}\" y2=\"{N(y2)}\"", paint, null);

    /// <param name="tip">Shown by browsers when the pointer rests on it; null for none.</param>
    public void Rect(double x, double y, double width, double height, Paint paint, double round = 0, string? tip = null) =>
        Shape("rect", $"x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(Math.Max(0, width))}\" "
            + $"height=\"{N(Math.Max(0, height))}\"{(round > 0 ? $" rx=\"{N(round)}\"" : "")}", paint, tip);

    public void Path(string d, Paint paint, string? tip = null) => Shape("path", $"d=\"{d}\"", paint, tip);

    public void Polyline(IEnumerable<(double X, double Y)> points, Paint paint) =>
        Shape("polyline", $"points=\"{string.Join(' ', points.Select(p => $"{N(p.X)},{N(p.Y)}"))}\"", paint, null);

    /// <summary>A point, which no text will be put over later.</summary>
    public void Mark(Marker marker, double x, double y, double r, Paint paint, string? tip = null)
    {
        Path(Markers.Path(marker, x, y, r), paint, tip);
        Avoid(TextBox.Around(x, y, r + 1));
    }

    /// <summary>A horizontal interval with its ends, or a vertical one.</summary>
    public void Whisker(double x1, double y1, double x2, double y2, double cap = 4)
    {
        var (dx, dy) = y1 == y2 ? (0.0, cap) : (cap, 0.0);
        Path($"M{N(x1 - dx)} {N(y1 - dy)}L{N(x1 + dx)} {N(y1 + dy)}M{N(x1)} {N(y1)}L{N(x2)} {N(y2)}M{N(x2 - dx)} {N(y2 - dy)}L{N(x2 + dx)} {N(y2 + dy)}", Paint.Interval);
    }

    /// <summary>Slanting lines within a rectangle: something is there that is not shown.</summary>
    public void Hatch(double x, double y, double width, double height)
    {
        var d = new StringBuilder();
        for (var start = -height; start < width; start += 6)
        {
            double from = Math.Max(0, start), to = Math.Min(width, start + height);
            if (to > from)
                d.Append(CultureInfo.InvariantCulture,
                    $"M{N(x + from)} {N(y + height - (from - start))}L{N(x + to)} {N(y + height - (to - start))}");
        }
        Rect(x, y, width, height, Paint.Box);
        Path(d.ToString(), Paint.Hatch);
    }

    /// <summary>A shape of the square of 16 units that signs are drawn in.</summary>
    public void Sign(StatusShape shape, double x, double y, double size)
    {
        var scale = Math.Round(size / 16, 3).ToString("0.###", CultureInfo.InvariantCulture);
        _content.Append(CultureInfo.InvariantCulture, $"<g transform=\"translate({N(x)} {N(y)}) scale({scale})\">");
        Path(shape.Outline, shape.Hollow ? Paint.Hollow(shape.Tone) : Paint.Solid(shape.Tone));
        _content.Append(CultureInfo.InvariantCulture,
            $"<path{Attributes(shape.Hollow ? Paint.Outline(shape.Tone, 1.4) : Paint.Sign)} stroke-linecap=\"round\" "
                + $"stroke-linejoin=\"round\" d=\"{shape.Sign}\"/></g>");
    }

    public void Avoid(TextBox box) => _obstacles.Add(box);

    /// <param name="whole">What it says unshortened, where that is more; shown when the pointer rests on it.</param>
    public void Text(double x, double y, string text, TextStyle style, TextAnchor anchor = TextAnchor.Start, string? whole = null)
    {
        if (text.Length == 0) return;
        _texts.Add(TextBox.Of(text, x, y, style.Size, anchor, style.Bold));
        var place = anchor switch { TextAnchor.Start => "", TextAnchor.Middle => " text-anchor=\"middle\"", _ => " text-anchor=\"end\"" };
        var halo = style.Halo ? $" stroke=\"{Palette.Paper}\" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\"" : "";
        _content.Append(CultureInfo.InvariantCulture,
            $"<text class=\"{style.Css}\" x=\"{N(x)}\" y=\"{N(y)}\" font-size=\"{N(style.Size)}\" "
                + $"fill=\"{Palette.Colour(style.Tone)}\"{halo}")
            .Append(CultureInfo.InvariantCulture, $"{(style.Bold ? " font-weight=\"600\"" : "")}{place}>")
            .Append(whole is null || whole == text ? "" : $"<title>{Escape(whole)}</title>").Append(Escape(text)).Append("</text>");
    }

    /// <summary>The name of a row, in two lines at most about its middle; shortened it tells the whole when the pointer rests on
    /// it.</summary>
    public void Name(double x, double middle, string name, double room)
    {
        var lines = TextWidth.Wrap(name, room, TextStyle.Name.Size, 2);
        for (var i = 0; i < lines.Count; i++)
            Text(x, middle + 4 + (i - (lines.Count - 1) / 2.0) * 14.5, lines[i], TextStyle.Name,
                whole: lines[i].EndsWith('…') ? name : null);
    }

    /// <summary>A text at the first of some places where it covers nothing and stays inside; false when there is none.</summary>
    public bool TryText(string text, TextStyle style, params ReadOnlySpan<(double X, double Y, TextAnchor TextAnchor)> places)
    {
        foreach (var (x, y, anchor) in places)
        {
            var box = TextBox.Of(text, x, y, style.Size, anchor, style.Bold);
            if (box.Left < 1 || box.Right > Width - 1 || box.Top < 0 || _texts.Any(box.Overlaps) || _obstacles.Any(box.Overlaps)) continue;
            Text(x, y, text, style, anchor);
            return true;
        }
        return false;
    }

    /// <summary>A value beside its point: above, below, to the right, to the left.</summary>
    public bool Label(string text, double x, double y, TextStyle style, double reach = 7) => TryText(text, style,
        (x, y - reach - 2, TextAnchor.Middle), (x + reach + 2, y - 5, TextAnchor.Start), (x - reach - 2, y - 5, TextAnchor.End),
        (x, y + reach + 11, TextAnchor.Middle), (x + reach + 2, y + 13, TextAnchor.Start), (x - reach - 2, y + 13, TextAnchor.End));

    /// <summary>What follows is one part with its own words, until <see cref="Close"/>.</summary>
    public void Open(string tip) => _content.Append(CultureInfo.InvariantCulture, $"<g><title>{Escape(tip)}</title>");

    public void Close() => _content.Append("</g>");

    public void OpenLink(string href, string label) =>
        _content.Append(CultureInfo.InvariantCulture, $"<a class=\"c-anchor\" href=\"{Escape(href)}\" aria-label=\"{Escape(label)}\">");

    public void CloseLink() => _content.Append("</a>");

    /// <summary>The heading, in two lines at most; where it ends.</summary>
    public double Heading(string title)
    {
        var y = 16.0;
        foreach (var line in TextWidth.Wrap(title, Width - 8, TextStyle.Heading.Size, 2, bold: true))
        {
            Text(4, y, line, TextStyle.Heading, whole: line.EndsWith('…') ? title : null);
            y += 17;
        }
        return y - 8;
    }

    public Chart Finish(ChartId id, string title, string description, double height, ChartTable table, Format format,
        bool hasLinks = false) =>
        new(id.Text, title, description, (int)Width, (int)Math.Ceiling(height), table, _content.ToString())
        {
            Language = format.Text(ChartsWords.LanguageCode),
            HasLinks = hasLinks,
        };

    private void Shape(string element, string geometry, Paint paint, string? tip) =>
        _content.Append(CultureInfo.InvariantCulture, $"<{element}{Attributes(paint)} {geometry}")
            .Append(tip is null ? "/>" : $"><title>{Escape(tip)}</title></{element}>");

    private static string Attributes(Paint paint)
    {
        var attributes = $" class=\"{paint.Css}\" fill=\"{paint.Fill}\"";
        if (paint.Stroke != "none") attributes += $" stroke=\"{paint.Stroke}\" stroke-width=\"{N(paint.StrokeWidth)}\"";
        return paint.Dash is null ? attributes : $"{attributes} stroke-dasharray=\"{paint.Dash}\"";
    }
}
