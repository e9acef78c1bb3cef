using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Numerics;
using DuckDB.NET.Data;
using DuckDB.NET.Native;

namespace CustomsItGuide.Tests.Bindings;

public sealed class ReaderTests
{
    public static TheoryData<string, object> Literals => new()
    {
        { "true", true },
        { "1::tinyint", (sbyte)1 },
        { "2::smallint", (short)2 },
        { "3::int", 3 },
        { "4::bigint", 4L },
        { "5::utinyint", (byte)5 },
        { "6::usmallint", (ushort)6 },
        { "7::uinteger", 7u },
        { "8::ubigint", 8ul },
        { "1.5::float", 1.5f },
        { "2.5::double", 2.5 },
        { "12345.6789::decimal(18,4)", 12345.6789m },
        { "'abc'", "abc" },
        { "'a string longer than twelve bytes é'", "a string longer than twelve bytes é" },
        { "date '2024-02-29'", new DateOnly(2024, 2, 29) },
        { "date '2024-02-29'", new DateTime(2024, 2, 29) },
        { "date '2024-02-29'", new DuckDBDateOnly(2024, 2, 29) },
        { "timestamp '2024-02-29 10:11:12.123456'", new DateTime(2024, 2, 29, 10, 11, 12, 123, 456) },
        { "time '10:11:12'", new TimeOnly(10, 11, 12) },
        { "interval '3 days 4 hours'", new TimeSpan(3, 4, 0, 0) },
        { "interval '3 days 4 hours'", new DuckDBInterval(0, 3, 14_400_000_000) },
        { "uuid '00112233-4455-6677-8899-aabbccddeeff'", Guid.Parse("00112233-4455-6677-8899-aabbccddeeff") },
        { "170141183460469231731687303715884105727::hugeint", (BigInteger)Int128.MaxValue },
        { "'101'::bit", "101" },
        { "'happy'::enum('sad', 'ok', 'happy')", "happy" },
        { "'happy'::enum('sad', 'ok', 'happy')", Mood.Happy },
        { "[1, 2, null]", new List<int?> { 1, 2, null } },
        { "map {'k': 1}", new Dictionary<string, int> { ["k"] = 1 } },
    };

    [Theory]
    [MemberData(nameof(Literals), DisableDiscoveryEnumeration = true)]
    public void A_value_is_read_as_the_type_asked_for(string literal, object expected)
    {
        using var connection = Database.InMemory();
        using var command = connection.Command($"select {literal}");
        using var reader = command.ExecuteReader();
        Assert.True(reader.Read());

        var read = typeof(DbDataReader).GetMethod(nameof(DbDataReader.GetFieldValue))!.MakeGenericMethod(expected.GetType())
            .Invoke(reader, [0]);

        Assert.Equal(expected, read);
    }

    [Fact]
    public void A_struct_is_read_as_a_dictionary_or_as_a_class()
    {
        using var connection = Database.InMemory();
        using var command = connection.Command("select {'x': 1, 'y': 'z'} as s, null as n");
        using var reader = command.ExecuteReader();
        Assert.True(reader.Read());

        var members = Assert.IsType<Dictionary<string, object>>(reader.GetValue(0));
        Assert.Equal(1, members["x"]);
        Assert.Equal("z", members["y"]);
        Assert.Equivalent(new Pair { X = 1, Y = "z" }, reader.GetFieldValue<Pair>(0));
        Assert.True(reader.IsDBNull(reader.GetOrdinal("n")));
    }

    /// <summary>Extremes that DuckDB.NET.Data cannot hold in the .NET type it chooses. Listed, so that a change shows.</summary>
    private static readonly string[] NotHeld =
    [
        "date", "timestamp", "timestamp_s", "timestamp_ms", "timestamp_tz", // infinite, or outside the years 1 to 9999
        "date_array", "timestamp_array", "timestamptz_array",               // the same in a list
        "time", "time_tz",                                                  // 24:00:00, and offsets beyond 14 hours
        "interval",                                                         // a month has no fixed length
        "dec38_10",                                                         // rounded to the 28 digits of System.Decimal
        "int_array", "double_array", "nested_int_array", "struct_of_arrays", "fixed_int_array", "fixed_nested_int_array", // a NULL in
        "struct_of_fixed_array", "fixed_array_of_int_list",
        "list_of_fixed_int_array",                                    // a list of numbers
        "union", "time_ns", "geometry",                                     // no reader
    ];

    [Fact]
    public void Every_type_of_the_engine_reads_as_the_engine_writes_it()
    {
        using var connection = Database.InMemory();
        connection.Execute("set timezone = 'UTC'");
        var columns = new List<string>();
        using (var describe = connection.Command("describe from test_all_types()"))
        using (var reader = describe.ExecuteReader())
        {
            while (reader.Read()) columns.Add(reader.GetString(0));
        }

        var differences = columns.Select(column => (Column: column, Text: Difference(connection, column))).Where(d => d.Text is not null)
            .ToList();

        Assert.True(columns.Count >= 54, $"Only {columns.Count} columns were looked at.");
        Assert.Empty(differences.Where(d => !NotHeld.Contains(d.Column)).ToList());
        Assert.Equal(NotHeld.Order(StringComparer.Ordinal), differences.Select(d => d.Column).Order(StringComparer.Ordinal));
    }

