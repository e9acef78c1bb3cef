using System.Text;
using CustomsItGuide.Synthetic;
using ExcelDataReader;

namespace CustomsItGuide.Tests.Synthetic;

/// <summary>The files are read by readers that are not ours.</summary>
public sealed class FormsTests
{
    private static readonly Table Two = Make();

    [Fact]
    public void A_workbook_has_title_note_headers_numbers_dates_and_a_hidden_sheet()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var stream = Written(new WorkbookForm("Rows & more", "A title", "A note", true));
        using var reader = ExcelReaderFactory.CreateReader(stream);
        Assert.Equal("Rows & more", reader.Name);
        Assert.Equal(["A1:D1"],
            reader.MergeCells.Select(m =>
                string.Create(System.Globalization.CultureInfo.InvariantCulture,
                    $"{(char)('A' + m.FromColumn)}{m.FromRow + 1}:{(char)('A' + m.ToColumn)}{m.ToRow + 1}")));
        object?[] Row()
        {
            Assert.True(reader.Read());
            return [.. Enumerable.Range(0, 4).Select(i => i < reader.FieldCount ? reader.GetValue(i) : null)];
        }
        Assert.Equal(["A title", null, null, null], Row());
        Assert.Equal(["A note", null, null, null], Row());
        Assert.Equal([null, null, null, null], Row());
        Assert.Equal(["name", "count", "amount", "day"], Row());
        Assert.Equal(["a <b> & \"c\"\nsecond line", 3.0, 2.5, new DateTime(2024, 6, 30)], Row());
        Assert.Equal(["œuvre", null, null, null], Row());
        Assert.False(reader.Read());
        Assert.True(reader.NextResult());
        Assert.Equal("hidden", reader.VisibleState);
    }

    [Fact]
    public void A_French_file_has_a_mark_semicolons_day_first_and_a_decimal_comma()
    {
        using var stream = Written(CsvForm.French);
        Assert.Equal([0xEF, 0xBB, 0xBF], stream.ToArray()[..3]);
        Assert.Equal("name;count;amount;day\r\n\"a <b> & \"\"c\"\"\nsecond line\";3;2,5;30/06/2024\r\nœuvre;;;\r\n",
            Encoding.UTF8.GetString(stream.ToArray()[3..]));
    }

    [Fact]
    public void Other_encodings_are_what_they_say()
    {
        using var western = Written(CsvForm.Western);
        Assert.Contains((byte)0x9C, western.ToArray()); // œ in Windows-1252
        using var wide = Written(CsvForm.Wide16);
        Assert.Equal([0xFF, 0xFE, (byte)'n', 0], wide.ToArray()[..4]);
    }

    private static MemoryStream Written(FileForm form)
    {
        var stream = new MemoryStream();
        form.Write(stream, Two);
        stream.Position = 0;
        return stream;
    }

    private static Table Make()
    {
        var table = new Table("name", "count", "amount", "day");
        table.Add("a <b> & \"c\"\nsecond line", 3, 2.5m, new DateOnly(2024, 6, 30));
        table.Add("œuvre", null, null, null);
        return table;
    }
}
