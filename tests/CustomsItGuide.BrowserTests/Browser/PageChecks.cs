using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CustomsItGuide.BrowserTests.Browser;

/// <summary>What every page has to pass.</summary>
internal static class PageChecks
{
    private static readonly HashSet<ResultType> Found = [ResultType.Violations];

    private static readonly AxeRunOptions AllRules = new() { ResultTypes = Found };

    /// <summary>The rules that look at colours. Light and dark are one markup, so the others would find the same in both.</summary>
    private static readonly AxeRunOptions Colours =
        new() { ResultTypes = Found, RunOnly = RunOnlyOptions.Rules("color-contrast", "link-in-text-block") };

    /// <summary>
    /// Nothing overflows, axe finds nothing in light and in dark, and the browser has nothing to complain about; with everything opened
    /// that can be.
    /// </summary>
    public static async Task AssertAccessibleAsync(this Chromium browser, ServedSite site, string path, int width)
    {
        var page = await browser.OpenAsync(site, path, width);
        await page.EvaluateAsync("for (const d of document.querySelectorAll('details')) d.open = true");

        var overflowing = await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('body *')]
              .filter(e => !e.closest('.wide *') && !e.matches('.hidden, .skip') && !e.closest('.cards thead') && e.getBoundingClientRect().right > innerWidth + 1)
              .map(e => e.tagName + '.' + e.getAttribute('class') + ' ' + e.textContent.trim().slice(0, 40))
            """);
        Assert.Empty(overflowing);
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page scrolls sideways.");

        // Rows of a table are made by one line of markup: axe looks at a dozen of each, as it would take minutes for a thousand.
        await page.EvaluateAsync("for (const b of document.querySelectorAll('tbody')) [...b.rows].slice(12).forEach(r => r.remove())");
        foreach (var (scheme, rules) in new[] { (ColorScheme.Light, AllRules), (ColorScheme.Dark, Colours) })
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            var result = await page.RunAxe(rules);
            Assert.Empty(
                result.Violations.Select(v => $"{scheme}: {v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}"));
        }
        // The browser reports the status of the page itself as an error where it is not 200: that is meant.
        Assert.DoesNotContain(page.Complaints(),
            c => !c.StartsWith("Failed to load resource: the server responded with a status of", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }
}
