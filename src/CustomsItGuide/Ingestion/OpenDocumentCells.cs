using System.Globalization;
using System.Text;
using System.Xml;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Ingestion;

/// <summary>Reads the cells of one row of an OpenDocument spreadsheet, each as the text that a person would have typed for it.</summary>
internal sealed class OpenDocumentCells(WorkbookXml xml, WorkbookRefusal refusal)
{
    private readonly List<CellAt> uncalculated = [];
    private string sheet = "";
    private long characters, row;

    /// <summary>The row's cells that hold something, from left to right.</summary>
    public List<SheetCell> Row { get; } = [];

    /// <summary>Cells with a formula and no result.</summary>
    public IReadOnlyList<CellAt> Uncalculated => uncalculated;

    public void Begin(string sheetName)
    {
        sheet = sheetName;
        characters = 0;
        uncalculated.Clear();
    }

    /// <summary>Reads the row at whose element the reader stands.</summary>
    /// <param name="merged">Takes the groups of merged cells that begin in the row.</param>
    public void ReadRow(long number, MergedCells merged)
    {
        Row.Clear();
        row = number;
        if (xml.IsEmpty) return;
        var depth = xml.Depth;
        var column = 0;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.Name is not ("table-cell" or "covered-table-cell")) continue;
            var repeated = Count("table:number-columns-repeated");
            var spanned = (Rows: Count("table:number-rows-spanned"), Columns: Count("table:number-columns-spanned"));
            // What a merged cell covers is kept in the file and not shown.
            var covered = xml.Name == "covered-table-cell";
            var (text, isNumber) = Read(column);
            if (!covered && !string.IsNullOrEmpty(text))
            {
                if (column + repeated > IntakeLimits.SheetColumns)
                    throw Beyond(number);
                characters += (long)text.Length * repeated;
                if (text.Length > IntakeLimits.CellCharacters) throw CellText.TooLong(refusal, sheet, column, number);
                if (characters > IntakeLimits.SheetCharacters)
                    throw CellText.TooMany(refusal, sheet);
                for (var i = 0; i < repeated; i++) Row.Add(new SheetCell(column + i, text, isNumber));
                if (spanned.Rows > 1) merged.Add(column, column + spanned.Columns - 1, number, number + spanned.Rows - 1);
            }
            column = (int)Math.Min((long)column + repeated, int.MaxValue / 2);
        }
    }

    private RefusedException Beyond(long number)
    {
        var last = CellPlace.Letters(IntakeLimits.SheetColumns - 1);
        return refusal.Of("beyond_sheet", IngestionWords.RowBeyondSheet(number, sheet, last), number);
    }

    private int Count(string attribute)
        => int.TryParse(xml.Attribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0
            ? Math.Min(count, IntakeLimits.SheetRows) : 1;

    private (string? Text, bool IsNumber) Read(int column)
    {
        var type = xml.Attribute("office:value-type");
        var value = xml.Attribute("office:value");
        var day = xml.Attribute("office:date-value");
        var time = xml.Attribute("office:time-value");
        var truth = xml.Attribute("office:boolean-value");
        var whole = xml.Attribute("office:string-value");
        var failed = xml.Attribute("calcext:value-type") == "error";
        var formula = xml.Attribute("table:formula") is not null;
        var shown = Paragraphs();
        if (formula && type is null && shown.Length == 0) uncalculated.Add(new CellAt(column, row));
        if (failed) return (shown.Length > 0 ? shown : "#VALUE!", false);
        return type switch
        {
            "float" or "percentage" or "currency"
                when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                => (CellText.Of(number, type == "percentage" ? NumberMeaning.Percentage : NumberMeaning.Number, false),
                    type != "percentage"),
            "date" when day is not null => (CellText.OfDay(day), false),
            "time" when time is not null => (shown.Length > 0 ? shown : time, false),
            "boolean" => (truth, false),
            _ => (whole ?? shown, false),
        };
    }

    /// <summary>The text of the cell's paragraphs, a line each; comments that hang on the cell are not part of it.</summary>
    private string Paragraphs()
    {
        if (xml.IsEmpty) return "";
        var depth = xml.Depth;
        StringBuilder? text = null;
        var first = true;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace && xml.Depth > depth + 1)
            {
                Append(xml.Value(IntakeLimits.CellCharacters));
                continue;
            }
            if (xml.NodeType != XmlNodeType.Element) continue;
            switch (xml.Name)
            {
                case "annotation": xml.Skip(); break;
                case "p" when xml.Depth == depth + 1:
                    if (!first) Append("\n");
                    first = false;
                    break;
                case "s": Append(new string(' ', Math.Min(Count("text:c"), IntakeLimits.CellCharacters))); break;
                case "tab": Append("\t"); break;
                case "line-break": Append("\n"); break;
            }
        }
        return text?.ToString() ?? "";

        void Append(string part)
        {
            text ??= new StringBuilder();
            if (text.Length <= IntakeLimits.CellCharacters) text.Append(part);
        }
    }
}
