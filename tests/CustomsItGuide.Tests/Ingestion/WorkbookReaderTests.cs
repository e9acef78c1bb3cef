using System.Globalization;
using System.Text;
using CustomsItGuide.Ingestion;
using ExcelDataReader;

namespace CustomsItGuide.Tests.Ingestion;

/// <summary>Our reader of workbooks against a reader that is not ours.</summary>
public sealed class WorkbookReaderTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string> Workbooks =>
    [
        .. Repository.Files.Where(f =>
            f.StartsWith("data/sample/", StringComparison.Ordinal) && f.EndsWith(".xlsx", StringComparison.Ordinal)),
        .. ((string[])["openpyxl.xlsx", "libreoffice.xlsx", "sheetjs.xlsm", "richtext.xlsx"])
            .Select(f => "tests/CustomsItGuide.Tests/Ingestion/fixtures/" + f),
    ];

    [Theory, MemberData(nameof(Workbooks))]
    public void Every_cell_is_what_another_reader_finds_there(string workbook)
        => Assert.Equal(ByLibrary(Repository.FullPath(workbook)), WorkbookCells.Of(Repository.FullPath(workbook)));

    [Fact]
    public void The_strict_edition_of_the_format_is_read_like_the_other()
    {
        var strict = WorkbookCells.Of(Repository.FullPath("tests/CustomsItGuide.Tests/Ingestion/fixtures/strict.xlsx"));
        var usual = WorkbookCells.Of(Repository.FullPath("tests/CustomsItGuide.Tests/Ingestion/fixtures/openpyxl.xlsx"));
        var failed = strict.Except(usual).ToList();
        Assert.True(usual.Count > 600 && usual.Count == strict.Count);
        Assert.NotEmpty(failed);
        Assert.All(failed, c => Assert.Contains(c[(c.IndexOf('=', StringComparison.Ordinal) + 1)..], FailedFormulas.Marks));
    }

    [Theory]
    [InlineData("dd/mm/yyyy", "Time"), InlineData("[$-F800]dddd\\, mmmm dd\\, yyyy", "Time"), InlineData("h:mm AM/PM", "Time"), InlineData("mmm\\-yy;@", "Time")]
    [InlineData("[h]:mm:ss", "Duration"), InlineData("[mm]:ss", "Duration"), InlineData("0.0%", "Percentage"), InlineData("0 \"days\"", "Number"), InlineData("General", "Number")]
    [InlineData("#,##0.00\\ \"€\";[Red]-#,##0.00", "Number"), InlineData("0.00E+00", "Number"), InlineData("@", "Number"), InlineData("_-* #,##0_-", "Number"), InlineData("[", "Number")]
    [InlineData("0;dd", "Number"), InlineData("\"", "Number"), InlineData("\\", "Number"), InlineData("", "Number"), InlineData("yyyy\"%\"", "Time")]
    public void A_format_tells_what_a_number_means(string format, string meaning) =>
        Assert.Equal(meaning, NumberFormat.Of(format).ToString());

    [Fact]
    public void Days_that_no_calendar_has_are_numbers()
    {
        var path = folder.Workbook("x.xlsx", new Sheet("S", [
            [new Cell("s='1'", "<v>1e300</v>"), new Cell("s='1'", "<v>-1e10</v>"), new Cell("s='1'", "<v>2958465</v>"),
                new Cell("s='1'", "<v>NaN</v>"), new Cell("s='99'", "<v>1</v>")],
            [new Cell("t='d'", "<v>2024-03-31</v>"), new Cell("t='d'", "<v>2024-03-31T14:30:00</v>"), new Cell("t='d'", "<v>soon</v>"),
                new Cell("t='str'", "<v>a_x000D_b_x005F_x000D_</v>")]]));
        Assert.Equal(["S!A1=1E+300", "S!B1=-10000000000", "S!C1=9999-12-31", "S!D1=NaN", "S!E1=1", "S!A2=2024-03-31",
            "S!B2=2024-03-31T14:30:00", "S!C2=soon", "S!D2=a\rb_x000D_"], WorkbookCells.Of(path));
    }

    [Fact]
    public void Places_are_letters_and_a_row()
    {
        Assert.Equal("A1 Z9 AA10 XFD1048576",
            string.Join(' ', CellPlace.Name(0, 1), CellPlace.Name(25, 9), CellPlace.Name(26, 10), CellPlace.Name(16_383, 1_048_576)));
        Assert.True(CellPlace.TryParse("xfd1048576", out var column, out var row) && (column, row) == (16_383, 1_048_576L));
        Assert.All((string[])["", "A", "1", "A0", "A-1", "A1B", "É1", "AAAAAAA1", "A99999999999999999999"],
            place => Assert.False(CellPlace.TryParse(place, out _, out _)));
    }

    private static List<string> ByLibrary(string path)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(File.OpenRead(path));
        var cells = new List<string>();
        do
        {
            while (reader.Read())
            {
                for (var i = 0; i < reader.FieldCount; i++)
                {
                    var text = reader.GetValue(i) switch
                    {
                        null => "",
                        bool truth => truth ? "true" : "false",
                        DateTime time =>
                            time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss.FFF",
                                CultureInfo.InvariantCulture),
                        double number when reader.GetNumberFormatString(i)?.Contains('%', StringComparison.Ordinal) == true =>
                            ((decimal)(number * 100)).ToString("0.####", CultureInfo.InvariantCulture) + "%",
                        double number => ((decimal)number).ToString("0.####", CultureInfo.InvariantCulture),
                        var other => Convert.ToString(other, CultureInfo.InvariantCulture)!,
                    };
                    if (text.Length > 0)
                        cells.Add(
                            string.Create(CultureInfo.InvariantCulture, $"{reader.Name}!{CellPlace.Name(i, reader.Depth + 1)}={text}"));
                }
            }
        }
        while (reader.NextResult());
        return cells;
    }
}
