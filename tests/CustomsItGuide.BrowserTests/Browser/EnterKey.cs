using Microsoft.Playwright;

namespace CustomsItGuide.BrowserTests.Browser;

/// <summary>A link that has the focus is followed by keyboard.</summary>
internal static class EnterKey
{
    /// <summary>How long a page may take before the key counts as swallowed, in milliseconds.</summary>
    private const float UntilPressedAgain = 30_000;

    /// <summary>Presses Enter and waits for the page that it leads to. A headless browser on a busy machine now and then swallows a key; a
    /// person would press it again, too.</summary>
    /// <param name="path">How the path of that page begins.</param>
    public static async Task FollowAsync(this IPage page, string path)
    {
        for (var pressed = 0; pressed < 5; pressed++)
        {
            await page.Keyboard.PressAsync("Enter");
            try
            {
                await page.WaitForURLAsync(url => new Uri(url).AbsolutePath.StartsWith(path, StringComparison.Ordinal),
                    new() { Timeout = UntilPressedAgain });
                return;
            }
            catch (TimeoutException)
            {
                // Once more.
            }
        }
        Assert.Fail($"Enter did not lead to {path}, but to {page.Url}.");
    }
}
