using CustomsItGuide.Readings;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Workspaces;

/// <summary>The last part of every build: from rows that count to the readings and facts that the warehouse carries.</summary>
internal static class WarehouseBuild
{
    public static void Finish(Database db, Plan plan)
    {
        Aggregates.Fill(db);
        db.Execute("delete from readings; delete from reading_members; delete from facts;");
        foreach (var measure in plan.Measures)
        {
            var indicators = plan.Indicators.Where(i => i.Measure == measure.Name && !Estimators.IsFulfilment(i)).ToList();
            if (indicators.Count == 0) continue;
            var rows = MeasureRows.Run(db, measure);
            foreach (var indicator in indicators)
            {
                var readings = Published(db, plan, indicator, rows);
                foreach (var reading in readings.Values)
                {
                    ReadingStore.Write(db, reading);
                    ReadingStore.Write(db, indicator.Id, reading.Period, Facts.Of(indicator, reading, readings, plan));
                }
            }
        }
    }

    /// <summary>The same as <see cref="Estimate"/>, with what is published of surveys at their closure, and where late answers enter in batches by those that were let in.</summary>
    public static IReadOnlyDictionary<Period, Reading> Published(Database db, Plan plan, Indicator indicator, RowTable rows)
    {
        var readings = Estimate(plan, indicator, rows);
        if (!SurveyTables.IsSurvey(indicator)) return readings;
        var published = PublicationTable.Read(db);
        if (plan.Disclosure.LateAnswers != LateAnswers.Batch) return readings.ToDictionary(r => r.Key, r => PublishedReadings.Of(plan, indicator, r.Value, published));
        var letIn = LateTotalTable.Read(db);
        return Inputs(plan, indicator, rows).ToDictionary(i => i.Period, i => PublishedReadings.Of(plan, indicator, BatchedReadings.Of(i, readings[i.Period], letIn), published));
    }

    /// <summary>Readings of the year before the plan and of each of its years, and of their first halves where the indicator reports them.</summary>
    /// <param name="rows">All rows of the indicator's measure.</param>
    public static IReadOnlyDictionary<Period, Reading> Estimate(Plan plan, Indicator indicator, RowTable rows) =>
        Inputs(plan, indicator, rows).ToDictionary(input => input.Period, Estimators.Read);

    /// <summary>What those readings are estimated from.</summary>
    /// <inheritdoc cref="Estimate"/>
    public static IEnumerable<EstimatorInput> Inputs(Plan plan, Indicator indicator, RowTable rows)
    {
        var period = rows.Columns.ToList().IndexOf("period");
        var delivered = rows.Rows.Select(r => r[period] as string).OfType<string>().ToHashSet();
        var byYear = MeasureRows.Of(rows, indicator).ToLookup(r => (string)r[period]!);
        foreach (var year in plan.Years.Prepend(plan.Years[0].Previous))
        {
            var ofYear = new RowTable(rows.Columns, [.. byYear[year.ToString()]]);
            foreach (var part in indicator.ReportsMidYear ? [Period.HalfYear(year.StartYear, 1), year] : new[] { year })
            {
                yield return new EstimatorInput(indicator, plan, part, ofYear, delivered.Contains(year.ToString()));
            }
        }
    }
}
