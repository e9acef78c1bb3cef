using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CustomsItGuide.Pages;
using CustomsItGuide.Pages.Indicators;
using CustomsItGuide.Pages.Scorecards;
using CustomsItGuide.Tests.Workspaces;
using CustomsItGuide.Wording;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace CustomsItGuide.Tests.Pages;

/// <summary>A page is made from a snapshot and a reader's choices: no request, no web server.</summary>
public sealed class PagesWithoutServerTests(SampleWorkspace sample)
{
    [Fact]
    public async Task The_overview_is_made_from_a_snapshot_alone()
    {
        var snapshot = sample.Shared.At();
        var page = await RenderAsync<Overview>(snapshot, new ViewChoices { Urls = new Urls(Period: "2023/24") });

        var card = snapshot.Score(Period.Parse("2023/24"));
        var ids = page.QuerySelectorAll(".matrix tbody tr:not(.layer) .id").Select(e => e.TextContent);
        Assert.Equal(card.Assessments.Select(a => a.Indicator.Id), ids);
        var said = page.QuerySelectorAll(".matrix td[data-label=Status]").Select(e => e.TextContent.Trim()).ToList();
        Assert.All(card.Assessments.Zip(said), pair =>
            Assert.StartsWith(Format.English.Text(Terms.Of(pair.First.Status)), pair.Second, StringComparison.OrdinalIgnoreCase));
        Assert.Contains($"position {snapshot.Position}", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_indicator_is_made_in_the_reader_s_language_as_of_an_earlier_position()
    {
        var snapshot = sample.At("2024-06-30");
        var choices = new ViewChoices { Path = "/indicators/SO1-1", Language = "fr", Urls = new Urls("2023/24", "2024-06-30", "fr") };
        var page = await RenderAsync<IndicatorPage>(snapshot, choices, new() { [nameof(IndicatorPage.Id)] = "SO1-1" });

        var reading = snapshot.Score(Period.Parse("2023/24"))["SO1-1"].Reading;
        Assert.Contains(Format.French.Percent(reading.Value!.Value), page.QuerySelector(".answer")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("figure svg"));
        Assert.All(page.QuerySelectorAll("a[href^='/indicators/']"),
            a => Assert.Contains("lang=fr", a.GetAttribute("href"), StringComparison.Ordinal));
    }

    private static async Task<IDocument> RenderAsync<TPage>(Snapshot snapshot, ViewChoices choices,
        Dictionary<string, object?>? parameters = null)
        where TPage : IComponent
    {
        var services = new ServiceCollection().AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
            .AddSingleton(new PageState(snapshot, choices));
        await using var provider = services.BuildServiceProvider();
        await using var renderer = new HtmlRenderer(provider, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters ?? []))).ToHtmlString());
        return new HtmlParser().ParseDocument(html);
    }
}
