using System.Globalization;
using DuckDB.NET.Data;

namespace CustomsItGuide.Warehouse;

/// <summary>
/// Appends rows to a table. DuckDB's own appender writes whatever bytes it is given, so every value is first made
/// the column's type here; one that cannot be is refused. Rows are in the table once it is disposed.
/// </summary>
internal sealed class Appender : IDisposable
{
    private readonly DuckDBAppender appender;
    private readonly (string Name, string Type, Func<object, object?> Cast)[] columns;
    private readonly bool[] areTexts;
    private readonly object?[] cells;
    private bool disposed;

    internal Appender(DuckDBConnection connection, Database database, string table)
    {
        columns = [.. database.Query($"describe {Database.Name(table)}").Rows.Select(r => Describe((string)r[0]!, (string)r[1]!))];
        areTexts = [.. columns.Select(c => c.Type == "VARCHAR")];
        cells = new object?[columns.Length];
        appender = connection.CreateAppender(table);
    }

    /// <summary>Appends one row, with a value for every column in the table's order; null is NULL.</summary>
    /// <exception cref="ArgumentException">The count is not the table's, or a value is not of its column's type or range: column and type
    /// are named, and nothing of the row is written.</exception>
    public void Append(params ReadOnlySpan<object?> values)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        if (values.Length != columns.Length)
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The table has {columns.Length} columns, the row has {values.Length} values."),
                nameof(values));
        // Most columns are texts, and a text needs no look at its type.
        for (var i = 0; i < cells.Length; i++)
            cells[i] = values[i] is not { } value ? null : areTexts[i] && value is string ? value : Cast(i, value);
        var row = appender.CreateRow();
        foreach (var cell in cells)
        {
            if (cell is string text) row.AppendValue(text);
            else Write(row, cell);
        }
        row.EndRow();
    }

    public void Dispose()
    {
        if (disposed) return;
        disposed = true;
        Database.Told(() =>
        {
            appender.Dispose();
            return true;
        });
    }

    private object Cast(int column, object value)
    {
        var (name, type, cast) = columns[column];
        object? same;
        try
        {
            same = cast(value);
        }
        catch (OverflowException e)
        {
            throw new ArgumentException($"{value} is out of range of the column {name} ({type}).", nameof(value), e);
        }
        return same ?? throw new ArgumentException($"The column {name} is {type}; a {value.GetType().Name} cannot be put into it.",
            nameof(value));
    }

    private static (string, string, Func<object, object?>) Describe(string name, string type) => (name, type, type switch
    {
        "VARCHAR" => v => v as string,
        "BOOLEAN" => v => v as bool?,
        "INTEGER" => v => Whole(v) is { } whole ? checked((int)whole) : null,
        "BIGINT" => v => Whole(v),
        "DOUBLE" => v =>
            v switch { double d => d, float f => (double)f, decimal m => (double)m, _ => Whole(v) is { } whole ? (double)whole : null },
        "DATE" => v => v as DateOnly?,
        "TIMESTAMP" => v => v switch { DateTime d => d, DateTimeOffset o => o.UtcDateTime, _ => null },
        "VARCHAR[]" => v => v is IEnumerable<string?> texts ? texts.ToList() : null,
        _ when type.StartsWith("DECIMAL(", StringComparison.Ordinal) => Fitting(type),
        _ => throw new ArgumentException($"The column {name} is {type}, which is not appended to; cast it in SQL.", nameof(type)),
    });

    private static long? Whole(object value) => value switch
    {
        long l => l,
        int i => i,
        short s => s,
        sbyte s => s,
        byte b => b,
        ushort u => u,
        uint u => u,
        ulong u => checked((long)u),
        _ => null,
    };

    /// <summary>DECIMAL(18,4) takes what has at most 14 digits before the point and 4 after it: nothing is rounded in silence.</summary>
    private static Func<object, object?> Fitting(string type)
    {
        var sizes = type[8..^1].Split(',');
        var width = int.Parse(sizes[0], CultureInfo.InvariantCulture);
        var scale = int.Parse(sizes[1], CultureInfo.InvariantCulture);
        var limit = 1m;
        for (var i = scale; i < Math.Min(width, 28); i++) limit *= 10;
        return value =>
        {
            if ((value as decimal? ?? Whole(value)) is not { } number) return null;
            if (Math.Abs(number) >= limit || decimal.Round(number, scale) != number) throw new OverflowException();
            return number;
        };
    }

    private static void Write(IDuckDBAppenderRow row, object? cell)
    {
        switch (cell)
        {
            case null: row.AppendNullValue(); break;
            case bool truth: row.AppendValue(truth); break;
            case int number: row.AppendValue(number); break;
            case long number: row.AppendValue(number); break;
            case double number: row.AppendValue(number); break;
            case decimal number: row.AppendValue(number); break;
            case DateOnly day: row.AppendValue(day); break;
            case DateTime time: row.AppendValue(time); break;
            case List<string?> texts: row.AppendValue(texts); break;
            default: throw new InvalidOperationException($"A {cell.GetType().Name} is not written.");
        }
    }
}
