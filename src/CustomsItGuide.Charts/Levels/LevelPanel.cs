using CustomsItGuide.Charts.Drawing;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Charts.Levels;

/// <summary>One row: where the value of an indicator stands, with its interval, against its target and its baseline.</summary>
public static class LevelPanel
{
    private const double Line = 44;

    public static Chart Draw(Assessment assessment, Format format, ChartWidth width)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(format);
        var (reading, indicator, unit) = (assessment.Reading, assessment.Indicator, assessment.Indicator.Unit);
        var id = new ChartId("level", indicator.Id, width);
        var title = format.Text(ChartsWords.LevelTitle(indicator.Id, format.Text(indicator.Title), format.Period(reading.Period)));
        IReadOnlyList<string> columns = [format.Text(ChartsWords.Figure), format.Text(ChartsWords.Value)];
        if (reading.Value is not { } value) return Nothing.Draw(id, title, ChartsWords.NoValueInPeriod, columns, format);

        var picture = new Picture(width);
        var (target, baseline) = (TargetOf(assessment), assessment.Baseline.Value);
        var scale = Scale.Whole([value, reading.Interval?.Upper, reading.Interval?.Lower, target?.Value, target?.Upper, baseline],
            unit.IsPercent, 14, picture.Width - 14, 4, unit.IsWhole);
        Axes.Horizontal(picture, scale, Line - 12, Line + 12, unit, format);
        picture.Line(scale.At(scale.Low), Line, scale.At(scale.High), Line, Paint.Axis);
        if (baseline is { } from) picture.Line(scale.At(from), Line - 13, scale.At(from), Line + 13, Paint.Baseline);
        if (target is { Value: var low, Upper: { } high })
            picture.Rect(scale.At(low), Line - 12, scale.At(high) - scale.At(low), 24, Paint.Band);
        foreach (var to in new[] { target?.Value, target?.Upper }.OfType<double>())
            picture.Line(scale.At(to), Line - 15, scale.At(to), Line + 15, Paint.Target);
        if (reading.Interval is { } interval) picture.Whisker(scale.At(interval.Lower), Line, scale.At(interval.Upper), Line, 6);
        picture.Mark(Marker.Circle, scale.At(value), Line, 6, reading.Provisional ? Paint.Hollow(Tone.Data) : Paint.Solid(Tone.Data));
        var shown = Targets.ValueText(assessment, format);
        picture.Label(shown, Within(picture, shown, scale.At(value)), Line, TextStyle.Value, 13);

        var targetText = target?.Text(unit, format) ?? "";
        var baselineText = Targets.BaselineText(assessment, format) ?? "";
        var end = new Legend()
            .Line(target is not null, format.Text(ChartsWords.TargetOf(targetText)), Paint.Target)
            .Line(baseline is not null, format.Text(ChartsWords.BaselineOf(baselineText)), Paint.Baseline)
            .Interval(reading.Interval is not null, reading.Interval is { } ends ? Capital(Standing.Ends(ends, unit, format)) : "")
            .Draw(picture, Line + 32);
        var table = new ChartTable(columns,
        [
            [format.Text(ChartsWords.Value), shown],
            .. Rows(reading.Interval is { } i ? (format.Text(ChartsWords.Interval), Standing.Ends(i, unit, format)) : null),
            .. Rows(target is null ? null : (format.Text(ChartsWords.TargetOf("")).Trim(), targetText)),
            .. Rows(baseline is null ? null : (format.Text(ChartsWords.BaselineOf("")).Trim(), baselineText)),
        ]);
        return picture.Finish(id, title, Standing.Of(assessment, format) + ".", end, table, format);
    }

    /// <summary>Of the assessment's own period.</summary>
    private static Level? TargetOf(Assessment assessment)
    {
        var year = assessment.Reading.Period.Year;
        var levels = Level.Of(assessment.Indicator, year.Calendar);
        if (assessment.Indicator.Target.Values.Count > 0) return levels.FirstOrDefault(l => l.From == year);
        return levels is [.., var last] ? last : null;
    }

    private static IEnumerable<IReadOnlyList<string>> Rows((string Name, string Value)? row) =>
        row is { } known ? [[known.Name, known.Value]] : [];

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    // A figure at an end of the scale stays inside the picture.
    private static double Within(Picture picture, string text, double x)
    {
        var half = TextWidth.Of(text, TextStyle.Value.Size, bold: true) / 2 + 2;
        return Math.Clamp(x, half, picture.Width - half);
    }
}
