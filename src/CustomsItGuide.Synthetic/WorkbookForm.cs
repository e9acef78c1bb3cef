using System.Globalization;
using System.Security;
using System.Text;

namespace CustomsItGuide.Synthetic;

/// <summary>An XLSX workbook as offices send it: a merged title, a note, an empty row, the headers, date cells, and a sheet that nobody
/// meant to send.</summary>
/// <param name="Sheet">Name of the sheet with the rows.</param>
/// <param name="Title">Text of the merged first cell; null to begin with the headers.</param>
/// <param name="Note">Text under the title.</param>
/// <param name="HiddenSheet">Add a hidden sheet with working notes.</param>
public sealed record WorkbookForm(string Sheet, string? Title = null, string? Note = null, bool HiddenSheet = false) : FileForm
{
    private const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    public override void Write(Stream stream, Table table)
    {
        var strings = new SharedStrings();
        var sheet = SheetXml(table, strings);
        var hidden = HiddenSheet ? NotesXml(strings) : null;
        var zip = new StoredZip();
        zip.Add("[Content_Types].xml", Head + $"<Types xmlns=\"{Package}/content-types\">"
            + $"<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + Part("workbook", "sheet.main") + Part("worksheets/sheet1", "worksheet")
                + (hidden is null ? "" : Part("worksheets/sheet2", "worksheet"))
            + Part("styles", "styles") + Part("sharedStrings", "sharedStrings") + "</Types>");
        zip.Add("_rels/.rels", Head + Relations(("officeDocument", "xl/workbook.xml")));
        zip.Add("xl/workbook.xml", Head + $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>"
            + $"<sheet name=\"{Xml(Sheet)}\" sheetId=\"1\" r:id=\"rId1\"/>"
            + (hidden is null ? "" : "<sheet name=\"Notes\" sheetId=\"2\" state=\"hidden\" r:id=\"rId4\"/>") + "</sheets></workbook>");
        zip.Add("xl/_rels/workbook.xml.rels", Head + (hidden is null
            ? Relations(("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml"))
            : Relations(("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml"),
                ("worksheet", "worksheets/sheet2.xml"))));
        zip.Add("xl/styles.xml",
            Head + $"<styleSheet xmlns=\"{Main}\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
            + "<font><b/><sz val=\"14\"/><name val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill><patternFill "
                + "patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/></borders>"
            + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"3\"><xf xfId=\"0\"/><xf xfId=\"0\" numFmtId=\"14\" "
                + "applyNumberFormat=\"1\"/>"
            + "<xf xfId=\"0\" fontId=\"1\" applyFont=\"1\"/></cellXfs></styleSheet>");
        zip.Add("xl/sharedStrings.xml", strings.ToXml());
        zip.Add("xl/worksheets/sheet1.xml", sheet);
        if (hidden is not null) zip.Add("xl/worksheets/sheet2.xml", hidden);
        zip.WriteTo(stream);
    }

    private string SheetXml(Table table, SharedStrings strings)
    {
        var xml = new StringBuilder(Head).Append(CultureInfo.InvariantCulture, $"<worksheet xmlns=\"{Main}\"><sheetData>");
        var row = 1;
        if (Title is not null)
        {
            Row(xml, row++, [Title], strings, 2);
            if (Note is not null) Row(xml, row++, [Note], strings);
            row++;
        }
        Row(xml, row++, [.. table.Columns], strings);
        foreach (var cells in table.Rows) Row(xml, row++, cells, strings);
        xml.Append("</sheetData>");
        if (Title is not null)
            xml.Append(CultureInfo.InvariantCulture,
                $"<mergeCells count=\"1\"><mergeCell ref=\"A1:{Letters(Math.Max(1, table.Columns.Count - 1))}1\"/></mergeCells>");
        return xml.Append("</worksheet>").ToString();
    }

    private static string NotesXml(SharedStrings strings)
    {
        var xml = new StringBuilder(Head).Append(CultureInfo.InvariantCulture, $"<worksheet xmlns=\"{Main}\"><sheetData>");
        Row(xml, 1, ["Working notes: synthetic data, not for circulation"], strings);
        Row(xml, 2, ["Checked", 3], strings);
        return xml.Append("</sheetData></worksheet>").ToString();
    }

    private static void Row(StringBuilder xml, int row, object?[] cells, SharedStrings strings, int style = 0)
    {
        xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{row}\">");
        for (var i = 0; i < cells.Length; i++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{Letters(i)}{row}");
            _ = cells[i] switch
            {
                null or "" => xml,
                string text =>
                    xml.Append(CultureInfo.InvariantCulture,
                        $"<c r=\"{place}\" t=\"s\"{(style > 0 ? $" s=\"{style}\"" : "")}><v>{strings.Index(text)}</v></c>"),
                DateOnly day => xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{place}\" s=\"1\"><v>{Serial(day)}</v></c>"),
                var number => xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{place}\"><v>{SyntheticCell.Text(number)}</v></c>"),
            };
        }
        xml.Append("</row>");
    }

    /// <summary>Days since 30 December 1899, as spreadsheets count after February 1900.</summary>
    private static int Serial(DateOnly day) => day.DayNumber - new DateOnly(1899, 12, 30).DayNumber;

    private static string Letters(int column) => column < 26
        ? ((char)('A' + column)).ToString()
        : Letters(column / 26 - 1) + (char)('A' + column % 26);

    private static string Xml(string text) => SecurityElement.Escape(text);

    private static string Part(string name, string kind) =>
        $"<Override PartName=\"/xl/{name}.xml\" ContentType=\"{Spreadsheet}{kind}+xml\"/>";

    private static string Relations(params (string Kind, string Target)[] targets) => $"<Relationships xmlns=\"{Package}/relationships\">"
        + string.Concat(
            targets.Select((t, i) =>
                string.Create(CultureInfo.InvariantCulture,
                    $"<Relationship Id=\"rId{i + 1}\" Type=\"{Office}/{t.Kind}\" Target=\"{t.Target}\"/>")))
        + "</Relationships>";

    private sealed class SharedStrings
    {
        private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
        private readonly List<string> texts = [];

        public int Index(string text)
        {
            if (places.TryGetValue(text, out var place)) return place;
            places[text] = texts.Count;
            texts.Add(text);
            return texts.Count - 1;
        }

        public string ToXml() => Head + string.Create(CultureInfo.InvariantCulture, $"<sst xmlns=\"{Main}\" uniqueCount=\"{texts.Count}\">")
            + string.Concat(texts.Select(t => $"<si><t xml:space=\"preserve\">{Xml(t)}</t></si>")) + "</sst>";
    }
}
