using DuckDB.NET.Data;

namespace CustomsItGuide.Tests.Bindings;

public sealed class DatabaseTests
{
    [Fact]
    public void A_file_keeps_what_was_written_and_can_be_opened_read_only()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("a é.db");
        using (var connection = Database.Open($"Data Source={file}"))
        {
            connection.Execute("create table t(i int)");
            Assert.Equal(2, connection.Execute("insert into t values (1), (2)"));
        }

        using (var connection = Database.Open($"Data Source={file};access_mode=READ_ONLY"))
        {
            Assert.Equal(2L, connection.Scalar("select count(*) from t"));
            Assert.Contains("read-only", Assert.Throws<DuckDBException>(() => connection.Execute("insert into t values (3)")).Message,
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Options_of_the_connection_string_reach_the_engine()
    {
        using (var connection = Database.Open("Data Source=:memory:;threads=2;memory_limit=500MB"))
        {
            Assert.Equal(2L, connection.Scalar("select current_setting('threads')"));
            Assert.Equal("476.8 MiB", connection.Scalar("select current_setting('memory_limit')"));
        }

        var options = new DuckDBConnectionStringBuilder { DataSource = ":memory:", Threads = 1 };
        using (var connection = Database.Open(options.ConnectionString))
        {
            Assert.Equal(1L, connection.Scalar("select current_setting('threads')"));
        }
    }

    [Fact]
    public void Two_connections_share_a_database_in_memory()
    {
        using var one = Database.Open("Data Source=:memory:?cache=shared");
        using var other = Database.Open("Data Source=:memory:?cache=shared");
        one.Execute("create table shared(i int)");
        other.Execute("insert into shared values (7)");
        Assert.Equal(7, one.Scalar("select i from shared"));

        using var again = one.Duplicate();
        again.Open();
        Assert.Equal(7, again.Scalar("select i from shared"));
    }

    [Fact]
    public void A_transaction_that_is_not_committed_leaves_nothing()
    {
        using var connection = Database.InMemory();
        connection.Execute("create table t(i int)");

        using (var rolledBack = connection.BeginTransaction())
        {
            connection.Execute("insert into t values (1)");
            rolledBack.Rollback();
        }

        using (connection.BeginTransaction()) connection.Execute("insert into t values (2)");

        using (var committed = connection.BeginTransaction())
        {
            connection.Execute("insert into t values (3)");
            committed.Commit();
        }

        Assert.Equal("[3]", connection.Scalar("select list(i)::varchar from t"));
    }

    [Fact]
    public void The_engine_brings_json_parquet_csv_and_time_zones()
    {
        using var folder = new TemporaryFolder();
        using var connection = Database.InMemory();
        var parquet = folder.File("x.parquet");
        var csv = folder.File("x.csv");
        File.WriteAllText(csv, "a,b\n1,x\n2,y\n");

        connection.Execute($"copy (select i, 'row ' || i as s from range(1000) t(i)) to '{parquet}' (format parquet)");
        Assert.Equal(1000L, connection.Scalar($"select count(*) from '{parquet}'"));
        Assert.Equal(3L, connection.Scalar($"select sum(a)::bigint from read_csv('{csv}')"));
        Assert.Equal("1", connection.Scalar("select json_extract_string('{\"a\":1}', '$.a')"));
        connection.Execute("set timezone = 'Europe/Brussels'");
        Assert.Equal("2024-02-29 01:00:00+01", connection.Scalar("select (timestamptz '2024-02-29 00:00:00Z')::varchar"));
    }
}
