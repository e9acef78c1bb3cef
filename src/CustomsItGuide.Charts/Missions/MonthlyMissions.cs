using CustomsItGuide.Charts.Drawing;
using CustomsItGuide.Charts.Schedule;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Charts.Missions;

/// <summary>The missions of a month.</summary>
/// <param name="Month">A month, as a period.</param>
/// <param name="Aligned">Those that serve a priority of the plan.</param>
public sealed record MissionMonth(Period Month, int Aligned, int Other)
{
    internal int All => Aligned + Other;
}

/// <summary>Missions by month, aligned ones below and others on top; a month without any is a month of nought.</summary>
public static class MonthlyMissions
{
    private const double PlotHeight = 160;
    private static readonly LocalizedText[] Columns = [ChartsWords.Month, ChartsWords.Aligned, ChartsWords.OtherMissions, ChartsWords.Total,
        ChartsWords.RulesSay];

    /// <param name="subject">Makes the id unique in its page.</param>
    /// <param name="months">In any order; months between the first and the last that are not named have no mission.</param>
    /// <param name="behaviour">Of all missions by month, with labels like 2024-03; null for none.</param>
    public static Chart Draw(string subject, string title, IReadOnlyList<MissionMonth> months, ProcessBehaviour? behaviour, Format format,
        ChartWidth width)
    {
        ArgumentNullException.ThrowIfNull(months);
        ArgumentNullException.ThrowIfNull(format);
        var id = new ChartId("missions", subject, width);
        IReadOnlyList<string> columns = [.. Columns.Select(c => format.Text(c))];
        if (months.Count == 0) return Nothing.Draw(id, title, ChartsWords.NoMissions, columns, format);

        var every = WithGaps(months);
        var picture = new Picture(width);
        var top = picture.Heading(title) + 14;
        var bottom = top + PlotHeight;
        var scale = Scale.Whole([.. every.Select(m => (double?)m.All), behaviour?.Upper], percent: false, bottom, top, 4, whole: true);
        var days = new Days(every[0].Month.First, every[^1].Month.Last, Axes.Room(scale, "", format), picture.Width - 8);
        Axes.Vertical(picture, scale, days.Left, days.Right, "", format);
        foreach (var start in every.Skip(1).Where(m => m.Month.Part == 1))
            picture.Line(days.At(start.Month.First), top - 4, days.At(start.Month.First), bottom + 22, Paint.Baseline);
        var types = ControlSigns.Types(behaviour);
        foreach (var month in every) DrawMonth(picture, days, scale, month, format);
        if (behaviour is not null) ControlSigns.DrawLimits(picture, behaviour, scale, days.Left, days.Right);
        foreach (var month in every)
        {
            if (!types.TryGetValue(month.Month.ToString(), out var type) || !ControlSigns.IsSignal(type)) continue;
            picture.Mark(ControlSigns.IsHigh(type) ? Marker.Up : Marker.Down, days.Middle(month.Month),
                Math.Max(top - 4, scale.At(month.All) - 8), 4, Paint.Solid(Tone.Ink), format.Text(ControlSigns.Word(type)));
        }
        picture.Line(days.Left, bottom, days.Right, bottom, Paint.Axis);
        if (every.Count <= 12) Months.Draw(picture, days, bottom, format, every[0].Month.Calendar);
        else DrawYears(picture, days, bottom, every[0].Month.Calendar);
        var end = ControlSigns.Explain(new Legend()
            .Area(true, format.Text(ChartsWords.Aligned), Paint.Bar(Tone.Data))
            .Area(every.Any(m => m.Other > 0), format.Text(ChartsWords.OtherMissions), Paint.Pale(Tone.Data)), behaviour, scale, "", format)
            .Draw(picture, bottom + 24);
        var table = new ChartTable(columns, [.. every.Select(m => (IReadOnlyList<string>)
        [
            Months.NameAndYear(m.Month.First, format), format.Count(m.Aligned), format.Count(m.Other), format.Count(m.All),
            types.TryGetValue(m.Month.ToString(), out var type) ? format.Text(ControlSigns.Word(type)) : "–",
        ])]);
        var most = every.MaxBy(m => m.All)!;
        var said = format.Text(
            ChartsWords.MissionsBetween(Months.NameAndYear(every[0].Month.First, format),
                Months.NameAndYear(every[^1].Month.First, format), format.Count(every.Sum(m => (long)m.All)),
                format.Count(every.Sum(m => (long)m.Aligned)), Months.NameAndYear(most.Month.First, format), format.Count(most.All)));
        return picture.Finish(id, title, said, end, table, format);
    }

    private static List<MissionMonth> WithGaps(IReadOnlyList<MissionMonth> months)
    {
        var named = months.GroupBy(m => m.Month)
            .ToDictionary(g => g.Key, g => new MissionMonth(g.Key, g.Sum(m => m.Aligned), g.Sum(m => m.Other)));
        var every = new List<MissionMonth>();
        for (var month = named.Keys.Min()!; month <= named.Keys.Max()!; month = month.Next)
            every.Add(named.GetValueOrDefault(month) ?? new(month, 0, 0));
        return every;
    }

    private static void DrawMonth(Picture picture, Days days, Scale scale, MissionMonth month, Format format)
    {
        var (left, right) = (days.At(month.Month.First), days.EndOf(month.Month.Last));
        var gap = Math.Min(3, (right - left) * 0.12);
        var tip = Pair.Of(Months.NameAndYear(month.Month.First, format), format.Count(month.All), format);
        var (floor, middle, top) = (scale.At(0), scale.At(month.Aligned), scale.At(month.All));
        if (month.Aligned > 0) picture.Rect(left + gap, middle, right - left - 2 * gap, floor - middle, Paint.Bar(Tone.Data), tip: tip);
        if (month.Other > 0) picture.Rect(left + gap, top, right - left - 2 * gap, middle - top, Paint.Pale(Tone.Data), tip: tip);
    }

    // A year of which only some months are shown is named in the middle of those.
    private static void DrawYears(Picture picture, Days days, double bottom, Calendar calendar)
    {
        for (var year = calendar.Of(days.First); year.First <= days.Last; year = year.Next)
            picture.TryText(year.ToString(), TextStyle.Quiet, (days.Middle(year), bottom + 17, TextAnchor.Middle));
    }
}
