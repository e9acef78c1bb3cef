using Microsoft.Playwright;

namespace CustomsItGuide.BrowserTests.Browser;

/// <summary>The interactive page, as a planner works with it.</summary>
public sealed class WorkListTests(SampleSite sample, Chromium browser)
{
    private const string Path = "/plan/2024-25/work?lang=en";

    [Fact]
    public async Task Explore()
    {
        var page = await browser.OpenAsync(sample, Path);
        await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("Shown:");
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = "/tmp/pw/1.png" });
        var data = page.Locator(".rz-data-grid-data");
        await data.FocusAsync();
        foreach (var key in new[] { "ArrowUp", "ArrowDown", "ArrowRight", "Enter", "Space" })
        {
            await page.Keyboard.PressAsync(key);
            await Task.Delay(700, TestContext.Current.CancellationToken);
            Console.WriteLine(key + " " + await page.EvaluateAsync<string>("[document.activeElement.className, document.activeElement.getAttribute('aria-activedescendant'), document.querySelector('.rz-state-focused')?.outerHTML?.slice(0,200), [...document.querySelectorAll('th')].map(t=>t.getAttribute('aria-sort')).join()].join(' | ')"));
        }
        await page.Locator(".workbar select").SelectOptionAsync("Home");
        await Task.Delay(1500, TestContext.Current.CancellationToken);
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = "/tmp/pw/2.png" });
        Console.WriteLine(await page.EvaluateAsync<string>("document.querySelector('.rz-grid-table tbody').outerHTML.slice(0,1500)"));
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Edit SO1-02" }).ClickAsync();
        await Task.Delay(1500, TestContext.Current.CancellationToken);
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = "/tmp/pw/3.png" });
        Console.WriteLine(await page.EvaluateAsync<string>("document.activeElement.outerHTML.slice(0,300)"));
        Console.WriteLine(string.Join("\n", page.Complaints()));
    }
}
