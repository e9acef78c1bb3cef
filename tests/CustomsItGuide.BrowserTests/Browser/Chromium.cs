using CustomsItGuide.BrowserTests.Browser;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace CustomsItGuide.BrowserTests.Browser;

/// <summary>One browser for all tests: the one that CHROMIUM names, else the first of the usual names on the PATH.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>
    /// How long something may take to come, in milliseconds. Tests wait for what they test, however busy the machine is; this only ends
    /// those that wait for what never comes.
    /// </summary>
    private const float Patience = 180_000;

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome"];

    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Find(),
            Timeout = Patience,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A fresh visitor's page.</summary>
    public async Task<IPage> OpenAsync(ServedSite site, string path, int width = 1280, bool dark = false, string language = "en",
        bool forced = false)
    {
        ArgumentNullException.ThrowIfNull(site);
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.Address,
            Locale = language,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ForcedColors = forced ? ForcedColors.Active : ForcedColors.None,
        });
        context.SetDefaultTimeout(Patience);
        var page = await context.NewPageAsync();
        page.Complaints();
        await page.GotoAsync(path);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    private static string Find()
    {
        if (Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named) return named;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException(
                "The browser tests need Chromium. None of " + string.Join(", ", Names)
                    + " is on the PATH; install one, or name it in the environment variable CHROMIUM.");
    }
}
