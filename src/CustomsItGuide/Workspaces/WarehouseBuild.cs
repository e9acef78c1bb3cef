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
        var delivered = plan.Measures.ToDictionary(m => m.Name, m => MeasureRows.Years(db, m));
        foreach (var indicator in plan.Indicators.Where(i => !Estimators.IsFulfilment(i)))
        {
            var readings = Estimate(db, plan, indicator, delivered[indicator.Measure]);
            foreach (var reading in readings.Values)
            {
                ReadingStore.Write(db, reading);
                ReadingStore.Write(db, indicator.Id, reading.Period, Facts.Of(indicator, reading, readings, plan));
            }
        }
    }

    /// <summary>Readings of the year before the plan and of each of its years, and of their first halves where the indicator reports them.</summary>
    private static Dictionary<Period, Reading> Estimate(Database db, Plan plan, Indicator indicator, IReadOnlySet<string> delivered)
    {
        var rows = MeasureRows.Run(db, plan.Measure(indicator.Measure), indicator);
        var period = rows.Columns.ToList().IndexOf("period");
        var byYear = rows.Rows.ToLookup(r => (string)r[period]!);
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
