using CustomsItGuide.Wording;
using static CustomsItGuide.Charts.History.HistoryWords;

namespace CustomsItGuide.Charts.History;

/// <summary>The figures of a history: values, then what was once reported otherwise, then what is expected.</summary>
internal static class HistoryTable
{
    public static IReadOnlyList<string> Columns(Format format) =>
        [format.Text(ChartsWords.Period), format.Text(ChartsWords.Value), format.Text(ChartsWords.LowerEnd),
            format.Text(ChartsWords.UpperEnd), format.Text(ChartsWords.Target), format.Text(ChartsWords.RemarkColumn)];

    public static ChartTable Of(HistoryData data, IReadOnlyList<ReportedValue> ghosts, IReadOnlyList<HistoryPoint> points, Format format)
    {
        var unit = data.Assessment.Indicator.Unit;
        return new(Columns(format),
        [
            .. points.Select(p =>
                Row(p.Reading.Period, Targets.ValueText(data.Assessment, p.Value, format), p.Reading.Interval, Remark(p))),
            .. ghosts.Select(g =>
                Row(g.Period, Targets.ReportedText(data.Assessment, g.Value, g.IsRounded, format), null,
                    format.Text(ChartsWords.FirstReportedOn("", format.Day(g.Reported))).Trim(',', ' '))),
            .. data.Forecasts.Select(f =>
                Row(f.Period, Targets.ValueText(data.Assessment, f.Value, format), f.Interval, format.Text(ChartsWords.ForecastRemark))),
        ]);

        IReadOnlyList<string> Row(Period period, string value, Statistics.Interval? interval, string remark)
        {
            var ends = interval is null ? ("–", "–") : Targets.Ends(interval, unit, format);
            var target = data.TargetLevels.LastOrDefault(t =>
                t.From.First <= period.Last && !(t.Until?.Last < period.First));
            return [period.ToString(), value, ends.Item1, ends.Item2, target is null ? "–" : target.Text(unit, format), remark];
        }

        string Remark(HistoryPoint point) => string.Join(", ", new[]
        {
            point.Reading.Provisional ? format.Text(ChartsWords.ProvisionalRemark) : "",
            point.Breaks ? format.Text(ChartsWords.BasisRemark) : "",
        }.Where(r => r.Length > 0));
    }
}
