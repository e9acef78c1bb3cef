using DuckDB.NET.Data;

namespace CustomsItGuide.Tests.Bindings;

public sealed class ConcurrencyTests
{
    // Would run for days: it ends only because it is cancelled. It calls started() for its first rows.
    private const string Endless = "select count(*) from range(1000000000) a(i), range(1000000) b(j) where (i * j) % 7 = 3 and started(j)";

    [Fact]
    public void Eight_threads_read_and_write_one_file()
    {
        using var folder = new TemporaryFolder();
        var file = $"Data Source={folder.File("concurrent.db")}";
        using var keep = Database.Open(file);
        keep.Execute("create table t(thread int, i int)");
        var errors = new List<Exception>();

        var threads = Enumerable.Range(0, 8).Select(number => new Thread(() => Work(number))).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        Assert.Empty(errors);
        Assert.Equal(800L, keep.Scalar("select count(*) from t"));
        Assert.Equal(800L, keep.Scalar("select count(distinct (thread, i)) from t"));

        void Work(int number)
        {
            try
            {
                for (var round = 0; round < 10; round++)
                {
                    using var connection = Database.Open(file);
                    for (var i = 0; i < 10; i++) connection.Execute("insert into t values (?, ?)", number, round * 10 + i);
                    using var command = connection.Command("select * from t");
                    using var reader = command.ExecuteReader();
                    while (reader.Read()) Assert.InRange(reader.GetInt32(1), 0, 99);
                }
            }
            catch (Exception e)
            {
                lock (errors) errors.Add(e);
            }
        }
    }

    [Fact]
    public async Task A_running_query_is_cancelled_from_another_thread()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var connection = Database.InMemory();
        using var started = Started(connection);
        using var command = connection.Command(Endless);

        var query = Task.Run(() => Record.Exception(() => command.ExecuteScalar()), cancellation);
        started.Wait(cancellation);
        command.Cancel();
        var error = await query;

        Assert.True(error is DuckDBException or OperationCanceledException, error?.ToString());
        Assert.Equal(1, connection.Scalar("select 1"));
    }

    [Fact]
    public async Task A_cancellation_token_stops_a_running_query()
    {
        using var connection = Database.InMemory();
        using var started = Started(connection);
        using var command = connection.Command(Endless);
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

        var query = Task.Run(() => command.ExecuteScalarAsync(cancel.Token), CancellationToken.None);
        started.Wait(TestContext.Current.CancellationToken);
        await cancel.CancelAsync();

        var error = await Record.ExceptionAsync(() => query);
        Assert.True(error is DuckDBException or OperationCanceledException, error?.ToString());
        Assert.Equal(1, connection.Scalar("select 1"));
    }

    /// <summary>Set by the first call of the SQL function <c>started</c>, which is always true.</summary>
    private static ManualResetEventSlim Started(DuckDBConnection connection)
    {
        var started = new ManualResetEventSlim();
        connection.RegisterScalarFunction<long, bool>("started", (long _) =>
        {
            started.Set();
            return true;
        });
        return started;
    }
}
