using System.Net;
using CustomsItGuide.BrowserTests;
using CustomsItGuide.BrowserTests.Sample;
using CustomsItGuide.Web;
using Microsoft.AspNetCore.Builder;

[assembly: AssemblyFixture(typeof(RunningSite))]

namespace CustomsItGuide.BrowserTests;

/// <summary>The site as it is, on a free port of this machine, over the hand-made source.</summary>
public sealed class RunningSite : IAsyncLifetime
{
    private WebApplication _app = null!;

    internal SampleSource Source { get; } = new();

    /// <summary>Asks without decompressing or following, so that a test sees what was sent.</summary>
    public HttpClient Client { get; private set; } = null!;

    public string Address => _app.Urls.First();

    public async ValueTask InitializeAsync()
    {
        _app = Site.Build(["--urls", "http://127.0.0.1:0"], Source);
        await _app.StartAsync();
        Client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None, AllowAutoRedirect = false })
        {
            BaseAddress = new Uri(Address),
        };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
