using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace CustomsItGuide.Ingestion;

/// <summary>
/// Cells of a sheet whose formula failed. ExcelDataReader 3.6 gives them as empty cells, which would let a broken sheet pass for an
/// incomplete one; so they are looked up in the sheet's XML.
/// </summary>
internal static class FailedFormulas
{
    /// <summary>What such cells show.</summary>
    public static readonly IReadOnlyList<string> Marks = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA", "#SPILL!", "#CALC!"];

    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The mark of each such cell, by row (from 1) and column (from 0).</summary>
    public static IReadOnlyDictionary<(long Row, int Column), string> In(string path, string sheet)
    {
        using var zip = ZipFile.OpenRead(path);
        var failed = new Dictionary<(long, int), string>();
        if (Part(zip, sheet) is not { } part) return failed;
        using var xml = XmlReader.Create(part.Open(), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        long row = 0;
        var column = -1;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "row")
            {
                row = long.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : row + 1;
                column = -1;
            }
            else if (xml.LocalName == "c")
            {
                column = xml.GetAttribute("r") is { } place ? ColumnOf(place) : column + 1;
                if (xml.GetAttribute("t") == "e") failed[(row, column)] = Value(xml.ReadSubtree());
            }
        }
        return failed;
    }

    private static string Value(XmlReader cell)
    {
        using (cell)
        {
            while (cell.Read())
            {
                if (cell.NodeType == XmlNodeType.Element && cell.LocalName == "v") return cell.ReadElementContentAsString();
            }
        }
        return "#VALUE!";
    }

    /// <summary>A is 0, Z is 25, AA is 26.</summary>
    private static int ColumnOf(string place)
    {
        var column = 0;
        foreach (var c in place.TakeWhile(char.IsAsciiLetter)) column = column * 26 + char.ToUpperInvariant(c) - 'A' + 1;
        return column - 1;
    }

    /// <summary>The sheet's part of the package, by way of the workbook's relations.</summary>
    private static ZipArchiveEntry? Part(ZipArchive zip, string sheet)
    {
        var id = Elements(zip, "xl/workbook.xml", "sheet").FirstOrDefault(e => e.GetValueOrDefault("name") == sheet)?.GetValueOrDefault("id");
        var target = Elements(zip, "xl/_rels/workbook.xml.rels", "Relationship").FirstOrDefault(e => e.GetValueOrDefault("Id") == id)?.GetValueOrDefault("Target");
        return target is null ? null : zip.GetEntry(target.StartsWith('/') ? target[1..] : "xl/" + target);
    }

    private static IEnumerable<Dictionary<string, string>> Elements(ZipArchive zip, string path, string name)
    {
        if (zip.GetEntry(path) is not { } entry) yield break;
        using var xml = XmlReader.Create(entry.Open(), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != name) continue;
            var attributes = new Dictionary<string, string>();
            while (xml.MoveToNextAttribute())
            {
                if (xml.NamespaceURI.Length == 0 || xml.NamespaceURI == Relations) attributes[xml.LocalName] = xml.Value;
            }
            yield return attributes;
        }
    }
}
