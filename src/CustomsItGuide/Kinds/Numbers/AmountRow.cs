using CustomsItGuide.Readings;

namespace CustomsItGuide.Kinds.Numbers;

/// <summary>A row with one figure.</summary>
internal sealed class AmountRow(MeasureRow row) : TypedRow(row)
{
    /// <summary>What a measure has to give for figures that are added up, averaged or put in order.</summary>
    public static readonly IReadOnlyList<MeasureColumn> Columns =
    [
        new("value", CellKind.Number) { Meaning = KindsWords.ColumnValue },
        new("day", CellKind.Date, Need.MidYear) { Meaning = KindsWords.ColumnDay },
        new("name", CellKind.Text, Need.Never) { Meaning = KindsWords.ColumnName },
    ];

    public override string? Label => Name;

    /// <summary>Null: the row has none, and does not count.</summary>
    public decimal? Value { get; } = row.Number("value");

    public DateOnly? Day { get; } = row.Date("day");

    public string? Name { get; } = row.Text("name");
}
