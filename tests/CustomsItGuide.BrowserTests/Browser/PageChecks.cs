using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CustomsItGuide.BrowserTests.Browser;

/// <summary>What every page has to pass.</summary>
internal static class PageChecks
{
    /// <summary>Nothing overflows, axe finds nothing, and the browser has nothing to complain about; with everything opened that can be.</summary>
    public static async Task AssertAccessibleAsync(this Chromium browser, ServedSite site, string path, int width, bool dark)
    {
        var page = await browser.OpenAsync(site, path, width, dark);
        await page.EvaluateAsync("for (const d of document.querySelectorAll('details')) d.open = true");

        var overflowing = await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('body *')]
              .filter(e => !e.closest('.wide *') && !e.matches('.hidden, .skip') && !e.closest('.cards thead') && e.getBoundingClientRect().right > innerWidth + 1)
              .map(e => e.tagName + '.' + e.getAttribute('class') + ' ' + e.textContent.trim().slice(0, 40))
            """);
        Assert.Empty(overflowing);
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page scrolls sideways.");

        var result = await page.RunAxe();
        Assert.Empty(result.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}"));
        // The browser reports the status of the page itself as an error where it is not 200: that is meant.
        Assert.DoesNotContain(page.Complaints(), c => !c.StartsWith("Failed to load resource: the server responded with a status of", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }
}
