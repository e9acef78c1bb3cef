using CustomsItGuide.Charts.Drawing;
using CustomsItGuide.Statistics;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Charts.Levels;

/// <summary>One line of an <see cref="IntervalPlot"/>.</summary>
/// <param name="Id">Of the indicator, or another short name.</param>
/// <param name="Value">In percent or in another unit that all lines share; null is shown as a dash.</param>
/// <param name="Baseline">What the value is compared with; null where there is none.</param>
/// <param name="Confirmed">False: the data do not confirm the verdict, and the dot is hollow. Null: nothing is judged.</param>
public sealed record IntervalRow(string Id, string Label, double? Value, Interval? Interval, double? Baseline, bool? Confirmed)
{
    public static IntervalRow Of(Assessment assessment, Format format)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(format);
        return new(assessment.Indicator.Id, format.Text(assessment.Indicator.Title), assessment.Reading.Value, assessment.Reading.Interval,
            assessment.Baseline.Value, assessment.Evidence is Evidence.Confirmed or Evidence.Census);
    }
}

/// <summary>Many values with their intervals against their baselines, a line each.</summary>
public static class IntervalPlot
{
    private static readonly LocalizedText[] Columns =
    [
        ChartsWords.Indicator, ChartsWords.Value, ChartsWords.LowerEnd, ChartsWords.UpperEnd, ChartsWords.Baseline, ChartsWords.Confirmed,
    ];

    /// <param name="subject">Makes the id unique in its page.</param>
    /// <param name="unit">Of every value, as the plan names it.</param>
    public static Chart Draw(string subject, string title, IReadOnlyList<IntervalRow> rows, Unit unit, Format format, ChartWidth width)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(format);
        var id = new ChartId("intervals", subject, width);
        // A plot of something that is neither judged nor compared says nothing of verdicts and baselines.
        var (judged, against) = (rows.Any(r => r.Confirmed is not null), rows.Any(r => r.Baseline is not null));
        IReadOnlyList<string> columns = Kept([.. Columns.Select(c => format.Text(c))]);
        if (rows.All(r => r.Value is null)) return Nothing.Draw(id, title, ChartsWords.NoIndicatorValue, columns, format);

        var picture = new Picture(width);
        var top = picture.Heading(title) + 8;
        // Beside the plot where there is room for names, above each line where there is not.
        var (nameWidth, rowHeight) = picture.Narrow ? (0.0, 40.0) : (262.0, 36.0);
        var valueWidth = rows.Max(r => TextWidth.Of(Text(r.Value), 12, bold: true)) + 12;
        var scale = Scale.Whole(rows.SelectMany(r => new[] { r.Value, r.Interval?.Lower, r.Interval?.Upper, r.Baseline }),
            unit.IsPercent, nameWidth + 12, picture.Width - valueWidth - 6, 4, unit.IsWhole);
        var bottom = top + rows.Count * rowHeight;
        Axes.Horizontal(picture, scale, top, bottom, unit, format);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            var y = top + i * rowHeight + (picture.Narrow ? 28 : 18);
            var name = $"{row.Id} {row.Label}";
            if (picture.Narrow) picture.Text(4, y - 13, TextWidth.Shorten(name, picture.Width - 8, 12), TextStyle.Name, whole: name);
            else picture.Name(4, y, name, nameWidth - 4);
            DrawRow(picture, scale, row, y);
            picture.Text(picture.Width - 4, y + 4, Text(row.Value), TextStyle.Strong, TextAnchor.End);
        }
        var end = new Legend()
            .Point(rows.Any(r => r is { Confirmed: not false, Value: not null }), format.Text(ChartsWords.Value), Marker.Circle,
                Paint.Solid(Tone.Data))
            .Point(rows.Any(r => r is { Confirmed: false, Value: not null }), format.Text(ChartsWords.ValueNotConfirmed), Marker.Circle,
                Paint.Hollow(Tone.Data))
            .Interval(rows.Any(r => r.Interval is not null), format.Text(ChartsWords.Interval))
            .Add(rows.Any(r => r.Baseline is not null), format.Text(ChartsWords.Baseline),
                (p, x, y) => p.Line(x, y - 7, x, y + 7, Paint.Outline(Tone.Ink, 2.2)))
            .Draw(picture, bottom + 20);
        var compared = rows.Where(r => r is { Value: not null, Baseline: not null }).ToList();
        var known = rows.Select(r => r.Value).OfType<double>().ToList();
        var description = !judged && !against ? format.Text(ChartsWords.ValuesBetween(known.Count, Text(known.Min()), Text(known.Max())))
            : format.Text(
                ChartsWords.ValuesAboveBaseline(compared.Count(r => r.Value > r.Baseline), compared.Count,
                    compared.Count(r => r.Value < r.Baseline), rows.Count(r => r is { Value: not null, Confirmed: false })));
        return picture.Finish(id, title, description, end, new ChartTable(columns, [.. rows.Select(Row)]), format);

        string Text(double? value) => format.Value(value, unit);

        IReadOnlyList<string> Row(IntervalRow row) => Kept(
        [
            $"{row.Id} {row.Label}", Text(row.Value), Text(row.Interval?.Lower), Text(row.Interval?.Upper), Text(row.Baseline),
            row.Confirmed is { } yes ? format.Text(yes ? ChartsWords.Yes : ChartsWords.No) : "–",
        ]);

        IReadOnlyList<string> Kept(IReadOnlyList<string> cells) => [.. cells.Where((_, i) => (judged || i < 5) && (against || i != 4))];
    }

    private static void DrawRow(Picture picture, Scale scale, IntervalRow row, double y)
    {
        picture.Line(scale.At(scale.Low), y, scale.At(scale.High), y, Paint.Grid);
        if (row.Baseline is { } baseline) picture.Line(scale.At(baseline), y - 8, scale.At(baseline), y + 8, Paint.Outline(Tone.Ink, 2.2));
        if (row.Interval is { } interval) picture.Whisker(scale.At(interval.Lower), y, scale.At(interval.Upper), y);
        if (row.Value is { } value)
            picture.Mark(Marker.Circle, scale.At(value), y, 5,
                row.Confirmed is not false ? Paint.Solid(Tone.Data) : Paint.Hollow(Tone.Data));
    }
}
