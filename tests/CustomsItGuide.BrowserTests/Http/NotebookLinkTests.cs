using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;

namespace CustomsItGuide.BrowserTests.Http;

/// <summary>From an indicator's page to a notebook that begins with its tile.</summary>
public sealed class NotebookLinkTests(SampleSite sample)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_s_link_gives_a_notebook_of_the_same_view()
    {
        var html = await sample.Client.GetStringAsync(
            new Uri("/indicators/RES-2?lang=en&period=2023/24&as-of=2024-06-30", UriKind.Relative), Stop);
        var link = new HtmlParser().ParseDocument(html).QuerySelectorAll("a").Single(a => a.TextContent == "Open in a notebook (.ipynb)")
            .GetAttribute("href")!;
        using var answer = await sample.Client.GetAsync(new Uri(link, UriKind.Relative), Stop);
        Assert.Equal("RES-2-2023-24.ipynb", answer.Content.Headers.ContentDisposition!.FileName);
        var notebook = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Stop))!;
        Assert.Equal(4, (int)notebook["nbformat"]!);
        var code = string.Concat(notebook["cells"]!.AsArray().Where(c => (string)c!["cell_type"]! == "code")
            .SelectMany(c => c!["source"]!.AsArray()).Select(l => (string)l!));
        Assert.Contains("ws.At(\"2024-06-30\")", code, StringComparison.Ordinal);
        Assert.Contains("at.Score(\"2023/24\")", code, StringComparison.Ordinal);
        Assert.Contains("card[\"RES-2\"]", code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/indicators/XX-1/notebook")]
    [InlineData("/indicators/RES-2/notebook?period=1999/00")]
    [InlineData("/indicators/RES-2/notebook?as-of=%22%3B+Environment.Exit(1)%3B%22")]
    public async Task What_does_not_exist_gives_no_notebook(string address)
    {
        using var answer = await sample.Client.GetAsync(new Uri(address, UriKind.Relative), Stop);
        Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, answer.StatusCode.ToString());
        Assert.NotEqual("application/x-ipynb+json", answer.Content.Headers.ContentType!.MediaType);
    }
}
