using CustomsItGuide.Statistics;

namespace CustomsItGuide.Judgement;

/// <summary>Where a yearly figure is heading by the plan's end: a random walk with drift on a scale without bounds (logit for rates, log
/// for counts).</summary>
internal static class Forecasts
{
    /// <summary>Null below five years since the last break, after the plan's end, and without a value in the period.</summary>
    public static Forecast? Of(Case of)
    {
        var points = Trends.SinceBreak(of);
        var years = of.Plan.Years.Where(y => y > of.Period.Year).ToList();
        if (points.Count < Trends.PointsForTest || years.Count == 0 || of.Reading.Value is null || of.Period.Kind != PeriodKind.FiscalYear)
            return null;
        var y = points.Select(p => p.Value!.Value).ToList();
        double? upper = of.Indicator.Unit.IsPercent ? 100 : null;
        var inside = y.TrueForAll(v => v > 0 && !(v >= upper));
        var (low, high) = inside ? ((double?)0, upper) : (null, null);
        var walk = RandomWalkDrift.Bounded(y, years.Count, of.Plan.Policy["confidence"], low, high);
        return new Forecast([.. years.Select((year, i) => new ForecastPoint(year, walk.Forecast[i], walk.Intervals[i]))],
            Reached(of, y, years.Count, low, high));
    }

    /// <summary>Of the target's number; of a direction, of the baseline that is to be kept or surpassed.</summary>
    private static double? Reached(Case of, List<double> y, int horizon, double? low, double? high)
    {
        var goal = of.Indicator.Target.Kind switch
        {
            TargetRuleKind.AtLeast or TargetRuleKind.AtMost => of.Indicator.Target.In(of.Plan.Years[^1]).Value,
            { } rule when rule.Keeps() || rule.Moves() => of.Baseline.Value,
            _ => null,
        };
        if (goal is not { } target || target >= high || target <= low) return null;
        double There(double v) =>
            (low, high) switch { ({ } a, { } b) => Math.Log((v - a) / (b - v)), ({ } a, null) => Math.Log(v - a), _ => v };
        // Where lower is better, to be at or below it is the same as the mirrored series being at or above it.
        var sign = of.Indicator.Target.Kind.Sign();
        return RandomWalkDrift.ProbabilityReached([.. y.Select(v => sign * There(v))], horizon, sign * There(target));
    }
}
