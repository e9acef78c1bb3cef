using static CustomsItGuide.Charts.Drawing.Markup;

namespace CustomsItGuide.Charts.Drawing;

/// <summary>Outlines of points, so that kinds of points differ without colour.</summary>
internal enum Marker { Circle, Square, Diamond, Up, Down }

internal static class Markers
{
    /// <summary>An SVG path about a centre; <paramref name="r"/> is the radius of the circle of the same weight.</summary>
    public static string Path(Marker marker, double x, double y, double r) => marker switch
    {
        Marker.Square => $"M{N(x - r)} {N(y - r)}h{N(2 * r)}v{N(2 * r)}h{N(-2 * r)}z",
        Marker.Diamond => $"M{N(x)} {N(y - 1.3 * r)}l{N(1.3 * r)} {N(1.3 * r)}l{N(-1.3 * r)} {N(1.3 * r)}l{N(-1.3 * r)} {N(-1.3 * r)}z",
        Marker.Up => $"M{N(x)} {N(y - 1.35 * r)}l{N(1.3 * r)} {N(2.3 * r)}h{N(-2.6 * r)}z",
        Marker.Down => $"M{N(x)} {N(y + 1.35 * r)}l{N(1.3 * r)} {N(-2.3 * r)}h{N(-2.6 * r)}z",
        _ => $"M{N(x - r)} {N(y)}a{N(r)} {N(r)} 0 1 0 {N(2 * r)} 0a{N(r)} {N(r)} 0 1 0 {N(-2 * r)} 0z",
    };
}
