namespace CustomsItGuide.Files;

/// <summary>How a cell of a written workbook looks.</summary>
public enum SpreadsheetStyle
{
    /// <summary>As the program that opens it shows cells.</summary>
    Plain,

    /// <summary>The head of a column: bold on grey.</summary>
    Head,

    /// <summary>Something is wrong with it: bold, on a colour, framed, so that a black-and-white print shows it too.</summary>
    Wrong,

    /// <summary>A text that is read, not typed: it wraps.</summary>
    Remark,
}

/// <summary>A cell of a written workbook.</summary>
/// <param name="Text">What it says; null or empty for nothing. It is never taken for a formula.</param>
/// <param name="IsNumber">Whether the text is a number with a point before decimals, and stands in the workbook as one.</param>
/// <param name="Note">A comment that opens at the cell; null for none.</param>
public sealed record SpreadsheetCell(string? Text, bool IsNumber = false, SpreadsheetStyle Style = SpreadsheetStyle.Plain,
    string? Note = null)
{
    /// <summary>Characters (UTF-16) that spreadsheet programs keep in a cell.</summary>
    public const int MostCharacters = 32_767;
}

/// <summary>The values that a column's cells may take, offered as a list at each of them.</summary>
/// <param name="Column">Counted from 0.</param>
/// <param name="Values">Where the values stand, as a reference that names the sheet: <c>'Lists'!$A$2:$A$7</c>.</param>
/// <param name="FirstRow">First row of the cells, counted from 1.</param>
/// <param name="LastRow">Last row, included.</param>
/// <param name="Strict">Whether a spreadsheet program refuses other values, rather than warn of them.</param>
public sealed record SpreadsheetChoice(int Column, string Values, int FirstRow, int LastRow, bool Strict);
