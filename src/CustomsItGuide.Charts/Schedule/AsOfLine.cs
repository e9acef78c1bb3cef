using CustomsItGuide.Charts.Drawing;

namespace CustomsItGuide.Charts.Schedule;

/// <summary>The day that a plan is looked at from; nothing is drawn when it lies outside of the period.</summary>
internal static class AsOfLine
{
    public static void Draw(Picture picture, Days days, DateOnly asOf, double top, double bottom, string text)
    {
        if (asOf < days.First || asOf > days.Last) return;
        var x = days.EndOf(asOf);
        picture.Line(x, top, x, bottom, Paint.AsOf);
        picture.TryText(
            text, TextStyle.Remark, (x, top - 3, TextAnchor.Middle), (x - 4, top - 3, TextAnchor.End), (x + 4, top - 3, TextAnchor.Start));
    }
}
