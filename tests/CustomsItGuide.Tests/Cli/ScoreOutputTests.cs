using System.Text.Json;
using CustomsItGuide.Cli.Score;
using CustomsItGuide.Json;
using CustomsItGuide.Json.Scores;

namespace CustomsItGuide.Tests.Cli;

public class ScoreOutputTests
{
    [Fact]
    public void JSON_is_the_contract() => Approved.Matches(Json(), "score.json");

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Nothing_depends_on_the_culture_of_the_machine(string culture)
    {
        Assert.Equal(Json(), Runs.InCulture(culture, Json));
        Assert.Equal(Csv(), Runs.InCulture(culture, Csv));
        Assert.Equal(Text(), Runs.InCulture(culture, () => Text()));
    }

    [Fact]
    public void JSON_counts_every_value_that_occurs_and_no_other()
    {
        using var json = JsonDocument.Parse(Json());
        var counts = json.RootElement.GetProperty("counts");
        Assert.Equal("""{"not_yet_due":1,"met":1,"off_target":2,"no_significant_change":1}""", Compact(counts.GetProperty("status")));
        Assert.Equal("""{"not_established":1,"sound":1,"sound_with_disclosure":2,"weak":1}""",
            Compact(counts.GetProperty("source_rating")));
    }

    [Fact]
    public void JSON_keeps_every_digit_of_a_number()
    {
        using var json = JsonDocument.Parse(Json());
        var reading = json.RootElement.GetProperty("indicators")[2].GetProperty("reading");
        Assert.Equal("66.66666666666667", reading.GetProperty("value").GetRawText());
        Assert.Equal("58.064516129032256", reading.GetProperty("interval").GetProperty("lower").GetRawText());
    }

    [Fact]
    public void An_absent_value_is_null_and_says_why()
    {
        using var json = JsonDocument.Parse(Json());
        var first = json.RootElement.GetProperty("indicators")[0];
        Assert.Equal(JsonValueKind.Null, first.GetProperty("reading").GetProperty("value").ValueKind);
        Assert.Equal("not_due", first.GetProperty("absence").GetString());
    }

    [Fact]
    public void CSV_has_codes_and_unrounded_numbers() => Approved.Matches(Csv(), "score.csv");

    [Fact]
    public void Text_is_a_table_in_the_plan_s_order() => Approved.Matches(Text(), "score.txt");

    [Fact]
    public void Text_is_to_be_had_in_French() => Approved.Matches(Text("--lang", "fr"), "score.fr.txt");

    [Fact]
    public void A_narrow_terminal_gets_whole_words_and_is_told_what_is_left_out()
    {
        var narrow = Runs.Surroundings(("NO_COLOR", "1")) with { OutIsTerminal = true, Width = 80 };
        Approved.Matches(Runs.Call(new ScoreVerb(), call => ScoreText.Write(Samples.Scorecard(), [], call), narrow), "score.narrow.txt");
    }

    [Fact]
    public void What_is_left_out_is_said_in_the_reader_s_language()
    {
        var narrow = Runs.Surroundings(("NO_COLOR", "1")) with { OutIsTerminal = true, Width = 80 };
        var french = Runs.Call(new ScoreVerb(), call => ScoreText.Write(Samples.Scorecard(), [], call), narrow, "--lang", "fr");
        Assert.Contains("\nOmis, parce que le terminal est étroit : ", french, StringComparison.Ordinal);
        Assert.DoesNotContain("Left out", french, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_gets_no_escape_sequence_and_a_terminal_does()
    {
        Assert.DoesNotContain('\u001b', Text());
        var terminal = Runs.Surroundings(("TERM", "xterm")) with { OutIsTerminal = true, Width = 100 };
        var coloured = Runs.Call(new ScoreVerb(), call => ScoreText.Write(Samples.Scorecard(), Samples.Deliveries, call), terminal);
        Assert.Contains("\u001b[", coloured, StringComparison.Ordinal);
        var plain = Runs.Surroundings(("NO_COLOR", "1")) with { OutIsTerminal = true, Width = 100 };
        var lines = Runs.Call(new ScoreVerb(), call => ScoreText.Write(Samples.Scorecard(), [], call), plain).Split('\n');
        Assert.DoesNotContain(lines, l => l.Contains('\u001b'));
        Assert.All(lines.Skip(3).Where(l => !l.Contains(':')), l => Assert.True(l.Length <= 100, l));
    }

    private static string Json()
    {
        var output = new StringWriter();
        JsonText.Write(output, json => ScorecardJson.Write(json, Samples.Scorecard(), Samples.Deliveries, null));
        return output.ToString();
    }

    private static string Csv()
    {
        var output = new StringWriter();
        ScoreCsv.Write(Samples.Scorecard(), "en", output);
        return output.ToString();
    }

    private static string Text(params string[] args) =>
        Runs.Call(new ScoreVerb(), call => ScoreText.Write(Samples.Scorecard(), Samples.Deliveries, call), args);

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);
}
