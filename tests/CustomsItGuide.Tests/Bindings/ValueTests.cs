using System.Collections;
using System.Globalization;
using System.Numerics;
using DuckDB.NET.Data;
using DuckDB.NET.Native;

namespace CustomsItGuide.Tests.Bindings;

/// <summary>A value goes in as a bound parameter and comes back the same, whatever its type.</summary>
public sealed class ValueTests
{
    public static TheoryData<object> Scalars =>
    [
        true, (sbyte)-5, (short)-5, -5, -5L, (byte)5, (ushort)5, 5u, 5ul, ulong.MaxValue, long.MinValue, 1.5f, 1.5, double.MaxValue,
        "", "héllo 😀 ", "exactly 12 b", "a string longer than twelve bytes",
        1234.5678m, -0.001m, 0m, decimal.MaxValue, decimal.MinValue,
        Guid.Empty, Guid.Parse("00112233-4455-6677-8899-aabbccddeeff"), Guid.Parse("ffffffff-ffff-ffff-ffff-ffffffffffff"),
        new DateTime(2024, 2, 29, 13, 14, 15, 123).AddTicks(4560), new DateOnly(1, 1, 1), new DateOnly(9999, 12, 31),
        new TimeOnly(23, 59, 59, 999, 999), TimeSpan.FromHours(25.5), TimeSpan.FromTicks(-12340),
        BigInteger.Parse("-170141183460469231731687303715884105728", CultureInfo.InvariantCulture),
        BigInteger.Parse("170141183460469231731687303715884105727", CultureInfo.InvariantCulture),
        BigInteger.Parse("340282366920938463463374607431768211455", CultureInfo.InvariantCulture),
        BigInteger.Parse("12345678901234567890123456789012345678901234567890", CultureInfo.InvariantCulture),
        BigInteger.Parse("-12345678901234567890123456789012345678901234567890", CultureInfo.InvariantCulture),
    ];

    [Theory]
    [MemberData(nameof(Scalars), DisableDiscoveryEnumeration = true)]
    public void A_scalar_comes_back_as_it_was(object value)
    {
        using var connection = Database.InMemory();

        var back = connection.Scalar("select ?", value);

        Assert.Equal(value, back);
        Assert.IsType(value.GetType(), back);
    }

    [Fact]
    public void Null_comes_back_as_DBNull()
    {
        using var connection = Database.InMemory();

        Assert.Equal(DBNull.Value, connection.Scalar("select ?", [null]));
    }

    [Fact]
    public void Lists_come_back_in_order_and_an_empty_one_stays_empty()
    {
        using var connection = Database.InMemory();

        Assert.Equal([1, 2, 3],
            Assert.IsType<IEnumerable>(connection.Scalar("select ?", new List<int> { 1, 2, 3 }), exactMatch: false).Cast<int>());
        Assert.Equal(["a", "bb", "a longer string than twelve"],
            Assert.IsType<IEnumerable>(connection.Scalar("select ?", new List<string> { "a", "bb", "a longer string than twelve" }),
                exactMatch: false).Cast<string>());
        Assert.Equal(0L, connection.Scalar("select len(?::int[])", new List<int>()));
    }

    [Theory]
    [InlineData(new byte[] { 1, 0, 255 })]
    [InlineData(new byte[0])]
    public void Bytes_come_back_as_a_stream(byte[] bytes)
    {
        using var connection = Database.InMemory();
        using var command = connection.Command("select ?", bytes);
        using var reader = command.ExecuteReader();
        Assert.True(reader.Read());

        using var stream = reader.GetStream(0);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);

        Assert.Equal(bytes, copy.ToArray());
    }

    public static TheoryData<string, object?, string> Columns => new()
    {
        { "timestamp", new DateTime(2024, 2, 29, 13, 14, 15), "2024-02-29 13:14:15" },
        { "timestamp_s", new DateTime(2024, 2, 29, 13, 14, 15), "2024-02-29 13:14:15" },
        { "timestamp_ms", new DateTime(2024, 2, 29, 13, 14, 15), "2024-02-29 13:14:15" },
        { "timestamp_ns", new DateTime(2024, 2, 29, 13, 14, 15), "2024-02-29 13:14:15" },
        { "timestamptz", new DateTime(2024, 2, 29, 13, 14, 15, DateTimeKind.Utc), "2024-02-29 13:14:15+00" },
        { "timetz", new DateTimeOffset(2000, 1, 1, 10, 0, 0, TimeSpan.FromHours(2)), "10:00:00+02" },
        { "int[3]", new[] { 1, 2, 3 }, "[1, 2, 3]" },
        { "varchar[]", new List<string?> { "x", null, "a longer string than twelve" }, "[x, NULL, a longer string than twelve]" },
        { "enum('sad', 'ok', 'happy')", "happy", "happy" },
        { "uuid", Guid.Parse("00112233-4455-6677-8899-aabbccddeeff"), "00112233-4455-6677-8899-aabbccddeeff" },
        { "hugeint", new BigInteger(-5), "-5" },
        { "uhugeint", new BigInteger(5), "5" },
        { "decimal(38,10)", 1.25m, "1.2500000000" },
        { "interval", TimeSpan.FromMinutes(90), "01:30:00" },
        { "blob", new byte[] { 9, 8 }, @"\x09\x08" },
        { "time", new TimeOnly(1, 2, 3), "01:02:03" },
        { "date", new DateOnly(2020, 1, 2), "2020-01-02" },
        { "date", new DuckDBDateOnly(-43, 3, 15), "0044-03-15 (BC)" },
    };

    [Theory]
    [MemberData(nameof(Columns), DisableDiscoveryEnumeration = true)]
    public void A_typed_column_takes_the_parameter_and_the_engine_shows_the_same_value(string type, object? value, string text)
    {
        using var connection = Database.InMemory();
        connection.Execute("set timezone = 'UTC'");
        connection.Execute($"create table t(x {type})");

        connection.Execute("insert into t values (?)", value);

        Assert.Equal(text, connection.Scalar("select x::varchar from t"));
    }

    [Fact]
    public void The_thread_s_culture_changes_nothing()
    {
        object?[] back = [];
        var thread = new Thread(() =>
        {
            using var connection = Database.InMemory();
            back = [connection.Scalar("select ?", 1234.5m), connection.Scalar("select ?::varchar", 0.5),
                connection.Scalar("select ?::varchar", new DateOnly(2024, 7, 1))];
        })
        { CurrentCulture = CultureInfo.GetCultureInfo("de-DE") };
        thread.Start();
        thread.Join();

        Assert.Equal([1234.5m, "0.5", "2024-07-01"], back);
    }
}
