using System.Globalization;
using System.IO.Compression;
using System.Text;
using CustomsItGuide.Ingestion;
using CustomsItGuide.Warehouse;

namespace CustomsItGuide.Tests.Ingestion;

/// <summary>Small files that would take the machine are refused in a sentence, and cost what they hold: bytes allocated are counted, never
/// time.</summary>
public sealed class IntakeLimitsTests : IDisposable
{
    private const long Little = 24L << 20;

    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>The rules of a refusal, and that it came at little cost.</summary>
    private static Issue Refused(string path, long allocated = Little)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var issue = Assert.Throws<RefusedException>(() => Intake.Read([path], Contracts.All, ParquetFile.Schema, "members")).Issues[0];
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, allocated);
        Assert.InRange(issue.Message.Length, 40, 700);
        return issue;
    }

    private string Sheet(string rows, string after = "") => Package(rows, after);

    /// <summary>A workbook of one sheet, whose XML is written as it is asked for.</summary>
    /// <param name="rows">What stands in the sheet's data.</param>
    /// <param name="after">What stands below it.</param>
    /// <param name="sheets">The workbook's tabs.</param>
    /// <param name="texts">The shared texts.</param>
    /// <param name="sheet">Writes the whole of the sheet's part instead.</param>
    /// <param name="more">How many empty parts there are besides.</param>
    private string Package(string rows = "", string after = "", string sheets = "<sheet name='S' sheetId='1' r:id='r0'/>",
        string texts = "", Action<Stream>? sheet = null, int more = 0)
    {
        const string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships", main =
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string packaged = "http://schemas.openxmlformats.org/package/2006/relationships";
        using var zip = new ZipArchive(File.Create(folder["members.xlsx"]), ZipArchiveMode.Create);
        void Add(string name, Action<Stream> write)
        {
            using var stream = zip.CreateEntry(name).Open();
            write(stream);
        }
        void Text(string name, string text) => Add(name, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
        Text("_rels/.rels",
            $"<Relationships xmlns='{packaged}'><Relationship Id='r' Type='{office}/officeDocument' "
                + $"Target='xl/workbook.xml'/></Relationships>");
        Text("xl/workbook.xml", $"<workbook xmlns='{main}' xmlns:r='{office}'><sheets>{sheets}</sheets></workbook>");
        Text("xl/_rels/workbook.xml.rels",
            $"<Relationships xmlns='{packaged}'><Relationship Id='r0' Type='{office}/worksheet' Target='worksheets/s.xml'/><Relationship "
                + $"Id='t' Type='{office}/sharedStrings' Target='t.xml'/></Relationships>");
        Text("xl/t.xml", $"<sst xmlns='{main}'>{texts}</sst>");
        Add("xl/worksheets/s.xml",
            sheet ?? (stream =>
                stream.Write(Encoding.UTF8.GetBytes($"<worksheet xmlns='{main}'><sheetData>{rows}</sheetData>{after}</worksheet>"))));
        for (var i = 0; i < more; i++) zip.CreateEntry($"xl/media/{i}");
        return folder["members.xlsx"];
    }

    private const string Table =
        "<row r='1'><c r='A1' t='str'><v>member</v></c><c r='B1' t='str'><v>name</v></c></row><row r='2'><c r='A2' "
            + "t='str'><v>FR</v></c><c r='B2' t='str'><v>France</v></c></row>";

    [Theory]
    [InlineData("<row r='99999999'><c r='A99999999'><v>1</v></c></row>", "row 99,999,999", 99_999_999)]
    [InlineData("<row r='2147483000'><c><v>1</v></c></row>", "row 2,147,483,000", 2_147_483_000)]
    [InlineData("<row r='1048577'/>", "row 1,048,577", 1_048_577)]
    [InlineData("<row r='3'><c r='ZZZZZ3'><v>1</v></c></row>", "cell ZZZZZ3", 3)]
    [InlineData("<row r='3'><c r='XFE3' s='1'/></row>", "cell XFE3", 3)]
    public void A_place_beyond_the_last_of_a_sheet_is_refused_by_name(string row, string place, long line)
    {
        var issue = Refused(Sheet(Table + row));
        Assert.Equal(("beyond_sheet", line), (issue.Rule, issue.Line));
        Assert.StartsWith($"Sheet 'S' has {place}, but a sheet ends with row 1,048,576 and column XFD.", issue.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<row r='2'/>"), InlineData("<row r='1048576'/><row r='4'/>"), InlineData("<row r='3'><c r='B4'/></row>"), InlineData("<row r='3'><c r='B3'/><c r='A3'/></row>")]
    [InlineData("<row r='0'/>"), InlineData("<row r='-1'/>"), InlineData("<row r='x'/>"), InlineData("<row r='3'><c r='3'/></row>"), InlineData("<row r='3'><c r='A3' t='s'><v>7</v></c></row>")]
    public void A_place_that_contradicts_itself_is_damage(string row) => Assert.Equal("damaged_workbook", Refused(Sheet(Table + row)).Rule);

    [Theory]
    [InlineData("<row r='1048576'><c r='XFD1048576' s='1'/></row>", "")]
    [InlineData("<row r='500000' ht='3'/><row r='1048576' ht='3'/>", "")]
    [InlineData("", "<mergeCells count='2'><mergeCell ref='A1:XFD1048576'/><mergeCell ref='A1:XFD1048576'/></mergeCells>")]
    public void What_stands_far_out_and_holds_nothing_costs_nothing(string rows, string after)
    {
        var path = Sheet("<row r='1' spans='1:16384'>" + Table["<row r='1'>".Length..] + rows, after);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(["S!A1=member", "S!B1=name", "S!A2=FR", "S!B2=France"], WorkbookCells.Of(path));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4L << 20);
    }

    [Fact]
    public void Rows_between_two_filled_ones_are_passed_over_in_one_step()
    {
        var path = Sheet(Table
            + "<row r='1048576'><c r='A1048576' t='str'><v>DE</v></c><c r='B1048576' t='str'><v>Germany</v></c><c r='XFD1048576' "
                + "t='str'><v>!</v></c></row>");
        using var database = Database.InMemory();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var staged = Staging.Stage(database, "m", Contracts.Members,
            Intake.Read([path], Contracts.All, ParquetFile.Schema, "members").Sources, new DeliveryOptions(null));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Little);
        Assert.Equal([["FR", 2L], ["DE", 1_048_576L]], database.Query("select member, _row from m order by _row").Rows);
        Assert.Equal(2, staged.Read);
    }

    [Fact]
    public void Millions_of_rows_that_hold_nothing_end_where_a_sheet_ends()
    {
        var path = Sheet(string.Concat(Enumerable.Repeat("<row/>", 1_200_000)));
        Assert.Equal(("beyond_sheet", 1_048_577L), (Refused(path).Rule, Refused(path).Line));
    }

    [Fact]
    public void A_part_that_unpacks_into_much_is_refused_before_it_is_unpacked()
    {
        var path = Package(sheet: stream =>
        {
            stream.Write("<worksheet><sheetData><row r='1'><c r='A1' t='str'><v>"u8);
            var block = new byte[1 << 20];
            block.AsSpan().Fill((byte)'x');
            for (var i = 0; i < 60; i++) stream.Write(block);
            stream.Write("</v></c></row></sheetData></worksheet>"u8);
        });
        var issue = Refused(path, 4L << 20);
        Assert.Equal("too_large", issue.Rule);
        Assert.Matches("^The part xl/worksheets/s.xml is [0-9,]+ bytes that unpack to 62,914,[0-9]+; at most 200 times as many are read. ",
            issue.Message);
    }

    [Theory]
    [InlineData(40_000, "long_cell"), InlineData(3_000_000, "too_large"), InlineData(32_768, "long_cell"), InlineData(32_767, null)]
    public void A_cell_holds_what_a_cell_can_hold(int length, string? rule)
    {
        var text = new string('x', length);
        foreach (var cell in new[] { $"t='str'><v>{text}</v>", $"t='inlineStr'><is><r><t>{text[1..]}</t></r><r><t>x</t></r></is>",
            $"t='str'><v><![CDATA[{text}]]></v>" })
        {
            var path = Sheet(Table + $"<row r='3'><c r='C3' {cell}</c></row>");
            if (rule is null)
                Assert.Equal(length, WorkbookCells.Of(path).Single(c => c.StartsWith("S!C3=", StringComparison.Ordinal)).Length - 5);
            else Assert.Equal(rule, Refused(path).Rule);
        }
    }

    [Fact]
    public void A_long_cell_is_named()
        => Assert.StartsWith("Cell C3 of sheet 'S' has more than 32,767 characters, which is the most that a cell can hold. ",
            Refused(Sheet(Table + $"<row r='3'><c r='C3' t='str'><v>{new string('x', 32_768)}</v></c></row>")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_long_text_that_many_cells_share_is_counted_in_each()
    {
        var rows = string.Concat(Enumerable.Range(3, 20_000)
            .Select(r => string.Create(CultureInfo.InvariantCulture, $"<row r='{r}'><c r='A{r}' t='s'><v>0</v></c></row>")));
        var path = Package(rows: Table + rows, texts: $"<si><t>{new string('x', 30_000)}</t></si>");
        var issue = Assert.Throws<RefusedException>(() => WorkbookCells.Rows(path).Count()).Issues[0];
        Assert.Equal("The cells of sheet 'S' hold more than 536,870,912 characters together. Copy the rows that are to be delivered into "
            + "a new workbook, or save them as CSV, and deliver that.", issue.Message);
    }

    [Fact]
    public void Sheets_and_parts_are_counted()
    {
        Assert.Equal("too_many_sheets",
            Refused(Package(
                sheets: string.Concat(Enumerable.Range(1, 256).Select(i => $"<sheet name='S{i}' sheetId='{i}' r:id='t'/>")))).Rule);
        Assert.Equal("damaged_workbook",
            Refused(Package(sheets: "<sheet name='S' sheetId='1' r:id='r0'/><sheet name='T' sheetId='2' r:id='r0'/>")).Rule);
        Assert.Equal("The workbook has 10,006 parts; at most 10,000 are read. Copy the rows that are to be delivered into a new "
            + "workbook, or save them as CSV, and deliver that.",
            Refused(Package(more: 10_001)).Message);
    }

    [Fact]
    public void XML_that_no_workbook_has_is_refused()
    {
        // A tag of a megabyte is held with its attributes before the limit ends it.
        string Xml(string xml) => Refused(Package(sheet: stream => stream.Write(Encoding.UTF8.GetBytes(xml))), 48L << 20).Message;
        Assert.Contains("the part xl/worksheets/s.xml: For security reasons DTD is prohibited",
            Xml("<!DOCTYPE x [<!ENTITY e 'boom'>]><worksheet><sheetData><row><c><v>&e;</v></c></row></sheetData></worksheet>"),
            StringComparison.Ordinal);
        Assert.Contains("elements in elements more than 64 deep", Xml("<worksheet>" + string.Concat(Enumerable.Repeat("<a>", 500_000))),
            StringComparison.Ordinal);
        Assert.Contains("without the end of a tag",
            Xml($"<worksheet {string.Concat(Enumerable.Range(0, 200_000).Select(i => $" a{i}=''"))}/>"), StringComparison.Ordinal);
        Assert.Contains("unexpected end", Xml("<worksheet><sheetData><row>").ToLowerInvariant(), StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_equal_columns_are_refused_at_once_in_a_few_words()
    {
        var header = string.Join(',', Enumerable.Repeat("value", 10_000));
        var path = folder.Text("members.csv", $"{header}\n{string.Concat(Enumerable.Repeat(header + "\n", 60))}");
        var issue = Refused(path, 400L << 20);
        Assert.Equal("too_many_columns", issue.Rule);
        Assert.Equal("Line 1 has 10,000 cells: value, value, value, value, value and 9,995 more. At most 2,000 columns are read. Deliver "
            + "only the columns that are asked for, each once.", issue.Message);
        // Below the limit they are columns that nobody asked for: some are named, the others counted.
        var some = Intake.Read(
            [folder.Text("members.csv",
                $"member,name,{string.Join(',', Enumerable.Repeat("value", 1_500))}\nFR,France{new string(',', 1_500)}\n")], Contracts.All,
                    ParquetFile.Schema);
        Assert.EndsWith("value, value and 1,470 more.", some.Warnings.Single().Message, StringComparison.Ordinal);
        Assert.InRange(some.Warnings.Single().Message.Length, 100, 400);
    }

    [Theory]
    [InlineData("utf-8"), InlineData("utf-16")]
    public void A_line_that_does_not_end_is_refused(string encoding)
    {
        var issue = Refused(folder.Text("members.csv", "member,name\nFR," + new string('x', 17 << 20), Encoding.GetEncoding(encoding)),
            900L << 20);
        Assert.Equal(("long_line", 2L), (issue.Rule, issue.Line));
        Assert.Equal("What begins in line 2 does not end within 16,777,216 bytes. Expected a table of lines, a line for each row. Save "
            + "it again as CSV.", issue.Message);
    }

    [Fact]
    public void A_quotation_mark_that_is_never_closed_is_named_although_the_file_goes_on()
    {
        var issue = Refused(
            folder.Text("members.csv", "member,name\nFR,\"France\n" + string.Concat(Enumerable.Repeat("DE,Germany\n", 2_000_000))),
            900L << 20);
        Assert.Equal(("long_line", 2L), (issue.Rule, issue.Line));
        Assert.Contains("one of its cells begins with a quotation mark that is not closed", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Under_a_separator_that_is_not_the_file_s_a_quotation_mark_says_nothing()
    {
        var path = folder.Text("members.csv", "member,name\nFR,a;\"b\n" + string.Concat(Enumerable.Repeat("DE,Germany\n", 1_700_000)));
        Assert.Equal(1_700_001, Intake.Read([path], Contracts.All, ParquetFile.Schema).Sources.Single().Text!.Records);
    }

    [Fact]
    public void A_Parquet_file_of_a_few_bytes_does_not_become_millions_of_rows()
    {
        Parquet("'FR' as member, 'France' as name from range(20000000)");
        Assert.Matches("^It says that 20,000,000 rows stand in [0-9,]+ bytes; at most 64 a byte are read.",
            Refused(folder["members.parquet"]).Message);
        Assert.Equal("nested_column", StagedParquet("'FR' as member, {'a': 1, 'b': [2]} as name").Rule);
        Assert.Equal("nested_column", StagedParquet("'FR' as member, [[1], [2]] as name").Rule);
        var issue = StagedParquet("'FR' as member, repeat('x', 17000000) as name from range(3)");
        Assert.Equal("A cell of the column 'name' has 17,000,000 bytes; at most 16,777,216 are read. Shorten it and deliver the file "
            + "again.", issue.Message);
    }

    private void Parquet(string select)
    {
        using var database = Database.InMemory();
        database.Execute($"copy (select {select}) to {Database.Literal(folder["members.parquet"])} (format parquet)");
    }

    private Issue StagedParquet(string select)
    {
        Parquet(select);
        using var database = Database.InMemory();
        var sources = Intake.Read([folder["members.parquet"]], Contracts.All, ParquetFile.Schema, "members").Sources;
        return Assert.Throws<RefusedException>(() =>
            Staging.Stage(database, "m", Contracts.Members, sources, new DeliveryOptions(null))).Issues.Single();
    }
}
