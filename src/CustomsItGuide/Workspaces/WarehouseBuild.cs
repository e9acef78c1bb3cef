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
        foreach (var indicator in plan.Indicators.Where(i => i.Estimator != Estimators.Fulfilment))
        {
            var readings = Estimate(db, plan, indicator);
            foreach (var reading in readings)
            {
                ReadingStore.Write(db, reading);
                ReadingStore.Write(db, indicator.Id, reading.Period, Facts.Of(plan, indicator, reading, readings));
            }
        }
    }

    /// <summary>Readings of the year before the plan and of each of its years, and of their first halves where the indicator reports them.</summary>
    private static List<Reading> Estimate(Database db, Plan plan, Indicator indicator)
    {
        var rows = MeasureRows.Run(db, plan.Measure(indicator.Measure), indicator);
        var period = rows.Columns.ToList().IndexOf("period");
        var byYear = rows.Rows.ToLookup(r => (string)r[period]!);
        var readings = new List<Reading>();
        foreach (var year in plan.Years.Prepend(plan.Years[0].Previous))
        {
            var ofYear = new RowTable(rows.Columns, [.. byYear[year.ToString()]]);
            if (indicator.ReportsMidYear) readings.Add(Estimators.Estimate(plan, indicator, Period.HalfYear(year.StartYear, 1), ofYear));
            readings.Add(Estimators.Estimate(plan, indicator, year, ofYear));
        }
        return readings;
    }
}
