using CustomsItGuide.Kinds.Numbers;
using CustomsItGuide.Readings;

namespace CustomsItGuide.Kinds.ReportedValue;

/// <summary>A figure as a document states it.</summary>
internal sealed class FigureRow(MeasureRow row) : TypedRow(row), IDatedFigure
{
    public static readonly IReadOnlyList<MeasureColumn> Columns =
    [
        new("value", CellKind.Number) { Meaning = KindsWords.ColumnReported },
        new("document", CellKind.Text) { Meaning = KindsWords.ColumnDocument },
        new("decimals", CellKind.Number, Need.Never) { Meaning = KindsWords.ColumnDecimals },
        new("day", CellKind.Date, Need.MidYear) { Meaning = KindsWords.ColumnFigureDay },
        new("place", CellKind.Text, Need.Never) { Meaning = KindsWords.ColumnPlace },
        new("note", CellKind.Text, Need.Never) { Meaning = KindsWords.ColumnNote },
    ];

    public override string? Label => Document;

    public decimal? Value { get; } = row.Number("value");

    public string? Document { get; } = row.Text("document");

    /// <summary>Null: not known, and the figure is taken as exact.</summary>
    public decimal? Decimals { get; } = row.Number("decimals");

    public DateOnly? Day { get; } = row.Date("day");

    public string? Place { get; } = row.Text("place");

    /// <summary>Where there is no figure: why.</summary>
    public string? Note { get; } = row.Text("note");

    /// <summary>Document and place in it.</summary>
    public string Where => Place is null ? Document ?? "?" : $"{Document ?? "?"}, {Place}";
}
