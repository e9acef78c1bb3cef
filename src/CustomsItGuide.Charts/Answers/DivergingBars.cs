using CustomsItGuide.Charts.Drawing;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Charts.Answers;

/// <summary>The answers to one question.</summary>
/// <param name="Counts">One for each answer of the scale, lowest first; null when the group is too small to be shown.</param>
/// <param name="NoOpinion">Answers that are on no place of the scale.</param>
/// <param name="Satisfied">Percent that are satisfied, as the indicators count it; null where nobody counted.</param>
public sealed record AnswerRow(string Label, IReadOnlyList<long>? Counts, long NoOpinion, double? Satisfied = null)
{
    /// <summary>
    /// Answers that are shown together, as places in <see cref="Counts"/>, both included: their number stands at the first, and the others
    /// have none. Empty: each by itself.
    /// </summary>
    public IReadOnlyList<(int From, int To)> Joined { get; init; } = [];

    internal long Given => Counts?.Sum() ?? 0;

    /// <summary>The answers that are shown with one, itself included.</summary>
    internal (int From, int To) With(int answer)
    {
        foreach (var joined in Joined)
        {
            if (joined.From <= answer && answer <= joined.To) return joined;
        }
        return (answer, answer);
    }
}

/// <summary>Distributions of answers about a middle: low answers to the left, high ones to the right, the middle answer half and half, no
/// opinion apart.</summary>
public static class DivergingBars
{
    private const double BarHeight = 18, NoOpinionWidth = 58;

    /// <summary>A scale of more answers names only its ends and its middle: what is between is between them in colour too.</summary>
    private const int MostNamed = 5;

    /// <param name="subject">Makes the id unique in its page.</param>
    /// <param name="lowest">The lowest answer of the scale: 1 of 1..5, 0 of 0..10. Every row has the same scale.</param>
    /// <exception cref="ArgumentException">Rows differ in how many answers their scale has, or it has fewer than two.</exception>
    public static Chart Draw(string subject, string title, IReadOnlyList<AnswerRow> rows, int lowest, Format format, ChartWidth width)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(format);
        var id = new ChartId("answers", subject, width);
        var sizes = rows.Where(r => r.Counts is not null).Select(r => r.Counts!.Count).Distinct().ToList();
        if (sizes.Count > 1 || sizes is [< 2])
            throw new ArgumentException("Every row needs the same scale, of two answers at least.", nameof(rows));
        var answers = sizes is [var size] ? size : 0;
        string[] columns = [format.Text(ChartsWords.Question),
            .. Enumerable.Range(lowest, answers).Select(a => format.Text(ChartsWords.AnswerColumn(a))), format.Text(ChartsWords.NoOpinion),
            format.Text(ChartsWords.Answers)];
        if (rows.All(r => r.Counts is not null && r.Given + r.NoOpinion == 0))
            return Nothing.Draw(id, title, ChartsWords.NoAnswers, columns, format);

        var picture = new Picture(width);
        var top = picture.Heading(title) + 10;
        var rowHeight = picture.Narrow ? 54.0 : 44.0;
        var noOpinion = rows.Any(r => r.NoOpinion > 0);
        var right = picture.Width - (noOpinion ? NoOpinionWidth + 12 : 4);
        // The widest side of any row decides how much a percent is; the middle of the scale stands at the same place in every row.
        var sides = rows.Where(r => r.Given > 0).Select(Sides).DefaultIfEmpty((Left: 0.5, Right: 0.5)).ToList();
        var unit = (right - 4) / (sides.Max(s => s.Left) + sides.Max(s => s.Right));
        var middle = 4 + sides.Max(s => s.Left) * unit;
        var bottom = top + rows.Count * rowHeight - 4;
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Counts is not null) picture.Line(middle, top + i * rowHeight + 16, middle, top + i * rowHeight + 38, Paint.Axis);
        }
        for (var i = 0; i < rows.Count; i++)
        {
            var y = top + i * rowHeight;
            var n = rows[i].Counts is null ? "" : $"n{format.Blank}={format.Blank}{format.Count(rows[i].Given + rows[i].NoOpinion)}";
            picture.Text(picture.Width - 4, y + 12, n, TextStyle.Quiet, TextAnchor.End);
            picture.Text(4, y + 12, TextWidth.Shorten(rows[i].Label, picture.Width - 20 - TextWidth.Of(n, 12), 12), TextStyle.Plain,
                whole: rows[i].Label);
            if (rows[i].Counts is null) AnswerBars.DrawSuppressed(picture, y + 18, right, format);
            else AnswerBars.Draw(picture, rows[i], lowest, middle, unit, y + 18, BarHeight, format, ChartsWords.AnswerTip);
            if (noOpinion && rows[i].Counts is not null)
                AnswerBars.DrawNoOpinion(picture, rows[i], right + 12, NoOpinionWidth, y + 18, BarHeight, format);
        }
        var legend = new Legend();
        for (var i = 0; i < answers; i++)
        {
            var isMiddle = answers % 2 == 1 && i == answers / 2;
            var words = i == 0 ? ChartsWords.Lowest(lowest)
                : i == answers - 1 ? ChartsWords.Highest(lowest + i) : isMiddle ? ChartsWords.Middle(lowest + i)
                : answers <= MostNamed ? ChartsWords.AnswerNumber(lowest + i) : null;
            if (words is not null) legend.Area(true, format.Text(words), AnswerBars.PaintOf(i, answers));
        }
        var end = legend.Area(noOpinion, format.Text(ChartsWords.NoOpinionOfAll), AnswerBars.NoOpinion).Draw(picture, bottom);
        // Where the indicators' own share is known it is the one that is said: a share counted otherwise would read as another result.
        var known = rows.Where(r => r.Given > 0).ToList();
        var counted = known.Count > 0 && known.TrueForAll(r => r.Satisfied is not null);
        var shares = known.Count > 0
            ? Pair.Series(
                known.Select(r => format.Text(ChartsWords.ShareForItem(format.Percent(counted ? r.Satisfied!.Value : Above(r)), r.Label))),
                format) : "–";
        var said = format.Text(counted ? ChartsWords.SharesSatisfied(shares) : ChartsWords.SharesAboveMiddle(shares));
        return picture.Finish(id, title, said, end, new ChartTable(columns, [.. rows.Select(r => Row(r, answers, lowest, format))]),
            format);
    }

    private static double Above(AnswerRow row) => 100.0 * row.Counts!.Skip((row.Counts!.Count + 1) / 2).Sum() / row.Given;

    private static (double Left, double Right) Sides(AnswerRow row)
    {
        var half = row.Counts!.Count / 2;
        var neutral = row.Counts.Count % 2 == 1 ? row.Counts[half] / 2.0 : 0;
        var left = (row.Counts.Take(half).Sum() + neutral) / row.Given;
        return (left, 1 - left);
    }

    /// <summary>In the column of each of several answers that are shown together: which they are, and their number.</summary>
    private static string Shown(AnswerRow row, int answer, int lowest, Format format)
    {
        var (from, to) = row.With(answer);
        var members = format.Count(row.Counts![from]);
        return from == to ? members : format.Text(ChartsWords.AnswersTogether(lowest + from, lowest + to, members));
    }

    private static IReadOnlyList<string> Row(AnswerRow row, int answers, int lowest, Format format) => row.Counts is null
        ? [row.Label, .. Enumerable.Repeat(format.Text(Terms.Of(Absence.Suppressed)), answers + 2)]
        : [row.Label, .. row.Counts.Select((_, answer) => Shown(row, answer, lowest, format)), format.Count(row.NoOpinion),
            format.Count(row.Given + row.NoOpinion)];
}
