using CustomsItGuide.Registers;
using CustomsItGuide.Web;
using Deque.AxeCore.Playwright;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace CustomsItGuide.BrowserTests.Browser;

/// <summary>The interactive page, as a planner works with it, mostly by keyboard.</summary>
public sealed class WorkListTests(SampleSite sample, Chromium browser)
{
    private const string Address = "/plan/2024-25/work?lang=en";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_list_is_filtered_by_text_and_by_choice_and_shown_whole_again()
    {
        var page = await OpenAsync();
        await page.GetByLabel("Filter by number, title or deliverable").FillAsync("so1-1");
        await ShowsAsync(page, "Shown: 7 of 62 actions.");
        Assert.All(await Rows(page).AllInnerTextsAsync(), row => Assert.Contains("SO1-1", row, StringComparison.Ordinal));

        await page.GetByLabel("Filter by status").SelectOptionAsync("carried_over");
        await ShowsAsync(page, "Shown: 1 of 62 actions.");
        await Assertions.Expect(Rows(page)).ToContainTextAsync("SO1-13");

        await page.GetByLabel("Filter by status").SelectOptionAsync("");
        await page.GetByLabel("Filter by due date").SelectOptionAsync("late");
        var late = Actions.Count(a => a.IsLate && a.Action.StartsWith("SO1-1", StringComparison.Ordinal));
        await ShowsAsync(page, $"Shown: {late} of 62 actions.");

        await page.GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();
        await ShowsAsync(page, "Shown: 62 of 62 actions.");
        await CloseAsync(page);
    }

