namespace CustomsItGuide.Readings;

/// <summary>A row of a measure as a kind of indicator knows it: its columns are read once, here, and have names and types from then on.</summary>
internal abstract class TypedRow(MeasureRow row)
{
    /// <summary>Journal position of the delivery that the row came from.</summary>
    public long? Delivery { get; } = row.Delivery;

    /// <summary>A column that the value is broken down by; null where the row has nothing in it.</summary>
    public string? Cell(string by) => row.Text(by);
}
