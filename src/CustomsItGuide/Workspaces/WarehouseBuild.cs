using CustomsItGuide.Readings;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Workspaces;

/// <summary>The last part of every build: from rows that count to the readings and facts that the warehouse carries.</summary>
internal static class WarehouseBuild
{
    public static void Finish(Database db, Plan plan)
    {
        Aggregates.Fill(db);
        db.Execute("delete from readings; delete from facts;");
        foreach (var measure in plan.Measures)
        {
            var indicators = plan.Indicators.Where(i => i.Measure == measure.Name && !Estimators.IsFulfilment(i)).ToList();
            if (indicators.Count == 0) continue;
            var rows = MeasureRows.Run(db, measure);
            foreach (var indicator in indicators)
            {
                var readings = Estimate(plan, indicator, rows);
                foreach (var reading in readings.Values)
                {
                    ReadingStore.Write(db, reading);
                    ReadingStore.Write(db, indicator.Id, reading.Period, Facts.Of(indicator, reading, readings, plan));
                }
            }
        }
    }

    /// <summary>Readings of the year before the plan and of each of its years, and of their first halves where the indicator reports them.</summary>
    /// <param name="rows">All rows of the indicator's measure.</param>
    public static IReadOnlyDictionary<Period, Reading> Estimate(Plan plan, Indicator indicator, RowTable rows)
    {
        var period = rows.Columns.ToList().IndexOf("period");
        var delivered = rows.Rows.Select(r => r[period] as string).OfType<string>().ToHashSet();
        var byYear = MeasureRows.Of(rows, indicator).ToLookup(r => (string)r[period]!);
        var readings = new Dictionary<Period, Reading>();
        foreach (var year in plan.Years.Prepend(plan.Years[0].Previous))
        {
            var ofYear = new RowTable(rows.Columns, [.. byYear[year.ToString()]]);
            foreach (var part in indicator.ReportsMidYear ? [Period.HalfYear(year.StartYear, 1), year] : new[] { year })
            {
                readings[part] = Estimators.Read(new EstimatorInput(indicator, plan, part, ofYear, delivered.Contains(year.ToString())));
            }
        }
        return readings;
    }
}
