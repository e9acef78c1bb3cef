using System.Net;
using CustomsItGuide.BrowserTests.Sample;
using CustomsItGuide.Pages;
using CustomsItGuide.Web;

namespace CustomsItGuide.BrowserTests.Http;

/// <summary>A workspace that lacks deliveries says so on every page, from the moment on at which it does.</summary>
public sealed class IncompleteTests
{
    [Theory]
    [InlineData("/?lang=en", 1, "Incomplete: 1 entry of the journal after position 42 cannot be read, because the file “missions.csv” is missing.")]
    [InlineData("/definitions?lang=en", 3, "Incomplete: 3 entries of the journal after position 42 cannot be read, because the file “missions.csv” is missing.")]
    [InlineData("/deliveries?lang=fr", 3, "Incomplet\u00A0: 3 entrées du journal après la position 42 ne peuvent être lues, car le fichier «\u00A0missions.csv\u00A0» manque.")]
    public async Task Every_page_says_what_is_missing_and_what_was_kept_before_is_not_shown(string address, int leftOut, string words)
    {
        var source = new SampleSource();
        await using var app = Site.Build(["--urls", "http://127.0.0.1:0"], source.Source);
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        var (before, tag) = await AskAsync(client, address);
        Assert.DoesNotContain("missions.csv”", before, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"incomplete\"", before, StringComparison.Ordinal);

        source.Lacking = new Incomplete(42, leftOut, "missions.csv");
        var (after, other) = await AskAsync(client, address);
        Assert.Contains(words, WebUtility.HtmlDecode(after), StringComparison.Ordinal);
        Assert.NotEqual(tag, other);
    }

    private static async Task<(string Body, string Tag)> AskAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), answer.Headers.ETag!.Tag);
    }
}
