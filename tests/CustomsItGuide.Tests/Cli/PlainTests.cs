using CustomsItGuide.Cli.Output;
using CustomsItGuide.Files;

namespace CustomsItGuide.Tests.Cli;

public class PlainTests
{
    [Theory]
    [InlineData("plain text, é and 中", "plain text, é and 中")]
    [InlineData("red \u001b[31m", "red \\u001b[31m")]
    [InlineData("two\r\nlines\tand a tab", "two lines and a tab")]
    [InlineData("a\u202eb", "a\\u202eb")]
    public void A_terminal_is_given_nothing_to_obey(string text, string expected) => Assert.Equal(expected, Plain.Text(text));

    [Fact]
    public void A_long_text_is_cut_between_characters() => Assert.Equal("ab…", Plain.Text("ab😀cd", 4));

    [Fact]
    public void A_cell_that_a_spreadsheet_would_run_is_made_a_text()
    {
        var output = new StringWriter();
        CsvText.Write(output, "=1+1", "-5", "-cmd", "a,b", "say \"x\"", "");
        Assert.Equal("'=1+1,-5,'-cmd,\"a,b\",\"say \"\"x\"\"\",\n", output.ToString());
    }
}
