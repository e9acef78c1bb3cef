using CustomsItGuide.Charts.Drawing;

namespace CustomsItGuide.Charts.Schedule;

/// <summary>The numbers at the ends of the two stairs of a plan: how many were due, and how many are done, on the day that is looked
/// from.</summary>
internal sealed record PlanEnds(string Due, string Done)
{
    private const double Gap = 5, LineHeight = 14;

    /// <summary>What both take beside the plot.</summary>
    public double Width =>
        Math.Max(TextWidth.Of(Due, TextStyle.Value.Size, bold: true), TextWidth.Of(Done, TextStyle.Value.Size, bold: true)) + (2 * Gap);

    /// <param name="x">Where the stairs end.</param>
    /// <param name="due">Where the upper or lower of them stands; likewise <paramref name="done"/>.</param>
    public void Draw(Picture picture, double x, double due, double done)
    {
        // Apart by a line at least, the higher one above.
        var (dueAt, doneAt) = (due + 4, done + 4);
        var missing = (LineHeight - Math.Abs(dueAt - doneAt)) / 2;
        if (missing > 0) (dueAt, doneAt) = due <= done ? (dueAt - missing, doneAt + missing) : (dueAt + missing, doneAt - missing);
        Put(picture, Due, x, dueAt);
        Put(picture, Done, x, doneAt);
    }

    private static void Put(Picture picture, string text, double x, double y) =>
        picture.TryText(text, TextStyle.Value, (x + Gap, y, TextAnchor.Start), (x - Gap, y, TextAnchor.End),
            (x + Gap, y + LineHeight, TextAnchor.Start), (x - Gap, y - LineHeight, TextAnchor.End));
}
