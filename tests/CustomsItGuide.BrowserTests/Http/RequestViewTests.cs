using System.Net;
using System.Security.Claims;
using System.Text.Encodings.Web;
using CustomsItGuide.BrowserTests.Sample;
using CustomsItGuide.Web;
using CustomsItGuide.Web.Http;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CustomsItGuide.BrowserTests.Http;

/// <summary>Who asks, and what the page cache makes of it: nothing of a person comes into it or out of it.</summary>
public sealed class RequestViewTests : IAsyncLifetime
{
    private readonly SampleSource _source = new();
    private WebApplication _app = null!;
    private HttpClient _client = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private KeptPages Kept => _app.Services.GetRequiredService<PageCache>().Kept;

    public async ValueTask InitializeAsync()
    {
        _app = Site.Build(["--urls", "http://127.0.0.1:0"], _source.Source, services =>
            services.AddAuthentication(NamedInHeader.Scheme)
                .AddScheme<AuthenticationSchemeOptions, NamedInHeader>(NamedInHeader.Scheme, null));
        await _app.StartAsync(Stop);
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(_app.Urls.First()) };
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task A_person_s_request_neither_fills_nor_reads_the_cache()
    {
        using var ana = await AskAsync("/?lang=en", "Ana");
        AssertPrivate(ana, HttpStatusCode.OK);
        Assert.Equal(0, Kept.Count);

        using var anybody = await AskAsync("/?lang=en", null);
        Assert.Equal("no-cache", anybody.Headers.CacheControl!.ToString());
        Assert.Equal(1, Kept.Count);
        var kept = _source.Scored;

        // Made anew, although the very page is there; and not said to be unchanged, although its tag is known.
        using var ben = await AskAsync("/?lang=en", "Ben", anybody.Headers.ETag!.ToString());
        AssertPrivate(ben, HttpStatusCode.OK);
        Assert.NotEmpty(await ben.Content.ReadAsByteArrayAsync(Stop));
        Assert.True(_source.Scored > kept, "The page was not made for Ben.");
        Assert.Equal(1, Kept.Count);

        var made = _source.Scored;
        using var again = await AskAsync("/?lang=en", null);
        Assert.Equal(made, _source.Scored);
        Assert.Equal(anybody.Headers.ETag, again.Headers.ETag);
    }

    [Theory]
    [InlineData("/style/print.css?lang=en", HttpStatusCode.OK)]
    [InlineData("/charts/satisfaction/all.csv?lang=en", HttpStatusCode.OK)]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    [InlineData("/?period=1999/00", HttpStatusCode.BadRequest)]
    [InlineData("/?as-of=13", HttpStatusCode.InternalServerError)]
    public async Task Whatever_a_person_is_answered_is_the_person_s_alone(string path, HttpStatusCode status)
    {
        using var answer = await AskAsync(path, "Ana");
        AssertPrivate(answer, status);
        Assert.Equal(0, Kept.Count);
    }

    [Fact]
    public void They_are_bounded_in_number_however_small_they_are()
    {
        var pages = new KeptPages(long.MaxValue, 10);
        for (var i = 0; i < 100; i++) pages.Keep(Address(i), new KeptPage("W/\"x\"", new CompressedBody([], "text/html")));
        Assert.Equal(10, pages.Count);
        Assert.True(pages.TryGet(Address(99), out _));
        Assert.False(pages.TryGet(Address(89), out _));

        static PageAddress Address(int i) => new("head", null, "en", "/search", $"q={i}");
    }

    private static void AssertPrivate(HttpResponseMessage answer, HttpStatusCode status)
    {
        Assert.Equal(status, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl is { Private: true, NoStore: true }, $"Cache-Control: {answer.Headers.CacheControl}");
        Assert.Null(answer.Headers.ETag);
    }

    private async Task<HttpResponseMessage> AskAsync(string path, string? person, string? known = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (person is not null) request.Headers.Add(NamedInHeader.Header, person);
        if (known is not null) request.Headers.TryAddWithoutValidation("If-None-Match", known);
        return await _client.SendAsync(request, Stop);
    }

    /// <summary>Stands in for a sign-in: whoever names himself is that person.</summary>
    private sealed class NamedInHeader(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        public new const string Scheme = "test";
        public const string Header = "X-Test-Person";

        protected override Task<AuthenticateResult> HandleAuthenticateAsync() =>
            Task.FromResult(Request.Headers[Header].FirstOrDefault() is { } name
            ? AuthenticateResult.Success(
                new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, name)], Scheme)), Scheme))
            : AuthenticateResult.NoResult());
    }
}
