using System.Globalization;
using System.Numerics;

namespace CustomsItGuide.Readings;

/// <summary>
/// One row of a measure, by column name. A column that the measure does not have reads as null. A row that belongs to an indicator gives
/// only the columns that its kind declares, each as what it is declared to be: see <see cref="MeasureColumn"/>.
/// </summary>
internal readonly struct MeasureRow
{
    private static readonly BigInteger Most = BigInteger.Pow(10, 24);

    private readonly IReadOnlyDictionary<string, Place> columns;
    private readonly IReadOnlyList<object?> cells;
    private readonly string? owner;

    private MeasureRow(IReadOnlyDictionary<string, Place> columns, IReadOnlyList<object?> cells, string? owner) =>
        (this.columns, this.cells, this.owner) = (columns, cells, owner);

    /// <summary>Rows of any query; every column may be read.</summary>
    public static IReadOnlyList<MeasureRow> Of(RowTable table)
    {
        var places = new Dictionary<string, Place>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < table.Columns.Count; i++) places[table.Columns[i]] = new(i, null);
        return [.. table.Rows.Select(row => new MeasureRow(places, row, null))];
    }

    /// <summary>Rows of an indicator's measure, for its kind.</summary>
    public static IReadOnlyList<MeasureRow> Of(RowTable table, Indicator indicator)
    {
        var readable = EstimatedKind.Of(indicator).Readable(indicator);
        var places = readable.ToDictionary(r => r.Key, r => new Place(-1, r.Value), StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (places.TryGetValue(table.Columns[i], out var place)) places[table.Columns[i]] = place with { Index = i };
        }

        return [.. table.Rows.Select(row => new MeasureRow(places, row, indicator.Kind.Name))];
    }

    /// <summary>Null for an empty text too. A breakdown may be of any type.</summary>
    public string? Text(string column) =>
        Convert.ToString(Cell(column, CellKind.Text), CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : null;

    public DateOnly? Date(string column) => Cell(column, CellKind.Date) switch
    {
        DateOnly date => date,
        DateTime time => DateOnly.FromDateTime(time),
        _ => null,
    };

    /// <summary>A day, or a moment of it; a day alone is its beginning.</summary>
    public DateTime? Moment(string column) => Cell(column, CellKind.Date) switch
    {
        DateOnly date => date.ToDateTime(TimeOnly.MinValue),
        DateTime time => time,
        _ => null,
    };

    /// <summary>Null too for what is no number that a sum could hold: a quotient by 0, or one of 25 digits and more.</summary>
    public decimal? Number(string column) => Cell(column, CellKind.Number) switch
    {
        null => null,
        decimal number => number,
        BigInteger whole => BigInteger.Abs(whole) < Most ? (decimal)whole : null,
        double number => Math.Abs(number) < (double)Most ? (decimal)number : null,
        float number => Math.Abs(number) < (float)Most ? (decimal)number : null,
        var other => Convert.ToDecimal(other, CultureInfo.InvariantCulture),
    };

    public int? Whole(string column) => Number(column) is { } number ? (int)number : null;

    public long? Delivery => Number("_delivery") is { } position ? (long)position : null;

    /// <summary>Null counts as false.</summary>
    public bool Is(string column) => Cell(column, CellKind.Flag) is true;

    /// <summary>Whether the measure has the column at all.</summary>
    public bool Gives(string column) => columns.TryGetValue(column, out var place) && place.Index >= 0;

    public IReadOnlyList<string> List(string column) => Cell(column, CellKind.Texts) switch
    {
        IEnumerable<string> texts => [.. texts],
        _ => [],
    };

    /// <exception cref="InvalidOperationException">
    /// The kind does not declare the column, or declares it as something else: the check of the definitions would not miss it.
    /// </exception>
    private object? Cell(string column, CellKind kind)
    {
        if (!columns.TryGetValue(column, out var place))
        {
            return owner is null ? null : throw new InvalidOperationException(
                $"The kind '{owner}' reads the column '{column}' and does not declare it. Add it to the kind's list of columns.");
        }

        if (owner is not null && place.Kind is { } declared && declared != kind)
        {
            throw new InvalidOperationException(
                $"The kind '{owner}' reads the column '{column}' as {kind} and declares it as {declared}. Correct one of the two.");
        }

        return place.Index < 0 ? null : cells[place.Index];
    }

    /// <param name="Index">−1: the measure does not have the column.</param>
    /// <param name="Kind">Null: read as anything.</param>
    private sealed record Place(int Index, CellKind? Kind);
}
