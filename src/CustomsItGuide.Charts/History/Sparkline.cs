using CustomsItGuide.Charts.Drawing;
using CustomsItGuide.Charts.Levels;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Charts.History;

/// <summary>A series in the space of a word: its points, and the target or else the baseline as a dashed level. It carries no
/// text.</summary>
public static class Sparkline
{
    private const double Height = 30;

    public static Chart Draw(Assessment assessment, Plan plan, Format format, ChartWidth width)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(format);
        var data = new HistoryData { Assessment = assessment, Plan = plan };
        var (indicator, readings) = (assessment.Indicator, data.Readings);
        var picture = new Picture(width) { Width = width == ChartWidth.Wide ? 192 : 96 };
        var first = Math.Min(plan.Years[0].StartYear, readings.Count > 0 ? readings[0].Period.StartYear : int.MaxValue);
        var days = new Days(plan.Calendar.FiscalYear(first).First, plan.End, 4, picture.Width - 4);
        var range = indicator.Target is { From: { } from, To: { } to } ? (from, to) : ((double, double)?)null;
        var level = Level.TargetOf(indicator) ?? (range is null ? assessment.Baseline.Value : null);
        var scale = Span([.. readings.Select(r => r.Value!.Value), .. new[] { level, range?.Item1, range?.Item2 }.OfType<double>(),
            .. indicator.Target.Values.Select(v => v.Value)],
            indicator.Unit.IsPercent);
        if (range is var (low, high)) picture.Rect(4, scale.At(high), picture.Width - 8, scale.At(low) - scale.At(high), Paint.Band);
        // A number of each year is a step of its own.
        var steps = indicator.Target.Values.Count > 0 ? Level.Of(indicator, plan.Calendar) : [];
        foreach (var step in steps)
        {
            picture.Line(Math.Max(4, days.At(step.From.First)), scale.At(step.Value), days.At(step.Until!.Last), scale.At(step.Value),
                Paint.Target with { StrokeWidth = 1.2, Dash = "4 3" });
        }
        if (level is { } at && steps.Count == 0)
            picture.Line(4, scale.At(at), picture.Width - 4, scale.At(at),
                assessment.Baseline.Value == at && Level.TargetOf(indicator) is null ? Paint.Baseline
                    : Paint.Target with { StrokeWidth = 1.2, Dash = "4 3" });
        if (readings.Count == 0) picture.Line(4, Height / 2, picture.Width - 4, Height / 2, Paint.Grid);
        if (readings.Count >= HistoryPlot.LineFrom)
        {
            for (var i = 1; i < readings.Count; i++)
            {
                if (readings[i].Basis == readings[i - 1].Basis) picture.Polyline([At(readings[i - 1]), At(readings[i])], Paint.Line);
            }
        }
        foreach (var reading in readings)
        {
            var (x, y) = At(reading);
            picture.Mark(Marker.Circle, x, y, reading == readings[^1] ? 3 : 2,
                reading.Provisional ? Paint.Hollow(Tone.Data) : Paint.Solid(Tone.Data));
        }
        var table = new ChartTable([format.Text(ChartsWords.Period), format.Text(ChartsWords.Value)],
            [.. readings.Select(r => (IReadOnlyList<string>)[r.Period.ToString(), Targets.ValueText(assessment, r.Value, format)])]);
        var said = readings.Count == 0 ? format.Text(ChartsWords.NoValueSentence)
            : Pair.Series(table.Rows.Select(r => Pair.Of(r[0], r[1], format)).Prepend(Standing.Of(assessment, format)), format) + ".";
        return picture.Finish(
            new ChartId("spark", indicator.Id, width), format.Text(ChartsWords.ValuesTitle(indicator.Id)), said, Height, table,
            format);

        (double X, double Y) At(Reading reading) => (days.Middle(reading.Period), scale.At(reading.Value!.Value));
    }

    // A small picture must not blow up a small difference: it spans at least a tenth of the scale.
    private static Scale Span(IReadOnlyList<double> values, bool percent)
    {
        var (low, high) = values.Count == 0 ? (0, 1) : (values.Min(), values.Max());
        var span = Math.Max(high - low, percent ? 10 : Math.Max(1, Math.Abs(high) / 10));
        var middle = (low + high) / 2;
        return new Scale(middle - span / 2, middle + span / 2, Height - 5, 5, span);
    }
}
