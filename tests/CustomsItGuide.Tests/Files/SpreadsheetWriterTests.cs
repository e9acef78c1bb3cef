using System.IO.Compression;
using System.Xml.Linq;
using CustomsItGuide.Files;
using CustomsItGuide.Ingestion;

namespace CustomsItGuide.Tests.Files;

/// <summary>What is written is read by our own reader, and every part is well-formed XML that the package names.</summary>
public class SpreadsheetWriterTests
{
    [Fact]
    public void Texts_come_back_as_they_were()
    {
        string[] texts = ["=1+1", " padded ", "a<b>&\"c\"", "line\nbreak", "bell\u0007", "_x0041_", "\U0001F600", "\uD800lone", "tab\there",
            "2024-03-31", "1,234"];
        using var file = new Written(book =>
        {
            using var sheet = book.Sheet("S", []);
            sheet.Row(texts.Select(t => new SpreadsheetCell(t)));
            sheet.Row([new("1.234", IsNumber: true), new(null), new("x", Style: SpreadsheetStyle.Wrong, Note: "why <b>")]);
        });

        using var reader = new WorkbookReader(file.Path, "w.xlsx");
        Assert.True(reader.NextSheet() && reader.Read());
        Assert.Equal(texts, reader.Texts());
        Assert.True(reader.Read());
        Assert.Equal(["1.234", "", "x"], reader.Texts());
        Assert.Equal("1.234" + WorkbookReader.NumberMark, reader.Text(0, NumberUse.Number));
        Assert.False(reader.Read() || reader.NextSheet());
    }

    [Fact]
    public void Names_of_sheets_are_made_fit_and_told_apart()
    {
        using var file = new Written(book =>
        {
            foreach (var name in new[] { "a/b:c", "A_B_C", "", new string('x', 40), new string('x', 35) }) book.Sheet(name, []).Dispose();
        });

        using var reader = new WorkbookReader(file.Path, "w.xlsx");
        var names = new List<string>();
        while (reader.NextSheet()) names.Add(reader.Sheet);
        Assert.Equal(["a_b_c", "A_B_C (2)", "Sheet", new string('x', 31), new string('x', 27) + " (2)"], names);
    }

    [Fact]
    public void The_package_names_each_of_its_parts_and_every_relation_leads_somewhere()
    {
        using var file = new Written(book =>
        {
            using (var first = book.Sheet("One", [10, 20.5], filtered: true))
            {
                first.Row([new("Head", Style: SpreadsheetStyle.Head), new("Code", Style: SpreadsheetStyle.Head)]);
                first.Row([new("", Style: SpreadsheetStyle.Wrong, Note: "empty"), new("b")]);
                first.Offer(new SpreadsheetChoice(1, "'Lists'!$A$2:$A$3", 2, 100, true));
            }
            using var second = book.Sheet("Lists", []);
            second.Row([new("codes")]);
        });
        using var zip = ZipFile.OpenRead(file.Path);
        var parts = zip.Entries.ToDictionary(e => e.FullName, Xml);

        Assert.Contains("xl/comments1.xml", parts.Keys);
        Assert.DoesNotContain("xl/comments2.xml", parts.Keys);
        var declared = parts["[Content_Types].xml"].Root!.Elements().ToList();
        Assert.All(declared.Where(d => d.Name.LocalName == "Override"),
            d => Assert.Contains(((string)d.Attribute("PartName")!)[1..], parts.Keys));
        foreach (var (name, xml) in parts.Where(p => p.Key.EndsWith(".rels", StringComparison.Ordinal)))
        {
            var from = new Uri("http://p/" + name.Replace("_rels/", "", StringComparison.Ordinal));
            Assert.All(xml.Root!.Elements(),
                r => Assert.Contains(new Uri(from, (string)r.Attribute("Target")!).AbsolutePath.TrimStart('/'), parts.Keys));
        }
        var sheet = parts["xl/worksheets/sheet1.xml"].Root!;
        // The order is part of the format: a program may refuse another.
        Assert.Equal(["sheetViews", "cols", "sheetData", "autoFilter", "dataValidations", "pageSetup", "legacyDrawing"],
            sheet.Elements().Select(e => e.Name.LocalName));
        Assert.Equal("A1:B2", (string?)sheet.Elements().Single(e => e.Name.LocalName == "autoFilter").Attribute("ref"));
    }

    private static XDocument Xml(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return XDocument.Load(stream);
    }

    private sealed class Written : IDisposable
    {
        private readonly string folder = Directory.CreateTempSubdirectory("spreadsheet").FullName;

        public Written(Action<SpreadsheetWriter> write)
        {
            using var stream = File.Create(Path);
            using var book = new SpreadsheetWriter(stream);
            write(book);
        }

        public string Path => System.IO.Path.Combine(folder, "w.xlsx");

        public void Dispose() => Directory.Delete(folder, true);
    }
}
