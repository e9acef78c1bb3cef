using CustomsItGuide.Charts.Drawing;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Charts.Schedule;

/// <summary>A step of a plan.</summary>
/// <param name="From">First day on which it is planned to run.</param>
/// <param name="To">Day by which it is planned to be done.</param>
/// <param name="Done">When it was done; null while it is not.</param>
public sealed record TimelineStep(string Label, DateOnly From, DateOnly To, DateOnly? Done);

/// <summary>A day on which a body meets.</summary>
public sealed record TimelineMeeting(string Label, DateOnly Day);

/// <summary>Planned bars with a mark where each step was done, meetings across them, and the day that all is looked at from.</summary>
public static class Timeline
{
    private static readonly LocalizedText[] Columns = [ChartsWords.Step, ChartsWords.From, ChartsWords.To, ChartsWords.Done];

    /// <param name="subject">Makes the id unique in its page.</param>
    /// <param name="asOf">What was done later is not known, and not shown.</param>
    /// <param name="calendar">The plan's, whose years the axis names; null: the default one.</param>
    public static Chart Draw(string subject, string title, IReadOnlyList<TimelineStep> steps, IReadOnlyList<TimelineMeeting> meetings,
        DateOnly asOf, Format format, ChartWidth width, Calendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(steps);
        ArgumentNullException.ThrowIfNull(meetings);
        ArgumentNullException.ThrowIfNull(format);
        var id = new ChartId("timeline", subject, width);
        IReadOnlyList<string> columns = [.. Columns.Select(c => format.Text(c))];
        if (steps.Count == 0) return Nothing.Draw(id, title, ChartsWords.NoSteps, columns, format);

        IReadOnlyList<TimelineStep> known = [.. steps.Select(s => s.Done > asOf ? s with { Done = null } : s)];
        var picture = new Picture(width);
        var top = picture.Heading(title) + 34;
        var (nameWidth, rowHeight) = picture.Narrow ? (0.0, 38.0) : (236.0, 36.0);
        var all = known.SelectMany(s => new[] { s.From, s.To, s.Done ?? s.To }).Concat(meetings.Select(m => m.Day)).ToList();
        var (first, last) = (all.Min(), all.Max());
        var days = new Days(new(first.Year, first.Month, 1), new DateOnly(last.Year, last.Month, 1).AddMonths(1).AddDays(-1), nameWidth + 8,
            picture.Width - 10);
        var bottom = top + known.Count * rowHeight;
        Months.Draw(picture, days, bottom, format, calendar ?? Calendar.Default);
        picture.Line(days.Left, bottom, days.Right, bottom, Paint.Axis);
        IReadOnlyList<TimelineMeeting> ordered = [.. meetings.OrderBy(m => m.Day)];
        DrawMeetings(picture, days, ordered, top, bottom);
        for (var i = 0; i < known.Count; i++)
        {
            var y = top + i * rowHeight + (picture.Narrow ? 26 : 18);
            if (picture.Narrow)
                picture.Text(4, y - 11, TextWidth.Shorten(known[i].Label, picture.Width - 8, 12), TextStyle.Name, whole: known[i].Label);
            else picture.Name(4, y, known[i].Label, nameWidth - 4);
            DrawStep(picture, days, known[i], asOf, y);
        }
        AsOfLine.Draw(picture, days, asOf, top - 16, bottom, format.Text(ChartsWords.AsOf(format.Day(asOf))));
        var late = known.Count(s => IsLate(s, asOf));
        var legend = new Legend()
            .Area(true, format.Text(ChartsWords.Planned), Paint.Pale(Tone.Data))
            .Point(known.Any(s => s.Done is not null), format.Text(ChartsWords.Done), Marker.Diamond, Paint.Solid(Tone.Data))
            .Add(late > 0, format.Text(ChartsWords.DueAndNotDone), (p, x, y) => Cross(p, x, y));
        for (var i = 0; i < ordered.Count; i++)
        {
            var letter = LetterOf(i);
            legend.Add(true, format.Text(ChartsWords.LabelAndDay(ordered[i].Label, format.Day(ordered[i].Day))),
                (p, x, y) => p.Text(x, y + 4, letter, TextStyle.Strong, TextAnchor.Middle));
        }
        var end = legend.Draw(picture, bottom + 24);
        var table = new ChartTable(columns,
        [
            .. known.Select(s =>
                (IReadOnlyList<string>)[s.Label, format.Day(s.From), format.Day(s.To), s.Done is { } done ? format.Day(done) : "–"]),
            .. ordered.Select(m =>
                (IReadOnlyList<string>)[format.Text(ChartsWords.LabelAndDay(ChartsWords.Meeting, m.Label)), format.Day(m.Day),
                    format.Day(m.Day), "–"]),
        ]);
        return picture.Finish(id, title,
            format.Text(ChartsWords.StepsDone(known.Count(s => s.Done is not null), known.Count, format.Day(asOf), late)), end,
            table, format);
    }

    private static void DrawMeetings(Picture picture, Days days, IReadOnlyList<TimelineMeeting> meetings, double top, double bottom)
    {
        for (var i = 0; i < meetings.Count; i++)
        {
            var x = days.At(meetings[i].Day);
            picture.Line(x, top, x, bottom, Paint.Baseline);
            picture.TryText(LetterOf(i), TextStyle.Strong, (x, top - 3, TextAnchor.Middle), (x + 4, top - 3, TextAnchor.Start),
                (x - 4, top - 3, TextAnchor.End));
        }
    }

    private static string LetterOf(int index) => index < 26 ? ((char)('A' + index)).ToString() : "*";

    private static bool IsLate(TimelineStep step, DateOnly asOf) => Lateness.IsLate(step.To, step.Done is not null, asOf);

    private static void DrawStep(Picture picture, Days days, TimelineStep step, DateOnly asOf, double y)
    {
        var (from, to) = (days.At(step.From), days.EndOf(step.To));
        picture.Rect(from, y - 5, Math.Max(2, to - from), 10, Paint.Pale(Tone.Data), 2);
        if (step.Done is { } done) picture.Mark(Marker.Diamond, days.EndOf(done), y, 4.5, Paint.Solid(Tone.Data));
        else if (IsLate(step, asOf)) Cross(picture, to, y);
    }

    private static void Cross(Picture picture, double x, double y) =>
        picture.Path($"M{Markup.N(x - 5)} {Markup.N(y - 5)}l10 10m0 -10l-10 10", Paint.Outline(Tone.Off, 2.2));
}
