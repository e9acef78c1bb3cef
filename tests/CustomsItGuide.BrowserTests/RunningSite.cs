using System.Net;
using CustomsItGuide;
using CustomsItGuide.BrowserTests;
using CustomsItGuide.BrowserTests.Sample;
using CustomsItGuide.Pages;
using CustomsItGuide.Web;
using Microsoft.AspNetCore.Builder;

[assembly: AssemblyFixture(typeof(RunningSite))]
[assembly: AssemblyFixture(typeof(SampleSite))]

namespace CustomsItGuide.BrowserTests;

/// <summary>The site as it is, on a free port of this machine.</summary>
public abstract class ServedSite(SnapshotSource source) : IAsyncLifetime
{
    private WebApplication _app = null!;

    /// <summary>Asks without decompressing or following, so that a test sees what was sent.</summary>
    public HttpClient Client { get; private set; } = null!;

    public string Address => _app.Urls.First();

    public async ValueTask InitializeAsync()
    {
        _app = Site.Build(["--urls", "http://127.0.0.1:0"], source);
        await _app.StartAsync();
        Client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None, AllowAutoRedirect = false })
        {
            BaseAddress = new Uri(Address),
        };
    }

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Client.Dispose();
        await _app.DisposeAsync();
    }
}

/// <summary>Over a hand-made source, which has every status and absence there is.</summary>
public sealed class RunningSite : ServedSite
{
    public RunningSite() : this(new SampleSource()) { }

    private RunningSite(SampleSource source) : base(source.Source) => Source = source;

    internal SampleSource Source { get; }
}

/// <summary>Over the sample, loaded from its files.</summary>
public sealed class SampleSite : ServedSite
{
    private readonly string _folder;

    public SampleSite() : this(Directory.CreateTempSubdirectory("sample-site").FullName) { }

    private SampleSite(string folder) : this(folder, Workspace.CreateSample(
        Path.Combine(folder, "workspace"), Path.Combine(AppContext.BaseDirectory, "data", "plan"),
        Path.Combine(AppContext.BaseDirectory, "data", "sample")))
    { }

    private SampleSite(string folder, Workspace workspace) : base(SnapshotSource.Of(workspace))
    {
        _folder = folder;
        Workspace = workspace;
    }

    public Workspace Workspace { get; }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Workspace.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
