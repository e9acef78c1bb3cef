using CustomsItGuide.Judgement;
using CustomsItGuide.Readings;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.States;

/// <summary>From the readings of a warehouse to a scorecard: baselines and facts are looked up, then every indicator is judged.</summary>
internal static class Scoring
{
    /// <param name="versions">Of the definitions up to the position, oldest first.</param>
    /// <param name="withTippingPoints">As <see cref="Judge"/> takes it.</param>
    public static Scorecard Score(OpenWarehouse warehouse, IReadOnlyList<Delivery> deliveries, IReadOnlyList<PlanAdoption> versions,
        Period period, AsOf at, bool withTippingPoints = true)
    {
        var plan = warehouse.Plan;
        var known = deliveries.ToDictionary(d => d.Position);
        var lossy = SliceLabels.Standing([.. deliveries.Where(d => d.Withdrawn is null)]).Where(d => d.AcceptedLosses is not null)
            .ToList();
        var said = Commentaries.Of(warehouse, period);
        var populations = plan.Measures.ToDictionary(m => m.Name, m => Populations.Of(sql => warehouse.Query(sql), m));
        return new Scorecard(plan, period, at, Engine.Version, Judge.Assess([.. plan.Indicators.Select(CaseOf)], withTippingPoints));

        Case CaseOf(Indicator indicator)
        {
            var all = ReadingsOf(warehouse, indicator, at);
            var reading = all.GetValueOrDefault(period)
                ?? Estimators.Read(new EstimatorInput(indicator, plan, period, new RowTable([], []), false));
            // While the period runs, whatever is counted may still change.
            reading = TypedAbsence.Of(
                reading with { Provisional = reading.Provisional || (reading.Value is not null && at.Day <= period.Last) }, indicator,
                at.Day);
            reading = EstimatedKind.Of(indicator).OnDay(reading, at.Day);
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
                    ReportedOn(plan, reading, known, deliveries),
                    reading.Deliveries.Sum(p => known[p].Rows.Read),
                    reading.Deliveries.Sum(p => warehouse.Rejected.GetValueOrDefault(p)))
                {
                    LossesAccepted = LossesAccepted(plan, indicator, reading, lossy),
                },
                Commentary = said.GetValueOrDefault(indicator.Id),
                Versions = versions,
                MembersByRegion = Populations.OfYear(populations[indicator.Measure], indicator, period),
                Reported = ReportedOf(warehouse, indicator, all),
                Actions = ActionsOf(warehouse, indicator, period),
                UnknownOrigins = indicator.Kind.Rows != RowSubject.Actions ? []
                    : [.. warehouse.UnknownOrigins.Where(o => o.FiscalYear == period.Year.ToString() && IsHome(indicator, o.Home))
                        .Select(o => (o.Action, o.From))],
            };
        }
    }

    /// <summary>
    /// Of deliveries at which losses were accepted those that the indicator reads: its rows come from them, or would, had they not been
    /// taken away, which the year in a slice's label tells.
    /// </summary>
    private static IReadOnlyList<Delivery> LossesAccepted(Plan plan, Indicator indicator, Reading reading, List<Delivery> accepted)
    {
        if (accepted.Count == 0) return [];
        var reads = plan.DataSetsOf(plan.Measure(indicator.Measure));
        var year = reading.Period.Year.ToString();
        return [.. accepted.Where(d => reading.Deliveries.Contains(d.Position)
            || (reads.Contains(d.DataSet) && d.Slices.Any(s => SliceLabels.Covers(year, s) || s == "all")))];
    }

    /// <summary>Of the actions that count, or once counted, in the indicator.</summary>
    private static IReadOnlyList<ActionVersion> ActionsOf(OpenWarehouse warehouse, Indicator indicator, Period period)
    {
        if (indicator.Kind.Rows != RowSubject.Actions) return [];
        return warehouse.ActionsOf(period.Year.ToString(), indicator.Where.GetValueOrDefault("home"));
    }

    private static bool IsHome(Indicator indicator, string home) =>
        !indicator.Where.TryGetValue("home", out var homes) || homes.Contains(home, StringComparer.Ordinal);

    /// <summary>Readings that a second computation does not confirm.</summary>
    public static IReadOnlyList<Reading> Unconfirmed(OpenWarehouse warehouse, AsOf at) =>
        [.. warehouse.Plan.Indicators.SelectMany(i => ReadingsOf(warehouse, i, at).Values.OrderBy(r => r.Period))
            .Where(r => r.SecondComputation is { Agrees: false })];

    private static Dictionary<Period, IReadOnlyList<ReportedReading>> ReportedOf(OpenWarehouse warehouse, Indicator indicator,
        IReadOnlyDictionary<Period, Reading> all) =>
        indicator.Kind.Rows == RowSubject.Indicators
            ? all.Values.Where(r => r.Value is not null).Select(r => (r.Period, First: FirstReported(warehouse, r)))
                .Where(r => r.First is not null)
                .ToDictionary(r => r.Period, r => (IReadOnlyList<ReportedReading>)[r.First!])
            : all.Keys.Select(period => (Period: period, Reported: warehouse.Reported[(indicator.Id, period)].ToList()))
                .Where(r => r.Reported.Count > 0)
                .ToDictionary(r => r.Period, r => (IReadOnlyList<ReportedReading>)r.Reported);

    /// <summary>
    /// The fulfilment of the plan as first reported: the count of the targets that were met by each indicator's own first reported value.
    /// Indicators of which nothing was written down have not moved and count as they do now. Null when none has moved.
    /// </summary>
    private static ReportedReading? FirstReported(OpenWarehouse warehouse, Reading now)
    {
        var plan = warehouse.Plan;
        double met = 0;
        ReportedReading? last = null;
        foreach (var indicator in plan.Indicators.Where(i => i.Kind.Rows != RowSubject.Indicators))
        {
            var reported = warehouse.Reported[(indicator.Id, now.Period)].Where(r => !r.Interim && r.Value is not null).ToList();
            var due = TypedAbsence.FirstDue(indicator, now.Period);
            var first = reported.LastOrDefault(r => r.Since <= due) ?? reported.FirstOrDefault();
            var readings = warehouse.Readings[indicator.Id];
            var current = readings.TryGetValue(now.Period, out var reading) ? Facts.Of(indicator, reading, readings, plan) : Fact.None;
            if (first is not null && first.Fact != current && (last is null || first.Position > last.Position)) last = first;
            if ((first is null || current == Fact.None ? current : first.Fact) == Fact.Met) met++;
        }
        return last is null || met == now.Numerator ? null
            : last with { Value = 100 * met / now.Denominator, Numerator = met, Denominator = now.Denominator, Fact = Fact.None };
    }

    /// <summary>
    /// For each delivery behind a reading, the first of its slices' deliveries that came on the period's last day or later tells when the
    /// period was reported; where all came earlier, the latest does. A delivery of one survey tells all of it whenever it comes, so there
    /// the first does. The last of these days is the reading's.
    /// </summary>
    private static DateOnly? ReportedOn(Plan plan, Reading reading, Dictionary<long, Delivery> known, IReadOnlyList<Delivery> deliveries)
    {
        if (reading.Deliveries.Count == 0) return null;
        return reading.Deliveries.Max(position =>
        {
            var behind = known[position];
            var days = deliveries.Where(d =>
                d.Withdrawn is null && d.DataSet == behind.DataSet && d.Slices.Any(s => behind.Slices.Any(b => SliceLabels.Touch(s, b))))
                .Select(d => DateOnly.FromDateTime(d.Received.UtcDateTime)).Order().ToList();
            if (behind.Slices.Count == 1 && plan.DataSet(behind.DataSet).Slice.TellsAnEvent) return days[0];
            return days.Exists(day => day >= reading.Period.Last) ? days.First(day => day >= reading.Period.Last) : days[^1];
        });
    }

    /// <summary>
    /// The readings of an indicator by period. Fulfilment of the plan counts the other indicators that are due on the judging day,
    /// so it is estimated here and not when the warehouse is built.
    /// </summary>
    private static IReadOnlyDictionary<Period, Reading> ReadingsOf(OpenWarehouse warehouse, Indicator indicator, AsOf at)
    {
        if (indicator.Kind.Rows != RowSubject.Indicators) return warehouse.Readings[indicator.Id];
        var plan = warehouse.Plan;
        var facts = warehouse.Query(MeasureRows.Sql(plan.Measure(indicator.Measure), indicator, null));
        var (period, lastDay) = (facts.Columns.ToList().IndexOf("period"), facts.Columns.ToList().IndexOf("last_day"));
        return plan.Years.ToDictionary(year => year, year =>
        {
            var due = new RowTable(facts.Columns,
                [.. facts.Rows.Where(r => (string)r[period]! == year.ToString() && (DateOnly)r[lastDay]! <= at.Day)]);
            var reading = Estimators.Read(new EstimatorInput(indicator, plan, year, due, due.Rows.Count > 0));
            var behind = reading.Value is null ? []
                : warehouse.Readings.Values.SelectMany(r => r.Values).Where(r => r.Period == year).SelectMany(r => r.Deliveries);
            return Confirming.Settle(reading with { Deliveries = [.. behind.Distinct().Order()] }, plan, indicator,
                sql => warehouse.Query(sql));
        });
    }
}
