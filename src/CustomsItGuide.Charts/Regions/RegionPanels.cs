using CustomsItGuide.Charts.Drawing;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Charts.Regions;

/// <summary>The value of a region in a period.</summary>
/// <param name="Value">Null when suppressed or without denominator.</param>
/// <param name="N">Respondents or rows; null when suppressed.</param>
/// <param name="Suppressed">True when it is hidden because it is too small.</param>
public sealed record RegionValue(Period Period, double? Value, int? N, bool Suppressed)
{
    /// <summary>Ends of a value that is published as a range, in its unit; null where it is exact.</summary>
    public (double Lower, double Upper)? Range { get; init; }

    /// <summary>A cell of a breakdown as it is published.</summary>
    public static RegionValue Of(Period period, BreakdownCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return new RegionValue(period, cell.Value, cell.N,
            cell.Suppressed)
        { Range = cell is { Lower: { } lower, Upper: { } upper } ? (lower, upper) : null };
    }
}

/// <param name="Name">In the reader's language.</param>
/// <param name="Values">Oldest first.</param>
public sealed record RegionPanel(string Name, IReadOnlyList<RegionValue> Values);

/// <summary>A small panel for each region, all on one scale; what is too small to be shown is hatched and said in a word.</summary>
public static class RegionPanels
{
    private const double Gap = 16, RowHeight = 22;
    private static readonly LocalizedText[] Columns = [ChartsWords.Region, ChartsWords.Period, ChartsWords.Value, ChartsWords.Respondents];

    /// <param name="subject">Makes the id unique in its page.</param>
    /// <param name="overall">The values of all regions together, each a line through the bars of its own period and no other; a period that
    /// is not in it has none.</param>
    /// <param name="unit">Of every value, as the plan names it.</param>
    public static Chart Draw(string subject, string title, IReadOnlyList<RegionPanel> panels, IReadOnlyDictionary<Period, double> overall,
        Unit unit, Format format, ChartWidth width)
    {
        ArgumentNullException.ThrowIfNull(panels);
        ArgumentNullException.ThrowIfNull(overall);
        ArgumentNullException.ThrowIfNull(format);
        var id = new ChartId("regions", subject, width);
        IReadOnlyList<string> columns = [.. Columns.Select(c => format.Text(c))];
        var all = panels.SelectMany(p => p.Values).ToList();
        if (all.Count == 0) return Nothing.Draw(id, title, ChartsWords.NoRegions, columns, format);

        var picture = new Picture(width);
        var top = picture.Heading(title) + 6;
        var across = picture.Narrow ? 1 : 2;
        var panelWidth = (picture.Width - 8 - Gap * (across - 1)) / across;
        var rows = panels.Max(p => p.Values.Count);
        var nameLines = panels.Max(p => TextWidth.Wrap(p.Name, panelWidth, 12, 2, bold: true).Count);
        var panelHeight = NameHeight(nameLines) + rows * RowHeight + 10;
        var room = new Room(
            all.Max(v => TextWidth.Of(v.Period.ToString(), 12)) + 8,
            all.Max(v => TextWidth.Of(Shown(v, unit, format), 12, bold: true)) + 8,
            all.Max(v => TextWidth.Of(Size(v, format), 12)) + 8, 1);
        List<double?> drawn = [.. all.Select(v => v.Value ?? v.Range?.Upper), .. overall.Values.Select(v => (double?)v)];
        var isPercent = unit.IsPercent;
        var scale = Scale.Whole(drawn, isPercent, 0, panelWidth - room.Period - room.Value - room.Size, 4, !isPercent);
        for (var i = 0; i < panels.Count; i++)
        {
            var (x, y) = (4 + i % across * (panelWidth + Gap), top + Math.Floor((double)i / across) * panelHeight);
            DrawPanel(picture, panels[i], overall, scale, x, y, panelWidth, room with { NameLines = nameLines }, unit, format);
        }
        var bottom = top + Math.Ceiling((double)panels.Count / across) * panelHeight;
        var latest = overall.Keys.OrderBy(p => p.First).LastOrDefault();
        var end = new Legend()
            .Line(overall.Count > 0, latest is null ? "" : format.Text(ChartsWords.AllRegions(latest, format.Value(overall[latest], unit))),
                Paint.Baseline)
            .Hatch(all.Any(v => v.Suppressed), format.Text(ChartsWords.GroupSuppressed))
            .Draw(picture, bottom);
        var table = new ChartTable(columns,
            [.. panels.SelectMany(p =>
                p.Values.Select(v =>
                    (IReadOnlyList<string>)[p.Name, v.Period.ToString(), Shown(v, unit, format), v.N is { } n ? format.Count(n) : "–"]))]);
        return picture.Finish(id, title, Describe(panels, unit, format), end, table, format);
    }

