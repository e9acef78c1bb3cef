using CustomsItGuide.Charts.Drawing;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Charts.Changes;

/// <summary>One reason for a change.</summary>
/// <param name="By">How much it adds, in the unit of the whole; below 0 it takes away.</param>
public sealed record WaterfallStep(string Label, double By);

/// <summary>How a value became another: where it began, each change from there, where it ended; a line each.</summary>
public static class Waterfall
{
    private const double BarHeight = 14;
    private static readonly LocalizedText[] Columns = [ChartsWords.Step, ChartsWords.Change, ChartsWords.Value];

    /// <param name="subject">Makes the id unique in its page.</param>
    /// <param name="from">What the first value is called.</param>
    /// <param name="start">The first value; the last one is this and all changes together.</param>
    /// <param name="to">What the last value is called.</param>
    /// <param name="unit">As the plan names it.</param>
    public static Chart Draw(string subject, string title, string from, double start, IReadOnlyList<WaterfallStep> steps, string to,
        Unit unit, Format format, ChartWidth width)
    {
        ArgumentNullException.ThrowIfNull(steps);
        ArgumentNullException.ThrowIfNull(format);
        var id = new ChartId("waterfall", subject, width);
        IReadOnlyList<string> columns = [.. Columns.Select(c => format.Text(c))];
        if (steps.Count == 0) return Nothing.Draw(id, title, ChartsWords.NothingChanged, columns, format);

        var levels = Levels(start, steps);
        var picture = new Picture(width);
        var top = picture.Heading(title) + 6;
        var (nameWidth, rowHeight) = picture.Narrow ? (0.0, 38.0) : (220.0, 34.0);
        string[] figures = [format.Value(start, unit), .. steps.Select(s => Signed(s.By, unit, format)), format.Value(levels[^1], unit)];
        var room = figures.Max(f => TextWidth.Of(f, 12, bold: true)) + 12;
        var scale = Scale.Whole([.. levels.Select(l => (double?)l)], unit.IsPercent, nameWidth + 8, picture.Width - room - 4, 4,
            unit.IsWhole);
        string[] names = [from, .. steps.Select(s => s.Label), to];
        for (var i = 0; i < names.Length; i++)
        {
            var y = top + i * rowHeight + (picture.Narrow ? 27 : 17);
            if (picture.Narrow)
                picture.Text(4, y - 12, TextWidth.Shorten(names[i], picture.Width - 8, 12), TextStyle.Name, whole: names[i]);
            else picture.Name(4, y, names[i], nameWidth - 4);
            var isEnd = i == 0 || i == names.Length - 1;
            var (before, after) = isEnd ? (Math.Clamp(0, scale.Low, scale.High), i == 0 ? start : levels[^1]) : (levels[i - 1], levels[i]);
            var (left, right) = (Math.Min(scale.At(before), scale.At(after)), Math.Max(scale.At(before), scale.At(after)));
            picture.Rect(left, y - BarHeight / 2, Math.Max(1, right - left), BarHeight,
                isEnd ? Paint.Bar(Tone.Neutral) : after >= before ? Paint.Bar(Tone.Data) : Paint.Hollow(Tone.Data));
            if (i < names.Length - 1)
                picture.Line(scale.At(after), y + BarHeight / 2, scale.At(after), y + rowHeight - BarHeight / 2, Paint.Axis);
            picture.Text(picture.Width - 4, y + 4, figures[i], TextStyle.Strong, TextAnchor.End);
        }
        var end = new Legend()
            .Area(steps.Any(s => s.By > 0), format.Text(ChartsWords.ChangeUp), Paint.Bar(Tone.Data))
            .Area(steps.Any(s => s.By < 0), format.Text(ChartsWords.ChangeDown), Paint.Hollow(Tone.Data))
            .Draw(picture, top + names.Length * rowHeight + 4);
        var largest = steps.MaxBy(s => Math.Abs(s.By))!;
        var table = new ChartTable(columns,
        [
            [from, "–", figures[0]],
            .. steps.Select((s, i) => (IReadOnlyList<string>)[s.Label, figures[i + 1], format.Value(levels[i + 1], unit)]),
            [to, "–", figures[^1]],
        ]);
        return picture.Finish(id, title,
            format.Text(ChartsWords.LargestChange(figures[0], figures[^1], largest.Label, Signed(largest.By, unit, format))), end,
            table, format);
    }

    /// <summary>The value before the first change and after each.</summary>
    private static List<double> Levels(double start, IReadOnlyList<WaterfallStep> steps)
    {
        var levels = new List<double> { start };
        foreach (var step in steps) levels.Add(levels[^1] + step.By);
        return levels;
    }

    // The difference of two percentages is in points, not in percent.
    private static string Signed(double by, Unit unit, Format format)
    {
        var figure = unit.IsPercent ? format.Text(ChartsWords.PercentagePoints(format.Number(by, Format.Decimals(by, unit))))
            : format.Value(by, unit);
        return by > 0 ? "+" + figure : figure;
    }
}
