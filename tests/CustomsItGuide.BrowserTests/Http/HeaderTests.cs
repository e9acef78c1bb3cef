using System.IO.Compression;
using System.Net;
using CustomsItGuide.BrowserTests.Sample;
using CustomsItGuide.Pages;
using CustomsItGuide.Web.Http;

namespace CustomsItGuide.BrowserTests.Http;

/// <summary>What goes with the pages: policy, compression, validity.</summary>
public sealed class HeaderTests(RunningSite site)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData("/indicators/SO1-1")]
    [InlineData("/nowhere")]
    [InlineData("/?as-of=13")]
    [InlineData("/style/print.css")]
    public async Task Every_answer_carries_the_strict_policy(string path)
    {
        using var response = await site.Client.GetAsync(path, Stop);
        Assert.Equal(SecurityHeaders.ReadPagePolicy, Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task A_page_is_compressed_to_the_same_page(string encoding)
    {
        var plain = await site.Client.GetByteArrayAsync("/?lang=en", Stop);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/?lang=en");
        request.Headers.AcceptEncoding.ParseAdd(encoding);
        using var response = await site.Client.SendAsync(request, Stop);
        Assert.Equal(encoding, Assert.Single(response.Content.Headers.ContentEncoding));
        var packed = await response.Content.ReadAsStreamAsync(Stop);
        await using Stream unpacking = encoding == "br" ? new BrotliStream(packed, CompressionMode.Decompress)
            : new GZipStream(packed, CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        await unpacking.CopyToAsync(unpacked, Stop);
        Assert.Equal(plain, unpacked.ToArray());
    }

    [Fact]
    public async Task The_first_view_stays_under_60_KB()
    {
        long sum = 0;
        foreach (var path in new[] { "/?lang=fr", StyleSheet.Path, "/style/print.css?lang=fr" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.AcceptEncoding.ParseAdd("br");
            using var response = await site.Client.SendAsync(request, Stop);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            sum += (await response.Content.ReadAsByteArrayAsync(Stop)).Length;
        }
        Assert.InRange(sum, 1, 60 * 1024);
    }

    [Fact]
    public async Task An_unchanged_page_is_not_sent_again_and_another_language_or_view_is_another_page()
    {
        var tag = await TagAsync("/?lang=en", null);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/?lang=en");
        again.Headers.TryAddWithoutValidation("If-None-Match", tag);
        using var response = await site.Client.SendAsync(again, Stop);
        Assert.Equal(HttpStatusCode.NotModified, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(Stop));

        Assert.NotEqual(tag, await TagAsync("/?lang=fr", null));
        Assert.NotEqual(tag, await TagAsync("/?lang=en&as-of=12", null));
        Assert.NotEqual(await TagAsync("/", "en"), await TagAsync("/", "fr"));
    }

    [Fact]
    public async Task A_page_is_made_once_and_made_again_when_the_head_moves()
    {
        var source = new SampleSource();
        await using var app = Web.Site.Build(["--urls", "http://127.0.0.1:0"], source.Source);
        await app.StartAsync(Stop);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        var first = await client.GetStringAsync("/?lang=en", Stop);
        // The scorecard of the year and of each year before it, for how long something has been flagged.
        var made = source.Scored;
        Assert.Equal(2, made);
        Assert.Equal(first, await client.GetStringAsync("/?lang=en", Stop));
        Assert.Equal(made, source.Scored);

        source.Head = source.Head with { Position = 41, Head = new string('d', 64) };
        Assert.Contains("position 41 (head dddddddddddd)", await client.GetStringAsync("/?lang=en", Stop), StringComparison.Ordinal);
        Assert.Equal(2 * made, source.Scored);
    }

    [Fact]
    public async Task The_style_sheet_may_be_kept_for_good()
    {
        using var response = await site.Client.GetAsync(StyleSheet.Path, Stop);
        Assert.Equal("text/css", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_head_request_has_the_headers_alone()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/deliveries?lang=en");
        using var response = await site.Client.SendAsync(request, Stop);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Content.Headers.ContentLength > 1000);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(Stop));
    }

    [Fact]
    public async Task The_print_sheet_names_period_position_and_head_and_no_text_can_leave_its_string()
    {
        var css = await site.Client.GetStringAsync("/style/print.css?lang=en", Stop);
        Assert.Contains("@bottom-left", css, StringComparison.Ordinal);
        Assert.Contains("3f2a91c0b7de", css, StringComparison.Ordinal);
        Assert.Contains("2023\\00002F24", css, StringComparison.Ordinal);
    }

    private async Task<string> TagAsync(string path, string? language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (language is not null) request.Headers.AcceptLanguage.ParseAdd(language);
        using var response = await site.Client.SendAsync(request, Stop);
        return response.Headers.ETag!.ToString();
    }
}
