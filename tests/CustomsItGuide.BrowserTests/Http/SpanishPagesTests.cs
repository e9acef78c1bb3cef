using System.Net;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CustomsItGuide.BrowserTests.Http;

/// <summary>A reader of Spanish is told everything in Spanish but what the plan has only in other languages.</summary>
public sealed class SpanishPagesTests(SampleSite sample)
{
    // Shorter ones may be a name, a code or a word of the plan as well.
    private const int Telling = 12;

    [Fact]
    public async Task Every_page_of_the_menu_is_in_Spanish()
    {
        var (english, spanish) = (Texts(""), Texts(".es"));
        var untold = english.Where(t => t.Value.Length >= Telling && !t.Value.Contains('{', StringComparison.Ordinal)
                && spanish[t.Key] != t.Value)
            .SelectMany(t => new[] { t.Value, char.ToUpperInvariant(t.Value[0]) + t.Value[1..] })
            .Except(spanish.Values).Except(OfThePlan).ToHashSet(StringComparer.Ordinal);
        Assert.True(untold.Count > 500, $"Only {untold.Count} texts were compared.");
        var overview = await PageAsync("/?lang=es");
        var menu = overview.QuerySelectorAll("header nav a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.True(menu.Count > 10, $"Only {menu.Count} pages are in the menu.");

        foreach (var path in menu.Append("/indicators/SO1-1?lang=es").Append("/indicators/RES-1?lang=es"))
        {
            var page = await PageAsync(path);
            Assert.Equal("es", page.DocumentElement.GetAttribute("lang"));
            var left = page.DocumentElement.DescendantsAndSelf().OfType<IText>().Select(t => t.Data.Trim().TrimEnd(':'))
                .Where(untold.Contains).Distinct().ToList();
            Assert.True(left.Count == 0, $"{path}: {string.Join(" | ", left)}");
        }
    }

    [Fact]
    public async Task Each_other_language_is_one_link_away()
    {
        var links = (await PageAsync("/?lang=es")).QuerySelectorAll("a[hreflang]")
            .Select(a => (a.GetAttribute("hreflang"), a.TextContent, a.GetAttribute("href")));
        Assert.Equal([("en", "English", "/?lang=en"), ("fr", "Français", "/?lang=fr")], links);
    }

    private async Task<IDocument> PageAsync(string path)
    {
        using var answer = await sample.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {answer.StatusCode}");
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>What the plan has no Spanish for.</summary>
    private IEnumerable<string> OfThePlan => sample.Workspace.At().Plan.DataSets.SelectMany(d => d.Columns)
        .SelectMany(c => c.Labels.Values).Concat(sample.Workspace.At().Plan.Policy.Parameters.Select(p => p.Meaning))
        .SelectMany(l => l.Written.Values);

    private static Dictionary<string, string> Texts(string language) => Directory
        .EnumerateFiles(Path.Combine(Root, "src"), "*Words" + language + ".resx", SearchOption.AllDirectories)
        .Where(f => Path.GetFileName(f).Count(c => c == '.') == (language.Length == 0 ? 1 : 2))
        .SelectMany(f => XDocument.Load(f).Root!.Elements("data").Select(d =>
            (Key: Path.GetFileName(f).Split('.')[0] + "/" + (string)d.Attribute("name")!, Text: (string)d.Element("value")!)))
        .ToDictionary(t => t.Key, t => t.Text, StringComparer.Ordinal);

    private static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "CustomsItGuide.sln"))) folder = folder.Parent!;
            return folder.FullName;
        }
    }
}
