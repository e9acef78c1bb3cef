using DuckDB.NET.Data;
using DuckDB.NET.Native;

namespace CustomsItGuide.Tests.Bindings;

public sealed class ErrorTests
{
    [Theory]
    [InlineData("selec 1", "syntax error")]
    [InlineData("select nope from t", "nope")]
    [InlineData("select * from missing", "missing")]
    public void A_statement_that_cannot_be_prepared_says_what_is_wrong(string sql, string message)
    {
        using var connection = Database.InMemory();
        connection.Execute("create table t(i int check (i > 0))");

        Assert.Contains(message, Assert.Throws<DuckDBException>(() => connection.Scalar(sql)).Message, StringComparison.Ordinal);
        Assert.Equal(1, connection.Scalar("select 1"));
    }

    [Theory]
    [InlineData("select s::int from (values ('x')) v(s)", DuckDBErrorType.Conversion)]
    [InlineData("insert into t values (-1)", DuckDBErrorType.Constraint)]
    [InlineData("select error('boom')", DuckDBErrorType.InvalidInput)]
    public void A_statement_that_fails_when_run_says_what_kind_of_error_it_is(string sql, DuckDBErrorType kind)
    {
        using var connection = Database.InMemory();
        connection.Execute("create table t(i int check (i > 0))");

        Assert.Equal(kind, Assert.Throws<DuckDBException>(() => connection.Scalar(sql)).ErrorType);
        Assert.Equal(1, connection.Scalar("select 1"));
    }

    [Fact]
    public void An_error_in_the_middle_of_a_stream_reaches_the_reader()
    {
        using var connection = Database.InMemory();
        using var command = connection.Command("select case when i = 90000 then error('late') else i end from range(100000) t(i)");
        command.UseStreamingMode = true;

        var error = Assert.Throws<DuckDBException>(() =>
        {
            using var reader = command.ExecuteReader();
            while (reader.Read()) { }
        });

        Assert.Contains("late", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Data Source=:memory:;threads=-5", "threads")]
    [InlineData("Data Source=/no/such/folder/x.db", "/no/such/folder/x.db")]
    public void A_database_that_cannot_be_opened_says_why(string connectionString, string message)
    {
        using var connection = new DuckDBConnection(connectionString);

        Assert.Contains(message, Assert.Throws<DuckDBException>(connection.Open).Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void An_unknown_option_is_refused()
    {
        var error = Assert.ThrowsAny<Exception>(() => Database.Open("Data Source=:memory:;no_such_option=1"));

        Assert.Contains("no_such_option", error.Message, StringComparison.Ordinal);
    }
}
