using System.Numerics;
using DuckDB.NET.Data;
using DuckDB.NET.Data.Mapping;
using DuckDB.NET.Native;

namespace CustomsItGuide.Tests.Bindings;

public sealed class AppenderTests
{
    [Fact]
    public void Every_type_can_be_appended_over_several_chunks()
    {
        const int Rows = 5000;
        var instant = new DateTime(2024, 2, 29, 1, 2, 3, 4, 5);
        using var connection = Database.InMemory();
        connection.Execute("""
            create table t(b bool, i1 tinyint, i2 smallint, i4 int, i8 bigint, u1 utinyint, u2 usmallint, u4 uinteger, u8 ubigint,
                f float, d double, dec decimal(18,4), wide decimal(38,10), s varchar, bl blob, g uuid, h hugeint, uh uhugeint,
                dt date, tm time, ts timestamp, tns timestamp_ns, iv interval, l int[], ls varchar[], a int[2],
                e enum('sad', 'ok', 'happy'), standard int default 42, n int)
            """);

        using (var appender = connection.CreateAppender("t"))
        {
            for (var i = 0; i < Rows; i++)
            {
                appender.CreateRow()
                    .AppendValue((bool?)true).AppendValue((sbyte?)-1).AppendValue((short?)-2).AppendValue((int?)-3).AppendValue((long?)-4)
                    .AppendValue((byte?)1).AppendValue((ushort?)2).AppendValue((uint?)3).AppendValue((ulong?)4)
                    .AppendValue((float?)1.5f).AppendValue((double?)2.5).AppendValue((decimal?)1234.5678m).AppendValue((decimal?)-1.25m)
                    .AppendValue(i % 2 == 0 ? "short" : $"a string that is longer than twelve é {i}").AppendValue(new byte[] { 1, 2, 0, 3 })
                    .AppendValue((Guid?)Guid.Parse("00112233-4455-6677-8899-aabbccddeeff"))
                    .AppendValue((BigInteger?)Int128.MinValue).AppendValue((BigInteger?)UInt128.MaxValue)
                    .AppendValue((DuckDBDateOnly?)new DateOnly(2024, 2, 29)).AppendValue((DuckDBTimeOnly?)new TimeOnly(1, 2, 3))
                    .AppendValue((DateTime?)instant).AppendValue((DateTime?)instant).AppendValue((TimeSpan?)TimeSpan.FromHours(49))
                    .AppendValue(new[] { 1, 2, i }).AppendValue(new List<string> { "x", "a longer string than twelve" })
                    .AppendValue(new[] { 7, 8 })
                    .AppendValue(Mood.Ok).AppendDefault().AppendNullValue().EndRow();
            }
        }

        Assert.Equal((long)Rows, connection.Scalar("""
            select count(*) from t where b and i1 = -1 and i2 = -2 and i4 = -3 and i8 = -4 and u1 = 1 and u2 = 2 and u4 = 3 and u8 = 4
                and f = 1.5 and d = 2.5 and dec = 1234.5678 and wide = -1.25 and (s = 'short' or s like 'a string%é%')
                and bl = '\x01\x02\x00\x03'::blob and g = '00112233-4455-6677-8899-aabbccddeeff'
                and h = -170141183460469231731687303715884105728 and uh = 340282366920938463463374607431768211455
                and dt = '2024-02-29' and tm = '01:02:03' and ts = '2024-02-29 01:02:03.004005' and tns = '2024-02-29 01:02:03.004005'
                and iv = interval '49 hours' and len(l) = 3 and ls[2] = 'a longer string than twelve' and a = [7, 8]::int[2]
                and e = 'ok' and standard = 42 and n is null
            """));
    }

    [Fact]
    public void A_mapped_appender_writes_records()
    {
        using var connection = Database.InMemory();
        connection.Execute("create table people(id int, name varchar, born timestamp, score double)");

        using (var appender = connection.CreateAppender<Person, PersonMap>("people"))
        {
            appender.AppendRecords(Enumerable.Range(0, 3000)
                .Select(i => new Person(i, $"n{i}", new DateTime(2000, 1, 1).AddDays(i), i / 2.0)));
        }

        Assert.Equal(3000L,
            connection.Scalar("select count(*) from people where name = 'n' || id and born = date '2000-01-01' + id and score = id / 2"));
    }

    [Fact]
    public void A_broken_constraint_is_reported_with_its_kind()
    {
        using var connection = Database.InMemory();
        connection.Execute("create table t(i int primary key)");
        using var appender = connection.CreateAppender("t");
        appender.CreateRow().AppendValue((int?)1).EndRow();
        appender.CreateRow().AppendValue((int?)1).EndRow();

        var error = Assert.Throws<DuckDBException>(appender.Close);

        Assert.Equal(DuckDBErrorType.Constraint, error.ErrorType);
        Assert.Equal(0L, connection.Scalar("select count(*) from t"));
    }

    [Fact]
    public void A_missing_table_a_wrong_type_and_a_short_row_are_errors()
    {
        using var connection = Database.InMemory();
        connection.Execute("create table t(i int, s varchar)");

        Assert.Contains("nope", Assert.Throws<DuckDBException>(() => connection.CreateAppender("nope")).Message, StringComparison.Ordinal);
        using var appender = connection.CreateAppender("t");
        Assert.ThrowsAny<InvalidOperationException>(() => appender.CreateRow().AppendValue("text"));
        Assert.ThrowsAny<InvalidOperationException>(() => appender.CreateRow().AppendValue((int?)2).EndRow());
    }

    private enum Mood
    {
        Sad,
        Ok,
        Happy,
    }

    private sealed record Person(int Id, string Name, DateTime Born, double Score);

    private sealed class PersonMap : DuckDBAppenderMap<Person>
    {
        public PersonMap()
        {
            Map(p => p.Id);
            Map(p => p.Name);
            Map(p => p.Born);
            Map(p => p.Score);
        }
    }
}
