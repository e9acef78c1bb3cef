namespace CustomsItGuide;

/// <summary>What was said at the load and decides how the bytes are read.</summary>
/// <param name="Dates"><c>dmy</c> or <c>mdy</c>: how slashed dates are read. Null: day first, and a column that fits only month first is an
/// error.</param>
public sealed record DeliveryOptions(string? Dates)
{
    /// <summary>True: it replaces and adds rows by key, and removes none.</summary>
    public bool Merge { get; init; }

    /// <summary>The column of whose values it is a part (<see cref="DataSet.Part"/>); null: it replaces its slices whole.</summary>
    public string? Part { get; init; }

    /// <summary>The mapping by which the table is read (<see cref="TableMapping.Text"/>), word for word; null: by the contract's own
    /// names.</summary>
    public string? Map { get; init; }
}
