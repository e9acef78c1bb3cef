using System.Globalization;
using System.Numerics;
using CustomsItGuide.Files;
using DuckDB.NET.Data;

namespace CustomsItGuide.Warehouse;

/// <summary>
/// One connection to a DuckDB database, and the only way to one. It is used by one thread at a time; a second thread takes a
/// <see cref="Duplicate"/>. Times are UTC, rows keep the order in which they were inserted, extensions are never fetched.
/// </summary>
internal sealed class Database : IDisposable
{
    /// <summary>Opening configures the engine that all connections to one file share, so only one thread does it at a time.</summary>
    private static readonly Lock Opening = new();

    private const string Nameless = ":memory:";

    /// <summary>Version of DuckDB that this program was built with, as its package says: two versions may read the same files
    /// differently.</summary>
    public static readonly string EngineVersion = typeof(DuckDBConnection).Assembly.GetName().Version!.ToString(3);

    private readonly DuckDBConnection connection;
    private bool disposed;

    private Database(DuckDBConnection connection) => this.connection = connection;

    /// <summary>Opens or makes a database file for writing.</summary>
    /// <param name="memory">Most memory that it may use, as DuckDB writes it (<c>2GB</c>); more is spilled beside the file. Null: what a
    /// load of any size needs with so many threads. More makes no load quicker, as the file's own pages would fill it.</param>
    /// <param name="threads">How many threads a query may use; null: one for each processor.</param>
    /// <exception cref="IOException">The file cannot be opened, is not a database, or is open elsewhere.</exception>
    public static Database Open(string file, string? memory = null, int? threads = null)
    {
        var enough = 512 + 64 * (threads ?? Environment.ProcessorCount);
        return Connect(file, "", memory ?? string.Create(CultureInfo.InvariantCulture, $"{enough}MB"), threads, "");
    }

    /// <summary>Opens a database file that is never written: no query on it can reach another file or change a setting.</summary>
    /// <inheritdoc cref="Open"/>
    public static Database OpenReadOnly(string file, string memory = "1GB", int? threads = null)
        => Connect(file, "access_mode=READ_ONLY;", memory, threads, "set enable_external_access=false; set lock_configuration=true;");

    /// <summary>A database of its own that is gone when it is disposed. It is for little: beyond its memory it spills nowhere.</summary>
    /// <inheritdoc cref="Open"/>
    public static Database InMemory(string memory = "2GB", int? threads = null)
        => Connect(Nameless, "", memory, threads, "set temp_directory='';");

    /// <summary>Another connection to the same database, for another thread.</summary>
    public Database Duplicate()
    {
        // A file's connections share one engine by themselves; only a nameless database has to be duplicated.
        var other = connection.DataSource == Nameless ? connection.Duplicate() : new DuckDBConnection(connection.ConnectionString);
        other.Open();
        return new Database(other);
    }

    /// <summary>Runs one or more statements.</summary>
    /// <param name="parameters">Values of <c>?</c> or <c>$1</c>, <c>$2</c> …, in order; null is NULL.</param>
    /// <returns>How many rows the last statement changed.</returns>
    public int Execute(string sql, params object?[] parameters)
    {
        using var command = Command(sql, parameters);
        return Told(command.ExecuteNonQuery);
    }

    /// <summary>The whole result of a query, with values as <see cref="RowTable"/> has them.</summary>
    public RowTable Query(string sql, params object?[] parameters)
    {
        using var command = Command(sql, parameters);
        using var reader = Told(command.ExecuteReader);
        var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToArray();
        var rows = new List<IReadOnlyList<object?>>();
        while (reader.Read()) rows.Add(Values(reader));
        return new RowTable(columns, rows);
    }

    /// <summary>The rows of a query one after the other, without holding them; values as <see cref="RowTable"/> has them.</summary>
    public IEnumerable<IReadOnlyList<object?>> Rows(string sql, params object?[] parameters)
    {
        using var command = Command(sql, parameters);
        command.UseStreamingMode = true;
        using var reader = Told(command.ExecuteReader);
        while (reader.Read()) yield return Values(reader);
    }

