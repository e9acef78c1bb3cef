using DuckDB.NET.Data;

namespace CustomsItGuide.Tests.Bindings;

public sealed class ParameterTests
{
    [Fact]
    public void Parameters_are_bound_by_position_number_or_name()
    {
        using var connection = Database.InMemory();

        Assert.Equal(3, connection.Scalar("select ?::int + ?::int", 1, 2));
        Assert.Equal(10, connection.Scalar("select $2::int - $1::int", 5, 15));

        using var named = connection.Command("select $a::varchar || $b::varchar || $a::varchar");
        named.Parameters.Add(new DuckDBParameter("a", "x"));
        named.Parameters.Add(new DuckDBParameter("b", "y"));
        Assert.Equal("xyx", named.ExecuteScalar());
    }

    [Fact]
    public void One_command_takes_values_of_different_types_one_after_another()
    {
        using var connection = Database.InMemory();
        using var command = connection.Command("select $x");

        foreach (var value in new object[] { 1, "s", 2.5, true })
        {
            command.Parameters.Clear();
            command.Parameters.Add(new DuckDBParameter("x", value));
            Assert.Equal(value, command.ExecuteScalar());
        }
    }

    [Fact]
    public void A_missing_parameter_is_an_error()
    {
        using var connection = Database.InMemory();
        using var command = connection.Command("select $x");

        var error = Assert.Throws<InvalidOperationException>(() => command.ExecuteScalar());
        Assert.Contains("parameter", error.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_prepared_command_is_run_many_times()
    {
        using var connection = Database.InMemory();
        connection.Execute("create table t(i int, s varchar)");
        using var command = connection.Command("insert into t values ($i, $s)");
        var number = new DuckDBParameter("i", 0);
        var text = new DuckDBParameter("s", "");
        command.Parameters.Add(number);
        command.Parameters.Add(text);
        command.Prepare();

        for (var i = 0; i < 1000; i++)
        {
            number.Value = i;
            text.Value = $"row {i}";
            Assert.Equal(1, command.ExecuteNonQuery());
        }

        Assert.Equal(499_500L, connection.Scalar("select sum(i)::bigint from t"));
        Assert.Equal(1000L, connection.Scalar("select count(distinct s) from t"));
    }
}
