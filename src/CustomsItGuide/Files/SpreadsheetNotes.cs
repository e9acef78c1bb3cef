using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace CustomsItGuide.Files;

/// <summary>The notes of a sheet: their texts, and the boxes in which spreadsheet programs show them.</summary>
internal static class SpreadsheetNotes
{
    private const string Author = "scorecard";

    /// <summary>Columns and rows that a box covers.</summary>
    private const int BoxColumns = 4, BoxRows = 8;

    /// <param name="notes">Columns counted from 0, rows from 1.</param>
    /// <param name="sheet">Number of the sheet.</param>
    public static void Write(
        IReadOnlyList<(int Column, int Row, string Text)> notes, int sheet, Func<ZipArchiveEntry> texts, Func<ZipArchiveEntry> drawing,
            Func<ZipArchiveEntry> relations)
    {
        using (var xml = Open(texts()))
        {
            xml.Write(SpreadsheetXml.Head
                + $"<comments xmlns=\"{SpreadsheetXml.Main}\"><authors><author>{Author}</author></authors><commentList>");
            foreach (var (column, row, text) in notes)
            {
                xml.Write(
                    $"<comment ref=\"{SpreadsheetXml.Place(column, row)}\" authorId=\"0\"><text><r><t "
                        + $"xml:space=\"preserve\">{SpreadsheetXml.Text(text)}</t></r></text></comment>");
            }
            xml.Write("</commentList></comments>");
        }
        using (var xml = Open(drawing()))
        {
            xml.Write("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" "
                + "xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
                + string.Create(CultureInfo.InvariantCulture,
                    $"<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"{sheet}\"/></o:shapelayout>")
                + "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\"><v:stroke "
                    + "joinstyle=\"miter\"/>"
                + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>");
            for (var i = 0; i < notes.Count; i++)
            {
                var (column, row, _) = notes[i];
                xml.Write(string.Create(CultureInfo.InvariantCulture,
                    $"<v:shape id=\"_x0000_s{sheet * 1024 + i + 1}\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden\" "
                        + $"fillcolor=\"#ffffe1\" o:insetmode=\"auto\">")
                    + "<v:fill color2=\"#ffffe1\"/><v:shadow color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/><v:textbox "
                        + "style=\"mso-direction-alt:auto\"/>"
                    + string.Create(CultureInfo.InvariantCulture,
                        $"<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{column + 1},15,{row - 1},2,{column + 1 + BoxColumns},15,{row - 1 + BoxRows},2</x:Anchor>")
                    + string.Create(CultureInfo.InvariantCulture,
                        $"<x:AutoFill>False</x:AutoFill><x:Row>{row - 1}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>"));
            }
            xml.Write("</xml>");
        }
        using (var xml = Open(relations()))
        {
            xml.Write(SpreadsheetXml.Head + $"<Relationships xmlns=\"{SpreadsheetXml.Package}/relationships\">"
                + string.Create(CultureInfo.InvariantCulture,
                    $"<Relationship Id=\"rId1\" Type=\"{SpreadsheetXml.Office}/vmlDrawing\" Target=\"../drawings/vmlDrawing{sheet}.vml\"/>")
                + string.Create(CultureInfo.InvariantCulture,
                    $"<Relationship Id=\"rId2\" Type=\"{SpreadsheetXml.Office}/comments\" "
                        + $"Target=\"../comments{sheet}.xml\"/></Relationships>"));
        }
    }

    private static StreamWriter Open(ZipArchiveEntry entry) => new(entry.Open(), new UTF8Encoding(false));
}
