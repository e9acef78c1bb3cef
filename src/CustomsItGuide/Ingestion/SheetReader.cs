using System.Globalization;
using System.Xml;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Ingestion;

/// <summary>A cell that holds something.</summary>
/// <param name="Column">Counted from 0.</param>
/// <param name="IsNumber">A number that is neither a day, a length of time nor a percentage.</param>
internal readonly record struct SheetCell(int Column, string Text, bool IsNumber);

/// <summary>
/// Reads the rows of a sheet that hold something, one after the other. Time and memory go by the cells that stand in the file: rows and
/// columns that are only passed over cost nothing.
/// </summary>
internal sealed class SheetReader(WorkbookXml xml, string sheet, WorkbookParts parts, WorkbookRefusal refusal, MergedCells merged)
    : IDisposable
{
    private readonly List<SheetCell> cells = [];
    private readonly List<CellAt> uncalculated = [];
    private bool begun, ended;
    private long characters;

    /// <summary>Row of the sheet, counted from 1.</summary>
    public long Row { get; private set; }

    /// <summary>The row's cells that hold something, at least one, from left to right.</summary>
    public IReadOnlyList<SheetCell> Cells => cells;

    /// <summary>Cells, of the rows read so far, with a formula and no stored result.</summary>
    public IReadOnlyList<CellAt> Uncalculated => uncalculated;

    public MergedCells Merged => merged;

    /// <summary>Goes to the next row that holds something; false after the last.</summary>
    /// <exception cref="RefusedException">The sheet is damaged, or a place or a text in it is beyond a limit.</exception>
    public bool Read()
    {
        while (!ended && xml.Read())
        {
            if (xml.Depth > 2) continue;
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == 1) begun = xml.Name == "sheetData" && !xml.IsEmpty;
            else if (xml.NodeType == XmlNodeType.EndElement && xml.Depth == 1 && begun) ended = true;
            else if (begun && xml.NodeType == XmlNodeType.Element && xml.Depth == 2 && xml.Name == "row")
            {
                ReadRow();
                if (cells.Count > 0) return true;
            }
        }
        return false;
    }

    public void Dispose() => xml.Dispose();

    private void ReadRow()
    {
        cells.Clear();
        var number = Row + 1;
        if (xml.Attribute("r") is { } written && !long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out number))
            throw refusal.Damaged(
                IngestionWords.RowNumberInvalid(sheet, Cut(written)));
        if (number <= Row)
            throw refusal.Damaged(IngestionWords.RowOutOfOrder(sheet, number, Row));
        if (number > IntakeLimits.SheetRows) throw Beyond(IngestionWords.RowPlace(number), number);
        Row = number;
        if (xml.IsEmpty) return;
        var column = -1;
        while (xml.Read() && xml.Depth > 2)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == 3 && xml.Name == "c") column = ReadCell(column);
        }
        merged.Fill(Row, cells);
    }

    /// <returns>The cell's column.</returns>
    private int ReadCell(int before)
    {
        var column = before + 1;
        if (xml.Attribute("r") is { } place)
        {
            if (!CellPlace.TryParse(place, out column, out var row))
            {
                throw refusal.Damaged(IngestionWords.CellPlaceInvalid(Row, sheet, Cut(place)), Row);
            }
            if (row != Row)
            {
                throw refusal.Damaged(IngestionWords.CellInWrongRow(Row, sheet, Cut(place)), Row);
            }
            if (column <= before)
            {
                throw refusal.Damaged(IngestionWords.CellOutOfOrder(sheet, Cut(place), CellPlace.Name(before, Row)), Row);
            }
        }
        if (column >= IntakeLimits.SheetColumns)
            throw Beyond(IngestionWords.CellPlace(CellPlace.Name(column, Row)), Row);
        var type = xml.Attribute("t");
        var style = xml.Attribute("s");
        if (xml.IsEmpty) return column;

        string? value = null, rich = null;
        var formula = false;
        while (xml.Read() && xml.Depth > 3)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.Depth != 4) continue;
            if (xml.Name == "v") value = xml.Text(CellText.MostEscaped);
            else if (xml.Name == "is") rich = xml.RichText(CellText.MostEscaped);
            else
            {
                formula |= xml.Name == "f";
                xml.Skip();
            }
        }
        // A formula whose result is an empty text has the type of a text; one that was never calculated has none.
        if (formula && string.IsNullOrEmpty(value) && type is null or "n") uncalculated.Add(new CellAt(column, Row));
        if (Math.Max(value?.Length ?? 0, rich?.Length ?? 0) > CellText.MostEscaped) throw TooLong(column);
        var (text, isNumber) = Value(type, style, value, rich, column);
        if (string.IsNullOrEmpty(text)) return column;
        if (text.Length > IntakeLimits.CellCharacters) throw TooLong(column);
        if ((characters += text.Length) > IntakeLimits.SheetCharacters)
            throw CellText.TooMany(refusal, sheet);
        cells.Add(new SheetCell(column, text, isNumber));
        return column;
    }

    private (string? Text, bool IsNumber) Value(string? type, string? style, string? value, string? rich, int column)
    {
        switch (type)
        {
            case "s":
                if (value is null) return (null, false);
                if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < parts.Texts.Count)
                    return (parts.Texts[index], false);
                var (cell, shared) = (CellPlace.Name(column, Row), parts.Texts.Count);
                throw refusal.Damaged(IngestionWords.SharedTextMissing(cell, sheet, Cut(value))
                    .Then(IngestionWords.WorkbookTextCount(shared)), Row);
            case "inlineStr": return (CellText.Unescaped(rich ?? value ?? ""), false);
            case "str": return (CellText.Unescaped(value ?? ""), false);
            case "b": return (value switch { null or "" => null, "1" or "true" => "true", _ => "false" }, false);
            // A formula that failed must not pass for a cell that nobody filled in.
            case "e": return (string.IsNullOrEmpty(value) ? "#VALUE!" : value, false);
            case "d": return (value is null ? null : CellText.OfDay(value), false);
        }
        if (string.IsNullOrEmpty(value) || !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return (value, false);
        var known = int.TryParse(style ?? "0", NumberStyles.None, CultureInfo.InvariantCulture, out var s) && s < parts.Formats.Count;
        var meaning = known ? parts.Formats[s] : NumberMeaning.Number;
        return (CellText.Of(number, meaning, parts.From1904), meaning == NumberMeaning.Number);
    }

    private RefusedException TooLong(int column) => CellText.TooLong(refusal, sheet, column, Row);

    private RefusedException Beyond(LocalizedText place, long row)
    {
        var last = CellPlace.Letters(IntakeLimits.SheetColumns - 1);
        return refusal.Of("beyond_sheet", IngestionWords.PlaceBeyondSheet(sheet, place, IntakeLimits.SheetRows, last)
            .Then(IngestionWords.BeyondSheetRemedy), row);
    }

    private static string Cut(string text) => text.Length <= 20 ? text : text[..20] + "…";
}
