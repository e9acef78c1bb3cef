using System.Globalization;

namespace CustomsItGuide.Web.Charts;

/// <summary>Numbers as SVG writes them: a point, two decimals at most, the same in every language.</summary>
public static class Svg
{
    public static string N(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The point list of a polyline.</summary>
    public static string Points(IEnumerable<(double X, double Y)> points) => string.Join(' ', points.Select(p => $"{N(p.X)},{N(p.Y)}"));
}
