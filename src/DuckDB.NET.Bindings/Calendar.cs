using System.Globalization;
using System.Runtime.InteropServices;

namespace DuckDB.NET.Native;

// Every struct here has the memory layout of its C counterpart: DuckDB.NET.Data reads most of them straight out of
// vectors, the rest cross P/Invoke by value. Do not add instance fields.

/// <summary>duckdb_date_struct. Years are astronomical (0 is 1 BC) and may lie outside what DateOnly holds.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBDateOnly
{
    public DuckDBDateOnly(int year, byte month, byte day) => (Year, Month, Day) = (year, month, day);

    public int Year { get; }
    public byte Month { get; }
    public byte Day { get; }

    // DuckDB's infinities are ordinary (extreme) day counts, so they survive the trip through year, month and day.
    public bool IsPositiveInfinity => ToDuckDBDate().Days == int.MaxValue;
    public bool IsNegativeInfinity => ToDuckDBDate().Days == -int.MaxValue;
    public bool IsInfinity => ToDuckDBDate().IsInfinity;

    public DuckDBDate ToDuckDBDate()
    {
        // Days from civil: count in years that start on 1 March, in eras of 400 years (146,097 days).
        long y = Month <= 2 ? Year - 1L : Year;
        long era = Math.DivRem(y >= 0 ? y : y - 399, 400).Quotient;
        long yearOfEra = y - era * 400;
        long dayOfYear = (153 * (Month + (Month > 2 ? -3 : 9)) + 2) / 5 + Day - 1;
        long dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return new DuckDBDate { Days = checked((int)(era * 146_097 + dayOfEra - 719_468)) };
    }

    public static DuckDBDateOnly FromDuckDBDate(DuckDBDate date)
    {
        long z = date.Days + 719_468L;
        long era = (z >= 0 ? z : z - 146_096) / 146_097;
        long dayOfEra = z - era * 146_097;
        long yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        long mp = (5 * dayOfYear + 2) / 153;
        long day = dayOfYear - (153 * mp + 2) / 5 + 1;
        long month = mp < 10 ? mp + 3 : mp - 9;
        return new DuckDBDateOnly((int)(yearOfEra + era * 400 + (month <= 2 ? 1 : 0)), (byte)month, (byte)day);
    }

    public static implicit operator DuckDBDateOnly(DateOnly date) => new(date.Year, (byte)date.Month, (byte)date.Day);
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1..9999.</exception>
    public static explicit operator DateOnly(DuckDBDateOnly date) => new(date.Year, date.Month, date.Day);
    public static implicit operator DuckDBDateOnly(DateTime date) => DateOnly.FromDateTime(date);
    public static explicit operator DateTime(DuckDBDateOnly date) => new(date.Year, date.Month, date.Day);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}");
}

/// <summary>duckdb_time_struct. 24:00:00 is a valid DuckDB time that TimeOnly cannot hold.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBTimeOnly
{
    public DuckDBTimeOnly(byte hour, byte min, byte sec, int microsecond = 0) => (Hour, Min, Sec, Microsecond) = (hour, min, sec, microsecond);

    public byte Hour { get; }
    public byte Min { get; }
    public byte Sec { get; }
    public int Microsecond { get; }

    internal static DuckDBTimeOnly FromMicros(long micros)
    {
        var (seconds, micro) = Math.DivRem(micros, 1_000_000);
        return new DuckDBTimeOnly((byte)(seconds / 3600), (byte)(seconds / 60 % 60), (byte)(seconds % 60), (int)micro);
    }

    internal long ToMicros() => ((Hour * 60L + Min) * 60L + Sec) * 1_000_000L + Microsecond;

    public static implicit operator DuckDBTimeOnly(TimeOnly time) => FromMicros(time.Ticks / TimeSpan.TicksPerMicrosecond);
    /// <exception cref="ArgumentOutOfRangeException">The time is 24:00:00.</exception>
    public static explicit operator TimeOnly(DuckDBTimeOnly time) => new(time.ToMicros() * TimeSpan.TicksPerMicrosecond);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Hour:00}:{Min:00}:{Sec:00}.{Microsecond:000000}");
}

/// <summary>duckdb_time_tz_struct; the offset is in seconds east of UTC.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBTimeTz
{
    public DuckDBTimeOnly Time { get; init; }
    public int Offset { get; init; }
}

/// <summary>duckdb_timestamp_struct.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDBTimestamp
{
    private const long MicrosPerDay = 86_400_000_000;

    public DuckDBTimestamp(DuckDBDateOnly date, DuckDBTimeOnly time) => (Date, Time) = (date, time);

    public DuckDBDateOnly Date { get; }
    public DuckDBTimeOnly Time { get; }

    public bool IsPositiveInfinity => ToDuckDBTimestampStruct().Micros == long.MaxValue;
    public bool IsNegativeInfinity => ToDuckDBTimestampStruct().Micros == -long.MaxValue;
    public bool IsInfinity => ToDuckDBTimestampStruct().IsInfinity;

    public static DuckDBTimestamp FromDuckDBTimestampStruct(DuckDBTimestampStruct timestamp)
    {
        var (days, micros) = Math.DivRem(timestamp.Micros, MicrosPerDay);
        if (micros < 0)
        {
            days--;
            micros += MicrosPerDay;
        }

        return new DuckDBTimestamp(DuckDBDateOnly.FromDuckDBDate(new DuckDBDate { Days = (int)days }), DuckDBTimeOnly.FromMicros(micros));
    }

    // In 128 bits because the day product of the earliest timestamps does not fit 64 before the time is added.
    public DuckDBTimestampStruct ToDuckDBTimestampStruct() =>
        new() { Micros = checked((long)((Int128)Date.ToDuckDBDate().Days * MicrosPerDay + Time.ToMicros())) };

    public DateTime ToDateTime() => new DateTime(Date.Year, Date.Month, Date.Day).AddTicks(Time.ToMicros() * TimeSpan.TicksPerMicrosecond);
}
