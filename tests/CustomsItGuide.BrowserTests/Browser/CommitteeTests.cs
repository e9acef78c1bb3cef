using Microsoft.Playwright;

namespace CustomsItGuide.BrowserTests.Browser;

/// <summary>The Audit Committee's five questions, asked from the Overview with nothing but a keyboard: what is off target, since when, why,
/// who acts, can I trust it.</summary>
public sealed class CommitteeTests(SampleSite sample, Chromium browser)
{
    [Fact]
    public async Task Five_questions_are_answered_from_the_overview_by_keyboard_alone()
    {
        var page = await browser.OpenAsync(sample, "/?period=2023/24&lang=en");

        // What: the first thing to decide.
        await FocusAsync(page, "SO1-1 Trade facilitation: actions completed");
        var item = page.Locator("#decide ~ ol.today li").First;
        Assert.Contains("Off target", await item.InnerTextAsync(), StringComparison.Ordinal);

        // Since when, why, who acts: on the page of all that is flagged.
        await FocusAsync(page, "The first 5 of 7 to decide upon; all 9 that are flagged");
        await page.FollowAsync("/off-target");
        var row = page.Locator("table.flagged tbody tr").Filter(new LocatorFilterOptions { HasText = "SO1-1" }).First;
        Assert.Equal("2022/23", await row.Locator("[data-label=Since]").InnerTextAsync());
        Assert.Contains("19 of 31 actions are completed", await row.Locator("[data-label=Why]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("two posts were frozen", await row.Locator("[data-label=Why]").InnerTextAsync(), StringComparison.Ordinal);
        var acts = await row.Locator("[data-label='Who acts']").InnerTextAsync();
        Assert.Contains("OSG-1", acts, StringComparison.Ordinal);
        Assert.Contains("by 1 July 2024", acts.Replace('\u00A0', ' '), StringComparison.Ordinal);

        // Can it be trusted: the source's checks, the independent query, the file's hash; two links from the Overview.
        await FocusAsync(page, "SO1-1 Trade facilitation: actions completed");
        await page.FollowAsync("/indicators/SO1-1");
        var text = await page.Locator("main").InnerTextAsync();
        foreach (var said in new[] { "Sound with disclosure", "Completed actions that carry evidence", "The check query gives 61.3",
            "the page shows 61.3" })
            Assert.Contains(said, text.Replace('\u00A0', ' '), StringComparison.Ordinal);

        // And to its source rows: the third.
        await FocusAsync(page, "Rows that the measure picks: 31; counted: 31; shown: 31");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("table.rows tbody tr").First.WaitForAsync();
        Assert.Equal(31, await page.Locator("table.rows tbody tr").CountAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Any_page_can_be_searched_by_keyboard()
    {
        var page = await browser.OpenAsync(sample, "/risks?period=2023/24&lang=en");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        // The skip link has put the cursor into the field when this holds; on a busy machine that takes a moment.
        await page.WaitForFunctionAsync("() => document.activeElement?.matches('input[name=q]') === true");
        await page.Keyboard.TypeAsync("revenue fraud");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/search?q=revenue+fraud&period=2023**");
        await FocusAsync(page, "SO3-07 Self-assessment tool: Revenue fraud");
        await page.FollowAsync("/plan");
        Assert.Contains("SO3-07", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    /// <summary>Presses Tab until what has the focus says so; the focus must be seen all the way.</summary>
    private static async Task FocusAsync(IPage page, string text)
    {
        for (var pressed = 0; pressed < 400; pressed++)
        {
            await page.Keyboard.PressAsync("Tab");
            var focused = await page.EvaluateAsync<string>("document.activeElement.textContent.trim().replace(/\\s+/g, ' ')");
            if (focused != text) continue;
            Assert.NotEqual("none", await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
            return;
        }
        Assert.Fail($"400 times Tab did not reach '{text}'.");
    }
}
