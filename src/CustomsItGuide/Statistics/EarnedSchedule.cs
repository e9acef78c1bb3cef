namespace CustomsItGuide.Statistics;

/// <summary>
/// Slip of a plan in time, Lipke (2003) Schedule is Different: ES = i + (EV − PV_i)/(PV_{i+1} − PV_i), i the last period whose planned
/// value is earned.
/// </summary>
/// <param name="Schedule">Periods' worth of plan that is earned, at most the plan's length.</param>
/// <param name="SpiValue">Earned over planned to date; null while nothing was planned.</param>
/// <param name="SpiTime">ES over actual time; null at time 0.</param>
/// <param name="Slip">Actual time − ES, in periods; positive is late.</param>
public sealed record EarnedSchedule(double Schedule, double? SpiValue, double? SpiTime, double Slip)
{
    /// <param name="planned">Cumulative planned value at the end of periods 1, 2, …; before the first it is 0.</param>
    /// <param name="actualTime">Periods gone by, may be a fraction.</param>
    /// <exception cref="ArgumentOutOfRangeException">No period, planned values that fall, a negative earned value, or a negative
    /// time.</exception>
    public static EarnedSchedule Of(IReadOnlyList<double> planned, double earned, double actualTime)
    {
        Require.Finite(planned, "planned_cumulative", 1);
        for (var i = 0; i < planned.Count; i++)
            Require.That(planned[i] >= Planned(i), "planned_cumulative", planned[i], "planned values that never fall");
        Require.That(earned >= 0 && double.IsFinite(earned), nameof(earned), earned, "an earned value not below 0");
        Require.That(actualTime >= 0 && double.IsFinite(actualTime), "actual_time", actualTime, "a time not below 0");

        var done = 0;
        while (done < planned.Count && planned[done] <= earned)
            done++;
        double schedule = done;
        if (done < planned.Count)
            schedule += (earned - Planned(done)) / (planned[done] - Planned(done));

        var whole = (int)Math.Min(Math.Floor(actualTime), planned.Count);
        var toDate = Planned(whole);
        if (whole < planned.Count)
            toDate += (actualTime - whole) * (planned[whole] - toDate);
        return new EarnedSchedule(schedule, toDate == 0 ? null : earned / toDate, actualTime == 0 ? null : schedule / actualTime,
            actualTime - schedule);

        double Planned(int period) => period == 0 ? 0 : planned[period - 1];
    }
}