    /// <summary>The first row of test_all_types() whose value is read otherwise than the engine writes it; null when there is
    /// none.</summary>
    private static string? Difference(DuckDBConnection connection, string column)
    {
        using var command = connection.Command($"select \"{column}\", \"{column}\"::varchar from test_all_types()");
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            if (reader.IsDBNull(0)) continue;
            var text = reader.GetString(1);
            try
            {
                var shown = Shown(reader.GetValue(0));
                if (shown is not null && shown != text) return $"{shown} instead of {text}";
            }
            catch (Exception e)
            {
                return $"{text}: {e.GetType().Name}: {e.Message}";
            }
        }

        return null;
    }

    /// <summary>As the engine writes it; null where .NET has another notation for the same value.</summary>
    private static string? Shown(object value) => value switch
    {
        BigInteger or long or int or short or sbyte or byte or ulong or uint or ushort or decimal =>
            Convert.ToString(value, CultureInfo.InvariantCulture),
        string or Guid => value.ToString(),
        _ => null,
    };

    [Fact]
    public void Infinities_and_far_dates_are_read_as_the_provider_s_types()
    {
        using var connection = Database.InMemory();
        using var command = connection.Command("""
            select 'infinity'::date, '-infinity'::date, 'infinity'::timestamp, '-infinity'::timestamp, '5881580-07-10'::date,
                   '0044-03-15 (BC)'::date, timestamp '290000-12-22 (BC) 00:00:00.5', time '24:00:00'
            """);
        using var reader = command.ExecuteReader();
        Assert.True(reader.Read());

        var infinity = reader.GetFieldValue<DuckDBDateOnly>(0);
        Assert.True(infinity.IsPositiveInfinity);
        Assert.True(reader.GetFieldValue<DuckDBDateOnly>(1).IsNegativeInfinity);
        Assert.True(reader.GetFieldValue<DuckDBTimestamp>(2).IsPositiveInfinity);
        Assert.True(reader.GetFieldValue<DuckDBTimestamp>(3).IsNegativeInfinity);
        Assert.Equal(new DuckDBDateOnly(5_881_580, 7, 10), reader.GetFieldValue<DuckDBDateOnly>(4));
        Assert.Equal(new DuckDBDateOnly(-43, 3, 15), reader.GetFieldValue<DuckDBDateOnly>(5));
        Assert.Equal(new DuckDBDateOnly(-289_999, 12, 22), reader.GetFieldValue<DuckDBTimestamp>(6).Date);
        Assert.Equal(500_000, reader.GetFieldValue<DuckDBTimestamp>(6).Time.Microsecond);
        Assert.Equal(new DuckDBTimeOnly(24, 0, 0), reader.GetFieldValue<DuckDBTimeOnly>(7));
        Assert.Equal(true, connection.Scalar("select ? = 'infinity'::date", infinity));
    }

    [Fact]
    public void Several_statements_give_several_results()
    {
        using var connection = Database.InMemory();
        using var command =
            connection.Command("create table t(i int); insert into t values (1), (2), (3); select * from t; -- a comment\n select 'x';");
        using var reader = command.ExecuteReader();

        var rows = 0;
        while (reader.Read()) rows++;
        Assert.Equal(3, rows);
        Assert.True(reader.NextResult());
        Assert.True(reader.Read());
        Assert.Equal("x", reader.GetString(0));
        Assert.False(reader.NextResult());
    }

    [Fact]
    public void A_streamed_result_has_every_row()
    {
        using var connection = Database.InMemory();
        using var command = connection.Command("select i from range(100000) t(i)");
        command.UseStreamingMode = true;
        using var reader = command.ExecuteReader();

        var sum = 0L;
        while (reader.Read()) sum += reader.GetInt64(0);

        Assert.Equal(4_999_950_000L, sum);
    }

    [Fact]
    public void Names_types_and_schema_are_known()
    {
        using var connection = Database.InMemory();
        connection.Execute("create table t(i int not null, s varchar); insert into t values (1, 'a'), (2, null)");
        using var command = connection.Command("select * from t");

        using (var reader = command.ExecuteReader())
        {
            Assert.Equal(["i", "s"], reader.GetColumnSchema().Select(c => c.ColumnName));
            Assert.Equal(["Integer", "Varchar"], [reader.GetDataTypeName(0), reader.GetDataTypeName(1)]);
            Assert.Equal(typeof(int), reader.GetFieldType(0));
            Assert.Equal(2, reader.GetSchemaTable()!.Rows.Count);
        }

        using (var reader = command.ExecuteReader())
        {
            using var table = new DataTable { Locale = CultureInfo.InvariantCulture };
            table.Load(reader);
            Assert.Equal(2, table.Rows.Count);
        }

        Assert.Contains("Tables", connection.GetSchema().Rows.Cast<DataRow>().Select(r => (string)r[0]));
        Assert.IsType<DuckDBConnection>(DbProviderFactories.GetFactory(connection)!.CreateConnection());
    }

    private enum Mood
    {
        Sad,
        Ok,
        Happy,
    }

    private sealed class Pair
    {
        public int X { get; set; }

        public string? Y { get; set; }
    }
}
