using Microsoft.Playwright;

namespace CustomsItGuide.BrowserTests.Browser;

/// <summary>Every page, for everyone: axe, small screens, forced colours, keyboard.</summary>
public sealed class AccessibilityTests(RunningSite site, Chromium browser)
{
    public static TheoryData<string, int> Views()
    {
        var views = new TheoryData<string, int>();
        foreach (var path in new[] { "/?lang=en", "/?lang=fr", "/indicators/SO1-1?lang=en", "/indicators/SO3-3?lang=fr",
            "/deliveries?lang=en", "/deliveries?delivery=12&lang=fr", "/nowhere", "/?period=1999/00", "/?as-of=13" })
        {
            foreach (var width in new[] { 1280, 390 })
                views.Add(path, width);
        }
        return views;
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_page_passes_axe_fits_its_screen_and_has_no_complaint(string path, int width) =>
        await browser.AssertAccessibleAsync(site, path, width);

    [Fact]
    public async Task The_keyboard_reaches_the_content_and_the_first_indicator()
    {
        var page = await browser.OpenAsync(site, "/?lang=en");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the content", await Focused(page));
        Assert.True(await page.Locator(".skip").First.EvaluateAsync<bool>("e => e.getBoundingClientRect().top >= 0"),
            "The skip link is seen when it has the focus.");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.localName"));
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("SO1-1 Trade facilitation: actions completed", await Focused(page));
        Assert.NotEqual("none", await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
        await page.FollowAsync("/indicators/");
        Assert.EndsWith("/indicators/SO1-1?lang=en", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_view_is_chosen_with_a_plain_form_and_the_language_with_a_link()
    {
        var page = await browser.OpenAsync(site, "/?lang=en");
        await page.GetByLabel("Period").SelectOptionAsync("2022/23");
        await page.GetByLabel("As of").FillAsync("12");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Show" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Français" }).ClickAsync();
        Assert.Equal("fr", await page.Locator("html").GetAttributeAsync("lang"));
        Assert.Contains("2022/23", await page.Locator(".lead").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("position 12", await page.Locator(".lead").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Statuses_differ_in_shape_where_colours_are_taken_away()
    {
        var page = await browser.OpenAsync(site, "/?lang=en", forced: true);
        var shapes = await page.EvaluateAsync<string[]>(
            """
            () => [...new Set([...document.querySelectorAll('.matrix td .mark:has(.shape)')]
              .map(m => m.textContent + '=' + m.querySelector('.shape').getAttribute('d') + m.querySelector('.sign').getAttribute('d')))]
            """);
        Assert.Equal(9, shapes.Length);
        Assert.Equal(9, shapes.Select(s => s.Split('=')[1]).Distinct().Count());
        await page.Context.CloseAsync();
    }

    /// <summary>So there is nothing to reduce for those who ask for less motion.</summary>
    [Fact]
    public async Task Nothing_moves()
    {
        var page = await browser.OpenAsync(site, "/?lang=en");
        Assert.Empty(await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('*')].map(e => [e.tagName, getComputedStyle(e)])
              .filter(([, s]) => s.animationName != 'none' || s.transitionDuration != '0s' || s.scrollBehavior != 'auto').map(([name]) => name)
            """));
        await page.Context.CloseAsync();
    }

    private static Task<string> Focused(IPage page) =>
        page.EvaluateAsync<string>("document.activeElement.textContent.trim().replace(/\\s+/g, ' ')");
}
