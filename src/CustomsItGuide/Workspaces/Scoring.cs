using CustomsItGuide.Judgement;
using CustomsItGuide.Readings;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Workspaces;

/// <summary>From the readings of a warehouse to a scorecard: baselines and facts are looked up, then every indicator is judged.</summary>
internal static class Scoring
{
    public static Scorecard Score(OpenWarehouse warehouse, IReadOnlyList<Delivery> deliveries, Period period, AsOf at)
    {
        var plan = warehouse.Plan;
        var known = deliveries.ToDictionary(d => d.Position);
        return new Scorecard(plan, period, at, Engine.Version, [.. plan.Indicators.Select(Assess)]);

        Assessment Assess(Indicator indicator)
        {
            var all = ReadingsOf(warehouse, indicator, at);
            var reading = all.FirstOrDefault(r => r.Period == period) ?? Estimators.NotReportedFor(indicator, period);
            var history = all.Where(r => r.Period.Kind == PeriodKind.FiscalYear && r.Period <= period.Year && r.Value is not null).ToList();
            var evidence = new SourceEvidence(
                [.. reading.Deliveries.Select(p => known[p])],
                reading.Deliveries.Sum(p => known[p].Rows.Read),
                reading.Deliveries.Sum(p => warehouse.Rejected.GetValueOrDefault(p)));
            return Judge.Assess(plan, indicator, reading, history, Baselines.Of(plan, indicator, reading, all), Facts.Of(plan, indicator, reading, all), at.Day, evidence);
        }
    }

    /// <summary>
    /// The readings of an indicator in order of time. Fulfilment of the plan counts the other indicators that are due on the judging day,
    /// so it is estimated here and not when the warehouse is built.
    /// </summary>
    private static IReadOnlyList<Reading> ReadingsOf(OpenWarehouse warehouse, Indicator indicator, AsOf at)
    {
        if (indicator.Estimator != Estimators.Fulfilment) return [.. warehouse.Readings[indicator.Id]];
        var plan = warehouse.Plan;
        var facts = warehouse.Query(MeasureRows.Sql(plan.Measure(indicator.Measure), indicator, null));
        var (period, lastDay) = (facts.Columns.ToList().IndexOf("period"), facts.Columns.ToList().IndexOf("last_day"));
        return [.. plan.Years.Select(year =>
        {
            var due = new RowTable(facts.Columns, [.. facts.Rows.Where(r => (string)r[period]! == year.ToString() && (DateOnly)r[lastDay]! <= at.Day)]);
            var reading = Estimators.Estimate(plan, indicator, year, due);
            var behind = warehouse.Readings.SelectMany(g => g).Where(r => r.Period == year && reading.Value is not null).SelectMany(r => r.Deliveries);
            return reading with { Deliveries = [.. behind.Distinct().Order()] };
        })];
    }
}
