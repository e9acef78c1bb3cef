using System.Net;
using System.Text;
using CustomsItGuide.BrowserTests.Sample;
using CustomsItGuide.Pages;
using CustomsItGuide.Web;
using CustomsItGuide.Web.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CustomsItGuide.BrowserTests.Http;

/// <summary>What strangers ask in many ways is kept once, and who waits does so alone.</summary>
public sealed class PageCacheTests : IAsyncLifetime
{
    private readonly SampleSource _source = new();
    private WebApplication _app = null!;
    private HttpClient _client = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private KeptPages Kept => _app.Services.GetRequiredService<PageCache>().Kept;

    public async ValueTask InitializeAsync()
    {
        _app = Site.Build(["--urls", "http://127.0.0.1:0"], _source.Source);
        await _app.StartAsync(Stop);
        _client = new HttpClient { BaseAddress = new Uri(_app.Urls.First()) };
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task Unknown_parameters_headers_and_spellings_make_no_new_entry_and_no_new_page()
    {
        var scored = 0;
        for (var i = 0; i < 40; i++)
        {
            using var request =
                new HttpRequestMessage(HttpMethod.Get,
                    $"/?utm={i}&x[{i}]=y&period={(i % 2 == 0 ? "2023/24" : "%202023/24%20")}&as-of={new string('0', i % 5)}12{(i % 3 == 0 ? "&period=2022/23" : "")}");
            request.Headers.TryAddWithoutValidation("Accept-Language",
                $"xx-{i};q=0.3, fr-{(char)('A' + (i % 26))}X, {string.Join(", ", Enumerable.Range(0, i * 10).Select(n => $"q{n}"))}");
            request.Headers.TryAddWithoutValidation("X-Variety", i.ToString(System.Globalization.CultureInfo.InvariantCulture));
            using var response = await _client.SendAsync(request, Stop);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            if (i == 0) scored = _source.Scored;
        }
        Assert.Equal((1, scored), (Kept.Count, _source.Scored));

        foreach (var path in new[] { "/deliveries?lang=en", "/DELIVERIES?lang=en", "/Deliveries/?lang=EN&nothing" })
            Assert.Equal(HttpStatusCode.OK, (await _client.GetAsync(new Uri(path, UriKind.Relative), Stop)).StatusCode);
        Assert.Equal(2, Kept.Count);
    }

    [Fact]
    public async Task What_the_site_never_writes_itself_is_answered_and_not_kept()
    {
        foreach (var letter in "abc")
            Assert.Equal(HttpStatusCode.OK,
                (await _client.GetAsync(new Uri("/?q=" + new string(letter, 500), UriKind.Relative), Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync(new Uri("/nowhere", UriKind.Relative), Stop)).StatusCode);
        Assert.Equal(0, Kept.Count);
    }

    [Fact]
    public void They_are_bounded_in_bytes_and_the_ones_asked_for_stay()
    {
        const long Most = 100_000;
        var pages = new KeptPages(Most, int.MaxValue);
        for (var i = 0; i < 1000; i++)
        {
            pages.Keep(Address(i),
                new KeptPage($"W/\"{i}\"", new CompressedBody(Encoding.UTF8.GetBytes(new string('x', 5000)), "text/html")));
            Assert.True(pages.Bytes <= Most);
            Assert.True(pages.TryGet(Address(0), out var first) && first.Tag == "W/\"0\"");
        }
        Assert.InRange(pages.Count, 2, 20);
        Assert.False(pages.TryGet(Address(1), out _));

        static PageAddress Address(int i) => new("head", null, "en", "/search", $"q={i}");
    }

    [Fact]
    public async Task While_an_earlier_position_is_prepared_all_others_are_answered()
    {
        var built = new TaskCompletionSource();
        var asked = 0;
        _source.Preparing = at =>
        {
            if (at.Position != 12) return Task.CompletedTask;
            Interlocked.Increment(ref asked);
            return built.Task;
        };
        var slow = Enumerable.Range(0, 20).Select(_ => _client.GetAsync(new Uri("/?as-of=12&lang=en", UriKind.Relative), Stop)).ToList();
        while (Volatile.Read(ref asked) < 20) await Task.Yield();

        Assert.Equal(HttpStatusCode.OK, (await _client.GetAsync(new Uri("/?lang=en", UriKind.Relative), Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await _client.GetAsync(new Uri("/?as-of=11&lang=en", UriKind.Relative), Stop)).StatusCode);
        Assert.DoesNotContain(slow, s => s.IsCompleted);

        built.SetResult();
        Assert.All(await Task.WhenAll(slow), r => Assert.Equal(HttpStatusCode.OK, r.StatusCode));
    }

    [Theory]
    [InlineData("en", "Ask for this one again")]
    [InlineData("fr", "Redemandez celle-ci")]
    public async Task When_too_many_are_prepared_the_next_is_asked_to_come_back(string language, string said)
    {
        _source.Preparing = at => at.Position == 12 ? throw new BusyException() : Task.CompletedTask;
        using var response = await _client.GetAsync(new Uri($"/?as-of=12&lang={language}", UriKind.Relative), Stop);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("30", Assert.Single(response.Headers.GetValues("Retry-After")));
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Contains(said, await response.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    [InlineData("/?period=1999/00", HttpStatusCode.BadRequest)]
    [InlineData("/?as-of=13", HttpStatusCode.InternalServerError)]
    public async Task An_error_is_not_stored(string path, HttpStatusCode status)
    {
        using var response = await _client.GetAsync(new Uri(path, UriKind.Relative), Stop);
        Assert.Equal(status, response.StatusCode);
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData("OPTIONS")]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("TRACE")]
    public async Task Another_method_is_told_which_ones_there_are(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/");
        using var response = await _client.SendAsync(request, Stop);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.NotEmpty(await response.Content.ReadAsStringAsync(Stop));
    }

    [Theory]
    [InlineData("/srv/wco/workspace/journal.jsonl", "The journal of /srv/wco/workspace is cut.", "journal.jsonl: error x: The journal of workspace is cut.")]
    [InlineData("/tmp/scorecard-x", "Access to the path '/var/lib/other/deep/file.csv' is denied; see https://example.org/a/b.", "scorecard-x: error x: Access to the path 'file.csv' is denied; see https://example.org/a/b.")]
    [InlineData("journal.jsonl", "Put it back, and/or load 2023/24 again.", "journal.jsonl: error x: Put it back, and/or load 2023/24 again.")]
    public void Readers_are_not_told_where_things_lie_on_the_server(string file, string message, string shown) =>
        Assert.Equal(shown,
            WithoutFolders.Of(new Issue(Severity.Error, file, null, "x", LocalizedText.Verbatim(message)), "/srv/wco/workspace"));
}