    private static void DrawPanel(Picture picture, RegionPanel panel, IReadOnlyDictionary<Period, double> overall, Scale scale, double x,
        double y, double width, Room room, Unit unit, Format format)
    {
        var lines = TextWidth.Wrap(panel.Name, width, 12, 2, bold: true);
        for (var i = 0; i < lines.Count; i++)
            picture.Text(x, y + 14 + (room.NameLines - lines.Count + i) * 15, lines[i], TextStyle.Strong,
                whole: lines[i].EndsWith('…') ? panel.Name : null);
        var head = y + NameHeight(room.NameLines);
        var left = x + room.Period;
        for (var i = 0; i < panel.Values.Count; i++)
        {
            var value = panel.Values[i];
            var line = head + i * RowHeight;
            picture.Text(x, line + 12, value.Period.ToString(), TextStyle.Quiet);
            if (value.Suppressed)
            {
                picture.Hatch(left, line + 2, Math.Min(60, scale.At(scale.High)), 13);
                picture.Text(left + Math.Min(60, scale.At(scale.High)) + 6, line + 12, format.Text(Terms.Of(Absence.Suppressed)),
                    TextStyle.Quiet);
                continue;
            }
            var zero = scale.At(Math.Clamp(0, scale.Low, scale.High));
            if (value.Value is { } known)
                picture.Rect(left + Math.Min(zero, scale.At(known)), line + 2, Math.Abs(scale.At(known) - zero), 13,
                    i == panel.Values.Count - 1 ? Paint.Bar(Tone.Data) : Paint.Pale(Tone.Data));
            if (value.Range is var (lower, upper))
                picture.Rect(left + scale.At(lower), line + 2, Math.Max(1, scale.At(upper) - scale.At(lower)), 13, Paint.Pale(Tone.Data));
            if (overall.TryGetValue(value.Period, out var level))
                picture.Line(left + scale.At(level), line - 2, left + scale.At(level), line + 20, Paint.Baseline);
            picture.Text(x + width - room.Size, line + 12, Shown(value, unit, format), TextStyle.Strong, TextAnchor.End);
            picture.Text(x + width, line + 12, Size(value, format), TextStyle.Quiet, TextAnchor.End);
        }
        picture.Line(left, head - 2, left, head + panel.Values.Count * RowHeight, Paint.Axis);
    }

    private static double NameHeight(int lines) => 9 + lines * 15;

    private static string Size(RegionValue value, Format format) =>
        value.N is { } n ? $"n{format.Blank}={format.Blank}{format.Count(n)}" : "";

    private static string Shown(RegionValue value, Unit unit, Format format) =>
        value.Suppressed ? format.Text(Terms.Of(Absence.Suppressed))
        : value.Range is var (lower, upper) ? format.Text(ChartsWords.RangeBetween(format.Value(lower, unit), format.Value(upper, unit)))
            : format.Value(value.Value, unit);

    private static string Describe(IReadOnlyList<RegionPanel> panels, Unit unit, Format format)
    {
        var hidden = panels.Sum(p => p.Values.Count(v => v.Suppressed));
        var latest = panels.Where(p => p.Values.Count > 0 && Middle(p) is not null).OrderBy(Middle).ToList();
        var said = latest switch
        {
            [] => format.Text(ChartsWords.AllSuppressed),
            [var only] => format.Text(ChartsWords.OnlyValue(Value(only), only.Name)),
            [var lowest, .., var highest] => format.Text(ChartsWords.ValueRange(Value(lowest), lowest.Name, Value(highest), highest.Name)),
        };
        return (hidden == 0 ? said : Pair.Series([said, format.Text(ChartsWords.GroupsSuppressed(hidden))], format)) + ".";

        string Value(RegionPanel panel) => Shown(panel.Values[^1], unit, format);

        static double? Middle(RegionPanel panel) =>
            panel.Values[^1] is var last && last.Range is var (lower, upper) ? (lower + upper) / 2 : last.Value;
    }

    /// <summary>Widths that the words of a line take.</summary>
    private sealed record Room(double Period, double Value, double Size, int NameLines);
}
