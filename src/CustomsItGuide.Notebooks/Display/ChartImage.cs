using System.Globalization;
using System.Net;
using System.Text;
using CustomsItGuide.Analysis;
using CustomsItGuide.Charts;
using CustomsItGuide.Files.Notebooks;

namespace CustomsItGuide.Notebooks.Display;

/// <summary>
/// A chart in a notebook: as an image inside HTML, which editors and converters keep where they throw inline SVG away; as SVG; and as its
/// sentence with its table for those who see neither.
/// </summary>
internal static class ChartImage
{
    public static MimeBundle Bundle(Chart chart)
    {
        var picture = chart.ToStandalone();
        var table = new RowTable(chart.Table.Columns, [.. chart.Table.Rows.Select(r => (IReadOnlyList<object?>)[.. r])]);
        return MimeBundle.Of(
            (MimeBundle.Html, Image(chart, picture)),
            (MimeBundle.Svg, picture[(picture.IndexOf('\n', StringComparison.Ordinal) + 1)..]),
            (MimeBundle.Plain, $"{chart.Title}\n{chart.Description}\n\n{TableText.Plain(table, int.MaxValue)}"));
    }

    public static string Image(Chart chart, string picture) => string.Create(CultureInfo.InvariantCulture,
        $"<img width=\"{chart.Width}\" height=\"{chart.Height}\" style=\"max-width:100%;height:auto\" "
            + $"alt=\"{WebUtility.HtmlEncode($"{chart.Title}. {chart.Description}")}\" "
                + $"src=\"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(picture))}\">");
}
