using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CustomsItGuide.BrowserTests.Http;

/// <summary>What stands in the pages, read as HTML.</summary>
public sealed class PageTests(RunningSite site)
{
    [Fact]
    public async Task Overview_lists_all_indicators_in_the_order_of_the_plan()
    {
        var page = await PageAsync("/?lang=en");
        var ids = page.QuerySelectorAll(".matrix tbody tr:not(.layer) .id").Select(e => e.TextContent).ToList();
        Assert.Equal(Sample.SamplePlan.Plan.Indicators.Select(i => i.Id), ids);
        Assert.Equal(5, page.QuerySelectorAll(".matrix tr.layer").Length);
        Assert.Equal("WCO Strategic Plan 2022-2025", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("position 42 (head 3f2a91c0b7de)", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_that_misses_its_target_never_reads_as_if_it_reached_it()
    {
        var page = await PageAsync("/?lang=en");
        Assert.Equal("99.95\u00A0%", Cell(page, "SO3-1", "Value"));
        Assert.Equal("79.96\u00A0%", Cell(page, "SP3-1", "Value"));
        Assert.Equal("62.96\u00A0%", Cell(page, "SO1-3", "Value"));
        Assert.Equal("≥ baseline 63.04\u00A0% (2021/22)", Cell(page, "SO1-3", "Target"));
        Assert.Equal("100.0\u00A0%", Cell(page, "SO2-1", "Value"));
    }

    [Fact]
    public async Task An_absence_has_a_word_and_no_number()
    {
        var page = await PageAsync("/?lang=en");
        Assert.Equal("not reported", Cell(page, "SO2-2", "Value"));
        Assert.Equal("suppressed", Cell(page, "SO3-3", "Value"));
        Assert.Equal("not due yet", Cell(page, "SO4-2", "Value"));
        Assert.Equal("not applicable", Cell(page, "ORG-1", "Value"));
        var counts = page.QuerySelector(".counts")!.TextContent;
        Assert.Contains("23 reported", counts, StringComparison.Ordinal);
        Assert.Contains("1 not reported", counts, StringComparison.Ordinal);
    }

    [Fact]
    public async Task French_is_French_throughout()
    {
        var page = await PageAsync("/", "fr-CH, fr;q=0.9, en;q=0.8");
        Assert.Equal("fr", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("63,0\u00A0%", Cell(page, "SO1-1", "Valeur"));
        Assert.Equal("6\u202F843 saisies provisoire", Cell(page, "SP2-1", "Valeur"));
        Assert.Contains("30\u00A0août 2024", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Facilitation des échanges\u00A0:", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_chosen_view_stays_in_every_link()
    {
        var page = await PageAsync("/?period=2022-23&as-of=12&lang=fr");
        Assert.All(page.QuerySelectorAll<IHtmlAnchorElement>(".matrix a"), a =>
            Assert.EndsWith("?period=2022/23&as-of=12&lang=fr", a.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal("2022/23", page.QuerySelector<IHtmlSelectElement>("select[name=period]")!.Value);
        Assert.Equal("12", page.QuerySelector<IHtmlInputElement>("input[name=as-of]")!.Value);
        var plain = await PageAsync("/");
        Assert.Equal("/indicators/SO1-1", plain.QuerySelectorAll(".matrix a")[2].GetAttribute("href"));
    }

    [Fact]
    public async Task The_other_language_is_a_link_to_the_very_same_view()
    {
        var page = await PageAsync("/off-target?period=2022/23&as-of=12&lang=fr&objective=SO1&compare=2023/24");
        var link = page.QuerySelector<IHtmlAnchorElement>("a[hreflang]")!;
        Assert.Equal(("en", "en", "English"), (link.GetAttribute("hreflang"), link.GetAttribute("lang"), link.TextContent));
        Assert.Equal("/off-target?objective=SO1&period=2022/23&as-of=12&lang=en&compare=2023/24", link.GetAttribute("href"));
    }

    [Fact]
    public async Task An_indicator_is_told_in_the_order_of_the_design()
    {
        var page = await PageAsync("/indicators/SO1-1?lang=en");
        string[] order = ["answer", "verdicts", "figures", "history", "judgement", "breakdown", "commentary", "receipt", "quality",
            "changes", "definition"];
        Assert.Equal(order, page.QuerySelectorAll("h2[id]").Select(h => h.Id).Intersect(order));
        Assert.NotEmpty(page.QuerySelector(".defined")!.TextContent);
        Assert.All(page.QuerySelectorAll<IHtmlAnchorElement>(".jump a"), a => Assert.NotNull(page.QuerySelector(a.GetAttribute("href")!)));
    }

    [Fact]
    public async Task Every_status_mark_has_its_letter_beside_its_word()
    {
        var page = await PageAsync("/?lang=fr");
        var marks = page.QuerySelectorAll(".matrix td .mark:has(.shape)");
        Assert.Equal(28, marks.Length);
        Assert.All(marks, m => Assert.Equal(1, m.QuerySelector(".letter")!.GetAttribute("data-letter")!.Length));
        Assert.Equal(9, marks.Select(m => m.QuerySelector(".letter")!.GetAttribute("data-letter")).Distinct().Count());
    }

    [Fact]
    public async Task Every_page_says_that_data_are_synthetic_and_which()
    {
        foreach (var path in new[] { "/", "/deliveries", "/indicators/SO1-1", "/nowhere", "/?period=1999/00" })
        {
            var page = await PageAsync(path + (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=en", status: null);
            Assert.Contains("21 of the 41 delivered files", page.QuerySelector(".banner")!.TextContent, StringComparison.Ordinal);
            Assert.Contains("missions_2023-24.synthetic.xlsx", page.QuerySelector(".banner")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Indicator_answers_in_one_sentence_that_says_no_more_than_the_status()
    {
        var page = await PageAsync("/indicators/so1-1?lang=en");
        Assert.Equal(
            "For 2023/24 the value is 63.0\u00A0% (63 of 100); the target is 100\u00A0%: off target, on a full count.",
            page.QuerySelector(".answer")!.TextContent);
        var french = await PageAsync("/indicators/SO2-2?lang=fr");
        Assert.Equal(
            "Pour 2023/24, il n'y a pas de valeur (non communiqué)\u00A0: la remise est en retard, ce qui ne dit rien de la performance.",
            french.QuerySelector(".answer")!.TextContent);
    }

    [Fact]
    public async Task Indicator_shows_the_receipt_and_encodes_what_was_delivered()
    {
        var page = await PageAsync("/indicators/SO1-1?lang=en");
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Empty(page.QuerySelectorAll("[style]"));
        Assert.Contains("<script>alert(1)</script> & more", page.QuerySelector("table.rows")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("<b>(29\u00A0%)</b>", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, page.QuerySelectorAll("pre").Length);
        Assert.Contains("The check query gives 63.0\u00A0%; the page shows 63.0\u00A0%.", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Matches("Rows that the measure picks: 100; counted: [0-9]+; shown: 40", page.Body.TextContent);
        Assert.Contains(new string('a', 64), page.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains("suppressed: too few to publish", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_half_year_without_a_receipt_says_why()
    {
        var page = await PageAsync("/indicators/SO1-1?period=2023/24-H1&lang=en");
        Assert.Contains("SO1-1 is not reported by half-year.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("For the first half of 2023/24 the value is", page.QuerySelector(".answer")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deliveries_can_be_narrowed_to_one()
    {
        var all = await PageAsync("/deliveries?lang=en");
        var positions = all.QuerySelectorAll(".deliveries tbody th").Select(e => e.TextContent).ToList();
        Assert.Equal(41, positions.Count);
        Assert.Equal("42", positions[0]);
        Assert.Equal(2, all.QuerySelectorAll("section[aria-labelledby=rejections] tbody tr").Length);

        var one = await PageAsync("/deliveries?delivery=12&lang=en");
        Assert.Equal("Delivery 12", one.QuerySelector("h1")!.TextContent);
        var row = Assert.Single(one.QuerySelectorAll("section[aria-labelledby=rejections] tbody tr"));
        foreach (var said in new[] { "missions_2023-24.synthetic.xlsx, sheet 'Activités', row 17, column ends_on", "31/02/2024", "A date",
            "Write the date as 2024-02-29" })
            Assert.Contains(said, row.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nowhere", HttpStatusCode.NotFound, "There is no such page")]
    [InlineData("/indicators/XX-9", HttpStatusCode.NotFound, "There is no such indicator")]
    [InlineData("/deliveries?delivery=99", HttpStatusCode.NotFound, "There is no delivery at journal position 99")]
    [InlineData("/deliveries?delivery=x", HttpStatusCode.BadRequest, "A delivery is named by its number")]
    [InlineData("/?period=1999/00", HttpStatusCode.BadRequest, "It has: 2021/22, 2022/23-H1, 2022/23")]
    [InlineData("/?as-of=tomorrow", HttpStatusCode.BadRequest, "'tomorrow' is no position from 1 to 42.")]
    [InlineData("/?as-of=13", HttpStatusCode.InternalServerError, "The fault is ours; no data were changed.")]
    public async Task What_cannot_be_shown_is_said_plainly(string path, HttpStatusCode status, string said)
    {
        var page = await PageAsync(path, "en", status);
        Assert.Contains(said, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page.Body!.TextContent, StringComparison.Ordinal);
    }

    private async Task<IHtmlDocument> PageAsync(string path, string language = "en", HttpStatusCode? status = HttpStatusCode.OK)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptLanguage.ParseAdd(language);
        using var response = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        if (status is not null) Assert.Equal(status, response.StatusCode);
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static string Cell(IHtmlDocument page, string id, string label)
    {
        var row = page.QuerySelectorAll(".matrix tr").Single(r => r.QuerySelector(".id")?.TextContent == id);
        var words = row.QuerySelector($"td[data-label='{label}']")!.TextContent.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words);
    }
}
