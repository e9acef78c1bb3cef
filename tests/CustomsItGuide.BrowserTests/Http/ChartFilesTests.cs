using CustomsItGuide.Charts;
using CustomsItGuide.Pages.Charts;
using CustomsItGuide.Wording;

namespace CustomsItGuide.BrowserTests.Http;

/// <summary>One chart, one truth: what the command writes is what the page offers.</summary>
public sealed class ChartFilesTests(SampleSite sample)
{
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task The_command_s_charts_are_the_files_of_the_site(string language)
    {
        var at = sample.Workspace.At();
        var view = new ChartView(at, at.DefaultPeriod, Format.For(language));
        // One of each kind; the map's links carry the reader's language on the site, and none in a file of the command.
        foreach (var name in ChartCatalogue.Names(view).Where(n => n.Kind != "map").GroupBy(n => n.Kind).Select(kind => kind.First()))
        {
            var address = new Uri($"/charts/{name}.svg?lang={language}", UriKind.Relative);
            using var answer = await sample.Client.GetAsync(address, TestContext.Current.CancellationToken);
            if (ChartCatalogue.Draw(view, name.Kind, name.Subject, ChartWidth.Wide) is { } chart)
                Assert.Equal(chart.ToStandalone(), await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            else
                Assert.False(answer.IsSuccessStatusCode, address.ToString());
        }
    }

    [Theory]
    [InlineData("map/all", 200)]
    [InlineData("map/anything", 404)]
    [InlineData("satisfaction/anything", 404)]
    [InlineData("missions/anything", 404)]
    [InlineData("history/SP9-9", 404)]
    [InlineData("nothing/all", 404)]
    public async Task A_chart_has_one_address(string name, int status)
    {
        foreach (var ending in new[] { "svg", "csv" })
        {
            using var answer =
                await sample.Client.GetAsync(new Uri($"/charts/{name}.{ending}", UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(status, (int)answer.StatusCode);
        }
    }
}
