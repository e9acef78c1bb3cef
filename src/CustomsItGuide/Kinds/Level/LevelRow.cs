using CustomsItGuide.Kinds.Numbers;
using CustomsItGuide.Readings;

namespace CustomsItGuide.Kinds.Level;

/// <summary>What a figure was on a day.</summary>
internal sealed class LevelRow(MeasureRow row) : TypedRow(row), IDatedFigure
{
    public static readonly IReadOnlyList<MeasureColumn> Columns =
    [
        new("value", CellKind.Number) { Meaning = KindsWords.ColumnLevel },
        new("day", CellKind.Date) { Meaning = KindsWords.ColumnLevelDay },
        new("name", CellKind.Text, Need.Never) { Meaning = KindsWords.ColumnName },
    ];

    public override string? Label => Name ?? (Day is { } day ? $"{day:yyyy-MM-dd}" : null);

    public decimal? Value { get; } = row.Number("value");

    public DateOnly? Day { get; } = row.Date("day");

    public string? Name { get; } = row.Text("name");
}
