using CustomsItGuide.Charts.Drawing;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Charts.Schedule;

/// <summary>How many completions have been verified by evidence up to and including a day.</summary>
public sealed record VerifiedStep(DateOnly Day, int Verified);

/// <summary>
/// What was due by each day, and what was completed: two stairs, the second up to the day that is looked from. The axis runs on beyond that
/// day, so that what falls due on the very last one is a step inside the plot, and both ends carry their number.
/// </summary>
public static class PlannedToDate
{
    private const double PlotHeight = 170;

    /// <summary>Days of plot after the last step.</summary>
    private const int Beyond = 10;

    /// <param name="subject">Makes the id unique in its page.</param>
    /// <param name="steps">Cumulative, in any order; days outside the period are drawn at its ends.</param>
    /// <param name="asOf">The last day that is looked at; at most the period's last.</param>
    /// <param name="verified">Cumulative; null where nothing is said of evidence.</param>
    public static Chart Draw(string subject, string title, IReadOnlyList<ScheduleStep> steps, Period period, DateOnly asOf,
        IReadOnlyList<VerifiedStep>? verified, Format format, ChartWidth width)
    {
        ArgumentNullException.ThrowIfNull(steps);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(format);
        var id = new ChartId("planned", subject, width);
        string[] columns = [format.Text(ChartsWords.Day), format.Text(ChartsWords.Due), format.Text(ChartsWords.Completed),
            .. verified is null ? Array.Empty<string>() : [format.Text(ChartsWords.Verified)]];
        if (steps.Count == 0) return Nothing.Draw(id, title, ChartsWords.NoActionPlanned, columns, format);

        IReadOnlyList<ScheduleStep> ordered = [.. steps.OrderBy(s => s.Day)];
        IReadOnlyList<VerifiedStep> proven = [.. (verified ?? []).OrderBy(s => s.Day)];
        var picture = new Picture(width);
        var top = picture.Heading(title) + 14;
        var bottom = top + PlotHeight;
        var scale = Scale.Round(0, Math.Max(1, ordered.Max(s => Math.Max(s.Planned, s.Completed))), bottom, top, 4, whole: true);
        var at = ordered.LastOrDefault(s => s.Day <= asOf);
        var (planned, completed) = (at?.Planned ?? 0, at?.Completed ?? 0);
        var ends = new PlanEnds(format.Text(ChartsWords.DueEnd(format.Count(planned))),
            format.Text(ChartsWords.CompletedEnd(format.Count(completed))));
        var last = (asOf > period.Last ? asOf : period.Last).AddDays(Beyond);
        // Where the day looked from is the last of the plot, its numbers stand beside the plot and not on the stairs.
        var room = asOf.AddDays(2 * Beyond) >= last ? ends.Width : 0;
        var days = new Days(period.First, last, Axes.Room(scale, "", format), picture.Width - 8 - room);
        Axes.Vertical(picture, scale, days.Left, days.Right, "", format);
        picture.Line(days.Left, bottom, days.Right, bottom, Paint.Axis);
        Months.Draw(picture, days, bottom, format, period.Calendar);
        Stairs(picture, days, scale, ordered.Select(s => (s.Day, s.Planned)), last, Paint.Limit);
        Stairs(picture, days, scale, ordered.Select(s => (s.Day, s.Completed)), asOf, Paint.Line);
        if (verified is not null) Stairs(picture, days, scale, proven.Select(s => (s.Day, s.Verified)), asOf, Paint.Verified);
        AsOfLine.Draw(picture, days, asOf, top - 6, bottom, format.Text(ChartsWords.AsOf(format.Day(asOf))));
        ends.Draw(picture, room > 0 ? days.Right : days.EndOf(asOf), scale.At(planned), scale.At(completed));

        var end = new Legend()
            .Line(true, format.Text(ChartsWords.Due), Paint.Limit)
            .Line(true, format.Text(ChartsWords.Completed), Paint.Line)
            .Line(verified is not null, format.Text(ChartsWords.Verified), Paint.Verified)
            .Draw(picture, bottom + 24);
        var said = format.Text(ChartsWords.ActionsByDay(format.Day(asOf), format.Count(planned), format.Count(completed)));
        if (at?.Open is { } open) said = format.Text(ChartsWords.OpenActions(said, format.Count(open)));
        if (verified is not null)
            said = format.Text(ChartsWords.ActionsVerified(said, format.Count(proven.LastOrDefault(s => s.Day <= asOf)?.Verified ?? 0)));
        var table = new ChartTable(columns, [.. ordered.Select(s => (IReadOnlyList<string>)
        [
            format.Day(s.Day), format.Count(s.Planned), s.Day <= asOf ? format.Count(s.Completed) : "–",
            .. verified is null ? Array.Empty<string>()
                : [s.Day <= asOf ? format.Count(proven.LastOrDefault(v => v.Day <= s.Day)?.Verified ?? 0) : "–"],
        ])]);
        return picture.Finish(id, title, said + ".", end, table, format);
    }

    private static void Stairs(Picture picture, Days days, Scale scale, IEnumerable<(DateOnly Day, int Count)> steps, DateOnly until,
        Paint paint)
    {
        var path = $"M{Markup.N(days.Left)} {Markup.N(scale.At(0))}";
        foreach (var (day, count) in steps.Where(s => s.Day <= until)) path += $"H{Markup.N(days.EndOf(day))}V{Markup.N(scale.At(count))}";
        picture.Path($"{path}H{Markup.N(days.EndOf(until))}", paint);
    }
}
