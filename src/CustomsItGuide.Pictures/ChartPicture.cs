using CustomsItGuide.Charts;
using SkiaSharp;
using Svg.Skia;

namespace CustomsItGuide.Pictures;

/// <summary>A chart as a PNG for office files: the markup of its SVG file, painted in the light theme on white.</summary>
public static class ChartPicture
{
    /// <summary>Three pixels a unit: sharp in print where the picture is as wide as a page's text.</summary>
    public const int UsualWidth = 1920;

    /// <summary>Fewer pixels, and letters cannot be read.</summary>
    public const int LeastWidth = 320;

    /// <summary>More pixels, and a chart takes more than some hundred megabytes while it is painted.</summary>
    public const int MostWidth = 7680;

    /// <summary>Writes the picture. The same chart and width give the same bytes on one machine.</summary>
    /// <param name="width">In pixels; the height follows.</param>
    /// <param name="source">Where the figures come from, kept inside the file.</param>
    /// <returns>The height in pixels.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The width is not between <see cref="LeastWidth"/> and
    /// <see cref="MostWidth"/>.</exception>
    public static int Write(Chart chart, int width, string source, Stream to)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentOutOfRangeException.ThrowIfLessThan(width, LeastWidth);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(width, MostWidth);
        var scale = (float)width / chart.Width;
        var height = (int)MathF.Ceiling(chart.Height * scale);
        using var surface = SKSurface.Create(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Scale(scale);
        using (var svg = new SKSvg())
        {
            svg.Settings.TypefaceProviders = [new Typefaces()];
            surface.Canvas.DrawPicture(svg.FromSvg(chart.ToStandalone()));
        }
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        PngNotes.Write(png.AsSpan(), UnitsPerInch * scale, [("Title", chart.Title), ("Description", chart.Description), ("Source", source)],
            to);
        return height;
    }

    /// <summary>Of CSS: a chart is as wide in a document as on a page, however many pixels it has.</summary>
    private const float UnitsPerInch = 96;
}
