using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CustomsItGuide.Web;

namespace CustomsItGuide.BrowserTests.Http;

/// <summary>Over a workspace of the plan that a newcomer is given, in which nothing has been delivered yet.</summary>
public sealed class NewPlanSite : ServedSite
{
    private readonly string folder;
    private readonly Workspace workspace;

    public NewPlanSite() : this(Directory.CreateTempSubdirectory("new-plan-site").FullName) { }

    private NewPlanSite(string folder) : this(folder, Made(folder)) { }

    private NewPlanSite(string folder, Workspace workspace) : base(SnapshotSource.Of(workspace)) =>
        (this.folder, this.workspace) = (folder, workspace);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        workspace.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static Workspace Made(string folder)
    {
        var plan = Path.Combine(folder, "plan");
        Workspace.WriteNewPlan(plan, "fr", Period.FiscalYear(2022));
        return Workspace.Create(Path.Combine(folder, "workspace"), plan, "test", "first");
    }
}

/// <summary>Every page of a plan without a delivery.</summary>
public sealed class NewPlanTests(NewPlanSite site) : IClassFixture<NewPlanSite>
{
    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public async Task Every_page_that_a_link_leads_to_answers(string language)
    {
        var (waiting, seen) = (new Queue<string>([$"/?lang={language}"]), new HashSet<string>(StringComparer.Ordinal));
        while (waiting.TryDequeue(out var address))
        {
            if (!seen.Add(address) || seen.Count > 150) continue;
            using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{address}: {response.StatusCode}");
            if (response.Content.Headers.ContentType?.MediaType != "text/html") continue;
            var page = new HtmlParser().ParseDocument(
                await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            foreach (var link in page.QuerySelectorAll("a[href^='/']"))
            {
                if (link.GetAttribute("href")!.Split('#')[0] is var next && next.Contains($"lang={language}", StringComparison.Ordinal))
                    waiting.Enqueue(next);
            }
        }
        Assert.Contains(seen, a => a.StartsWith("/indicators/SRV-1", StringComparison.Ordinal));
        Assert.Contains(seen, a => a.StartsWith("/actions", StringComparison.Ordinal));
        Assert.Contains(seen, a => a.StartsWith("/definitions", StringComparison.Ordinal));
    }
}
