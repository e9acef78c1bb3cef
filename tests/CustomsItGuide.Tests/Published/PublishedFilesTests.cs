using System.Text.Json;
using CustomsItGuide.Cli;
using CustomsItGuide.Published;
using CustomsItGuide.Tests.Cli;
using CustomsItGuide.Tests.Json;

namespace CustomsItGuide.Tests.Published;

/// <summary>Our rules give what others published: the numbers of the files, and nothing else, are the proof.</summary>
public sealed class PublishedFilesTests
{
    [Theory]
    [InlineData("gc_infobase_small.csv", 579, 56)]
    [InlineData("cbsa_2016-17.csv", 15, 15)]
    [InlineData("statcan_cif_open.csv", 66, 66)]
    public void Every_published_verdict_follows_from_our_rules(string name, int rows, int compared)
    {
        var run = Runs.Command("compare", Fixtures.Path(name));
        Assert.Equal((ExitCode.Done, ""), (run.Code, run.Error));
        Assert.EndsWith($"\n{compared} of {compared} agree\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"{rows} rows of the form ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("differs", run.Output, StringComparison.Ordinal);
        Assert.Equal($"{compared} of {compared} agree\n", Runs.Command("compare", Fixtures.Path(name), "--quiet").Output);
        Assert.EndsWith($"\n{compared} sur {compared} concordent\n",
            Runs.Command("compare", Fixtures.Path(name), "--lang", "fr").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_without_a_numeric_verdict_are_counted_by_their_reason() => Assert.Equal(
        [(NotCompared.NoResult, 466), (NotCompared.NotDue, 54), (NotCompared.NotAvailable, 2), (NotCompared.TextResult, 1)],
        Workspace.ComparePublished(Fixtures.Path("gc_infobase_small.csv")).NotCompared.Select(n => (n.Why, n.Rows)));

    [Fact]
    public void A_value_just_below_its_target_fails_and_one_at_it_succeeds_as_published()
    {
        var rows = Workspace.ComparePublished(Fixtures.Path("cbsa_2016-17.csv")).Rows;
        Assert.Equal(("at least 12.00", "failure", "not_met"), Verdict(rows.Single(r => r.Value == "11.8")));
        Assert.Equal(("at least 85.00", "success", "met"), Verdict(rows.Single(r => r.Value == "85")));

        static (string, string, string) Verdict(ComparedResult row) =>
            (row.Rule!.English, Assert.Single(row.Figures).Published, row.Figures[0].Own);
    }

    [Fact]
    public void Progress_score_and_status_of_every_series_are_reproduced()
    {
        var found = Workspace.ComparePublished(Fixtures.Path("statcan_cif_open.csv"));
        Assert.All(found.Rows, row =>
        {
            Assert.Equal(["progress_value", "score", "status"], row.Figures.Select(f => f.Name));
            Assert.All(row.Figures.Take(2).Where(f => f.Published.Length > 0), f => Assert.Equal(Number(f.Published), Number(f.Own), 1e-9));
        });
        Assert.Equal(3, found.Rows.Count(r => r.Figures.All(f => f.Published is "" or "not_available")));

        static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Targets_on_the_wrong_side_are_named()
    {
        var found = Workspace.ComparePublished(Fixtures.Path("statcan_cif_open.csv"));
        Assert.Equal(["14-2-1 / Percentage", "3-13-1"], found.Rows.Where(r => r.Remarks.Count > 0).Select(r => r.Id));
        Assert.Contains("note     line 39, 3-13-1: The target 10.0 stands on the wrong side: less is wanted, and it lies above the base "
            + "value 7.8.\n", Runs.Command("compare", Fixtures.Path("statcan_cif_open.csv")).Output, StringComparison.Ordinal);
    }

    // Published of series that the file leaves out: one never left its target, one has passed it, one began near its limit.
    [Theory]
    [InlineData("15-5-1,15-5-1,-1,2015.0,70.0,2021.0,68.0,100.0,2030.0,,0.20028868698657923,5.0,target_achieved", true)]
    [InlineData("9-7-1,9-7-1,1,2015.0,58.2,2024.0,59.4,50.0,2030.0,,0.22537550608687057,5.0,target_achieved", true)]
    [InlineData("3-4-1,3-4-1,-1,2015.0,8.1,2023.0,7.3,8.0,2025.0,,10.402574542255982,5.0,target_achieved", false)]
    [InlineData("17-1-1,s,1,2016.0,86.2795833333333,2024.0,92.35875,,2030.0,100,0.008547253218384565,3.8907192806023563,"
        + "substantial_progress", false)]
    [InlineData("15-1-1,15-1-1,1,2015.0,79.82,2020.0,80.0,,2030.0,100,0.0004506085041826591,-2.1437311547039553,limited_progress", false)]
    [InlineData("1-2-1,1-2-1,1,2016.0,66.6,2023.0,71.4,,2030.0,100,0.009991483690946268,1.739752850099936,moderate_progress", false)]
    [InlineData("13-3-1,shelters,1,2015.0,,,,,2030.0,100,,,not_available", false)]
    public void Other_series_of_the_framework_follow_too(string row, bool isOnWrongSide)
    {
        var found = Assert.Single(Fixtures.Compare($"{Fixtures.FrameworkHeads}\n{row}\n").Rows);
        Assert.Equal((true, isOnWrongSide), (found.Agrees, found.Remarks.Count > 0));
    }

    [Fact]
    public void Rows_that_were_made_wrong_on_purpose_are_found_and_no_others()
    {
        foreach (var form in (string[])["bounds", "series"])
        {
            var (expected, found) = (Fixtures.MadeUp(form), Workspace.ComparePublished(Fixtures.Path($"made_up_{form}.csv")));
            Assert.Equal(expected.Texts("wrong"), found.Rows.Where(r => r.Agrees is false).Select(r => r.Id));
            Assert.Equal(expected.GetProperty("compared").GetInt32(), found.Compared);
            Assert.All(found.Rows.Where(r => r.Agrees is false), r => Assert.NotEmpty(r.Reason!.French));
            if (form == "series") Assert.Equal(expected.Texts("wrong_side"), found.Rows.Where(r => r.Remarks.Count > 0).Select(r => r.Id));
        }
    }

    [Theory]
    [InlineData("bounds")]
    [InlineData("series")]
    public void Twenty_thousand_rows_are_compared_alike(string form)
    {
        var (text, expected) = (File.ReadAllText(Fixtures.Path($"made_up_{form}.csv")), Fixtures.MadeUp(form));
        var end = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        var found = Fixtures.Compare(text[..end] + string.Concat(Enumerable.Repeat(text[end..], 134)));
        Assert.Equal((20_100, 134 * expected.GetProperty("compared").GetInt32(), 134 * expected.Texts("wrong").Count),
            (found.Rows.Count, found.Compared, found.Compared - found.Agreed));
    }

    [Theory]
    [InlineData("made_up_bounds.csv")]
    [InlineData("made_up_series.csv")]
    public void Json_says_again_every_sentence_in_codes(string name)
    {
        var texts = new Resaying();
        using var json = JsonDocument.Parse(Runs.Command("compare", Fixtures.Path(name), "--format", "json").Output);
        var told = Resaying.Told(json.RootElement).ToList();
        Assert.True(told.Count >= 150, $"Only {told.Count} sentences have details.");
        Assert.All(told, t =>
        {
            Assert.Null(texts.Differs(t.Of.GetProperty(t.Name).GetString(), t.Details, "en"));
            Assert.Null(texts.Differs(t.Of.GetProperty($"{t.Name}_fr").GetString(), t.Details, "fr"));
        });
    }

    [Fact]
    public void Disagreements_exit_1_and_are_told_in_each_format()
    {
        var file = Fixtures.Path("made_up_bounds.csv");
        var text = Runs.Command("compare", file);
        Assert.Equal((ExitCode.Refused, ""), (text.Code, text.Error));
        Assert.EndsWith("\n119 of 132 agree\n", text.Output, StringComparison.Ordinal);
        Assert.Contains("differs  line 16, IND-14 (Indicator 14, invented): Target from -93.4197 to -93.4191, value -93.4191: met; "
            + "published is 'not_met'. The value equals the bound, which is met.\n", text.Output, StringComparison.Ordinal);

        using var json = JsonDocument.Parse(Runs.Command("compare", file, "--format", "json").Output);
        var root = json.RootElement;
        Assert.Equal((150, 132, 119, 13), (root.GetProperty("rows").GetInt32(), root.GetProperty("compared").GetInt32(),
            root.GetProperty("agree").GetInt32(), root.GetProperty("disagree").GetInt32()));
        var wrong = root.GetProperty("results").EnumerateArray().Single(r => r.GetProperty("line").GetInt32() == 16);
        Assert.Equal(("not_met", "met", false), (wrong.GetProperty("figures")[0].GetProperty("published").GetString(),
            wrong.GetProperty("figures")[0].GetProperty("own").GetString(), wrong.GetProperty("agrees").GetBoolean()));
        Assert.Equal("texts", Assert.Single(wrong.GetProperty("reason_details").EnumerateObject()).Name);

        var csv = Runs.Command("compare", file, "--format", "csv");
        Assert.Equal(ExitCode.Refused, csv.Code);
        Assert.StartsWith("line,id,name,rule,value,published_verdict,own_verdict,agrees,not_compared,reason,remarks\n", csv.Output,
            StringComparison.Ordinal);
        Assert.Equal(13, csv.Output.Split(",false,").Length - 1);
    }
}
