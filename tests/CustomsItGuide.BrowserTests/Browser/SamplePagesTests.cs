using AngleSharp.Html.Parser;
using CustomsItGuide.Wording;

namespace CustomsItGuide.BrowserTests.Browser;

/// <summary>The pages over the sample, as somebody sees them who starts the dashboard for the first time.</summary>
public sealed class SamplePagesTests(SampleSite sample, Chromium browser)
{
    [Theory]
    [InlineData("/?period=2023/24&lang=en", 1280, false)]
    [InlineData("/?period=2024/25&lang=fr", 390, true)]
    [InlineData("/indicators/SP1-1?period=2024/25&lang=en", 1280, true)]
    [InlineData("/indicators/FA-2?period=2023/24&lang=fr", 390, false)]
    [InlineData("/indicators/SP2-1?period=2024/25&lang=fr", 1280, false)]
    [InlineData("/indicators/RES-1?period=2023/24&lang=en", 390, true)]
    [InlineData("/deliveries?lang=fr", 390, false)]
    [InlineData("/deliveries?lang=en", 1280, true)]
    public Task A_page_passes_axe_and_fits_its_screen(string path, int width, bool dark) => browser.AssertAccessibleAsync(sample, path, width, dark);

    /// <summary>The page formats what the library says and makes no number of its own.</summary>
    [Theory]
    [InlineData("2022/23")]
    [InlineData("2023/24")]
    [InlineData("2023/24-H1")]
    [InlineData("2024/25")]
    public async Task The_overview_shows_the_scorecard_s_own_values_and_statuses(string period)
    {
        var html = new HtmlParser().ParseDocument(await sample.Client.GetStringAsync(new Uri($"/?period={period}&lang=en", UriKind.Relative), TestContext.Current.CancellationToken));
        var rows = html.QuerySelectorAll(".matrix tbody tr:not(.layer)").ToDictionary(r => r.QuerySelector(".id")!.TextContent, r => r);
        var scorecard = sample.Workspace.Score(Period.Parse(period), sample.Workspace.At());
        Assert.Equal(28, rows.Count);
        foreach (var assessment in scorecard.Assessments)
        {
            var row = rows[assessment.Indicator.Id];
            var value = row.QuerySelector("td[data-label=Value]")!.TextContent.Trim();
            if (assessment.Reading.Value is { } number)
            {
                var digits = string.Concat(value.Replace("provisional", "", StringComparison.Ordinal).Where(c => char.IsDigit(c) || c == '.'));
                Assert.True(Math.Abs(number - double.Parse(digits, System.Globalization.CultureInfo.InvariantCulture)) <= 0.05, $"{assessment.Indicator.Id}: {value} for {number}");
            }
            else
            {
                Assert.Equal(Format.English.Text(Terms.Of(assessment.Reading.Absence!.Value)), value);
            }
            Assert.Contains(Format.English.Text(Terms.Of(assessment.Status)), row.QuerySelector("td[data-label=Status]")!.TextContent, StringComparison.OrdinalIgnoreCase);
            Assert.Equal(Format.English.Text(Terms.Of(assessment.Fact)), row.QuerySelector("td[data-label=Fact]")!.TextContent.Trim());
        }
    }

    [Fact]
    public async Task A_load_by_another_process_is_seen_without_a_restart()
    {
        var before = await sample.Client.GetStringAsync(new Uri("/deliveries?lang=en", UriKind.Relative), TestContext.Current.CancellationToken);
        var file = Path.Combine(Directory.CreateTempSubdirectory("load").FullName, "risks_9_synthetic.csv");
        await File.WriteAllTextAsync(file, "risk,title,assessed_on,rating\nR-99,Made up,2025-11-10,green\n", TestContext.Current.CancellationToken);
        using (var other = Workspace.Open(sample.Workspace.Folder))
        {
            other.Load(new LoadRequest([file], By: "test", Received: new DateTimeOffset(2025, 11, 12, 9, 0, 0, TimeSpan.Zero)));
        }
        var after = await sample.Client.GetStringAsync(new Uri("/deliveries?lang=en", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.DoesNotContain("risks_9_synthetic.csv", before, StringComparison.Ordinal);
        Assert.Contains("risks_9_synthetic.csv", after, StringComparison.Ordinal);
    }
}
