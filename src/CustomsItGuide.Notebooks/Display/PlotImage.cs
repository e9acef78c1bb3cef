using System.Globalization;
using System.Net;
using CustomsItGuide.Files.Notebooks;
using ScottPlot;

namespace CustomsItGuide.Notebooks.Display;

/// <summary>
/// A plot that an analyst made with ScottPlot, as a PNG: inside HTML, where a text can stand for it, alone for converters to paper, and as
/// that text.
/// </summary>
internal static class PlotImage
{
    /// <summary>In pixels; as wide as a notebook shows a picture without shrinking it.</summary>
    private const int Width = 800, Height = 500;

    public static MimeBundle Bundle(Plot plot)
    {
        var png = Convert.ToBase64String(plot.GetImageBytes(Width, Height, ImageFormat.Png));
        var said = InWords(plot);
        return MimeBundle.Of(
            (MimeBundle.Html, string.Create(CultureInfo.InvariantCulture,
                $"<img width=\"{Width}\" height=\"{Height}\" style=\"max-width:100%;height:auto\" "
                    + $"alt=\"{WebUtility.HtmlEncode(said)}\" src=\"data:image/png;base64,{png}\">")),
            (MimeBundle.Png, png),
            (MimeBundle.Plain, said));
    }

    /// <summary>What the plot says of itself: its title, its axes, and what its legend would name.</summary>
    private static string InWords(Plot plot)
    {
        var title = plot.Axes.Title.Label.Text is { Length: > 0 } named ? named : "A plot without a title";
        string[] axes = [plot.Axes.Bottom.Label.Text, plot.Axes.Left.Label.Text];
        var series = plot.PlottableList.SelectMany(p => p.LegendItems).Select(i => i.LabelText).Where(t => !string.IsNullOrEmpty(t))
            .Distinct(StringComparer.Ordinal);
        return string.Join(". ",
            new[] { title }.Concat(axes.Where(a => !string.IsNullOrEmpty(a))).Append(string.Join(", ", series)).Where(t => t.Length > 0))
                + ".";
    }
}
