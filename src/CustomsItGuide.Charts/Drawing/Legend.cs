namespace CustomsItGuide.Charts.Drawing;

/// <summary>What the signs of a chart mean, in lines below it.</summary>
internal sealed class Legend
{
    private const double KeyWidth = 30, LineHeight = 18, Gap = 16;
    private readonly List<(Action<Picture, double, double> Key, string Text)> _items = [];

    /// <param name="key">Draws the sign about the middle that it is given.</param>
    public Legend Add(bool shown, string text, Action<Picture, double, double> key)
    {
        if (shown) _items.Add((key, text));
        return this;
    }

    public Legend Line(bool shown, string text, Paint paint) => Add(shown, text, (p, x, y) => p.Line(x - 12, y, x + 12, y, paint));

    public Legend Point(bool shown, string text, Marker marker, Paint paint) =>
        Add(shown, text, (p, x, y) => p.Path(Markers.Path(marker, x, y, 4.5), paint));

    public Legend Area(bool shown, string text, Paint paint) => Add(shown, text, (p, x, y) => p.Rect(x - 10, y - 5, 20, 10, paint));

    public Legend Interval(bool shown, string text) => Add(shown, text, (p, x, y) => p.Whisker(x, y - 6, x, y + 6));

    public Legend Hatch(bool shown, string text) => Add(shown, text, (p, x, y) => p.Hatch(x - 10, y - 5, 20, 10));

    /// <summary>A remark without a sign, on a line of its own where it has to be.</summary>
    public Legend Note(bool shown, string text) => Add(shown, text, (p, x, y) => { });

    /// <param name="top">Where it may begin.</param>
    /// <returns>Where it ends.</returns>
    public double Draw(Picture picture, double top)
    {
        if (_items.Count == 0) return top;
        double x = 4, y = top + 14;
        foreach (var (key, text) in _items)
        {
            var room = picture.Width - 8 - KeyWidth;
            var width = TextWidth.Of(text, TextStyle.Plain.Size);
            if (x > 4 && x + KeyWidth + width > picture.Width - 4) (x, y) = (4, y + LineHeight);
            key(picture, x + 12, y - 4);
            var lines = TextWidth.Wrap(text, room, TextStyle.Plain.Size, 3);
            for (var i = 0; i < lines.Count; i++) picture.Text(x + KeyWidth, y + i * 15, lines[i], TextStyle.Plain);
            if (lines.Count > 1) (x, y) = (4, y + (lines.Count - 1) * 15 + LineHeight);
            else x += KeyWidth + width + Gap;
        }
        return x > 4 ? y + 8 : y - LineHeight + 8;
    }
}
