using static CustomsItGuide.Charts.Drawing.Palette;

namespace CustomsItGuide.Charts.Drawing;

/// <summary>How a shape is painted: a class for style sheets, and the same as attributes for those who have none.</summary>
/// <param name="Dash">Lengths of dashes and gaps; null is a whole line.</param>
internal sealed record Paint(string Css, string Fill, string Stroke, double StrokeWidth = 0, string? Dash = null)
{
    public static readonly Paint Grid = new("c-grid", "none", Rule, 1);
    public static readonly Paint Axis = new("c-axis", "none", Colour(Tone.Quiet), 1);
    public static readonly Paint Line = new("c-line", "none", Colour(Tone.Data), 1.8);
    public static readonly Paint Interval = new("c-interval", "none", Colour(Tone.Data), 1.5);
    public static readonly Paint Target = new("c-target", "none", Colour(Tone.Good), 1.8, "7 4");
    public static readonly Paint Baseline = new("c-baseline", "none", Colour(Tone.Quiet), 1.5, "2 3");
    public static readonly Paint Break = new("c-break", "none", Colour(Tone.Risk), 1.6, "1 3");
    public static readonly Paint Mean = new("c-mean", "none", Colour(Tone.Neutral), 1.3);
    public static readonly Paint Limit = new("c-limit", "none", Colour(Tone.Neutral), 1.2, "5 3");
    public static readonly Paint Verified = new("c-verified", "none", Colour(Tone.Good), 1.8, "4 2");
    public static readonly Paint AsOf = new("c-asof", "none", Colour(Tone.Ink), 1.4, "8 3 2 3");
    public static readonly Paint Link = new("c-link", "none", Colour(Tone.Quiet), 1.2);
    public static readonly Paint Hatch = new("c-hatch", "none", Colour(Tone.Quiet), 1);
    public static readonly Paint Forecast = new("c-forecast", "none", Colour(Tone.Data), 1.5, "3 3");

    /// <summary>A light area behind the figures.</summary>
    public static readonly Paint Band = new("c-band", Panel, Rule, 1);

    /// <summary>The area between two ends of an interval.</summary>
    public static readonly Paint Fan = new("c-fan", "#d3dfea", "none");

    public static readonly Paint Box = new("c-box", Paper, Rule, 1);

    public static Paint Solid(Tone tone) => new($"{Palette.Css(tone)} c-solid", Colour(tone), Colour(tone), 1.5);

    public static Paint Hollow(Tone tone) => new($"{Palette.Css(tone)} c-hollow", Paper, Colour(tone), 1.6);

    /// <summary>A filled bar without an outline that would add to its length.</summary>
    public static Paint Bar(Tone tone) => new($"{Palette.Css(tone)} c-bar", Colour(tone), "none");

    /// <summary>A bar of the second rank: lighter, and outlined.</summary>
    public static Paint Pale(Tone tone) => new($"{Palette.Css(tone)} c-pale", Pales[(int)tone], Colour(tone), 1);

    public static Paint Outline(Tone tone, double width = 1.6) => new($"{Palette.Css(tone)} c-stroke", "none", Colour(tone), width);

    /// <summary>A seam between two full bars.</summary>
    public static readonly Paint Seam = new("c-sign", "none", Paper, 1);

    /// <summary>The sign on a filled shape.</summary>
    public static readonly Paint Sign = new("c-sign", "none", Paper, 1.8);

    // A quarter of the tone on paper, in the order of the tones.
    private static readonly string[] Pales = ["#c2d3e2", "#c4d8cb", "#ded2bf", "#e7c4ca", "#cfd4da", "#d2d6d9", "#c5c7ca"];
}
