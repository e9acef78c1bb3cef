using System.Buffers.Binary;
using System.Text;
using System.Text.Json;
using CustomsItGuide.Charts;
using CustomsItGuide.Pages.Charts;
using CustomsItGuide.Pictures;
using CustomsItGuide.Tests.Cli;
using CustomsItGuide.Tests.Workspaces;
using CustomsItGuide.Wording;
using SkiaSharp;

namespace CustomsItGuide.Tests.Exports;

/// <summary><c>export chart</c>: the pages' charts as pictures.</summary>
public sealed class ChartExportTests(SampleWorkspace sample)
{
    private static readonly string[] Year2023 = ["--period", "2023/24"];
    private static readonly Period Year = Period.FiscalYear(2023);

    /// <summary>The charts' blue (--data) and ink, as charts.css has them in the light theme.</summary>
    private static readonly SKColor Blue = new(0x0b, 0x4f, 0x8a), Ink = new(0x16, 0x20, 0x2b);

    [Fact]
    public void A_picture_is_a_PNG_of_the_width_asked_for_and_two_runs_give_the_same_bytes()
    {
        var chart = Chart("history", "SO1-1", Format.English);
        var (first, second) = (Written("history/SO1-1"), Written("history/SO1-1"));
        Assert.Equal(first, second);
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], first[..8]);
        Assert.Equal((1920, (int)Math.Ceiling(chart.Height * 1920.0 / chart.Width)), SizeOf(first));
        Assert.Equal(1000, SizeOf(Written("history/SO1-1", "--width", "1000")).Width);
    }

    [Theory]
    [InlineData("history/SO1-1")]
    [InlineData("level/SO1-3")]
    [InlineData("map")]
    [InlineData("plan")]
    [InlineData("satisfaction")]
    [InlineData("missions/months")]
    public void It_shows_the_chart_in_its_own_colours_on_white(string name)
    {
        using var picture = SKBitmap.Decode(Written(name));
        var colours = picture.Pixels.GroupBy(c => c).ToDictionary(g => g.Key, g => g.Count());
        Assert.True(colours[SKColors.White] > picture.Pixels.Length / 5, "White is the ground.");
        Assert.True(colours.GetValueOrDefault(Ink) > 500, "Words are written in ink.");
        if (name != "map") Assert.True(colours.GetValueOrDefault(Blue) > 500, "Values are blue.");
        Assert.All(picture.Pixels, c => Assert.Equal(255, c.Alpha));
    }

    [Fact]
    public void Every_chart_that_is_listed_can_be_had_as_a_picture()
    {
        using var list = JsonDocument.Parse(Run("export", "chart", "--period", "2022/23", "--format", "json").Output);
        var names = list.RootElement.GetProperty("charts").EnumerateArray().Select(c => c.GetProperty("name").GetString()!).ToList();
        // 28 indicators have a history and a level each.
        Assert.Equal((28, 28),
            (names.Count(n => n.StartsWith("history/", StringComparison.Ordinal)),
                names.Count(n => n.StartsWith("level/", StringComparison.Ordinal))));
        Assert.Equal(["answers", "behaviour", "history", "level", "map", "missions", "plan", "programme", "regions", "satisfaction"],
            names.Select(n => n.Split('/')[0]).Distinct().Order());
        Assert.All(names.GroupBy(n => n.Split('/')[0]).Select(kind => kind.Last()),
            name => Assert.Equal(400, SizeOf(Written(name, "--width", "400", "--period", "2022/23")).Width));
    }

    [Fact]
    public void In_French_words_are_French_in_the_picture_and_in_what_is_said_of_it()
    {
        var french = Written("satisfaction", "--lang", "fr");
        Assert.NotEqual(Written("satisfaction"), french);
        var chart = Chart("satisfaction", ChartCatalogue.All, Format.French);
        Assert.Contains("référence", chart.Title, StringComparison.Ordinal);
        Assert.True(french.AsSpan().IndexOf(Encoding.UTF8.GetBytes($"Title\0\0\0\0\0{chart.Title}")) > 0);
        Assert.True(french.AsSpan().IndexOf(Encoding.UTF8.GetBytes($"Description\0\0\0\0\0{chart.Description}")) > 0);
        Assert.True(french.AsSpan().IndexOf("données synthétiques"u8) > 0);
    }

    [Fact]
    public void The_font_that_ships_has_every_letter_of_every_chart_in_both_languages()
    {
        var typefaces = new Typefaces();
        SKTypeface[] fonts = [typefaces.FromFamilyName("", SKFontStyleWeight.Normal, default, default),
            typefaces.FromFamilyName("", SKFontStyleWeight.SemiBold, default, default)];
        Assert.Equal([("Inter", 400), ("Inter", 600)], fonts.Select(f => (f.FamilyName, f.FontWeight)));
        foreach (var format in new[] { Format.English, Format.French })
        {
            var view = new ChartView(sample.Shared.At(), Year, format);
            var letters = ChartCatalogue.Names(view).Select(n => ChartCatalogue.Draw(view, n.Kind, n.Subject, ChartWidth.Wide))
                .OfType<Chart>()
                .SelectMany(c => Charts.Svg.Texts(Charts.Svg.Read(c)).SelectMany(t => t.Text.EnumerateRunes())).Distinct().ToList();
            foreach (var typeface in fonts)
            {
                using var font = new SKFont(typeface);
                Assert.All(letters, rune => Assert.True(font.ContainsGlyph(rune.Value), $"U+{rune.Value:X4} {rune}"));
            }
        }
    }

    [Fact]
    public void A_drawing_is_the_file_that_the_page_gives()
    {
        var drawing = Written("map", ".svg");
        var view = new ChartView(sample.Shared.At(), Year, Format.English);
        Assert.Equal(ChartCatalogue.Draw(view, "map", ChartCatalogue.All, ChartWidth.Wide)!.ToStandalone(),
            Encoding.UTF8.GetString(drawing));
    }

    [Theory]
    [InlineData("histroy/SO1-1", "en", "There is no such chart. Did you mean 'history/SO1-1'?")]
    [InlineData("histroy/SO1-1", "fr", "Il n'y a pas de tel graphique. Vouliez-vous dire « history/SO1-1 » ?")]
    [InlineData("plan/SO9", "en", "There is no such chart in 2023/24. Did you mean 'plan/SO1'? There are: plan/all, plan/SO1,")]
    [InlineData("plan/SO9", "fr", "Il n'y a pas de tel graphique en 2023/24. Vouliez-vous dire « plan/SO1 » ? Il y a : plan/all, plan/SO1,")]
    [InlineData("map/SO1-1", "en", "There are: map/all.")]
    [InlineData("", "en", "the kinds are history, level, behaviour, regions, satisfaction, map, plan, missions, programme.")]
    public void A_chart_that_there_is_not_is_refused_with_what_there_is(string name, string language, string said)
    {
        var folder = sample.NewFolder();
        var (code, output, error) = Run("export", "chart", name, Path.Combine(folder, "x.png"), "--period", "2023/24", "--lang", language);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains(said, error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
    }

    [Theory]
    [InlineData("x.jpg", null, "'{0}' ends in neither .png nor .svg")]
    [InlineData("x.svg", "800", "takes no --width")]
    public void What_cannot_be_written_so_is_refused_and_leaves_nothing(string file, string? width, string said)
    {
        var folder = sample.NewFolder();
        var path = Path.Combine(folder, file);
        var (code, output, error) = Run(["export", "chart", "map", path, .. width is null ? Array.Empty<string>() : ["--width", width]]);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains(said.Replace("{0}", path, StringComparison.Ordinal), error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
    }

    [Theory]
    [InlineData("319")]
    [InlineData("7681")]
    [InlineData("wide")]
    public void A_width_that_cannot_be_had_is_wrong_usage(string width) =>
        Assert.Equal(2, Run("export", "chart", "map", "x.png", "--width", width).Code);

    [Fact]
    public void Nothing_is_overwritten_and_nothing_is_left_beside()
    {
        var folder = sample.NewFolder();
        var file = Path.Combine(folder, "map.png");
        File.WriteAllText(file, "mine");
        var (code, output, error) = Run("export", "chart", "map", file);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("nothing is overwritten", error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(file));
        Assert.Equal([file], Directory.EnumerateFileSystemEntries(folder));
    }

    [Fact]
    public void It_says_what_was_written_and_that_the_figures_are_made_up()
    {
        var file = Path.Combine(sample.NewFolder(), "map.png");
        const string Day = "2024-06-30";
        _ = sample.At(Day); // Makes its warehouse for all tests.
        var (code, output, error) = Run("export", "chart", "map", file, "--period", "2023/24", "--as-of", Day, "--lang", "fr");
        Assert.Equal(0, code);
        Assert.StartsWith($"{file} : écrit, map/all, 1920 x ", output, StringComparison.Ordinal);
        Assert.Contains("Pour qui ne peut le voir : 28 indicateurs", output, StringComparison.Ordinal);
        Assert.StartsWith("Données synthétiques", error, StringComparison.Ordinal);
    }

    private Chart Chart(string kind, string subject, Format format) =>
        ChartCatalogue.Draw(new ChartView(sample.Shared.At(), Year, format), kind, subject, ChartWidth.Wide)!;

    /// <summary>The file of a chart; an option of <c>.svg</c> is its ending.</summary>
    private byte[] Written(string name, params string[] options)
    {
        var folder = sample.NewFolder();
        var file = Path.Combine(folder, "chart" + (options is [".svg", ..] ? ".svg" : ".png"));
        var (code, _, error) =
            Run(["export", "chart", name, file, .. options.Contains("--period") ? [] : Year2023, .. options.Where(o => o != ".svg")]);
        Assert.True(code == 0, error);
        Assert.Equal([file], Directory.EnumerateFileSystemEntries(folder));
        return File.ReadAllBytes(file);
    }

    private static (int Width, int Height) SizeOf(byte[] png) =>
        (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));

    private Outcome Run(params string[] args) => Runs.Command(Runs.Surroundings(("SCORECARD_WORKSPACE", sample.Folder)), args);
}