    /// <summary>The first column of the first row. A number is given as any numeric type that holds it.</summary>
    /// <returns>Null (the type's default) for NULL and for no row: ask for <c>long?</c> to tell it from 0.</returns>
    public T? Scalar<T>(string sql, params object?[] parameters)
    {
        using var command = Command(sql, parameters);
        using var reader = Told(command.ExecuteReader);
        if (!reader.Read() || Value(reader, 0) is not { } value) return default;
        return value is T same ? same
            : (T)Convert.ChangeType(value, Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T), CultureInfo.InvariantCulture);
    }

    /// <summary>Writes many rows into a table quickly.</summary>
    public Appender Appender(string table) => new(connection, this, table);

    /// <summary>Does all of it, or nothing of it.</summary>
    public void InTransaction(Action work)
    {
        using var transaction = connection.BeginTransaction();
        work();
        Told(() =>
        {
            transaction.Commit();
            return true;
        });
    }

    /// <summary>The engine tells trouble with the disk in words only; here it becomes what files throw.</summary>
    internal static T Told<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (DuckDBException problem) when (Trouble.FromWords(problem) is not null)
        {
            throw Trouble.FromWords(problem)!;
        }
    }

    /// <summary>A name as it stands in SQL: in double quotes, those inside doubled.</summary>
    public static string Name(string identifier) => "\"" + identifier.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    /// <summary>A text as it stands in SQL: in single quotes, those inside doubled. DuckDB knows no other escape in it.</summary>
    public static string Literal(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";

    public void Dispose()
    {
        if (disposed) return;
        disposed = true;
        connection.Dispose();
    }

    private static Database Connect(string source, string options, string memory, int? threads, string settings)
    {
        lock (Opening)
        {
            var count = (threads ?? Environment.ProcessorCount).ToString(CultureInfo.InvariantCulture);
            var opened = new DuckDBConnection($"Data Source={source};{options}memory_limit={memory};threads={count}");
            try
            {
                opened.Open();
                var database = new Database(opened);
                // A second opening in this process shares the first one's engine, which may already be configured and locked.
                if (database.Scalar<bool>("select current_setting('lock_configuration')")) return database;
                // A checkpoint that joins row groups reads and writes a large table again, and moves the rows by whose place their lines
                // are known.
                database.Execute("set global timezone='UTC'; set global preserve_insertion_order=true; set global max_vacuum_tasks=0;"
                    + " set autoinstall_known_extensions=false; set autoload_known_extensions=false; set enable_progress_bar=false;"
                        + settings);
                return database;
            }
            catch (DuckDBException e)
            {
                opened.Dispose();
                throw Trouble.FromWords(e) ?? new IOException($"The database {source} cannot be opened: {e.Message}", e);
            }
        }
    }

    private DuckDBCommand Command(string sql, object?[] parameters)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var value in parameters) command.Parameters.Add(new DuckDBParameter(value ?? DBNull.Value));
        return command;
    }

    private static object?[] Values(DuckDBDataReader reader)
    {
        var values = new object?[reader.FieldCount];
        for (var i = 0; i < values.Length; i++) values[i] = Value(reader, i);
        return values;
    }

    private static object? Value(DuckDBDataReader reader, int column)
    {
        if (reader.IsDBNull(column)) return null;
        var type = reader.GetFieldType(column);
        // GetValue throws when a list holds a NULL, so lists of texts are asked for by their type.
        if (type == typeof(List<string>)) return reader.GetFieldValue<List<string?>>(column).ToArray();
        if (type == typeof(DateOnly)) return reader.GetFieldValue<DateOnly>(column);
        return reader.GetValue(column) switch
        {
            sbyte or byte or short or ushort or int or uint => Convert.ToInt64(reader.GetValue(column), CultureInfo.InvariantCulture),
            ulong wide => checked((long)wide),
            BigInteger huge => checked((long)huge),
            float single => (double)single,
            var value => value,
        };
    }
}
