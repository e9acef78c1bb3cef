using DuckDB.NET.Native;

namespace CustomsItGuide.Tests.Bindings;

/// <summary>
/// Where our stand-in does more than its contract asks: a table function may read its argument as another type than it has,
/// and NULL and U+0000 are safe. The package need not do so: when it takes the stand-in's place, this file and StructTests go.
/// </summary>
[Collection(nameof(LeakTests))]
public sealed class StandInTests
{
    public static TheoryData<string, DuckDBType, object> Arguments => new()
    {
        { "1.5", DuckDBType.Double, 1.5m },
        { "-7", DuckDBType.Integer, -7L },
        { "-7", DuckDBType.HugeInt, (Int128)(-7) },
        { "7::uhugeint", DuckDBType.UnsignedHugeInt, (UInt128)7 },
        { "'\\x01\\x00'::blob", DuckDBType.Blob, new byte[] { 1, 0 } },
        { "date '2024-02-29'", DuckDBType.Date, new DateTime(2024, 2, 29) },
        { "time '24:00:00'", DuckDBType.Time, TimeSpan.FromDays(1) },
        { "timetz '01:02:03+02'", DuckDBType.TimeTz, new DateTimeOffset(1, 1, 2, 1, 2, 3, TimeSpan.FromHours(2)) },
        { "interval '1 month'", DuckDBType.Interval, new DuckDBInterval(1, 0, 0) },
        { "timestamptz '2024-02-29 01:02:03Z'", DuckDBType.TimestampTz, new DateTimeOffset(2024, 2, 29, 1, 2, 3, TimeSpan.Zero) },
    };

    [Theory]
    [MemberData(nameof(Arguments), DisableDiscoveryEnumeration = true)]
    public void An_argument_is_converted_to_the_type_asked_for(string argument, DuckDBType type, object expected)
    {
        using var connection = Database.InMemory();
        object? read = null;
        connection.RegisterLook(type, value => read = value.GetValue(expected.GetType()));

        connection.Scalar($"select * from look({argument})");

        Assert.Equal(expected, read);
    }

    [Fact]
    public void Bytes_read_from_an_argument_are_given_back()
    {
        using var connection = Database.InMemory();
        connection.RegisterLook(DuckDBType.Blob, value => Assert.Equal(1_000_000, value.GetValue<byte[]>().Length));

        LeakTests.AssertBounded(() => connection.Scalar("select * from look(repeat('y', 1000000)::blob)"));
    }

    [Fact]
    public void A_text_keeps_what_follows_a_NUL_character()
    {
        using var connection = Database.InMemory();

        Assert.Equal("nul\0inside", connection.Scalar("select ?", "nul\0inside"));
    }

    [Fact]
    public void A_NULL_argument_is_null_or_refused()
    {
        using var connection = Database.InMemory();
        var seen = 0;
        connection.RegisterLook(DuckDBType.Integer, value =>
        {
            Assert.True(value.IsNull());
            Assert.Null(value.GetValue<int?>());
            Assert.Null(value.GetValue<string>());
            Assert.Throws<InvalidCastException>(() => value.GetValue<int>());
            seen++;
        });

        connection.Scalar("select * from look(null)");

        Assert.NotEqual(0, seen);
    }
}
