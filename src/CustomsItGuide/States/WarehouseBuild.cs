using CustomsItGuide.Disclosure;
using CustomsItGuide.Readings;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.States;

/// <summary>The last part of every build: from rows that count to the readings and facts that the warehouse carries.</summary>
internal static class WarehouseBuild
{
    /// <summary>Makes all readings anew.</summary>
    public static void Finish(Database db, Plan plan) => Finish(db, plan, plan.Measures);

    /// <summary>Makes those readings anew that may differ from what the warehouse has; the others stay as they are.</summary>
    /// <param name="changed">Data sets whose rows differ from those that the readings were made of.</param>
    /// <param name="closed">Names of the measures of which something was fixed for publication since.</param>
    public static void Finish(Database db, Plan plan, IReadOnlySet<string> changed, IReadOnlySet<string> closed)
    {
        var touched = PendingRows.Touched(plan, changed);
        Finish(db, plan, plan.Measures.Where(m => closed.Contains(m.Name) || plan.DataSetsOf(m).Any(touched.Contains)));
    }

    private static void Finish(Database db, Plan plan, IEnumerable<Measure> measures)
    {
        Aggregates.Fill(db);
        foreach (var measure in measures)
        {
            var indicators = plan.Indicators.Where(i => i.Measure == measure.Name && i.Kind.Rows != RowSubject.Indicators).ToList();
            if (indicators.Count == 0) continue;
            var rows = MeasureRows.Run(db, measure);
            foreach (var indicator in indicators)
            {
                foreach (var table in new[] { "readings", "reading_members", "facts" })
                    db.Execute($"delete from {table} where indicator = $1", indicator.Id);
                var readings = Published(db, plan, indicator, rows);
                foreach (var reading in readings.Values)
                {
                    ReadingStore.Write(db, reading);
                    ReadingStore.Write(db, indicator.Id, reading.Period, Facts.Of(indicator, reading, readings, plan));
                }
            }
        }
    }

    /// <summary>
    /// The same as <see cref="Estimate"/> without what a second computation does not confirm, with what is published of surveys at their
    /// closure, and where late answers enter in batches by those that were let in.
    /// </summary>
    /// <param name="isConfirmed">False: nothing is computed a second time, and nothing of the outcome is to be shown.</param>
    public static IReadOnlyDictionary<Period, Reading> Published(
        Database db, Plan plan, Indicator indicator, (RowTable? Rows, string? Fault) measured, bool isConfirmed = true)
    {
        var readings = Estimate(plan, indicator, measured);
        // All answers are in both computations; what is let in of them afterwards is another question.
        if (isConfirmed) readings = Confirmed(db, plan, indicator, readings.Values);
        if (indicator.Kind.Rows == RowSubject.DeclaredFacts)
        {
            var options = OptionTable.Read(db).Where(o => o.Kind == PublishedOptions.ReasonsOfIndicator && o.Subject == indicator.Id)
                .ToDictionary(o => o.Period);
            return readings.ToDictionary(r => r.Key,
                r => PublishedReadings.WithReasons(indicator, r.Value, options.GetValueOrDefault(r.Key)));
        }
        if (indicator.Kind.Rows != RowSubject.Opinions || measured.Rows is not { } rows) return readings;
        var published = PublicationTable.Read(db);
        if (plan.Disclosure.LateAnswers != LateAnswers.Batch)
            return readings.ToDictionary(r => r.Key, r => PublishedReadings.Of(plan, indicator, r.Value, published));
        var letIn = LateTotalTable.Read(db);
        return Inputs(plan, indicator, rows)
            .ToDictionary(i => i.Period,
                i => PublishedReadings.Of(plan, indicator, BatchedReadings.Of(i, readings[i.Period], letIn), published));
    }

    /// <summary>The readings without those that a second computation does not confirm.</summary>
    public static IReadOnlyDictionary<Period, Reading> Confirmed(Database db, Plan plan, Indicator indicator,
        IEnumerable<Reading> readings) =>
        readings.ToDictionary(r => r.Period, r => Confirming.Settle(r, plan, indicator, sql => db.Query(sql)));

    /// <summary>Readings of the year before the plan and of each of its years, and of their first halves where the indicator reports
    /// them.</summary>
    /// <param name="measured">All rows of the indicator's measure, or why there are none.</param>
    public static IReadOnlyDictionary<Period, Reading> Estimate(Plan plan, Indicator indicator, (RowTable? Rows, string? Fault) measured) =>
        measured.Rows is { } rows
        ? Inputs(plan, indicator, rows).ToDictionary(input => input.Period, Estimators.Read)
        : Periods(plan, indicator)
            .ToDictionary(p => p, p => Confirming.Failed(plan, indicator, plan.Measure(indicator.Measure), p, measured.Fault!));

    /// <summary>What those readings are estimated from.</summary>
    /// <param name="rows">All rows of the indicator's measure.</param>
    public static IEnumerable<EstimatorInput> Inputs(Plan plan, Indicator indicator, RowTable rows)
    {
        var period = rows.Columns.ToList().IndexOf("period");
        var delivered = rows.Rows.Select(r => r[period] as string).OfType<string>().ToHashSet();
        var byYear = MeasureRows.Of(rows, indicator).ToLookup(r => (string)r[period]!);
        foreach (var part in Periods(plan, indicator))
        {
            var year = part.Year.ToString();
            yield return new EstimatorInput(indicator, plan, part, new RowTable(rows.Columns, [.. byYear[year]]), delivered.Contains(year));
        }
    }

    private static IEnumerable<Period> Periods(Plan plan, Indicator indicator) =>
        from year in plan.Years.Prepend(plan.Years[0].Previous)
        from part in indicator.ReportsMidYear ? [Period.HalfYear(year.StartYear, 1), year] : new[] { year }
        select part;
}
