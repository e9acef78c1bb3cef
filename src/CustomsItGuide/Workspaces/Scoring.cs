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
        return new Scorecard(plan, period, at, Engine.Version, Judge.Assess([.. plan.Indicators.Select(CaseOf)]));

        Case CaseOf(Indicator indicator)
        {
            var all = ReadingsOf(warehouse, indicator, at);
            var reading = all.GetValueOrDefault(period)
                ?? Estimators.Read(new EstimatorInput(indicator, plan, period, new RowTable([], []), false));
            // While the period runs, whatever is counted may still change.
            reading = TypedAbsence.Of(reading with { Provisional = reading.Provisional || (reading.Value is not null && at.Day <= period.Last) }, indicator, at.Day);
            return new Case
            {
                Plan = plan,
                Indicator = indicator,
                Reading = reading,
                Readings = all,
                Baseline = Baselines.Of(indicator, reading, all),
                Fact = Facts.Of(indicator, reading, all, plan),
                JudgedOn = at.Day,
                Source = new SourceEvidence(
                    [.. reading.Deliveries.Select(p => known[p])],
                    ReportedOn(reading, known, deliveries),
                    reading.Deliveries.Sum(p => known[p].Rows.Read),
                    reading.Deliveries.Sum(p => warehouse.Rejected.GetValueOrDefault(p))),
                Comparisons = Comparisons.Of(indicator, reading, all.GetValueOrDefault(YearBefore(period)), plan.Policy),
            };
        }
    }

    private static Period YearBefore(Period period) =>
        period.Kind == PeriodKind.FiscalYear ? period.Previous : Period.HalfYear(period.StartYear - 1, period.Part);

    /// <summary>
    /// For each delivery behind a reading, the first of its slices' deliveries that came on the period's last day or later tells when the
    /// period was reported; where all came earlier, the latest does. The last of these days is the reading's.
    /// </summary>
    private static DateOnly? ReportedOn(Reading reading, Dictionary<long, Delivery> known, IReadOnlyList<Delivery> deliveries)
    {
        if (reading.Deliveries.Count == 0) return null;
        return reading.Deliveries.Max(position =>
        {
            var behind = known[position];
            var days = deliveries.Where(d => d.DataSet == behind.DataSet && d.Slices.Any(behind.Slices.Contains))
                .Select(d => DateOnly.FromDateTime(d.Received.UtcDateTime)).Order().ToList();
            return days.Exists(day => day >= reading.Period.Last) ? days.First(day => day >= reading.Period.Last) : days[^1];
        });
    }

    /// <summary>
    /// The readings of an indicator by period. Fulfilment of the plan counts the other indicators that are due on the judging day,
    /// so it is estimated here and not when the warehouse is built.
    /// </summary>
    private static IReadOnlyDictionary<Period, Reading> ReadingsOf(OpenWarehouse warehouse, Indicator indicator, AsOf at)
    {
        if (!Estimators.IsFulfilment(indicator)) return warehouse.Readings[indicator.Id];
        var plan = warehouse.Plan;
        var facts = warehouse.Query(MeasureRows.Sql(plan.Measure(indicator.Measure), indicator, null));
        var (period, lastDay) = (facts.Columns.ToList().IndexOf("period"), facts.Columns.ToList().IndexOf("last_day"));
        return plan.Years.ToDictionary(year => year, year =>
        {
            var due = new RowTable(facts.Columns, [.. facts.Rows.Where(r => (string)r[period]! == year.ToString() && (DateOnly)r[lastDay]! <= at.Day)]);
            var reading = Estimators.Read(new EstimatorInput(indicator, plan, year, due, due.Rows.Count > 0));
            var behind = reading.Value is null ? [] : warehouse.Readings.Values.SelectMany(r => r.Values).Where(r => r.Period == year).SelectMany(r => r.Deliveries);
            return reading with { Deliveries = [.. behind.Distinct().Order()] };
        });
    }
}