    [Fact]
    public async Task A_column_is_sorted_by_keyboard()
    {
        var page = await OpenAsync();
        var grid = page.GetByRole(AriaRole.Grid);
        await grid.FocusAsync();
        var head = page.Locator("th.rz-sortable-column.rz-state-focused");
        foreach (var (key, title) in new[] { ("ArrowUp", "Action"), ("ArrowRight", "Owner"), ("ArrowRight", "Due") })
        {
            await page.Keyboard.PressAsync(key);
            await Assertions.Expect(head).ToContainTextAsync(title);
        }
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("th[aria-sort=ascending]")).ToContainTextAsync("Due");
        var first = Actions.Min(a => a.DueOn);
        await Assertions.Expect(Rows(page).First).ToContainTextAsync(Wording.Format.English.Day(first));
        await CloseAsync(page);
    }

    [Fact]
    public async Task Rows_are_grouped_by_keyboard_under_their_number()
    {
        var page = await OpenAsync();
        await page.GetByLabel("Group by").FocusAsync();
        await page.Keyboard.TypeAsync("Dir");
        var groups = page.Locator("tr.rz-group-row");
        await Assertions.Expect(groups.First).ToContainTextAsync("Directorate: ");
        var byDirectorate = Actions.GroupBy(a => a.Directorate!);
        var said = await groups.AllInnerTextsAsync();
        var words = said.Select(s => string.Join(' ', s.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal(byDirectorate.Select(g => $"Directorate: {g.Key} ({g.Count()})").Order(StringComparer.Ordinal),
            words.Order(StringComparer.Ordinal));
        await CloseAsync(page);
    }

    [Fact]
    public async Task An_action_is_drafted_by_keyboard_and_taken_away_as_a_file_that_changes_nothing_else()
    {
        var page = await OpenAsync();
        await page.GetByLabel("Filter by number, title or deliverable").FillAsync("SO1-13");
        await ShowsAsync(page, "Shown: 1 of 62 actions.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Edit SO1-13" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByLabel("Declared status: SO1-13")).ToBeFocusedAsync();

        // Completed without a day is not kept: the reason stands at the field, and the field has the focus.
        await page.Keyboard.TypeAsync("comp");
        await page.Keyboard.PressAsync("Enter");
        var day = page.GetByLabel("Completed on: SO1-13");
        await Assertions.Expect(day).ToBeFocusedAsync();
        Assert.Equal("true", await day.GetAttributeAsync("aria-invalid"));
        await Assertions.Expect(page.Locator($"#{await day.GetAttributeAsync("aria-describedby")}"))
            .ToContainTextAsync("The day is missing.");

        await page.Keyboard.TypeAsync("06152025");
        await Assertions.Expect(day).ToHaveValueAsync("2025-06-15");
        await page.GetByLabel("Evidence: SO1-13").FocusAsync();
        await page.Keyboard.TypeAsync("CB 2025, no. 7");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Edit SO1-13" })).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator(".draft [role=status]")).ToHaveTextAsync("SO1-13 is drafted. 1 action is drafted.");
        await Assertions.Expect(page.Locator("tr.drafted")).ToContainTextAsync("was: carried over");

        var download = await page.RunAndWaitForDownloadAsync(() => Taken(page).PressAsync("Enter"));
        Assert.Equal("plan_actions_2024-25_draft_synthetic.csv", download.SuggestedFilename);
        var file = Path.Combine(Directory.CreateTempSubdirectory("draft").FullName, download.SuggestedFilename);
        await download.SaveAsAsync(file);
        var report = sample.Workspace.Load(new LoadRequest([file], DryRun: true, By: "test") { Merge = true, Details = true });
        var loaded = Assert.Single(report.Deliveries);
        Assert.Equal((0, 1, 0), (loaded.Delivery.Rows.Added, loaded.Delivery.Rows.Changed, loaded.Delivery.Rows.Removed));
        var cells = Assert.Single(loaded.Changes).Cells.Select(c => (c.Column, c.Before, c.After)).ToList();
        Assert.Equal([("status", "carried_over", "completed"), ("completed_on", null, "2025-06-15"), ("evidence", null, "CB 2025, no. 7")],
            cells);

        await page.GetByRole(AriaRole.Button, new() { Name = "Drop SO1-13 from the draft" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator(".draft [role=status]")).ToHaveTextAsync("SO1-13 is left as it was. Nothing is drafted yet.");
        await Assertions.Expect(Taken(page)).ToHaveCountAsync(0);
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        await CloseAsync(page);
    }

    [Fact]
    public async Task Escape_leaves_the_action_as_it_was()
    {
        var page = await OpenAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Edit SO1-01" }).PressAsync("Enter");
        await page.GetByLabel("Evidence: SO1-01").FillAsync("something else");
        await page.GetByLabel("Evidence: SO1-01").PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Edit SO1-01" })).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("tr.drafted")).ToHaveCountAsync(0);
        await CloseAsync(page);
    }

    /// <summary>Columns that do not fit stand beside the ones that do, and can be scrolled to.</summary>
    [Theory]
    [InlineData(1024)]
    [InlineData(390)]
    public async Task Every_column_can_be_reached_on_a_narrow_screen(int width)
    {
        var page = await OpenAsync(width: width);
        var button = page.Locator("td button").First;
        await button.ScrollIntoViewIfNeededAsync();
        var box = (await button.BoundingBoxAsync())!;
        Assert.InRange(box.X, 0, width - box.Width);
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page scrolls sideways.");
        await CloseAsync(page);
    }

    [Fact]
    public async Task Whoever_leaves_a_draft_behind_is_asked_and_nobody_who_has_taken_it()
    {
        var page = await OpenAsync();
        var asked = 0;
        page.Dialog += async (_, dialog) =>
        {
            asked++;
            await dialog.DismissAsync();
        };
        await page.GetByRole(AriaRole.Button, new() { Name = "Edit SO1-01" }).PressAsync("Enter");
        await page.GetByLabel("Evidence: SO1-01").FillAsync("something else");
        await page.GetByLabel("Evidence: SO1-01").PressAsync("Enter");
        await Assertions.Expect(page.Locator("tr.drafted")).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Link, new() { Name = "Overview" }).First.ClickAsync();
        await Assertions.Expect(page.Locator("tr.drafted")).ToHaveCountAsync(1);
        Assert.Equal(1, asked);

        await page.RunAndWaitForDownloadAsync(() => Taken(page).ClickAsync());
        await page.GetByRole(AriaRole.Link, new() { Name = "Overview" }).First.ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("/work", StringComparison.Ordinal));
        Assert.Equal(1, asked);
        await CloseAsync(page);
    }

    /// <summary>A click that nobody would hear cannot be made.</summary>
    [Fact]
    public async Task Nothing_can_be_pressed_before_the_circuit_stands()
    {
        var page = await browser.OpenAsync(sample, "/map?lang=en");
        var held = new TaskCompletionSource();
        await page.RouteAsync("**/blazor.web.js", async route =>
        {
            await held.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync(Address, new() { WaitUntil = WaitUntilState.Commit });
        var controls = page.Locator(".work :is(button, select, input)");
        await Assertions.Expect(controls.First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".work :is(button, select, input):enabled")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(".workbar [role=status]")).ToContainTextAsync("in a moment");
        var all = await controls.CountAsync();
        Assert.True(all > 60, $"There are {all} controls.");

        held.SetResult();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Edit SO1-02" })).ToBeEnabledAsync();
        await CloseAsync(page);
    }

    [Fact]
    public async Task A_lost_connection_is_said_and_the_draft_can_still_be_taken_away()
    {
        var app = Site.Build(["--urls", "http://127.0.0.1:0"], sample.Workspace);
        await app.StartAsync(Stop);
        var page = await browser.OpenAsync(sample, app.Urls.First() + Address);
        await Assertions.Expect(page.Locator(".workbar [role=status]")).ToContainTextAsync("Shown: 62");
        Assert.False(await page.Locator("#components-reconnect-modal").IsVisibleAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Edit SO1-01" }).PressAsync("Enter");
        await page.GetByLabel("Evidence: SO1-01").FillAsync("TC-2025-1");
        await page.GetByLabel("Evidence: SO1-01").PressAsync("Enter");
        await Assertions.Expect(Taken(page)).ToBeVisibleAsync();

        await app.DisposeAsync();
        await Assertions.Expect(page.Locator("#components-reconnect-modal")).ToContainTextAsync("The connection was lost");
        await Assertions.Expect(page.Locator("#components-reconnect-modal")).ToBeVisibleAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => Taken(page).ClickAsync());
        Assert.Contains("TC-2025-1", await File.ReadAllTextAsync(await download.PathAsync(), Stop), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("en", 1280)]
    [InlineData("fr", 1280)]
    [InlineData("fr", 390)]
    public async Task It_passes_axe_in_use_and_fits_its_screen(string language, int width)
    {
        var page = await OpenAsync($"/plan/2024-25/work?lang={language}&compare=2023/24", width);
        await page.Locator("td button").Nth(1).ClickAsync();
        await page.Locator("td select").SelectOptionAsync("cancelled");
        await page.Locator("td select").PressAsync("Enter");
        await Assertions.Expect(page.Locator(".err")).ToBeVisibleAsync();
        await page.Locator("[aria-invalid]").FillAsync("PC 93, item 4");
        await page.Locator("[aria-invalid]").PressAsync("Enter");
        await Assertions.Expect(page.Locator("a.take")).ToBeVisibleAsync();
        await page.Locator(".workbar select").SelectOptionAsync("Status");
        await Assertions.Expect(page.Locator("tr.rz-group-row").First).ToBeVisibleAsync();
        await page.Locator("td button").First.ClickAsync();
        await Assertions.Expect(page.Locator("td select")).ToBeFocusedAsync();

        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page scrolls sideways.");
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var result = await page.RunAxe();
            Assert.Empty(
                result.Violations.Select(v => $"{scheme}: {v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}"));
        }
        // On paper stands the list, without what only works on a screen.
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await page.Locator(".workbar").IsVisibleAsync() || await page.Locator("td button").First.IsVisibleAsync());
        Assert.True(await page.Locator("tr.rz-data-row").First.IsVisibleAsync());
        Assert.Empty(await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('.work *')].filter(e => getComputedStyle(e).animationName != 'none' || "
                + "getComputedStyle(e).transitionDuration != '0s').map(e => e.className)"));
        await CloseAsync(page);
    }

    private IReadOnlyList<PlanAction> Actions => sample.Workspace.At().Registers.ImplementationPlan(Period.Parse("2024/25")).Actions;

    private async Task<IPage> OpenAsync(string address = Address, int width = 1280)
    {
        var page = await browser.OpenAsync(sample, address, width);
        await Assertions.Expect(page.Locator(".workbar [role=status]")).ToContainTextAsync("62");
        return page;
    }

    private static ILocator Rows(IPage page) => page.Locator("tr.rz-data-row");

    private static ILocator Taken(IPage page) => page.GetByRole(AriaRole.Link, new() { Name = "Take the draft away" });

    private static Task ShowsAsync(IPage page, string said) =>
        Assertions.Expect(page.Locator(".workbar [role=status]")).ToHaveTextAsync(said);

    /// <summary>The browser has nothing to say against the page: no refused style, no missing file, no error of a script.</summary>
    private static async Task CloseAsync(IPage page)
    {
        Assert.Empty(page.Complaints());
        await page.Context.CloseAsync();
    }
}
