using System.IO.Compression;
using System.Security;
using System.Text;

namespace CustomsItGuide.Tests.Ingestion;

/// <summary>A folder of real files for one test.</summary>
internal sealed class Folder : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("scorecard-test").FullName;

    public string Root => folder;

    public string this[string name] => Path.Combine(folder, name);

    public string Text(string name, string text, Encoding? encoding = null)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        var writer = encoding ?? new UTF8Encoding(false);
        File.WriteAllBytes(this[name], [.. writer.Preamble, .. writer.GetBytes(text)]);
        return this[name];
    }

    public string Bytes(string name, params byte[] bytes)
    {
        File.WriteAllBytes(this[name], bytes);
        return this[name];
    }

    /// <summary>A workbook written by hand, so that a test can put into it what a library would not.</summary>
    public string Workbook(string name, params Sheet[] sheets)
    {
        using var zip = new ZipArchive(File.Create(this[name]), ZipArchiveMode.Create);
        const string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships", main =
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        Entry("_rels/.rels",
            $"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r' "
                + $"Type='{office}/officeDocument' Target='xl/workbook.xml'/></Relationships>");
        Entry("xl/workbook.xml",
            $"<workbook xmlns='{main}' xmlns:r='{office}'><sheets>{string.Concat(sheets.Select((s, i) => $"<sheet name='{s.Name}' sheetId='{i + 1}' state='{(s.Hidden ? "hidden" : "visible")}' r:id='r{i}'/>"))}</sheets></workbook>");
        Entry("xl/_rels/workbook.xml.rels",
            $"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='styles' "
                + $"Type='{office}/styles' Target='styles.xml'/>{string.Concat(sheets.Select((_, i) => $"<Relationship Id='r{i}' Type='{office}/worksheet' Target='worksheets/s{i}.xml'/>"))}</Relationships>");
        Entry("xl/styles.xml",
            $"<styleSheet xmlns='{main}'><cellXfs count='3'><xf numFmtId='0'/><xf numFmtId='14'/><xf "
                + $"numFmtId='9'/></cellXfs></styleSheet>");
        for (var i = 0; i < sheets.Length; i++) Entry($"xl/worksheets/s{i}.xml", sheets[i].Xml(main));
        return this[name];

        void Entry(string path, string xml)
        {
            using var writer = new StreamWriter(zip.CreateEntry(path).Open(), new UTF8Encoding(false));
            writer.Write(xml);
        }
    }

    public void Dispose() => Directory.Delete(folder, true);
}

/// <param name="Rows">Cells of each row: a text, a number, a day, a truth value, or a <see cref="Cell"/>; null for an empty one.</param>
/// <param name="Skipped">How many rows are left empty above.</param>
internal sealed record Sheet(string Name, object?[][] Rows, bool Hidden = false, int Skipped = 0, string Merged = "")
{
    public string Xml(string main)
    {
        var xml = new StringBuilder($"<worksheet xmlns='{main}'><sheetData>");
        for (var r = 0; r < Rows.Length; r++)
        {
            var row = r + 1 + Skipped;
            xml.Append(FormattableString.Invariant($"<row r='{row}'>"));
            for (var c = 0; c < Rows[r].Length; c++)
            {
                if (Rows[r][c] is { } value) xml.Append(Written(FormattableString.Invariant($"{(char)('A' + c)}{row}"), value));
            }
            xml.Append("</row>");
        }
        xml.Append("</sheetData>");
        if (Merged.Length > 0) xml.Append("<mergeCells count='1'><mergeCell ref='").Append(Merged).Append("'/></mergeCells>");
        return xml.Append("</worksheet>").ToString();
    }

    private static string Written(string at, object value) => value switch
    {
        string text => $"<c r='{at}' t='inlineStr'><is><t xml:space='preserve'>{SecurityElement.Escape(text)}</t></is></c>",
        DateOnly day => FormattableString.Invariant($"<c r='{at}' s='1'><v>{day.DayNumber - new DateOnly(1899, 12, 30).DayNumber}</v></c>"),
        bool truth => $"<c r='{at}' t='b'><v>{(truth ? 1 : 0)}</v></c>",
        Cell cell => $"<c r='{at}' {cell.Attributes}>{cell.Inner}</c>",
        _ => FormattableString.Invariant($"<c r='{at}'><v>{value:R}</v></c>"),
    };
}

/// <summary>A cell as it stands in the file.</summary>
internal sealed record Cell(string Attributes, string Inner);
