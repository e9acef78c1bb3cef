using System.Text.Json;
using System.Text.RegularExpressions;
using CustomsItGuide.Json;
using CustomsItGuide.Json.Scores;
using CustomsItGuide.Tests.Cli;
using CustomsItGuide.Tests.Workspaces;
using CustomsItGuide.Wording;

namespace CustomsItGuide.Tests.Json;

/// <summary>Beside what is said stands what is meant: codes and arguments that say the same sentence, and tell nothing that it does
/// not.</summary>
public sealed partial class DetailsTests(SampleWorkspace sample)
{
    private static readonly Resaying Texts = new();

    [Fact]
    public void Every_text_has_a_code_of_its_own() => Assert.True(Texts.Count > 1000, $"Only {Texts.Count} texts have a code.");

    [Fact]
    public void Said_again_they_give_every_sentence_of_the_scorecards_in_both_languages()
    {
        var (faults, told) = (new List<string>(), 0);
        foreach (var json in Scorecards())
        {
            foreach (var (place, of, name, details) in Resaying.Told(json))
            {
                told++;
                faults.AddRange(new[] { (Field: name, Language: "en"), (Field: $"{name}_fr", Language: "fr") }
                    .Select(s => (Sentence: of.GetProperty(s.Field).GetString(), s.Language))
                    .Select(s => (s.Sentence, Said: Texts.Differs(s.Sentence, details, s.Language)))
                    .Where(s => s.Said is not null).Select(s => $"{place}: '{s.Sentence}', and the details say {s.Said}"));
            }
        }
        Assert.True(told > 1000, $"Only {told} sentences have details.");
        Assert.True(faults.Count == 0, $"{faults.Count} of {told}:\n{string.Join('\n', faults.Take(20))}");
    }

    [Fact]
    public void A_number_has_the_digits_of_its_sentence()
    {
        var (faults, numbers) = (new List<string>(), 0);
        foreach (var (place, of, name, details) in Scorecards().SelectMany(s => Resaying.Told(s)))
        {
            var sentence = Thousands().Replace(of.GetProperty(name).GetString() ?? "", "");
            foreach (var (code, argument, number, isSaid) in Texts.Numbers(details))
            {
                numbers++;
                // A count that only chooses a form is told as it is; decimals stand somewhere in the sentence.
                if (!isSaid && !number.Contains('.', StringComparison.Ordinal)) continue;
                if (!Number().Matches(sentence).Any(m => m.Value == number.TrimStart('-')))
                    faults.Add($"{place}: {code} tells {argument} {number}, and the sentence is '{sentence}'");
            }
        }
        Assert.True(numbers > 1000, $"Only {numbers} numbers are told.");
        Assert.True(faults.Count == 0, $"{faults.Count} of {numbers}:\n{string.Join('\n', faults.Take(20))}");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void A_refused_load_says_why_in_codes(string language)
    {
        var folder = Directory.CreateTempSubdirectory("details").FullName;
        try
        {
            var unread = Path.Combine(folder, "unread.csv");
            File.WriteAllText(unread, "a,b\n1,2\n");
            var run = Runs.Command("load", unread, "--workspace", sample.Folder, "--format", "json", "--lang", language);
            Assert.Equal(1, run.Code);
            AssertSaid(run.Output, language, least: 1);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("en", "explain", "SP9-9")]
    [InlineData("fr", "score", "--period", "1999/00")]
    [InlineData("fr", "score", "--as-of", "9999")]
    [InlineData("en", "withdraw", "9999", "--by", "x", "--reason", "y")]
    [InlineData("en", "history", "SO1-07", "--period", "1999/00")]
    public void Whatever_is_refused_says_why_in_codes(string language, params string[] arguments)
    {
        var run = Runs.Command([.. arguments, "--workspace", sample.Folder, "--format", "json", "--lang", language]);
        Assert.Equal(1, run.Code);
        AssertSaid(run.Output, language, least: 1);
        Assert.Contains(": ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_definitions_are_said_in_codes()
    {
        var folder = Directory.CreateTempSubdirectory("details").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "plan.yaml"), "titel: x\n");
            var run = Runs.Command("check", "--plan", folder, "--format", "json");
            Assert.Equal(1, run.Code);
            AssertSaid(run.Output, "en", least: 2);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Rejected_rows_are_said_in_codes_as_the_warehouse_keeps_them()
    {
        var run = Runs.Command("rejections", "--workspace", sample.Folder, "--format", "json");
        Assert.Equal(0, run.Code);
        using var json = JsonDocument.Parse(run.Output);
        var told = Resaying.Told(json.RootElement).ToList();
        Assert.True(told.Count > 100);
        Assert.All(told, t =>
        {
            Assert.Null(Texts.Differs(t.Of.GetProperty(t.Name).GetString(), t.Details, "en"));
            Assert.Null(Texts.Differs(t.Of.GetProperty($"{t.Name}_fr").GetString(), t.Details, "fr"));
        });
    }

    [Fact]
    public void The_form_is_code_and_arguments_or_texts_or_what_was_written()
    {
        // Rounded as it is said; a day as ISO text; a text inside a text.
        Assert.Equal("""{"code":"wording.days","arguments":{"days":7}}""", Details(WordingWords.Days(6.7)));
        Assert.Equal("""{"code":"wording.percentage_points","arguments":{"count":2.5}}""", Details(Units.Word(Units.Points, 2.5)));
        Assert.Equal("""{"written":{"en":"A","fr":"B"}}""", Details(new("A", "B")));
        Assert.Equal("""{"texts":["x"]}""", Details(LocalizedText.Verbatim("x").AsSentence()));
        var several = LocalizedText.Join(LocalizedText.Verbatim(", "), [LocalizedText.Verbatim("x"), new("A", "B")]).Then(Units.Days(1));
        Assert.Equal("""{"texts":["x",{"written":{"en":"A","fr":"B"}},{"code":"wording.days","arguments":{"days":1}}]}""",
            Details(several.Capitalized()));
        Assert.Equal(Details(several), Details(LocalizedText.FromJson(several.ToJson())));
    }

    [Fact]
    public void A_number_that_no_sentence_says_is_not_told() => Assert.Equal(
        """{"code":"wording.percentage_points","arguments":{"count":null}}""", Details(WordingWords.PercentagePoints(2.0 / 3)));

    private IEnumerable<JsonElement> Scorecards()
    {
        var at = sample.Shared.At();
        foreach (var year in at.Plan.Years)
        {
            var written = new StringWriter();
            JsonText.Write(written, json => ScorecardJson.Write(json, at.Score(year), at.Deliveries, null));
            using var document = JsonDocument.Parse(written.ToString());
            yield return document.RootElement.Clone();
        }
    }

    private static void AssertSaid(string output, string language, int least)
    {
        using var json = JsonDocument.Parse(output);
        var told = Resaying.Told(json.RootElement).ToList();
        Assert.True(told.Count >= least, output);
        Assert.All(told, t => Assert.Null(Texts.Differs(t.Of.GetProperty(t.Name).GetString(), t.Details, language)));
        Assert.All(told, t => Assert.True(t.Details.TryGetProperty("code", out _) || t.Details.TryGetProperty("texts", out _)));
    }

    [GeneratedRegex("(?<=[0-9]),(?=[0-9]{3})", RegexOptions.None, 1000)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"[0-9]+(?:\.[0-9]+)?", RegexOptions.None, 1000)]
    private static partial Regex Number();

    private static string Details(LocalizedText text)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes)) text.WriteDetails(json);
        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }
}
