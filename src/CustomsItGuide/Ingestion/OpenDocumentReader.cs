using System.Globalization;
using System.Xml;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Ingestion;

/// <summary>
/// Reads the sheets of an OpenDocument spreadsheet (ISO/IEC 26300, <c>.ods</c>) row by row. Its cells carry what they mean themselves (day,
/// percentage, number), and repeated cells and rows stand once: what is only repeated to fill the sheet costs nothing.
/// </summary>
internal sealed class OpenDocumentReader : ISheets
{
    private const string Content = "content.xml";

    private readonly WorkbookPackage package;
    private readonly WorkbookXml xml;
    private readonly HashSet<string> hiddenStyles = new(StringComparer.Ordinal);
    private readonly OpenDocumentCells cells;
    private int sheets, tableDepth;
    private long nextRow, repeats;
    private MergedCells merged = new();

    /// <param name="package">It is disposed with the reader.</param>
    /// <exception cref="RefusedException">The content is missing or damaged.</exception>
    public OpenDocumentReader(WorkbookPackage package)
    {
        this.package = package;
        try
        {
            xml = package.Xml(Content);
        }
        catch
        {
            package.Dispose();
            throw;
        }
        cells = new OpenDocumentCells(xml, package.Refusal);
    }

    public string Sheet { get; private set; } = "";

    public bool IsHidden { get; private set; }

    public long Row { get; private set; }

    public IReadOnlyList<CellAt> Uncalculated => cells.Uncalculated;

    public MergedGroups Merged => merged.Filled;

    public bool NextSheet()
    {
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.Name == "style") ReadStyle();
            if (xml.Name == "tracked-changes") xml.Skip();
            if (xml.Name != "table" || xml.Depth > 4) continue;
            if (++sheets > IntakeLimits.Sheets)
                throw WorkbookParts.TooManySheets(package.Refusal);
            Sheet = xml.Attribute("table:name") ?? "";
            IsHidden = xml.Attribute("table:style-name") is { } style && hiddenStyles.Contains(style);
            tableDepth = xml.IsEmpty ? int.MaxValue : xml.Depth;
            (Row, nextRow, repeats) = (0, 1, 0);
            merged = new MergedCells();
            cells.Begin(Sheet);
            return true;
        }
        return false;
    }

    public bool Read()
    {
        // A repeated row that holds something is as many rows.
        if (repeats > 0)
        {
            repeats--;
            Row = nextRow++;
            return true;
        }
        while (tableDepth != int.MaxValue && xml.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.Depth == tableDepth)
            {
                tableDepth = int.MaxValue;
                return false;
            }
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.Name is "table" or "shapes" or "office-forms" or "forms") xml.Skip();
            if (xml.Name != "table-row") continue;
            var count = Repeated("table:number-rows-repeated");
            Row = nextRow;
            nextRow += count;
            cells.ReadRow(Row, merged);
            if (!cells.Row.Any(c => !string.IsNullOrWhiteSpace(c.Text))) continue;
            if (nextRow - 1 > IntakeLimits.SheetRows)
            {
                throw package.Refusal.Of("beyond_sheet", IngestionWords.RowsBeyondSheet(Sheet, IntakeLimits.SheetRows), Row);
            }
            nextRow = Row + 1;
            repeats = count - 1;
            merged.Fill(Row, cells.Row);
            return true;
        }
        return false;
    }

    public string? Text(int column, NumberUse use = NumberUse.Text)
    {
        foreach (var cell in cells.Row)
        {
            if (cell.Column == column) return use == NumberUse.Number && cell.IsNumber ? cell.Text + WorkbookReader.NumberMark : cell.Text;
        }
        return null;
    }

    public string[] Texts()
    {
        var texts = new string[cells.Row.Count == 0 ? 0 : cells.Row[^1].Column + 1];
        Array.Fill(texts, "");
        foreach (var cell in cells.Row) texts[cell.Column] = cell.Text;
        return texts;
    }

    public void Dispose()
    {
        xml.Dispose();
        package.Dispose();
    }

    private long Repeated(string attribute)
        => long.TryParse(xml.Attribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count : 1;

    /// <summary>A style of tables that are not displayed.</summary>
    private void ReadStyle()
    {
        if (xml.Attribute("style:family") != "table" || xml.Attribute("style:name") is not { } name || xml.IsEmpty) return;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.Name == "table-properties" && xml.Attribute("table:display") == "false")
                hiddenStyles.Add(name);
        }
    }
}
