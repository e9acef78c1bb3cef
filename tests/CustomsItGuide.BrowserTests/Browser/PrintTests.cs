using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CustomsItGuide.BrowserTests.Browser;

/// <summary>The Audit Committee reads on paper as often as on a screen.</summary>
public sealed partial class PrintTests(RunningSite site, SampleSite sample, Chromium browser)
{
    [Theory]
    [InlineData("/?lang=en")]
    [InlineData("/?lang=fr")]
    public Task The_overview_prints_on_two_A4_landscape_pages(string path) => AssertTwoPages(site, path);

    [Theory]
    [InlineData("/?period=2022/23&lang=fr")]
    [InlineData("/?period=2023/24&lang=en")]
    [InlineData("/?period=2024/25&lang=fr")]
    public Task So_does_the_sample_s(string path) => AssertTwoPages(sample, path);

    public static TheoryData<string> Indicators() => [.. CustomsItGuide.BrowserTests.Sample.SamplePlan.Plan.Indicators.Select(i => i.Id)];

    /// <summary>One without a value needs less.</summary>
    [Theory]
    [MemberData(nameof(Indicators))]
    public async Task An_indicator_prints_on_two_pages(string id)
    {
        Assert.InRange(PageObject().Count(await PdfAsync(sample, $"/indicators/{id}?period=2024/25&lang=fr")), 1, 2);
        Assert.InRange(PageObject().Count(await PdfAsync(sample, $"/indicators/{id}?period=2023/24&lang=en")), 1, 2);
    }

    [Fact]
    public async Task Paper_is_white_and_says_what_it_is_narrowed_to()
    {
        var page = await browser.OpenAsync(sample, "/surveys?period=2023/24&lang=en&region=Europe", dark: true);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor"));
        Assert.Equal("rgb(0, 0, 0)", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).color"));
        Assert.True(await page.Locator(".filtered").IsVisibleAsync());
        Assert.Contains("Region: Europe", await page.Locator(".filtered").InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await page.Locator(".banner p").First.IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    private async Task<string> PdfAsync(ServedSite served, string path)
    {
        var page = await browser.OpenAsync(served, path);
        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true }));
        await page.Context.CloseAsync();
        return pdf;
    }

    private async Task AssertTwoPages(ServedSite served, string path)
    {
        var pdf = await PdfAsync(served, path);
        Assert.Equal(2, PageObject().Count(pdf));
        var box = MediaBox().Match(pdf);
        Assert.Equal(842, double.Parse(box.Groups["width"].Value, System.Globalization.CultureInfo.InvariantCulture), 1.0);
        Assert.Equal(595, double.Parse(box.Groups["height"].Value, System.Globalization.CultureInfo.InvariantCulture), 1.0);
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)", RegexOptions.None, 1000)]
    private static partial Regex PageObject();

    [GeneratedRegex(@"/MediaBox\s*\[\s*0\s+0\s+(?<width>[\d.]+)\s+(?<height>[\d.]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MediaBox();
}
