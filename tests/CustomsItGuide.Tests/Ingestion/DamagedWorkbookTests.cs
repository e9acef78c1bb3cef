using CustomsItGuide.Ingestion;

namespace CustomsItGuide.Tests.Ingestion;

/// <summary>A workbook whose bytes changed on their way is refused, or reads exactly as before.</summary>
public sealed class DamagedWorkbookTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>By five writers: their archives, directories and parts differ.</summary>
    public static TheoryData<string> Workbooks =>
    [
        "tests/CustomsItGuide.Tests/Ingestion/fixtures/openpyxl.xlsx", "tests/CustomsItGuide.Tests/Ingestion/fixtures/libreoffice.xlsx",
        "tests/CustomsItGuide.Tests/Ingestion/fixtures/sheetjs.xlsm", "tests/CustomsItGuide.Tests/Ingestion/fixtures/strict.xlsx",
        "data/sample/programmes_2023_synthetic.xlsx",
    ];

    /// <summary>One bit of every n-th byte, and of every byte of the directory at the end, which no check sum covers.</summary>
    [Theory, MemberData(nameof(Workbooks))]
    public void A_single_bit_that_flips_is_refused_or_changes_no_cell(string workbook)
    {
        var whole = File.ReadAllBytes(Repository.FullPath(workbook));
        var before = WorkbookCells.Of(Repository.FullPath(workbook));
        var directory = whole.AsSpan().IndexOf("PK\x01\x02"u8);
        var step = Math.Max(1, directory / 300);
        var places = Enumerable.Range(0, 300).Select(i => i * step)
            .Concat(Enumerable.Range(0, (whole.Length - directory) / 3).Select(i => directory + i * 3));
        var refused = 0;
        foreach (var place in places.Where(p => p < whole.Length))
        {
            var bit = place * 7 % 8;
            var flipped = whole.ToArray();
            flipped[place] ^= (byte)(1 << bit);
            try
            {
                Assert.True(before.SequenceEqual(WorkbookCells.Of(folder.Bytes("flipped.xlsx", flipped))),
                    $"bit {bit} of byte {place} changed a cell of {workbook}");
            }
            catch (RefusedException e)
            {
                Assert.Contains(e.Issues[0].Rule, (string[])["damaged_workbook", "not_a_workbook", "too_large"]);
                refused++;
            }
        }
        Assert.True(refused > 200, $"only {refused} flips were found");
    }

    [Fact]
    public void The_part_that_differs_is_named_with_what_to_do()
    {
        var whole = File.ReadAllBytes(Repository.FullPath("data/sample/programmes_2023_synthetic.xlsx"));
        // The parts of this writer are stored as they are: a letter of a text can be changed in place.
        var place = whole.AsSpan().LastIndexOf("</t>"u8) - 1;
        whole[place] ^= 1;
        var issue = Assert.Throws<RefusedException>(() => WorkbookCells.Of(folder.Bytes("programmes.xlsx", whole))).Issues.Single();
        Assert.Equal(("damaged_workbook", "programmes.xlsx"), (issue.Rule, issue.File));
        Assert.Matches(@"^The workbook is damaged or was cut off on its way \(the part xl/\S+\.xml is not what was stored: its check sum \(CRC-32\) is [0-9a-f]{8}, the directory has [0-9a-f]{8}\)\."
            + @" Open it in a spreadsheet program, save it anew as XLSX and deliver that\.$", issue.Message);
    }

    [Fact]
    public void The_check_sum_is_that_of_the_standard()
    {
        Assert.Equal(0xCBF43926u, Crc32.Append(0, "123456789"u8));
        Assert.Equal(Crc32.Append(0, "The quick brown fox"u8), Crc32.Append(Crc32.Append(0, "The quick "u8), "brown fox"u8));
    }
}
