using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

// Every struct here has the memory layout of its C counterpart: DuckDB.NET.Data reads most of them straight out of
// vectors, the rest cross P/Invoke by value. Do not add instance fields.

/// <summary>duckdb_date: days since 1970-01-01; the two extreme values mean -infinity and infinity.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DuckDBDate
{
    public int Days { get; set; }
    public readonly bool IsInfinity => Days is int.MaxValue or -int.MaxValue;
}

/// <summary>duckdb_time: microseconds since midnight.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DuckDBTime
{
    public long Micros { get; set; }
}

/// <summary>duckdb_time_tz: time and offset packed in 64 bits.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DuckDBTimeTzStruct
{
    public ulong Bits { get; set; }
}

/// <summary>duckdb_timestamp and its _s, _ms and _ns variants: one 64-bit count since 1970-01-01.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DuckDBTimestampStruct
{
    public long Micros { get; set; }
    public readonly bool IsInfinity => Micros is long.MaxValue or -long.MaxValue;
}

/// <summary>duckdb_interval.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBInterval
{
    private const int DaysPerMonth = 30; // what DuckDB itself uses when it has to compare intervals

    public DuckDBInterval(int months, int days, long micros) => (Months, Days, Micros) = (months, days, micros);

    public int Months { get; }
    public int Days { get; }
    public long Micros { get; }

    /// <summary>Days and microseconds; a remainder below a microsecond is dropped.</summary>
    public static implicit operator DuckDBInterval(TimeSpan span) =>
        new(0, span.Days, (span.Ticks - span.Days * TimeSpan.TicksPerDay) / TimeSpan.TicksPerMicrosecond);

    /// <summary>A month counts as 30 days.</summary>
    /// <exception cref="OverflowException">TimeSpan cannot hold it.</exception>
    public static explicit operator TimeSpan(DuckDBInterval interval) => checked(new TimeSpan(
        (interval.Months * (long)DaysPerMonth + interval.Days) * TimeSpan.TicksPerDay + interval.Micros * TimeSpan.TicksPerMicrosecond));
}
