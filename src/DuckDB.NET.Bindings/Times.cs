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
    public DuckDBInterval(int months, int days, long micros) => (Months, Days, Micros) = (months, days, micros);

    public int Months { get; }
    public int Days { get; }
    public long Micros { get; }

    /// <summary>Days and microseconds; a remainder below a microsecond is dropped.</summary>
    public static implicit operator DuckDBInterval(TimeSpan span) =>
        new(0, span.Days, (span.Ticks - span.Days * TimeSpan.TicksPerDay) / TimeSpan.TicksPerMicrosecond);

    /// <exception cref="ArgumentOutOfRangeException">It has months, which have no fixed length.</exception>
    /// <exception cref="OverflowException">TimeSpan cannot hold it.</exception>
    public static explicit operator TimeSpan(DuckDBInterval interval) => interval.Months == 0
        ? new TimeSpan(checked(interval.Days * TimeSpan.TicksPerDay + interval.Micros * TimeSpan.TicksPerMicrosecond))
        : throw new ArgumentOutOfRangeException(nameof(interval), interval.Months, "An interval with months has no fixed length: read it as DuckDBInterval.");
}
