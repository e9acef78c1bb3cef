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

    private async Task AssertTwoPages(ServedSite served, string path)
    {
        var page = await browser.OpenAsync(served, path);
        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true }));
        Assert.Equal(2, PageObject().Count(pdf));
        var box = MediaBox().Match(pdf);
        Assert.Equal(842, double.Parse(box.Groups["width"].Value, System.Globalization.CultureInfo.InvariantCulture), 1.0);
        Assert.Equal(595, double.Parse(box.Groups["height"].Value, System.Globalization.CultureInfo.InvariantCulture), 1.0);
        await page.Context.CloseAsync();
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)", RegexOptions.None, 1000)]
    private static partial Regex PageObject();

    [GeneratedRegex(@"/MediaBox\s*\[\s*0\s+0\s+(?<width>[\d.]+)\s+(?<height>[\d.]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MediaBox();
}
