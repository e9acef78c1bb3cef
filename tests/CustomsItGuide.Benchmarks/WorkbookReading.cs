using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using BenchmarkDotNet.Attributes;
using CustomsItGuide.Ingestion;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Benchmarks;

/// <summary>
/// A workbook of 100,000 rows and 8 columns, beside the least that reads one: a forward reader of XML over the shared texts and the sheet,
/// which checks nothing and makes a text of each cell.
/// </summary>
[MemoryDiagnoser]
public class WorkbookReading
{
    private const int Rows = 100_000;
    private static readonly string[] Head = ["activity", "title", "starts_on", "ends_on", "status", "mode", "region", "topic"];

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private string _folder = "";
    private string _file = "";
    private IReadOnlyList<DataSet> _dataSets = [];

    [GlobalSetup]
    public void Prepare()
    {
        _folder = Directory.CreateTempSubdirectory("benchmark").FullName;
        _file = Path.Combine(_folder, "missions.xlsx");
        _dataSets = Workspace.Check(Path.Combine(AppContext.BaseDirectory, "data", "plan")).Plan!.DataSets;
        Write(_file);
        if (Plain() != ReadRows()) throw new InvalidOperationException("The two read different texts.");
    }

    [GlobalCleanup]
    public void Clear() => Directory.Delete(_folder, recursive: true);

    [Benchmark(Baseline = true)]
    public long Plain()
    {
        using var zip = ZipFile.OpenRead(_file);
        var shared = new List<string>();
        using (var xml = XmlReader.Create(zip.GetEntry("xl/sharedStrings.xml")!.Open()))
        {
            while (xml.ReadToFollowing("t")) shared.Add(xml.ReadElementContentAsString());
        }
        long characters = 0;
        using var sheet = XmlReader.Create(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var isShared = false;
        while (sheet.Read())
        {
            if (sheet.NodeType != XmlNodeType.Element) continue;
            if (sheet.Name == "c") isShared = sheet.GetAttribute("t") == "s";
            else if (sheet.Name == "v")
            {
                sheet.Read();
                characters += isShared ? shared[int.Parse(sheet.Value, CultureInfo.InvariantCulture)].Length : "yyyy-MM-dd".Length;
            }
        }
        // The head is read too, and is no row.
        return characters - Head.Sum(h => h.Length);
    }

    /// <summary>From the file to the texts of every row, checked.</summary>
    [Benchmark]
    public long ReadRows()
    {
        long characters = 0;
        using var rows = new SheetRows(Source());
        foreach (var (_, cell) in rows.Data())
        {
            for (var i = 0; i < Head.Length; i++) characters += cell(i)!.Length;
        }
        return characters;
    }

    /// <summary>The same, and into a table of the warehouse.</summary>
    [Benchmark]
    public long Stage()
    {
        var file = Path.Combine(_folder, "staged.duckdb");
        File.Delete(file);
        using var db = Database.Open(file);
        return StagingTable.Of(db, Source(), "staged", _folder, copied: true).Records;
    }

    private Source Source() => Intake.Read([_file], _dataSets, _ => throw new InvalidOperationException("No Parquet.")).Sources.Single();

    private static void Write(string path)
    {
        var texts = new Dictionary<string, int>();
        var sheet = new StringBuilder($"<worksheet xmlns=\"{Main}\"><sheetData>");
        Row(1, [.. Head.Select(h => (h, false))]);
        for (var i = 0; i < Rows; i++)
        {
            var day = (45108 + i % 360).ToString(CultureInfo.InvariantCulture);
            Row(i + 2, [($"CB{i:000000}", false), ($"Workshop on topic {i % 3000} for {i % 170} offices", false), (day, true), (day, true),
                (i % 7 == 0 ? "planned" : "delivered", false), (i % 3 == 0 ? "remote" : "on_site", false), ($"Region {i % 6}", false),
                ($"topic_{i % 12}", false)]);
        }
        sheet.Append("</sheetData></worksheet>");
        using var zip = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        Part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        Part("_rels/.rels", Relations(("officeDocument", "xl/workbook.xml")));
        Part("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Related}\"><sheets>"
            + "<sheet name=\"Missions\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        Part("xl/_rels/workbook.xml.rels", Relations(("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"),
            ("styles", "styles.xml")));
        Part("xl/styles.xml",
            $"<styleSheet xmlns=\"{Main}\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
        Part("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">"
            + string.Concat(texts.Keys.Select(t => $"<si><t>{t}</t></si>")) + "</sst>");
        Part("xl/worksheets/sheet1.xml", sheet.ToString());

        void Row(int number, (string Text, bool IsDay)[] cells)
        {
            sheet.Append(CultureInfo.InvariantCulture, $"<row r=\"{number}\" spans=\"1:8\">");
            for (var i = 0; i < cells.Length; i++)
            {
                var (text, isDay) = cells[i];
                if (!isDay && !texts.TryAdd(text, texts.Count)) text = Number(texts[text]);
                else if (!isDay) text = Number(texts.Count - 1);
                var kind = isDay ? "s=\"1\"" : "t=\"s\"";
                sheet.Append(CultureInfo.InvariantCulture, $"<c r=\"{(char)('A' + i)}{number}\" {kind}><v>{text}</v></c>");
            }
            sheet.Append("</row>");
        }

        void Part(string name, string text)
        {
            using var writer = new StreamWriter(zip.CreateEntry(name).Open());
            writer.Write(text);
        }

        static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

        static string Relations(params (string Kind, string Target)[] relations) =>
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + string.Concat(relations.Select(
                (r, i) => $"<Relationship Id=\"r{i + 1}\" Type=\"{Related}/{r.Kind}\" Target=\"{r.Target}\"/>")) + "</Relationships>";
    }
}
