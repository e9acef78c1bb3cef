using System.Globalization;
using System.Xml.Linq;
using CustomsItGuide.Charts;
using CustomsItGuide.Charts.Drawing;

namespace CustomsItGuide.Tests.Charts;

/// <summary>A chart's markup, read again as others read it.</summary>
internal static class Svg
{
    public static XElement Read(Chart chart) => XDocument.Parse(chart.ToSvg()).Root!;

    /// <summary>Every text with the place that it is estimated to take.</summary>
    public static IReadOnlyList<(string Text, TextBox Box)> Texts(XElement svg) => [.. svg.Descendants("text").Select(t =>
    {
        var text = string.Concat(t.Nodes().OfType<XText>().Select(n => n.Value));
        var anchor = (string?)t.Attribute("text-anchor") switch { "middle" => TextAnchor.Middle, "end" => TextAnchor.End, _ => TextAnchor.Start };
        return (text, TextBox.Of(text, Number(t, "x"), Number(t, "y"), Number(t, "font-size"), anchor,
            (string?)t.Attribute("font-weight") == "600"));
    })];

    private static double Number(XElement element, string attribute) =>
        double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture);
}
