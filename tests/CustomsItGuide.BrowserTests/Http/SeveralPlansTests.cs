using System.Net;
using System.Text.RegularExpressions;
using CustomsItGuide.Web;
using Microsoft.AspNetCore.Builder;

namespace CustomsItGuide.BrowserTests.Http;

/// <summary>One site over two plans: each under its id, and a first page that lists them.</summary>
public sealed partial class SeveralPlansTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("several-plans").FullName;
    private PlanSources _plans = null!;
    private WebApplication _app = null!;
    private HttpClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        var data = Path.Combine(AppContext.BaseDirectory, "data", "plan");
        foreach (var id in new[] { "one", "two" })
        {
            var plan = Directory.CreateDirectory(Path.Combine(_folder, "plans", id)).FullName;
            foreach (var file in Directory.GetFiles(data, "*", SearchOption.AllDirectories))
            {
                var to = Path.Combine(plan, Path.GetRelativePath(data, file));
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
                await File.WriteAllTextAsync(to, Path.GetFileName(file) == "plan.yaml" ? text.Replace("id: wco-2022-2025", $"id: plan-{id}",
                    StringComparison.Ordinal).Replace("en: WCO Strategic Plan 2022-2025", $"en: The plan of {id}", StringComparison.Ordinal)
                    : text, TestContext.Current.CancellationToken);
            }
            Workspace.Create(Path.Combine(_folder, "workspaces", id), plan, "test", "test", DateTimeOffset.UnixEpoch.AddYears(54)).Dispose();
        }
        _plans = PlanSources.Of(Installation.Find(Path.Combine(_folder, "workspaces")));
        _app = Site.Build(["--urls", "http://127.0.0.1:0"], _plans);
        await _app.StartAsync(TestContext.Current.CancellationToken);
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(_app.Urls.First()) };
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
        _plans.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Each_plan_stands_under_its_id_and_every_link_of_it_stays_there()
    {
        foreach (var (id, other) in new[] { ("plan-one", "plan-two"), ("plan-two", "plan-one") })
        {
            foreach (var path in new[] { "", "map", "off-target", "plan", "plan/2023-24/work", "surveys", "capacity", "operations", "risks",
                "definitions", "deliveries", "search?q=so1", "indicators/SO1-1", "operations?lang=fr" })
            {
                var (status, body) = await Get($"/{id}/{path}");
                Assert.True(status == HttpStatusCode.OK, $"{path}: {status}");
                Assert.Contains($"href=\"/{id}/", body, StringComparison.Ordinal);
                Assert.DoesNotContain(other, body, StringComparison.Ordinal);
                var away = Link().Matches(body).Select(m => m.Groups["to"].Value)
                    .Where(a => !a.StartsWith($"/{id}/", StringComparison.Ordinal) && !a.StartsWith("/style/", StringComparison.Ordinal)
                        && !a.StartsWith("/work/", StringComparison.Ordinal)).Distinct();
                Assert.Equal([path.EndsWith("lang=fr", StringComparison.Ordinal) ? "/?lang=fr" : "/"], away);
            }
        }
    }

    [Fact]
    public async Task The_first_page_lists_them_and_nothing_else_is_at_the_root()
    {
        var (status, body) = await Get("/");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("href=\"/plan-one/\"", body, StringComparison.Ordinal);
        Assert.Contains("The plan of two", body, StringComparison.Ordinal);
        Assert.Contains("lang=\"fr\"", (await Get("/?lang=fr")).Body, StringComparison.Ordinal);
        foreach (var path in new[] { "/map", "/no-such-plan/", "/charts/map/all.svg" })
        {
            var (missing, list) = await Get(path);
            Assert.Equal(HttpStatusCode.NotFound, missing);
            Assert.Contains("href=\"/plan-one/\"", list, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_plan_is_found_whatever_the_case_of_its_id_and_a_year_with_a_slash_leads_on()
    {
        Assert.Contains("href=\"/plan-one/map\"", (await Get("/PLAN-ONE/map")).Body, StringComparison.Ordinal);
        using var answer = await _client.GetAsync("/plan-one/plan/2023/24", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("/plan-one/plan/2023-24", answer.Headers.Location!.OriginalString);
    }

    private async Task<(HttpStatusCode Status, string Body)> Get(string path)
    {
        using var answer = await _client.GetAsync(path, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [GeneratedRegex("(href|action|src)=\"(?<to>/[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
