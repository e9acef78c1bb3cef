using CustomsItGuide.Wording;

namespace CustomsItGuide.Charts.Drawing;

/// <summary>Lines and figures that values are read against.</summary>
internal static class Axes
{
    /// <summary>A tick's figure: percentages with their sign, all else bare.</summary>
    public static string Tick(Scale scale, double tick, Unit unit, Format format)
    {
        var number = format.Number(tick, scale.Decimals);
        return unit.IsPercent ? $"{number}{format.Blank}%" : number;
    }

    /// <summary>Room that the figures of a vertical axis take, with their distance from it.</summary>
    public static double Room(Scale scale, Unit unit, Format format) =>
        scale.Ticks.Max(t => TextWidth.Of(Tick(scale, t, unit, format), TextStyle.Quiet.Size)) + 10;

    public static void Vertical(Picture picture, Scale scale, double left, double right, Unit unit, Format format)
    {
        foreach (var tick in scale.Ticks)
        {
            var y = scale.At(tick);
            picture.Line(left, y, right, y, Paint.Grid);
            picture.Text(left - 6, y + 4, Tick(scale, tick, unit, format), TextStyle.Quiet, TextAnchor.End);
        }
    }

    /// <summary>Figures below; those that would touch their neighbour are left out.</summary>
    public static void Horizontal(Picture picture, Scale scale, double top, double bottom, Unit unit, Format format)
    {
        foreach (var tick in scale.Ticks)
        {
            var x = scale.At(tick);
            picture.Line(x, top, x, bottom, Paint.Grid);
            var half = TextWidth.Of(Tick(scale, tick, unit, format), TextStyle.Quiet.Size) / 2;
            picture.TryText(Tick(scale, tick, unit, format), TextStyle.Quiet,
                (Math.Clamp(x, half + 2, picture.Width - half - 2), bottom + 15, TextAnchor.Middle));
        }
    }

    /// <summary>Fiscal years below, each in its middle, parted by short lines; shortened or left out where they would touch.</summary>
    public static void Years(Picture picture, Days days, double bottom, IEnumerable<Period> years)
    {
        foreach (var year in years)
        {
            picture.Line(days.At(year.First), bottom, days.At(year.First), bottom + 5, Paint.Axis);
            picture.TryText(year.ToString(), TextStyle.Quiet, (days.Middle(year), bottom + 17, TextAnchor.Middle));
        }
        picture.Line(days.Left, bottom, days.Right, bottom, Paint.Axis);
    }
}
