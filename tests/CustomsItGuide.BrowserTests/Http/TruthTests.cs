using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CustomsItGuide.BrowserTests.Http;

/// <summary>What pages said on the sample and was not so: each case with what is so.</summary>
public sealed partial class TruthTests(SampleSite sample)
{
    [Fact]
    public async Task The_plan_says_the_same_eight_late_actions_in_headline_column_list_and_chart()
    {
        var page = await PageAsync("/plan?period=2024/25&lang=en");
        var said = Words(page.QuerySelector("main")!);
        Assert.Contains("Due by then: 62, and of those not completed: 8.", said, StringComparison.Ordinal);
        Assert.Contains("Late on 3 November 2025, because due before that day and not completed: 8.", said, StringComparison.Ordinal);
        var late = page.QuerySelector("section[aria-labelledby=late] table")!;
        Assert.Equal(8, late.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("126 days late", Words(late), StringComparison.Ordinal); // 30 June to 3 November
        var chart = page.QuerySelectorAll("svg").First(s => s.Closest(".narrow-chart") is null);
        var ends = chart.QuerySelectorAll("text").Select(Words).ToList();
        Assert.Contains("62 due", ends);
        Assert.Contains("54 done", ends);
        Assert.Contains("due and not completed: 8", chart.TextContent, StringComparison.Ordinal);
        // The last step up, to what falls due on the last day, stands inside of the plot: the line goes on after it.
        Assert.Matches(LastStep(), chart.QuerySelector(".c-limit")!.GetAttribute("d"));
    }

    [Fact]
    public async Task Accounts_that_were_not_delivered_are_not_zero_euros()
    {
        var said = Words((await PageAsync("/capacity?period=2024/25&lang=en")).QuerySelector("main")!);
        Assert.Contains("What the programmes executed in 2024/25 has not been reported.", said, StringComparison.Ordinal);
        Assert.DoesNotContain("0 euros", said, StringComparison.Ordinal);
        Assert.Contains("n’a pas été communiqué", Words((await PageAsync("/capacity?period=2024/25&lang=fr")).QuerySelector("main")!),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2024/25")]
    [InlineData("2024/25-H1")]
    [InlineData("2021/22")]
    public async Task Each_column_of_the_overview_counts_every_indicator_and_absences_have_one_word(string period)
    {
        var page = await PageAsync($"/?period={period}&lang=en");
        var columns = page.QuerySelectorAll(".counts > div").Select(c => c.QuerySelectorAll("li").ToList()).ToList();
        Assert.All(columns,
            items => Assert.Equal(28,
                items.Sum(i => int.Parse(i.QuerySelector("b")!.TextContent, System.Globalization.CultureInfo.InvariantCulture))));
        // What has no value has none for the same reason in both columns.
        foreach (var item in columns[0].Skip(1).Select(Words).Where(i => !i.StartsWith("0 ", StringComparison.Ordinal)))
        {
            var (number, reason) =
                (int.Parse(item.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture),
                    item[(item.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
            Assert.Equal(number, columns[1].Select(Words).Where(i => i.EndsWith($"(no value: {reason})", StringComparison.Ordinal))
                .Sum(i => int.Parse(i.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    [Fact]
    public async Task The_overview_explains_why_fewer_are_met_than_reach_their_target()
    {
        var said = Words((await PageAsync("/?period=2024/25&lang=en")).QuerySelector(".counts")!);
        Assert.Matches(FactsAndStatus(), said);
    }

    [Fact]
    public async Task An_item_is_not_called_a_real_decline_for_its_own_test_alone()
    {
        var said = Words((await PageAsync("/surveys?period=2023/24&lang=en")).QuerySelector("main")!);
        Assert.DoesNotContain("real decline", said, StringComparison.Ordinal);
        Assert.Contains("the interval (95 %) knows", said, StringComparison.Ordinal);
        Assert.Contains("items are tested at once", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_survey_s_chart_says_the_share_that_the_table_says()
    {
        var page = await PageAsync("/surveys?period=2024/25&lang=en");
        var table = Words(page.QuerySelector("section[aria-labelledby=items]")!);
        var shares = page.QuerySelectorAll("section[aria-labelledby=distributions] svg desc").SelectMany(d => Share().Matches(Words(d)))
            .Select(m => m.Value).ToList();
        Assert.NotEmpty(shares);
        Assert.All(shares, share => Assert.Contains(share, table, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Rounded_figures_have_a_range_and_no_level_of_a_hundred_percent()
    {
        var page = Words((await PageAsync("/indicators/SP2-1?period=2023/24&lang=en")).QuerySelector("main")!);
        Assert.DoesNotContain("100 % interval", page, StringComparison.Ordinal);
        Assert.Contains("Range of the rounded figures", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_measure_picks_and_what_the_value_counts_are_two_numbers_with_two_names()
    {
        var page = Words((await PageAsync("/indicators/SP2-1?period=2024/25&lang=en")).QuerySelector("main")!);
        Assert.Contains("Rows that the measure picks: 7; counted: 2;", page, StringComparison.Ordinal);
        Assert.Contains("4, none counted", page, StringComparison.Ordinal);
        Assert.Matches("Reports in other units ?1", page);
    }

    [Fact]
    public async Task A_half_year_page_of_an_indicator_that_is_read_by_year_has_no_value_to_check()
    {
        var page = Words((await PageAsync("/indicators/SP2-1?period=2023/24-H1&lang=en")).QuerySelector("main")!);
        Assert.Contains("There is no value to check in this period.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("The check query gives", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_flagged_list_tells_since_when_the_status_stands_apart_from_since_when_it_is_flagged()
    {
        var rows = (await PageAsync("/off-target?period=2024/25&lang=en")).QuerySelectorAll("table.flagged tbody tr").Select(Words)
            .ToList();
        Assert.StartsWith("RES-1", rows[^1], StringComparison.Ordinal);
        Assert.Contains("2024/25flagged since 2022/23", rows[^1], StringComparison.Ordinal);
    }

    private async Task<IDocument> PageAsync(string path) =>
        new HtmlParser()
            .ParseDocument(
                await sample.Client.GetStringAsync(
                    new Uri(path + (path.Contains("as-of", StringComparison.Ordinal) ? "" : "&as-of=122"), UriKind.Relative),
                    TestContext.Current.CancellationToken));

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split([' ', '\u00A0', '\u202F', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"V[\d.]+H[\d.]+$", RegexOptions.None, 1000)]
    private static partial Regex LastStep();

    [GeneratedRegex(@"\d+\.\d+ %", RegexOptions.None, 1000)]
    private static partial Regex Share();

    [GeneratedRegex(@"\d+ of 26 targets are reached\. The status “Met” also asks whether the data can carry that: \d+ have it\.", RegexOptions.None, 1000)]
    private static partial Regex FactsAndStatus();
}
