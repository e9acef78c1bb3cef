using CustomsItGuide.Pictures;
using ScottPlot;
using SkiaSharp;

namespace CustomsItGuide.Notebooks.Display;

/// <summary>The font of the charts for plots too: ScottPlot would take one of the machine's, and another on another machine.</summary>
public sealed class PlotFont : IFontResolver
{
    private PlotFont() { }

    /// <summary>Makes it the font of all plots made from now on, except where a cell names another.</summary>
    public static void Use()
    {
        if (Fonts.FontResolvers.Any(r => r is PlotFont)) return;
        Fonts.FontResolvers.Insert(0, new PlotFont());
        Fonts.Default = Typefaces.Family;
    }

    public SKTypeface? CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing spacing) =>
        fontName == Typefaces.Family ? Typefaces.Open(semiBold: weight >= FontWeight.SemiBold) : null;

    public SKTypeface? CreateTypeface(string fontName, bool bold, bool italic) =>
        fontName == Typefaces.Family ? Typefaces.Open(semiBold: bold) : null;
}
