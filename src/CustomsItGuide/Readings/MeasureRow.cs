using System.Globalization;
using System.Numerics;

namespace CustomsItGuide.Readings;

/// <summary>One row of a measure, by column name. A column that the measure does not have reads as null.</summary>
internal readonly struct MeasureRow
{
    private readonly IReadOnlyDictionary<string, int> columns;
    private readonly IReadOnlyList<object?> cells;

    private MeasureRow(IReadOnlyDictionary<string, int> columns, IReadOnlyList<object?> cells) => (this.columns, this.cells) = (columns, cells);

    public static IReadOnlyList<MeasureRow> Of(RowTable table)
    {
        var places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < table.Columns.Count; i++) places[table.Columns[i]] = i;
        return [.. table.Rows.Select(row => new MeasureRow(places, row))];
    }

    private object? this[string column] => columns.TryGetValue(column, out var i) ? cells[i] : null;

    /// <summary>Null for an empty text too.</summary>
    public string? Text(string column) => Convert.ToString(this[column], CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : null;

    public DateOnly? Date(string column) => this[column] switch
    {
        DateOnly date => date,
        DateTime time => DateOnly.FromDateTime(time),
        _ => null,
    };

    public decimal? Number(string column) => this[column] switch
    {
        null => null,
        decimal number => number,
        BigInteger whole => (decimal)whole,
        double number => (decimal)number,
        var other => Convert.ToDecimal(other, CultureInfo.InvariantCulture),
    };

    public int? Whole(string column) => Number(column) is { } number ? (int)number : null;

    public long? Delivery => Number("_delivery") is { } position ? (long)position : null;

    /// <summary>Null counts as false.</summary>
    public bool Is(string column) => this[column] is true;

    public IReadOnlyList<string> List(string column) => this[column] switch
    {
        IEnumerable<string> texts => [.. texts],
        _ => [],
    };
}
