using CustomsItGuide.Cli;
using CustomsItGuide.Published;
using CustomsItGuide.Tests.Cli;

namespace CustomsItGuide.Tests.Published;

/// <summary>What cannot be read is named: line, column, what was found, what was expected, what to do.</summary>
public sealed class MalformedFilesTests
{
    private static readonly string Good = Fixtures.InfoBaseRow("12", "", "12", "met");

    [Theory]
    [InlineData("11,8", "met", "Column 'actual' holds '11,8'; expected a number such as 12.5, without blanks or marks between thousands.")]
    [InlineData("1 234", "met", "Column 'actual' holds '1 234'; expected a number")]
    [InlineData("abc", "", "Column 'actual' holds 'abc'; expected a number")]
    [InlineData("NaN", "met", "Column 'actual' holds 'NaN'; expected a number")]
    [InlineData("12.", "met", "Column 'actual' holds '12.'; expected a number")]
    [InlineData("--1", "met", "Column 'actual' holds '--1'; expected a number")]
    [InlineData("12%", "met", "Its type is not a percentage: take the percent sign away, or correct the type.")]
    [InlineData("12", "sucess", "Column 'published_status' holds 'sucess'; expected one of met, success, not_met, failure,")]
    [InlineData("12", "sucess", "Did you mean 'success'?")]
    public void A_cell_that_cannot_be_read_is_named_with_its_column(string actual, string status, string told)
    {
        var quoted = $"\"{actual}\"";
        var issue = Assert.Single(Fixtures.Refused(
            $"{Fixtures.InfoBaseHeads}\n{Good}\n\n{Fixtures.InfoBaseRow("12", "", quoted, status)}\n{Good}\n"));
        Assert.StartsWith("results.csv(4): error ", issue, StringComparison.Ordinal);
        Assert.Contains(told, issue, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2", "Column 'direction' holds '2'; expected one of 1, 1.0, +1, positive, up, -1,")]
    [InlineData("", "Column 'direction' holds ''; expected one of 1,")]
    public void A_direction_is_one_way_or_the_other(string direction, string told) => Assert.Contains(told, Assert.Single(
        Fixtures.Refused($"{Fixtures.FrameworkHeads}\n1,s,{direction},2015,1,2020,2,,2030,,,,not_available\n")), StringComparison.Ordinal);

    [Theory]
    [InlineData("1,s,1,2015,1e999,2020,2,,2030,,,,", "Column 'base_value' holds '1e999'; expected a number of at most 1.8E308.")]
    [InlineData("1,s,1,2015,1,2020,2,,2030,,,,finished", "Column 'status' holds 'finished'; expected one of not_available,")]
    public void A_series_is_read_as_strictly(string row, string told) =>
        Assert.Contains(told, Assert.Single(Fixtures.Refused($"{Fixtures.FrameworkHeads}\n{row}\n")), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "results.csv: error empty_file: It is empty.")]
    [InlineData("\n\n", "results.csv: error empty_file: It is empty.")]
    [InlineData("HEADS\n", "results.csv: error no_rows: It has heads and no row below them")]
    [InlineData("HEADS\n\n,,,\n", "results.csv: error no_rows: ")]
    [InlineData("HEADS\na,b\n", "results.csv(2): error cells: The row has 2 cells; expected 16, as there are heads.")]
    [InlineData("HEADS\nGOOD,more\n", "results.csv(2): error cells: The row has 17 cells; expected 16")]
    [InlineData("HEADS\n\"GOOD\n", "results.csv(2): error unbalanced_quotes: A quotation mark is not closed")]
    [InlineData("HEADS\nGOOD,\0\0\n", "results.csv: error not_text: It is no text. Save the table as CSV")]
    [InlineData("HEADS,actual\nGOOD,1\n", "results.csv(1): error duplicate_head: Two columns have the head 'actual'.")]
    public void A_file_of_another_shape_is_refused(string text, string told) => Assert.StartsWith(told, Assert.Single(Fixtures.Refused(
        text.Replace("HEADS", Fixtures.InfoBaseHeads, StringComparison.Ordinal).Replace("GOOD", Good, StringComparison.Ordinal))),
        StringComparison.Ordinal);

    [Fact]
    public void Unknown_heads_are_refused_with_the_nearest_form_and_the_columns_that_it_lacks()
    {
        var text = $"{Fixtures.InfoBaseHeads.Replace("published_status", "status", StringComparison.Ordinal)}\n{Good}\n";
        Assert.Equal("results.csv(1): error heads: Its heads are those of no known form. Nearest is gc_infobase, of which it lacks "
            + "published_status; heads that gc_infobase does not have: status. Rename the heads, or describe the file in a small YAML "
            + "file and name that with --columns ('scorecard compare --help' shows one).", Assert.Single(Fixtures.Refused(text)));
        Assert.Contains("Nearest is statcan_cif, of which it lacks limit;", Assert.Single(Fixtures.Refused(
            $"{Fixtures.FrameworkHeads.Replace(",limit", "", StringComparison.Ordinal)}\n1\n")), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_very_many_faults_the_first_are_told()
    {
        var issues = Fixtures.Refused($"{Fixtures.InfoBaseHeads}\n"
            + string.Concat(Enumerable.Repeat(Fixtures.InfoBaseRow("12", "", "x", "met") + "\n", 20_000)));
        Assert.Equal(51, issues.Count);
        Assert.Contains("19,950 more cells or rows cannot be read.", issues[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Blank_lines_other_delimiters_and_other_line_ends_do_no_harm()
    {
        string[] lines = [Fixtures.InfoBaseHeads, "", Good, "", "", Fixtures.InfoBaseRow("12", "", "11", "not_met"), ""];
        Assert.All((string[])["\n", "\r\n", "\r"], end => Assert.Equal(2, Fixtures.Compare(string.Join(end, lines)).Agreed));
        Assert.All((string[])[";", "\t", "|"], delimiter =>
            Assert.Equal(2, Fixtures.Compare(string.Join('\n', lines).Replace(",", delimiter, StringComparison.Ordinal)).Agreed));
        Assert.Equal(2, Fixtures.Compare("\uFEFF" + string.Join('\n', lines)).Agreed);
    }

    [Fact]
    public void Columns_that_are_not_known_are_named_and_not_read()
    {
        var found = Fixtures.Compare($"{Fixtures.InfoBaseHeads},stable_id,colour\n{Good},1,red\n");
        Assert.Equal(1, found.Agreed);
        Assert.Equal("Columns that this form does not have are not read: colour.", Assert.Single(found.Notices).Message);
    }

    [Fact]
    public void A_missing_file_and_a_folder_are_refused_and_wrong_usage_is_told_apart()
    {
        var missing = Runs.Command("compare", "no-such-file.csv");
        Assert.Equal((ExitCode.Refused, ""), (missing.Code, missing.Output));
        Assert.Contains("no-such-file.csv: error not_there: ", missing.Error, StringComparison.Ordinal);
        Assert.Contains(": error folder: It is a folder.", Runs.Command("compare", Path.GetTempPath()).Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.WrongUsage, Runs.Command("compare").Code);
        Assert.Equal(ExitCode.WrongUsage, Runs.Command("compare", "a.csv", "--colums", "b.yaml").Code);
    }
}
