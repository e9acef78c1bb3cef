using System.Data;
using DuckDB.NET.Data;

namespace CustomsItGuide.Tests.Bindings;

public sealed class DisposalTests
{
    [Fact]
    public void A_connection_may_be_disposed_twice_and_then_refuses_work()
    {
        var connection = Database.InMemory();
        connection.Dispose();
        connection.Dispose();

        Assert.Equal(ConnectionState.Closed, connection.State);
        Assert.ThrowsAny<InvalidOperationException>(() => connection.Scalar("select 1"));
    }

    [Fact]
    public void A_reader_may_close_its_connection()
    {
        using var connection = Database.InMemory();
        using (var command = connection.Command("select 1"))
        using (command.ExecuteReader(CommandBehavior.CloseConnection)) { }

        Assert.Equal(ConnectionState.Closed, connection.State);
    }

    [Fact]
    public void An_appender_may_be_disposed_twice_and_has_written()
    {
        using var connection = Database.InMemory();
        connection.Execute("create table t(i int)");
        var appender = connection.CreateAppender("t");
        appender.CreateRow().AppendValue((int?)1).EndRow();
        appender.Dispose();
        appender.Dispose();

        Assert.Equal(1L, connection.Scalar("select count(*) from t"));
    }

    // The order of finalizers is not defined: whichever handle goes first, nothing may crash.
    [Fact]
    public void Readers_and_connections_that_nobody_disposed_are_collected()
    {
        for (var i = 0; i < 100; i++) Abandon(disposeConnection: i % 2 == 0);
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        using var connection = Database.InMemory();
        Assert.Equal(1, connection.Scalar("select 1"));
    }

    private static void Abandon(bool disposeConnection)
    {
        var connection = Database.InMemory();
        var reader = connection.Command("select * from range(5000)").ExecuteReader();
        Assert.True(reader.Read());
        if (disposeConnection) connection.Dispose();
    }
}
