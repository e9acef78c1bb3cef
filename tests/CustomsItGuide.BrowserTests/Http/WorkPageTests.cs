using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CustomsItGuide.BrowserTests.Browser;
using CustomsItGuide.Web.Http;

namespace CustomsItGuide.BrowserTests.Http;

/// <summary>The interactive page is sent beside the read pages, not among them: its own policy, its own scripts, never kept.</summary>
public sealed class WorkPageTests(SampleSite sample)
{
    private const string Address = "/plan/2024-25/work?lang=en";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> ReadPages =>
        [.. SamplePagesTests.Paths, "/plan/2024-25", "/plan/2024-25/SO1-01", "/nowhere", "/plan/1999-00"];

    [Theory]
    [MemberData(nameof(ReadPages))]
    public async Task A_read_page_has_no_script_and_the_strict_policy(string path)
    {
        using var answer = await sample.Client.GetAsync(new Uri(path, UriKind.Relative), Stop);
        Assert.Equal(SecurityHeaders.ReadPagePolicy, Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        var html = await answer.Content.ReadAsStringAsync(Stop);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<!--Blazor", html, StringComparison.Ordinal);
        var links = new HtmlParser().ParseDocument(html).QuerySelectorAll<IHtmlLinkElement>("link");
        Assert.DoesNotContain(links, l => l.Href?.Contains("/work/", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task The_interactive_page_has_its_own_policy_and_is_made_for_one_reader()
    {
        using var answer = await sample.Client.GetAsync(new Uri(Address, UriKind.Relative), Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(SecurityHeaders.InteractivePolicy, Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.DoesNotContain("unsafe-eval", SecurityHeaders.InteractivePolicy, StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl is { Private: true, NoStore: true });
        Assert.Null(answer.Headers.ETag);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Stop));
        Assert.All(page.QuerySelectorAll<IHtmlScriptElement>("script"),
            s => Assert.True(s.Source is { Length: > 0 } && s.Text.Length == 0));
        Assert.Equal(62, page.QuerySelectorAll("tr.rz-data-row").Length);
        Assert.Equal("Work on the list", page.QuerySelector("h1")!.TextContent);
    }

    /// <summary>A route that nothing is kept of is resolved as any other: language, position and year are the request's.</summary>
    [Fact]
    public async Task A_route_outside_the_cache_shows_its_view()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/plan/2022-23/work?as-of=2024-06-30");
        request.Headers.AcceptLanguage.ParseAdd("fr");
        using var answer = await sample.Client.SendAsync(request, Stop);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(Stop));
        Assert.Equal("fr", page.DocumentElement.GetAttribute("lang"));
        Assert.Contains("2022/23", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        var known = sample.Workspace.At("2024-06-30");
        Assert.Contains($"position {known.Position}", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(known.Registers.ImplementationPlan(Period.Parse("2022/23")).Actions.Select(a => a.Action),
            page.QuerySelectorAll("tr.rz-data-row .id").Select(e => e.TextContent));

        using var refused = await sample.Client.GetAsync(new Uri("/plan/1999-00/work?lang=en", UriKind.Relative), Stop);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("which the plan does not have", await refused.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);

        using var slash = await sample.Client.GetAsync(new Uri("/plan/2022-23/work/?as-of=2024-06-30", UriKind.Relative), Stop);
        Assert.Equal("/plan/2022-23/work?as-of=2024-06-30", slash.Headers.Location!.OriginalString);
    }

    /// <summary>Cell by cell what the plan's own page says of the same actions.</summary>
    [Fact]
    public async Task It_says_no_more_of_an_action_than_the_read_page()
    {
        var list = new HtmlParser().ParseDocument(await sample.Client.GetStringAsync(new Uri(Address, UriKind.Relative), Stop));
        var plan = new HtmlParser()
            .ParseDocument(await sample.Client.GetStringAsync(new Uri("/plan/2024-25?lang=en", UriKind.Relative), Stop));
        var rows = plan.QuerySelectorAll("section[aria-labelledby=all-actions] tbody tr:not(.layer)");
        var read = rows.ToDictionary(r => r.Id!, r => Said(r.Children));
        foreach (var row in list.QuerySelectorAll("tr.rz-data-row"))
        {
            var cells = Said(row.Children);
            Assert.Equal("Edit " + row.QuerySelector(".id")!.TextContent, cells[^1]);
            Assert.Equal(read[row.QuerySelector(".id")!.TextContent], cells[..^1]);
        }

        static string[] Said(IEnumerable<IElement> cells) =>
            [.. cells.Select(c => string.Join(' ', c.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
    }

    [Fact]
    public async Task The_first_visit_stays_under_260_KB_and_the_scripts_may_be_kept_for_good()
    {
        var page = new HtmlParser().ParseDocument(await sample.Client.GetStringAsync(new Uri(Address, UriKind.Relative), Stop));
        var sheets = page.QuerySelectorAll("link[rel=stylesheet]").Select(l => l.GetAttribute("href")!);
        var files = sheets.Concat(page.QuerySelectorAll("script").Select(s => s.GetAttribute("src")!)).ToList();
        Assert.Equal(8, files.Count);
        long sum = 0;
        foreach (var path in files.Append(Address))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.AcceptEncoding.ParseAdd("br");
            using var answer = await sample.Client.SendAsync(request, Stop);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            sum += (await answer.Content.ReadAsByteArrayAsync(Stop)).Length;
            if (path.StartsWith("/work/", StringComparison.Ordinal))
                Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        }
        Assert.InRange(sum, 1, 260 * 1024);
        using var unknown = await sample.Client.GetAsync(new Uri("/work/000000000000/work.js", UriKind.Relative), Stop);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Fact]
    public async Task No_font_is_asked_for()
    {
        var page = new HtmlParser().ParseDocument(await sample.Client.GetStringAsync(new Uri(Address, UriKind.Relative), Stop));
        foreach (var sheet in page.QuerySelectorAll("link[rel=stylesheet]").Select(l => l.GetAttribute("href")!))
            Assert.DoesNotContain("@font-face", await sample.Client.GetStringAsync(new Uri(sheet, UriKind.Relative), Stop),
                StringComparison.Ordinal);
    }
}
