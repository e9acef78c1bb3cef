using System.Globalization;
using System.Numerics;
using DuckDB.NET.Native;

namespace CustomsItGuide.Tests.Bindings;

/// <summary>The conversions that the bindings compute themselves, without the engine.</summary>
public sealed class StructTests
{
    [Fact]
    public void A_day_count_becomes_a_date_and_comes_back()
    {
        var epoch = new DateOnly(1970, 1, 1);
        for (var days = -1_000_000; days < 1_000_000; days += 17)
        {
            var date = DuckDBDateOnly.FromDuckDBDate(new DuckDBDate { Days = days });

            Assert.Equal(days, date.ToDuckDBDate().Days);
            if (days >= DateOnly.MinValue.DayNumber - epoch.DayNumber) Assert.Equal(epoch.AddDays(days), (DateOnly)date);
        }
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(-int.MaxValue)]
    [InlineData(int.MinValue + 2)]
    [InlineData(-719_468)]
    public void The_extreme_days_come_back(int days) =>
        Assert.Equal(days, DuckDBDateOnly.FromDuckDBDate(new DuckDBDate { Days = days }).ToDuckDBDate().Days);

    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(-long.MaxValue)]
    [InlineData(-1)]
    [InlineData(0)]
    public void The_extreme_timestamps_come_back(long micros) =>
        Assert.Equal(micros, DuckDBTimestamp.FromDuckDBTimestampStruct(new() { Micros = micros }).ToDuckDBTimestampStruct().Micros);

    [Theory]
    [InlineData("12345678", 4, "1234.5678")]
    [InlineData("-1", 3, "-0.001")]
    [InlineData("1500000000000000000000000000000", 30, "1.5000000000000000000000000000")]
    [InlineData("-12345678901234567890123456789012345678", 10, "-1234567890123456789012345678.9")]
    [InlineData("99999999999999999999999999999999999999", 38, "1.0000000000000000000000000000")]
    public void A_decimal_is_exact_or_rounded_to_what_System_Decimal_holds(string unscaled, byte scale, string expected)
    {
        var value = new DuckDBDecimal(38, scale, new DuckDBHugeInt(Int128.Parse(unscaled, CultureInfo.InvariantCulture)));

        Assert.Equal(expected, value.ToDecimal().ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_decimal_beyond_System_Decimal_is_an_overflow() =>
        Assert.Throws<OverflowException>(() => new DuckDBDecimal(38, 0, new DuckDBHugeInt(Int128.MaxValue)).ToDecimal());

    [Fact]
    public void Huge_integers_keep_their_bits_and_refuse_what_does_not_fit()
    {
        Assert.Equal(Int128.MinValue, new DuckDBHugeInt((BigInteger)Int128.MinValue).ToInt128());
        Assert.Equal(UInt128.MaxValue, new DuckDBUHugeInt((BigInteger)UInt128.MaxValue).ToUInt128());
        Assert.Throws<OverflowException>(() => new DuckDBHugeInt((BigInteger)Int128.MaxValue + 1));
        Assert.Throws<OverflowException>(() => new DuckDBUHugeInt(BigInteger.MinusOne));
    }

    [Fact]
    public void An_interval_is_a_time_span_unless_it_has_months_or_is_too_long()
    {
        Assert.Equal(new TimeSpan(3, 4, 0, 0), (TimeSpan)new DuckDBInterval(0, 3, 14_400_000_000));
        Assert.Equal(new TimeSpan(-3, -4, 0, 0), (TimeSpan)(DuckDBInterval)new TimeSpan(-3, -4, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => (TimeSpan)new DuckDBInterval(1, 0, 0));
        Assert.Throws<OverflowException>(() => (TimeSpan)new DuckDBInterval(0, int.MaxValue, long.MaxValue));
    }
}
