using System.Globalization;
using CustomsItGuide.Readings;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.States;

/// <summary>
/// Keeps, for every fiscal year that has ended, each value that an indicator has had since: what a reader was shown, and since when.
/// A row is written only when the value, its terms or the fact against the target change, under the definitions of the warehouse's own
/// position, so that the rows tell of changed data and not of changed definitions.
/// </summary>
internal sealed class ReportedReadings(Database db, Plan plan, Measured measured)
{
    private readonly Dictionary<long, (string DataSet, DateOnly Day)> delivered = [];

    /// <summary>Before a load: writes down what stood, for years that have ended since the rows of a measure last moved.</summary>
    /// <param name="dataSets">Those that the load brings.</param>
    /// <param name="load">Position of the load's first delivery.</param>
    /// <param name="known">When the load is known.</param>
    public void Before(IReadOnlySet<string> dataSets, long load, DateTimeOffset known) => Look(dataSets, load - 1, known, ended: null);

    /// <summary>After a load: writes down what it changed of years that have ended.</summary>
    /// <param name="position">Of the load's last delivery.</param>
    public void After(IReadOnlySet<string> dataSets, long position, DateTimeOffset known) =>
        Look(dataSets, position, known, DateOnly.FromDateTime(known.UtcDateTime));

    /// <param name="ended">Since when a change stands; null: nothing has changed since the year's end, and only years not looked at yet
    /// are.</param>
    private void Look(IReadOnlySet<string> dataSets, long position, DateTimeOffset known, DateOnly? ended)
    {
        var today = DateOnly.FromDateTime(known.UtcDateTime);
        var years = plan.YearsAndBefore.Where(y => y.Last < today).Select(y => y.ToString()).ToList();
        if (years.Count == 0) return;
        var touched = PendingRows.Touched(plan, dataSets);
        var standing = db.Query("select indicator, period, fingerprint from reported_rows").Rows
            .ToLookup(r => (string)r[0]!, r => (Period: (string)r[1]!, Fingerprint: (string)r[2]!));
        var looked = new List<(string Indicator, string Period, string Fingerprint)>();
        foreach (var indicator in plan.Indicators.Where(i =>
            i.Kind.Rows != RowSubject.Indicators && measured.Reads(plan.Measure(i.Measure), touched)))
        {
            var before = standing[indicator.Id].ToDictionary(r => r.Period, r => r.Fingerprint, StringComparer.Ordinal);
            if (ended is null && years.TrueForAll(before.ContainsKey)) continue;
            var now = measured.Fingerprints(indicator);
            var moved = years.Where(y =>
                before.GetValueOrDefault(y) != now.GetValueOrDefault(y, "") && (ended is not null || !before.ContainsKey(y))).ToList();
            if (moved.Count == 0) continue;
            looked.AddRange(moved.Select(y => (indicator.Id, y, now.GetValueOrDefault(y, ""))));
            Write(indicator, years, moved.Select(plan.Calendar.Parse).ToHashSet(), position, ended);
        }
        ReportedTable.WriteRows(db, looked);
    }

    /// <param name="moved">Years in which rows of the measure differ.</param>
    private void Write(Indicator indicator, List<string> years, HashSet<Period> moved, long position, DateOnly? since)
    {
        var last = ReportedTable.Last(db, indicator.Id, plan.Calendar);
        var periods = years.Select(plan.Calendar.Parse).ToList();
        // A second computation takes time, and most of what is looked at has not changed: that is seen without one.
        var estimated = measured.Published(indicator, isConfirmed: false);
        var confirmed = measured.Published(indicator);
        foreach (var period in periods.Where(p => (moved.Contains(p) || IsNews(p, estimated)) && IsNews(p, confirmed)))
        {
            ReportedTable.Write(db, indicator.Id, period, Now(period, confirmed));
            if (indicator.Kind.Rows == RowSubject.Opinions)
                ReportedTable.WriteMembers(db, indicator.Id, period, position, confirmed[period].Members);
        }

        bool IsNews(Period period, IReadOnlyDictionary<Period, Reading> readings) => Now(period, readings) is var now
            && (last.TryGetValue(period, out var before) ? !before.Says(now) : now.Value is not null);

        ReportedReading Now(Period period, IReadOnlyDictionary<Period, Reading> readings)
        {
            var reading = readings[period];
            return new(position, since ?? period.Last, IsInterim(reading), reading.Value, reading.Numerator, reading.Denominator,
                Facts.Of(indicator, reading, readings, plan));
        }
    }

    /// <summary>
    /// True when everything behind a value came before the year was over, in data sets that are delivered for a whole year or as a whole:
    /// such a delivery cannot have told of the year's end. A survey's or an operation's delivery tells all of it, whenever it came.
    /// </summary>
    private bool IsInterim(Reading reading) => reading.Deliveries.Count > 0 && reading.Deliveries.All(position =>
    {
        var (dataSet, day) = Delivered(position);
        return day <= reading.Period.Last && !plan.DataSet(dataSet).Slice.TellsAnEvent;
    });

    private (string DataSet, DateOnly Day) Delivered(long position)
    {
        if (!delivered.ContainsKey(position))
        {
            foreach (var row in db.Query("select distinct delivery, dataset, received::date from delivered_files").Rows)
                delivered[(long)row[0]!] = ((string)row[1]!, (DateOnly)row[2]!);
        }
        return delivered[position];
    }
}
