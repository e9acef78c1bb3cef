using DuckDB.NET.Data;
using DuckDB.NET.Native;

namespace CustomsItGuide.Tests.Bindings;

/// <summary>Alone in the process while they run: they look at its memory.</summary>
[CollectionDefinition(nameof(LeakTests), DisableParallelization = true)]
public sealed class LeakCollection;

/// <summary>
/// Each round makes native objects of about a megabyte and lets go of them. A leak of any one of them would grow the process
/// by 200 MB; what the allocator and the collector keep for themselves stays far below the bound.
/// </summary>
[Collection(nameof(LeakTests))]
public sealed class LeakTests
{
    private const int Rounds = 200;
    private const long Bound = 100L << 20;
    private const int Megabyte = 1 << 20;

    [Fact]
    public void Parameters_and_results_are_given_back()
    {
        using var connection = Database.InMemory();
        var text = new string('x', Megabyte);
        var bytes = new byte[Megabyte];

        AssertBounded(() =>
        {
            Assert.Equal(text, connection.Scalar("select ?", text));
            connection.Scalar("select octet_length(?)", bytes);
            connection.Scalar("select list(s) from (select repeat('a long string', 1000) || i as s from range(80) t(i))");
        });
    }

    [Fact]
    public void Names_dictionaries_and_error_messages_are_given_back()
    {
        using var connection = Database.InMemory();
        var name = new string('n', Megabyte);
        connection.Execute(
            $"create type words as enum ('{name}'); create table t(e words, s struct(\"{name}\" int)); insert into t values "
                + $"('{name}', row(1))");

        AssertBounded(() =>
        {
            using var command = connection.Command("select * from t");
            using (var reader = command.ExecuteReader())
            {
                Assert.True(reader.Read());
                Assert.Equal(Megabyte, reader.GetString(0).Length);
                Assert.Equal(name, ((Dictionary<string, object>)reader.GetValue(1)).Single().Key);
            }

            Assert.Throws<DuckDBException>(() => connection.Scalar("select error(repeat('e', 1000000))"));
        });
    }

    [Fact]
    public void Arguments_of_table_functions_are_given_back()
    {
        using var connection = Database.InMemory();
        connection.RegisterTableFunction("size",
            arguments => new TableFunction([new ColumnInfo("n", typeof(int))], new[] { arguments[0].GetValue<string>().Length }),
            (item, writers, row) => writers[0].WriteValue((int)item!, row),
            DuckDBType.Varchar);

        AssertBounded(() => Assert.Equal(1_000_000, connection.Scalar("select n from size(repeat('x', 1000000))")));
    }

    [Fact]
    public void Databases_and_appenders_are_given_back()
    {
        AssertBounded(() =>
        {
            using var connection = Database.InMemory();
            connection.Execute("create table t(i bigint, s varchar)");
            using (var appender = connection.CreateAppender("t"))
            {
                for (var i = 0; i < 2500; i++) appender.CreateRow().AppendValue((long?)i).AppendValue(new string('s', 400)).EndRow();
            }

            Assert.Equal(2500L, connection.Scalar("select count(*) from t"));
        });
    }

    internal static void AssertBounded(Action round)
    {
        for (var i = 0; i < 30; i++) round(); // fills the pools
        var before = Memory();
        for (var i = 0; i < Rounds; i++) round();
        var growth = Memory() - before;

        Assert.True(growth < Bound,
            $"The process grew by {growth >> 20} MB in {Rounds} rounds of about 1 MB; at most {Bound >> 20} MB were expected. Something "
                + $"native is not given back.");
    }

    private static long Memory()
    {
        for (var i = 0; i < 2; i++)
        {
            GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        return Environment.WorkingSet;
    }
}
