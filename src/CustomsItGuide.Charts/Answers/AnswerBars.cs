using CustomsItGuide.Charts.Drawing;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Charts.Answers;

/// <summary>One row of answers as adjoining bars, each with its figure where there is room.</summary>
internal static class AnswerBars
{
    /// <summary>Dotted, unlike the middle answer, which is hollow too.</summary>
    public static readonly Paint NoOpinion = Paint.Hollow(Tone.Quiet) with { Dash = "2 2" };

    /// <summary>Full at the ends, pale towards the middle, hollow in it.</summary>
    public static Paint PaintOf(int index, int answers)
    {
        if (answers % 2 == 1 && index == answers / 2) return Paint.Hollow(Tone.Neutral);
        var tone = index < answers / 2 ? Tone.Risk : Tone.Data;
        var distance = index < answers / 2 ? index : answers - 1 - index;
        return distance * 2 < answers / 2 ? Paint.Bar(tone) : Paint.Pale(tone);
    }

    /// <param name="middle">Where the middle of the scale stands.</param>
    /// <param name="unit">Width of all answers together.</param>
    public static void Draw(Picture picture, AnswerRow row, int lowest, double middle, double unit, double y, double height, Format format,
        Func<object?, object?, object?, LocalizedText> tip)
    {
        if (row.Given == 0) return;
        var counts = row.Counts!;
        var below = counts.Take(counts.Count / 2).Sum() + (counts.Count % 2 == 1 ? counts[counts.Count / 2] / 2.0 : 0);
        var x = middle - below / row.Given * unit;
        for (var i = 0; i < counts.Count; i++)
        {
            if (counts[i] == 0) continue;
            var width = (double)counts[i] / row.Given * unit;
            var (from, to) = row.With(i);
            // Answers that are shown together have the colour of their outer one.
            var (paint, share) =
                (PaintOf(to < (counts.Count + 1) / 2 ? from : to, counts.Count), format.Percent(100.0 * counts[i] / row.Given));
            var named = from == to ? $"{lowest + from}" : $"{lowest + from}–{lowest + to}";
            picture.Rect(x, y, width, height, paint, tip: format.Text(tip(named, format.Count(counts[i]), share)));
            var style = paint.Css.EndsWith("c-bar", StringComparison.Ordinal) ? TextStyle.OnBar : TextStyle.Plain;
            var shown = format.Percent(100.0 * counts[i] / row.Given, 0);
            if (TextWidth.Of(shown, style.Size, style.Bold) + 6 <= width)
                picture.Text(x + width / 2, y + height / 2 + 4, shown, style, TextAnchor.Middle);
            x += width;
            picture.Line(x, y, x, y + height, Paint.Seam);
        }
    }

    /// <summary>Apart, as a share of all who were asked.</summary>
    public static void DrawNoOpinion(Picture picture, AnswerRow row, double left, double room, double y, double height, Format format)
    {
        var all = row.Given + row.NoOpinion;
        if (all == 0) return;
        var share = 100.0 * row.NoOpinion / all;
        var text = format.Percent(share, 0);
        picture.Rect(left, y, share / 100 * (room - 4), height, NoOpinion);
        picture.Text(left + room - 4, y + height / 2 + 4, text, TextStyle.Remark, TextAnchor.End);
    }

    public static void DrawSuppressed(Picture picture, double y, double right, Format format)
    {
        var text = format.Text(ChartsWords.TooFewAnswers);
        var width = TextWidth.Of(text, 12);
        picture.Hatch(4, y, Math.Max(20, Math.Min(80, right - 16 - width)), 16);
        picture.Text(Math.Max(20, Math.Min(80, right - 16 - width)) + 12, y + 13, text, TextStyle.Quiet);
    }
}
