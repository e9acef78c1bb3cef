using DuckDB.NET.Data;
using DuckDB.NET.Native;

namespace CustomsItGuide.Tests.Bindings;

/// <summary>Real databases for these tests, and the two commands nearly all of them give.</summary>
internal static class Database
{
    public static DuckDBConnection InMemory() => Open("Data Source=:memory:");

    public static DuckDBConnection Open(string connectionString)
    {
        var connection = new DuckDBConnection(connectionString);
        connection.Open();
        return connection;
    }

    /// <summary>First column of the first row; parameters are positional.</summary>
    public static object? Scalar(this DuckDBConnection connection, string sql, params object?[] parameters)
    {
        using var command = connection.Command(sql, parameters);
        return command.ExecuteScalar();
    }

    /// <summary>Number of rows changed.</summary>
    public static int Execute(this DuckDBConnection connection, string sql, params object?[] parameters)
    {
        using var command = connection.Command(sql, parameters);
        return command.ExecuteNonQuery();
    }

    public static DuckDBCommand Command(this DuckDBConnection connection, string sql, params object?[] parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var parameter in parameters) command.Parameters.Add(new DuckDBParameter { Value = parameter });
        return command;
    }

    /// <summary>Registers a table function <c>look</c> of one argument, which is shown to <paramref name="see"/> when a query calls
    /// it.</summary>
    public static void RegisterLook(this DuckDBConnection connection, DuckDBType type, Action<IDuckDBValueReader> see) =>
        connection.RegisterTableFunction("look",
            arguments =>
            {
                see(arguments[0]);
                return new TableFunction([new ColumnInfo("seen", typeof(string))], new[] { "yes" });
            },
            (item, writers, row) => writers[0].WriteValue((string)item!, row),
            type);

    /// <summary>GetValue of a type that is only known when the test runs.</summary>
    public static object? GetValue(this IDuckDBValueReader value, Type type) =>
        typeof(IDuckDBValueReader).GetMethod(nameof(IDuckDBValueReader.GetValue))!.MakeGenericMethod(type).Invoke(value, []);
}

/// <summary>A folder of its own for a test, deleted afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("duckdb-bindings-");

    public string File(string name) => Path.Combine(folder.FullName, name);

    public void Dispose() => folder.Delete(recursive: true);
}
