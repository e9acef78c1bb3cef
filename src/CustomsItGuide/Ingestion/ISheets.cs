using System.Runtime.InteropServices;

namespace CustomsItGuide.Ingestion;

/// <summary>What the number of a cell is wanted for.</summary>
internal enum NumberUse
{
    /// <summary>As a person would have typed it.</summary>
    Text,

    /// <summary>With <see cref="WorkbookReader.NumberMark"/> behind it: how it is written is no one's custom then.</summary>
    Number,

    /// <summary>A day, counted from 30 December 1899 whatever the workbook counts from.</summary>
    Day,
}

/// <param name="Column">Counted from 0.</param>
/// <param name="Row">Counted from 1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellAt(int Column, long Row);

/// <summary>Groups of merged cells whose value stands in all their rows.</summary>
/// <param name="Example">The first, such as <c>A4:A65</c>; empty when there are none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MergedGroups(int Count, string Example);

/// <summary>The sheets of a workbook, row by row, whatever its format; each cell as the text that a person would have typed for
/// it.</summary>
internal interface ISheets : IDisposable
{
    /// <summary>Name of the sheet that is being read.</summary>
    string Sheet { get; }

    /// <summary>Whether its tab is hidden.</summary>
    bool IsHidden { get; }

    /// <summary>Row of the sheet, counted from 1.</summary>
    long Row { get; }

    /// <summary>Cells of the sheet, of those that were read, with a formula that no program has calculated.</summary>
    IReadOnlyList<CellAt> Uncalculated { get; }

    /// <summary>The groups of merged cells of the sheet that were filled.</summary>
    MergedGroups Merged { get; }

    /// <summary>Goes to the next sheet, at first to the first; false after the last.</summary>
    bool NextSheet();

    /// <summary>Goes to the next row of the sheet that holds something other than blanks.</summary>
    /// <exception cref="RefusedException">The sheet is damaged, or a place or a text in it is beyond a limit.</exception>
    bool Read();

    /// <summary>The cell's text; null when it is empty.</summary>
    string? Text(int column, NumberUse use = NumberUse.Text);

    /// <summary>All cells of the row up to the last that holds something; an empty cell is an empty text.</summary>
    string[] Texts();
}
