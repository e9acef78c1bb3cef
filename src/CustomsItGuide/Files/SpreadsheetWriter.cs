using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace CustomsItGuide.Files;

/// <summary>
/// Writes a workbook (XLSX, ECMA-376 transitional) sheet by sheet and row by row, with what a colleague needs to correct a table: heads
/// that
/// stay in view, marked cells, notes, lists of values. The parts are the same for the same content, whenever it is written.
/// </summary>
public sealed class SpreadsheetWriter : IDisposable
{
    // Dates before 1980 cannot stand in the archive, and the time of writing is nobody's business.
    private static readonly DateTimeOffset Written = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive zip;
    private readonly List<SpreadsheetSheet> sheets = [];

    /// <param name="stream">Where to write; it is left open.</param>
    public SpreadsheetWriter(Stream stream) => zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Begins the next sheet; the one before must have been disposed.</summary>
    /// <param name="name">What it is called; what a sheet's name cannot have is replaced, and a number added where it is taken.</param>
    /// <param name="widths">Of the columns from the left, in characters.</param>
    /// <param name="filtered">Whether rows can be picked at the heads.</param>
    public SpreadsheetSheet Sheet(string name, IReadOnlyList<double> widths, bool filtered = false)
    {
        var sheet = new SpreadsheetSheet(SpreadsheetXml.SheetName(name, sheets.Select(s => s.Name)), widths, filtered, Entry, sheets.Count
            + 1);
        sheets.Add(sheet);
        return sheet;
    }

    /// <summary>Writes what makes a workbook of the sheets.</summary>
    public void Dispose()
    {
        foreach (var sheet in sheets) sheet.Dispose();
        const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        Write("[Content_Types].xml", $"<Types xmlns=\"{SpreadsheetXml.Package}/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"vml\" "
                + "ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>"
            + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Kind}sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" "
                + $"ContentType=\"{Kind}styles+xml\"/>"
            + string.Concat(sheets.Select(s =>
                $"<Override PartName=\"/xl/worksheets/sheet{N(s)}.xml\" ContentType=\"{Kind}worksheet+xml\"/>"
                + (s.HasNotes ? $"<Override PartName=\"/xl/comments{N(s)}.xml\" ContentType=\"{Kind}comments+xml\"/>" : ""))) + "</Types>");
        Write("_rels/.rels", Relations([("rId1", "officeDocument", "xl/workbook.xml")]));
        Write("xl/workbook.xml", $"<workbook xmlns=\"{SpreadsheetXml.Main}\" xmlns:r=\"{SpreadsheetXml.Office}\"><sheets>"
            + string.Concat(sheets.Select(s => $"<sheet name=\"{SpreadsheetXml.Text(s.Name)}\" sheetId=\"{N(s)}\" r:id=\"rId{N(s)}\"/>"))
                + "</sheets></workbook>");
        Write("xl/_rels/workbook.xml.rels", Relations([.. sheets.Select(s => ($"rId{N(s)}", "worksheet", $"worksheets/sheet{N(s)}.xml")),
            ("styles", "styles", "styles.xml")]));
        Write("xl/styles.xml", Styles);
        zip.Dispose();
    }

    /// <summary>In the order of <see cref="SpreadsheetStyle"/>.</summary>
    private static string Styles => $"<styleSheet xmlns=\"{SpreadsheetXml.Main}\">"
        + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name "
            + "val=\"Calibri\"/></font></fonts>"
        + "<fills count=\"4\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
        + Fill("FFE4E7EB") + Fill("FFFFC7A8") + "</fills>"
        + "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>" + string.Concat(new[] { "left",
            "right", "top", "bottom" }
            .Select(side => $"<{side} style=\"medium\"><color rgb=\"FF9C2A00\"/></{side}>")) + "<diagonal/></border></borders>"
        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"4\">"
        + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
        + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"2\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\" "
            + "applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>"
        + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"3\" borderId=\"1\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\"/>"
        + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyAlignment=\"1\"><alignment vertical=\"top\" "
            + "wrapText=\"1\"/></xf>"
        + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";

    private static string Fill(string colour) =>
        $"<fill><patternFill patternType=\"solid\"><fgColor rgb=\"{colour}\"/><bgColor indexed=\"64\"/></patternFill></fill>";

    private static string N(SpreadsheetSheet sheet) => sheet.Number.ToString(CultureInfo.InvariantCulture);

    private static string Relations(IEnumerable<(string Id, string Kind, string Target)> all) =>
        $"<Relationships xmlns=\"{SpreadsheetXml.Package}/relationships\">"
        + string.Concat(all.Select(r => $"<Relationship Id=\"{r.Id}\" Type=\"{SpreadsheetXml.Office}/{r.Kind}\" Target=\"{r.Target}\"/>"))
            + "</Relationships>";

    private void Write(string part, string xml)
    {
        using var writer = new StreamWriter(Entry(part).Open(), new UTF8Encoding(false));
        writer.Write(SpreadsheetXml.Head + xml);
    }

    private ZipArchiveEntry Entry(string part)
    {
        var entry = zip.CreateEntry(part, CompressionLevel.Optimal);
        entry.LastWriteTime = Written;
        return entry;
    }
}
