using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CustomsItGuide.Pages;
using CustomsItGuide.Tests.Disclosure;
using CustomsItGuide.Web;

namespace CustomsItGuide.BrowserTests.Http;

/// <summary>
/// Two worlds that differ only in who said what have the same pages, byte for byte but for hashes: each page, with each filter that it
/// offers, and the file behind each chart, in both languages.
/// </summary>
public sealed partial class TwinPagesTests(SampleSite sample)
{
    private static readonly string[] Both = ["en", "fr"];

    [Fact]
    public async Task No_page_filter_or_chart_tells_who_of_two_Members_was_satisfied()
    {
        var root = Directory.CreateTempSubdirectory("twin");
        try
        {
            var (plan, deliveries) =
                (Path.Combine(AppContext.BaseDirectory, "data", "plan"), Path.Combine(AppContext.BaseDirectory, "data", "sample"));
            var other = Path.Combine(root.FullName, "deliveries");
            Assert.True(TwinSample.Write(sample.Workspace, deliveries, other).Count >= 8);
            using var workspace = Workspace.CreateSample(Path.Combine(root.FullName, "workspace"), plan, other);
            await using var site = new TwinSite(SnapshotSource.Of(workspace));
            await site.InitializeAsync();
            var compared = 0;
            // An earlier position is built when somebody asks for it; a request would wait, and a busy machine takes its time.
            foreach (var world in new[] { sample.Workspace, workspace }) await world.At("81").ReadyAsync();
            foreach (var (period, at, languages) in new[] { ("2023/24", "122", Both), ("2024/25", "122", Both[..1]),
                ("2023/24", "81", Both[1..]) })
            {
                foreach (var language in languages)
                {
                    var view = $"period={period}&as-of={at}&lang={language}";
                    HashSet<string> seen = [];
                    Queue<string> open = new([$"/?{view}"]);
                    while (open.TryDequeue(out var path))
                    {
                        if (!seen.Add(path)) continue;
                        var (here, there) = (await BodyAsync(sample.Client, path), await BodyAsync(site.Client, path));
                        Assert.True(here == there, $"{path}: {Difference(here, there)}");
                        compared++;
                        if (!path.Contains(".csv", StringComparison.Ordinal))
                            foreach (var next in Next(path, here, period, at, language)) open.Enqueue(next);
                    }
                }
            }
            Assert.True(compared > 400, $"{compared} addresses were compared.");
            await NothingOfARefusedRowIsShownAsync(workspace, site.Client, deliveries, root.FullName);
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    /// <summary>A blank comma too many shifts an answer into a column that holds none, or makes the whole row the value that is
    /// refused.</summary>
    private static async Task NothingOfARefusedRowIsShownAsync(Workspace workspace, HttpClient client, string deliveries, string folder)
    {
        var file = Path.Combine(folder, "instrument_status_annual-2024-25.csv");
        File.WriteAllText(file,
            File.ReadAllText(Path.Combine(deliveries, "instrument_status_annual-2024-25_synthetic.csv")).TrimEnd('\n') + "\n"
            + "annual-2024-25,FR,pmm,not_implemented,political,Our minister, frankly, distrusts the Secretariat\n"
            + "annual-2024-25,BE,rkc,political,not_implemented,\n");
        var position = workspace.Load(
            new LoadRequest([file], DataSet: "instrument_status", By: "x",
                Received: new DateTimeOffset(2025, 12, 1, 0, 0, 0, TimeSpan.Zero))).After.Position;
        foreach (var language in new[] { "en", "fr" })
        {
            var page = await client.GetStringAsync(new Uri($"/deliveries?delivery={position}&lang={language}", UriKind.Relative),
                TestContext.Current.CancellationToken);
            Assert.Contains("too_many_columns", page, StringComparison.Ordinal);
            Assert.DoesNotContain("distrusts", page, StringComparison.Ordinal);
            Assert.DoesNotContain("political", page, StringComparison.Ordinal);
            // Whoever tries all rows that a small file can hold would find the one that has its hash.
            Assert.DoesNotContain(workspace.At().Deliveries[^1].Files[0].Sha256, page, StringComparison.Ordinal);
        }
        Assert.NotNull(workspace.At().Deliveries[^1].Salt);
    }

    /// <summary>Links and choices of forms that stay in the view; others are asked for by themselves.</summary>
    private static IEnumerable<string> Next(string path, string html, string period, string at, string language)
    {
        var page = new HtmlParser().ParseDocument(html);
        var view = $"period={period}&as-of={at}&lang={language}";
        foreach (var link in page.QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!.Split('#')[0])
            .Distinct(StringComparer.Ordinal))
        {
            var query = WebUtility.UrlDecode(link);
            if (query.StartsWith("/notebooks", StringComparison.Ordinal) || query.Contains("delivery=", StringComparison.Ordinal)) continue;
            if (query.Contains("period=" + period, StringComparison.Ordinal) && query.Contains("as-of=" + at, StringComparison.Ordinal)
                && query.Contains("lang=" + language, StringComparison.Ordinal)) yield return link;
        }
        if (path.StartsWith("/surveys?" + view, StringComparison.Ordinal) && path.Length == ("/surveys?" + view).Length)
        {
            foreach (var region in page.QuerySelectorAll("select[name=region] option").Select(o => o.GetAttribute("value"))
                .Where(v => !string.IsNullOrEmpty(v)))
            {
                yield return $"{path}&region={region}";
            }
        }
    }

    private static async Task<string> BodyAsync(HttpClient client, string path)
    {
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path}: {response.StatusCode}");
        return Hash().Replace(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), "#");
    }

    private static string Difference(string here, string there)
    {
        var at = here.Zip(there).TakeWhile(p => p.First == p.Second).Count();
        return $"\n{Around(here, at)}\n{Around(there, at)}";
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 150)..Math.Min(text.Length, at + 150)];

    [GeneratedRegex("[0-9a-f]{12,64}", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Hash();

    private sealed class TwinSite(SnapshotSource source) : ServedSite(source);
}
