using AngleSharp.Html.Parser;
using CustomsItGuide.Wording;

namespace CustomsItGuide.BrowserTests.Browser;

/// <summary>The pages over the sample, as somebody sees them who starts the dashboard for the first time.</summary>
public sealed class SamplePagesTests(SampleSite sample, Chromium browser)
{
    public static readonly string[] Paths =
    [
        "/", "/map", "/off-target", "/plan", "/surveys", "/capacity", "/operations", "/partnerships", "/instruments", "/programmes",
        "/risks", "/definitions",
        "/deliveries", "/search?q=revenue", "/indicators/SO1-1", "/indicators/SP1-1", "/indicators/SP2-1", "/indicators/FA-2",
    ];

    public static TheoryData<string, int> Views() =>
        [.. from path in Paths from language in new[] { "en", "fr" } from width in new[] { 1280,
            390 } select new TheoryDataRow<string, int>(In(path, language), width)];

    [Theory]
    [MemberData(nameof(Views))]
    public Task A_page_passes_axe_and_fits_its_screen(string path, int width) => browser.AssertAccessibleAsync(sample, path, width);

    // 200 % zoom of a screen of 1280 is one of 640.
    [Theory]
    [InlineData("/?lang=fr")]
    [InlineData("/off-target?period=2023/24&lang=fr")]
    [InlineData("/surveys?period=2023/24&lang=en&region=Europe")]
    [InlineData("/plan/2023-24?lang=en&objective=SO1")]
    public Task So_does_it_at_twice_the_size(string path) => browser.AssertAccessibleAsync(sample, path, 640);

    private static string In(string path, string language) =>
        $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}period=2023/24&lang={language}";

    /// <summary>The page formats what the library says and makes no number of its own.</summary>
    [Theory]
    [InlineData("2022/23")]
    [InlineData("2023/24")]
    [InlineData("2023/24-H1")]
    [InlineData("2024/25")]
    public async Task The_overview_shows_the_scorecard_s_own_values_and_statuses(string period)
    {
        var html = new HtmlParser()
            .ParseDocument(
                await sample.Client.GetStringAsync(new Uri($"/?period={period}&lang=en", UriKind.Relative),
                    TestContext.Current.CancellationToken));
        var rows = html.QuerySelectorAll(".matrix tbody tr:not(.layer)").ToDictionary(r => r.QuerySelector(".id")!.TextContent, r => r);
        var scorecard = sample.Workspace.At().Score(Period.Parse(period));
        Assert.Equal(28, rows.Count);
        foreach (var assessment in scorecard.Assessments)
        {
            var row = rows[assessment.Indicator.Id];
            var value = row.QuerySelector("td[data-label=Value]")!.TextContent.Trim();
            if (assessment.Reading.Value is { } number)
            {
                var digits =
                    string.Concat(value.Replace("provisional", "", StringComparison.Ordinal).Where(c => char.IsDigit(c) || c == '.'));
                Assert.True(Math.Abs(number - double.Parse(digits, System.Globalization.CultureInfo.InvariantCulture)) <= 0.05,
                    $"{assessment.Indicator.Id}: {value} for {number}");
            }
            else
            {
                Assert.Equal(Format.English.Text(Terms.Of(assessment.Reading.Absence!.Value)), value);
            }
            Assert.Contains(Format.English.Text(Terms.Of(assessment.Status)), row.QuerySelector("td[data-label=Status]")!.TextContent,
                StringComparison.OrdinalIgnoreCase);
            Assert.Equal(Format.English.Text(Terms.Of(assessment.Fact)), row.QuerySelector("td[data-label=Fact]")!.TextContent.Trim());
        }
    }

    /// <summary>The year of the path is the page's period: of its heading, its chart and the files of its chart.</summary>
    [Fact]
    public async Task A_plan_named_by_its_year_is_of_that_year_throughout()
    {
        var html = new HtmlParser()
            .ParseDocument(
                await sample.Client.GetStringAsync(new Uri("/plan/2022-23?lang=en&directorate=Capacity%20Building", UriKind.Relative),
                    TestContext.Current.CancellationToken));
        Assert.Contains("Scorecard for 2022/23", html.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("2022/23", html.QuerySelector("figure svg title")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Capacity Building", html.QuerySelector("figure svg title")!.TextContent, StringComparison.Ordinal);
        var file = html.QuerySelector("figure a[href*='.csv']")!.GetAttribute("href")!;
        Assert.Contains("directorate=Capacity%20Building&period=2022/23", file, StringComparison.Ordinal);
        Assert.NotEmpty(await sample.Client.GetStringAsync(new Uri(file, UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.NotNull(html.QuerySelector("tr#SO4-01"));
    }

    [Theory]
    [InlineData("/plan/2022/23?lang=en&as-of=60", "/plan/2022-23?lang=en&as-of=60")]
    [InlineData("/plan/2022%2F23?lang=en", "/plan/2022-23?lang=en")]
    public async Task A_year_written_with_a_slash_leads_to_its_page(string written, string canonical)
    {
        using var response = await sample.Client.GetAsync(new Uri(written, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(canonical, response.Headers.Location!.OriginalString);
        using var there = await sample.Client.GetAsync(response.Headers.Location, TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.OK, there.StatusCode);
    }

    /// <summary>A route is taken in capitals too; its year is the page's all the same.</summary>
    [Fact]
    public async Task A_plan_named_in_capitals_is_of_its_year()
    {
        var html = new HtmlParser()
            .ParseDocument(
                await sample.Client.GetStringAsync(new Uri("/PLAN/2022-23?lang=en", UriKind.Relative),
                    TestContext.Current.CancellationToken));
        Assert.Contains("period=2022/23", html.QuerySelector("figure a[href*='.csv']")!.GetAttribute("href")!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/plan/1999-00")]
    [InlineData("/plan/next")]
    public async Task A_year_without_a_plan_is_said_to_be_so(string path)
    {
        using var response =
            await sample.Client.GetAsync(new Uri(path + "?lang=en", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("which the plan does not have", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_load_by_another_process_is_seen_without_a_restart()
    {
        var before = await sample.Client.GetStringAsync(new Uri("/deliveries?lang=en", UriKind.Relative),
            TestContext.Current.CancellationToken);
        var file = Path.Combine(Path.GetDirectoryName(sample.Workspace.Folder)!, "risks_9_synthetic.csv");
        await File.WriteAllTextAsync(file, "risk,title,assessed_on,rating\nR-99,Made up,2025-11-10,green\n",
            TestContext.Current.CancellationToken);
        using (var other = Workspace.Open(sample.Workspace.Folder))
        {
            other.Load(new LoadRequest([file], By: "test", Received: new DateTimeOffset(2025, 11, 12, 9, 0, 0, TimeSpan.Zero)));
        }
        var after = await sample.Client.GetStringAsync(new Uri("/deliveries?lang=en", UriKind.Relative),
            TestContext.Current.CancellationToken);
        Assert.DoesNotContain("risks_9_synthetic.csv", before, StringComparison.Ordinal);
        Assert.Contains("risks_9_synthetic.csv", after, StringComparison.Ordinal);
    }
}
