using CustomsItGuide.Ledger;
using CustomsItGuide.Readings;
using CustomsItGuide.States;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Workspaces;

internal static class Explaining
{
    public static Explanation Explain(OpenWarehouse warehouse, History history, Scorecard scorecard, Indicator indicator, string folder)
    {
        var plan = warehouse.Plan;
        var measure = plan.Measure(indicator.Measure);
        var rowsSql = MeasureRows.Sql(measure, indicator, scorecard.Period.Year);
        var checkSql = MeasureRows.CheckSql(measure, indicator, scorecard.Period);
        var rows = MeasureRows.Try(sql => warehouse.Query(sql), rowsSql).Rows ?? new RowTable([], []);
        var counted = CountByDelivery(rows);
        var read = plan.DataSetsOf(measure);
        var beside = warehouse.Query("select distinct delivery from delivered_files where dataset in (select unnest(?))",
            (object)read.ToList()).Rows.Select(r => (long)r[0]!).ToHashSet();
        var behind = scorecard[indicator.Id].Reading.Deliveries.ToHashSet();
        var own = history.StandingAt(scorecard.AsOf.Position).Where(d => counted.ContainsKey(d.Position)).Select(d => d.DataSet)
            .ToHashSet();
        var shares = history.StandingAt(scorecard.AsOf.Position)
            .Where(d => counted.ContainsKey(d.Position) || behind.Contains(d.Position)
                || (beside.Contains(d.Position) && !own.Contains(d.DataSet)))
            .Select(d =>
                new DeliveryShare(d, counted.TryGetValue(d.Position, out var n) ? n : null) { Counted = behind.Contains(d.Position) })
                    .ToList();
        var entries = history.Until(scorecard.AsOf.Position);
        var planEntry = history.PlanAt(scorecard.AsOf.Position);
        var reading = scorecard[indicator.Id].Reading;
        // A value that a second computation does not confirm is nowhere shown, and its reason says what each of the two gave.
        var confirmed = reading.SecondComputation is not { Agrees: false };
        // A reading that was withheld because few answered is not given away by its receipt.
        var withheld = reading.Absence == Absence.Suppressed;
        // A query by itself does not know that an indicator is not read by half-year: what it gives then is the value of nothing.
        var unread = withheld || reading.Absence == Absence.NotApplicable;
        var ofAnswers = indicator.Kind.TellsOfMembers || plan.ReadsAnswers(measure);
        return new Explanation
        {
            Assessment = scorecard[indicator.Id],
            AsOf = scorecard.AsOf,
            Measure = measure,
            RowsSql = rowsSql,
            CheckSql = checkSql,
            // The check counts every answer; where late ones are held back it would tell them.
            CheckValue =
                unread || !confirmed || (plan.Disclosure.LateAnswers == LateAnswers.Batch && indicator.Kind.Rows == RowSubject.Opinions)
                    ? null
                : CheckQuery.Ask(sql => warehouse.Query(sql), measure, indicator, scorecard.Period).Value,
            Rows = ofAnswers ? PublishedRows.Of(indicator, reading, rows)
                : new RowTable(rows.Columns, [.. rows.Rows.Take(Explanation.RowLimit)]),
            RowsAreCounts = ofAnswers,
            RowCount = withheld ? 0 : rows.Rows.Count,
            Deliveries = shares,
            Journal = [.. entries.Where(e => e.Position == planEntry.Position || shares.Any(s => s.Delivery.Position == e.Position))
                .Select(History.Describe)],
            Warehouse = Path.GetRelativePath(folder, warehouse.File).Replace('\\', '/'),
        };
    }

    private static Dictionary<long, long> CountByDelivery(RowTable rows)
    {
        var column = rows.Columns.ToList().IndexOf("_delivery");
        return column < 0 ? []
            : rows.Rows.Select(r => r[column]).OfType<long>().GroupBy(p => p).ToDictionary(g => g.Key, g => (long)g.Count());
    }
}
