using System.Globalization;
using System.Numerics;
using DuckDB.NET.Data;
using DuckDB.NET.Native;

namespace CustomsItGuide.Tests.Bindings;

/// <summary>C# functions that SQL calls.</summary>
public sealed class FunctionTests
{
    [Fact]
    public void A_scalar_function_is_called_for_every_row()
    {
        using var connection = Database.InMemory();
        connection.RegisterScalarFunction<int, int>("twice", x => x * 2);

        Assert.Equal(84, connection.Scalar("select twice(42)"));
        Assert.Equal(DBNull.Value, connection.Scalar("select twice(null::int)"));
        Assert.Equal(9_999_900_000L, connection.Scalar("select sum(twice(i::int)::bigint)::bigint from range(100000) t(i)"));
    }

    [Fact]
    public void Scalar_functions_take_and_return_text_dates_decimals_and_any_number_of_arguments()
    {
        using var connection = Database.InMemory();
        connection.RegisterScalarFunction<string, string, string>("glue", (a, b) => a + "-" + b);
        connection.RegisterScalarFunction<DateTime, DateTime>("nextday", day => day.AddDays(1));
        connection.RegisterScalarFunction<decimal, decimal>("half", value => value / 2);
        connection.RegisterScalarFunction<int, int>("many", (int[] values) => values.Length);
        connection.RegisterScalarFunction<long, long>("next", (readers, writer, rows) =>
        {
            for (ulong row = 0; row < rows; row++) writer.WriteValue(readers[0].GetValue<long>(row) + 1, row);
        });

        Assert.Equal("a-a longer string than twelve", connection.Scalar("select glue('a', 'a longer string than twelve')"));
        Assert.Equal(new DateTime(2024, 3, 1), connection.Scalar("select nextday(timestamp '2024-02-29')"));
        Assert.Equal(1.25m, connection.Scalar("select half(2.5)"));
        Assert.Equal(3, connection.Scalar("select many(7, 8, 9)"));
        Assert.Equal(43L, connection.Scalar("select next(42)"));
    }

    [Fact]
    public void An_exception_in_a_scalar_function_becomes_the_query_s_error()
    {
        using var connection = Database.InMemory();
        connection.RegisterScalarFunction<double, double>("bad", double (double _) => throw new InvalidOperationException("from C#"));

        var error = Assert.Throws<DuckDBException>(() => connection.Scalar("select bad(1.0::double)"));

        Assert.Contains("from C#", error.Message, StringComparison.Ordinal);
        Assert.IsType<InvalidOperationException>(error.InnerException);
        Assert.Equal(1, connection.Scalar("select 1"));
    }

    [Fact]
    public void A_table_function_is_read_like_a_table()
    {
        using var connection = Database.InMemory();
        connection.RegisterTableFunction<int, Person, Person>("people",
            count => Enumerable.Range(0, count).Select(i => new Person { Id = i, Name = $"name {i}" }),
            person => new Person { Id = person.Id, Name = person.Name });

        Assert.Equal(10_000L, connection.Scalar("select count(*) from people(10000) where Name = 'name ' || Id"));
    }

    [Fact]
    public void An_exception_in_a_table_function_becomes_the_query_s_error()
    {
        using var connection = Database.InMemory();
        connection.RegisterTableFunction<int, Person, Person>("broken",
            IEnumerable<Person> (_) => throw new InvalidOperationException("no people"),
            person => new Person { Id = person.Id, Name = person.Name });

        var error = Assert.Throws<DuckDBException>(() => connection.Scalar("select count(*) from broken(1)"));

        Assert.Contains("no people", error.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, DuckDBType, object> Arguments => new()
    {
        { "'héé'", DuckDBType.Varchar, "héé" },
        { "1.5", DuckDBType.Double, 1.5 },
        { "-7::tinyint", DuckDBType.TinyInt, (sbyte)-7 },
        { "7::ubigint", DuckDBType.UnsignedBigInt, 7ul },
        { "-7", DuckDBType.HugeInt, new BigInteger(-7) },
        { "true", DuckDBType.Boolean, true },
        { "uuid '00112233-4455-6677-8899-aabbccddeeff'", DuckDBType.Uuid, Guid.Parse("00112233-4455-6677-8899-aabbccddeeff") },
        { "uuid 'ffffffff-ffff-ffff-ffff-ffffffffffff'", DuckDBType.Uuid, Guid.Parse("ffffffff-ffff-ffff-ffff-ffffffffffff") },
        { "date '2024-02-29'", DuckDBType.Date, new DateOnly(2024, 2, 29) },
        { "time '01:02:03'", DuckDBType.Time, new TimeOnly(1, 2, 3) },
        { "interval '1 hour'", DuckDBType.Interval, TimeSpan.FromHours(1) },
        { "timestamp '2024-02-29 01:02:03'", DuckDBType.Timestamp, new DateTime(2024, 2, 29, 1, 2, 3) },
        { "timestamp_s '2024-02-29 01:02:03'", DuckDBType.TimestampS, new DateTime(2024, 2, 29, 1, 2, 3) },
        { "timestamp_ns '2024-02-29 01:02:03'", DuckDBType.TimestampNs, new DateTime(2024, 2, 29, 1, 2, 3) },
    };

    [Theory]
    [MemberData(nameof(Arguments), DisableDiscoveryEnumeration = true)]
    public void A_table_function_reads_its_argument_as_the_type_it_has(string argument, DuckDBType type, object expected)
    {
        using var connection = Database.InMemory();
        object? read = null;
        connection.RegisterLook(type, value => read = value.GetValue(expected.GetType()));

        connection.Scalar($"select * from look({argument})");

        Assert.Equal(expected, read);
    }

    private sealed class Person
    {
        public int Id { get; set; }

        public string? Name { get; set; }
    }
}
