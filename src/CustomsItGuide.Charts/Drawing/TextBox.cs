namespace CustomsItGuide.Charts.Drawing;

/// <summary>The rectangle that something takes up; the edges belong to it.</summary>
internal sealed record TextBox(double Left, double Top, double Right, double Bottom)
{
    /// <param name="y">Of the baseline that the letters stand on.</param>
    public static TextBox Of(string text, double x, double y, double size, TextAnchor anchor, bool bold)
    {
        var width = TextWidth.Of(text, size, bold);
        var left = anchor switch { TextAnchor.Start => x, TextAnchor.Middle => x - width / 2, _ => x - width };
        return new(left, y - size * 0.8, left + width, y + size * 0.24);
    }

    public static TextBox Around(double x, double y, double reach) => new(x - reach, y - reach, x + reach, y + reach);

    public bool Overlaps(TextBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
}

/// <summary>Which end of a text stands at its x.</summary>
internal enum TextAnchor { Start, Middle, End }
