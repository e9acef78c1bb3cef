using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Tests.Warehouse;

public sealed class DatabaseTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("scorecard-test").FullName;

    private string PathOf(string name) => Path.Combine(folder, name);

    public void Dispose() => Directory.Delete(folder, true);

    [Fact]
    public void Every_type_comes_back_as_the_row_table_says()
    {
        using var database = Database.InMemory();
        var row = database.Query("""
            select 1::tinyint a, 2::integer b, sum(3) c, 1.5::float d, 2.25::decimal(18,4) e, date '2024-02-29' f, true g, 'x' h, null i,
              ['a', null, 'a text longer than twelve bytes'] j, timestamp '2024-02-29 10:00:00' k, 5::ubigint l
            """).Rows.Single();
        Assert.Equal([1L, 2L, 3L, 1.5, 2.25m, new DateOnly(2024, 2, 29), true, "x", null], row.Take(9));
        Assert.Equal<string?>(["a", null, "a text longer than twelve bytes"], Assert.IsType<string?[]>(row[9]).AsEnumerable());
        Assert.Equal(new DateTime(2024, 2, 29, 10, 0, 0, DateTimeKind.Utc), row[10]);
        Assert.Equal(5L, row[11]);
        Assert.Equal("UTC", database.Scalar<string>("select current_setting('timezone')"));
    }

    [Fact]
    public void Parameters_are_bound_and_scalars_converted()
    {
        using var database = Database.InMemory();
        Assert.Equal("it's; drop table x", database.Scalar<string>("select ?", "it's; drop table x"));
        Assert.Null(database.Scalar<long?>("select ?::bigint", (object?)null));
        Assert.Null(database.Scalar<long?>("select 1 where false"));
        Assert.Equal(7, database.Scalar<int>("select 7::bigint"));
        Assert.Equal(3.0, database.Scalar<double?>("select $2::integer - $1::integer", 2, 5));
        Assert.Equal("a\"b'c",
            database.Scalar<string>(
                $"select {Database.Name("a\"b'c")} from (select {Database.Literal("a\"b'c")} as {Database.Name("a\"b'c")})"));
    }

    [Fact]
    public void An_int_appended_to_a_wide_column_is_the_number_it_was()
    {
        using var database = Database.InMemory();
        database.Execute(
            "create table t (a bigint, b integer, c double, d decimal(18,4), e varchar, f date, g varchar[], h boolean, i timestamp)");
        using (var appender = database.Appender("t"))
        {
            for (var i = 0; i < 3000; i++)
                appender.Append(-i, (long)i, i, i, "text", new DateOnly(2024, 2, 29), new[] { "a", null }, true,
                    new DateTime(2024, 1, 2, 3, 4, 5, DateTimeKind.Utc));
            appender.Append(null, null, 0.5m, 12345678901234.5678m, null, null, null, null, null);
        }
        Assert.Equal(3000,
            database.Scalar<int>("select count(*) from t where a = -b and b = c and d = b and g = ['a', null] and f = date '2024-02-29'"));
        Assert.Equal(-2999L * 3000 / 2, database.Scalar<long>("select sum(a)::bigint from t"));
        Assert.Equal(12345678901234.5678m, database.Scalar<decimal>("select d from t where a is null"));
    }

    [Fact]
    public void A_value_of_the_wrong_kind_or_range_is_refused_and_nothing_of_its_row_is_written()
    {
        using var database = Database.InMemory();
        database.Execute("create table t (a bigint, b integer, d decimal(18,4))");
        using (var appender = database.Appender("t"))
        {
            Assert.StartsWith("The column a is BIGINT; a String cannot be put into it.",
                Assert.Throws<ArgumentException>(() => appender.Append("x", 1, 1m)).Message, StringComparison.Ordinal);
            Assert.StartsWith("5000000000 is out of range of the column b (INTEGER).",
                Assert.Throws<ArgumentException>(() => appender.Append(1, 5_000_000_000, 1m)).Message, StringComparison.Ordinal);
            Assert.StartsWith("0.00001 is out of range of the column d (DECIMAL(18,4)).",
                Assert.Throws<ArgumentException>(() => appender.Append(1, 1, 0.00001m)).Message, StringComparison.Ordinal);
            Assert.Throws<ArgumentException>(() => appender.Append(1, 1, 1.5));
            Assert.StartsWith("The table has 3 columns, the row has 2 values.",
                Assert.Throws<ArgumentException>(() => appender.Append(1, 2)).Message, StringComparison.Ordinal);
            appender.Append(1, 2, 3);
        }
        Assert.Equal(1, database.Scalar<int>("select count(*) from t"));
    }

    [Fact]
    public void A_read_only_database_can_reach_nothing_and_change_nothing()
    {
        var file = PathOf("a.duckdb");
        using (var database = Database.Open(file)) database.Execute("create table t as select 42 n");
        File.WriteAllText(PathOf("secret.csv"), "n\n1\n");
        using var first = Database.OpenReadOnly(file);
        using var second = Database.OpenReadOnly(file);
        using var third = first.Duplicate();
        foreach (var database in new[] { first, second, third })
        {
            Assert.Equal(42, database.Scalar<int>("select n from t"));
            Assert.ThrowsAny<Exception>(() => database.Execute("insert into t values (1)"));
            Assert.ThrowsAny<Exception>(() => database.Query($"from read_csv({Database.Literal(PathOf("secret.csv"))})"));
            Assert.ThrowsAny<Exception>(() => database.Execute("set enable_external_access=true"));
            Assert.ThrowsAny<Exception>(() => database.Execute("set threads=1"));
            Assert.Equal("UTC", database.Scalar<string>("select current_setting('timezone')"));
        }
    }

    [Fact]
    public void A_transaction_that_throws_leaves_nothing_and_a_second_dispose_does_no_harm()
    {
        var database = Database.InMemory();
        database.Execute("create table t (n integer)");
        Assert.Throws<InvalidOperationException>(() => database.InTransaction(() =>
        {
            database.Execute("insert into t values (1)");
            throw new InvalidOperationException();
        }));
        Assert.Equal(0, database.Scalar<int>("select count(*) from t"));
        using (var other = database.Duplicate()) Assert.Equal(0, other.Scalar<int>("select count(*) from t"));
        Assert.Equal([[0L], [1L], [2L]], database.Rows("from range(3)"));
        database.Dispose();
        database.Dispose();
        Assert.Throws<ObjectDisposedException>(() => database.Query("select 1"));
    }

    [Fact]
    public void A_file_that_is_no_database_is_named()
    {
        File.WriteAllText(PathOf("no.duckdb"), new string('x', 5000));
        Assert.Contains("no.duckdb", Assert.Throws<IOException>(() => Database.Open(PathOf("no.duckdb"))).Message,
            StringComparison.Ordinal);
    }
}
