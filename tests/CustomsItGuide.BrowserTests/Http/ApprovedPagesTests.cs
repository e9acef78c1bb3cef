using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CustomsItGuide.BrowserTests.Http;

/// <summary>
/// What each page says on the sample, as approved text: headings, sentences, the first rows of each table, the words of each chart. With
/// the environment variable APPROVE=1 what is found is written down instead; look at the difference before you commit it.
/// </summary>
public sealed partial class ApprovedPagesTests(SampleSite sample)
{
    private const int Rows = 6;

    private static readonly string Folder = Path.Combine(Repository(), "tests", "CustomsItGuide.BrowserTests", "Http", "approved");

    public static TheoryData<string, string> Pages() =>
    [
        ("overview.en", "/?lang=en"), ("overview.fr", "/?lang=fr"), ("overview.es", "/?lang=es"),
        ("map.fr", "/map?lang=fr"), ("off-target.en", "/off-target?lang=en"),
        ("off-target.fr", "/off-target?lang=fr"),
        ("plan.en", "/plan?lang=en"), ("plan-so1.fr", "/plan?lang=fr&objective=SO1"), ("surveys.en", "/surveys?lang=en"),
        ("surveys-europe.fr", "/surveys?lang=fr&region=Europe"),
        ("capacity.en", "/capacity?lang=en"), ("operations.fr", "/operations?lang=fr"), ("partnerships.en", "/partnerships?lang=en"),
        ("instruments.fr", "/instruments?lang=fr"),
        ("programmes.en", "/programmes?lang=en"), ("risks.fr", "/risks?lang=fr"), ("definitions.en", "/definitions?lang=en"),
        ("deliveries.fr", "/deliveries?lang=fr"),
        ("search.en", "/search?q=revenue&lang=en"), ("indicator-SO1-1.en", "/indicators/SO1-1?lang=en"),
        ("indicator-SP1-1.fr", "/indicators/SP1-1?lang=fr"),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task It_says_what_was_approved(string name, string path)
    {
        // As of a position, as other tests load more.
        var html = await sample.Client.GetStringAsync(new Uri(path + "&period=2023/24&as-of=122", UriKind.Relative),
            TestContext.Current.CancellationToken);
        var page = new HtmlParser().ParseDocument(html);
        var found = new StringBuilder().Append(page.Title).Append('\n');
        Say(page.QuerySelector("main")!, found);
        // The name of a warehouse file holds the build.
        found.Replace(WarehouseFile().Match(found.ToString()) is { Success: true } match ? match.Value : "\0", "warehouse/(head).duckdb");
        // Hashes of the journal change with every definition; the command line's approved scorecards keep the head.
        var said = JournalHash().Replace(found.ToString(), "…");
        var file = Path.Combine(Folder, name + ".txt");
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            Directory.CreateDirectory(Folder);
            await File.WriteAllTextAsync(file, said, TestContext.Current.CancellationToken);
        }
        Assert.Equal(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), said);
    }

    private static void Say(IElement element, StringBuilder into)
    {
        foreach (var child in element.Children)
        {
            switch (child.LocalName)
            {
                case "h1" or "h2" or "h3":
                    into.Append('\n').Append('#', child.LocalName[1] - '0').Append(' ').Append(Words(child)).Append('\n');
                    break;
                case "table":
                    Table(child, into);
                    break;
                case "svg":
                    // A chart is there for two widths and says the same twice.
                    if (child.Closest(".narrow-chart") is null)
                        into.Append("[chart: ").Append(Words(child.QuerySelector("title")!)).Append("]\n");
                    break;
                case "p" or "li" or "summary" or "figcaption" or "dt" or "dd" or "pre" or "label" or "a":
                    into.Append(child.LocalName is "li" ? "- " : "").Append(Words(child)).Append('\n');
                    break;
                default:
                    Say(child, into);
                    break;
            }
        }
    }

    private static void Table(IElement table, StringBuilder into)
    {
        if (table.QuerySelector("caption") is { } caption) into.Append('\n').Append(Words(caption)).Append('\n');
        foreach (var part in table.QuerySelectorAll("thead, tbody"))
        {
            var rows = part.Children.Where(r => r.LocalName == "tr").ToList();
            foreach (var row in rows.Take(Rows)) into.Append(string.Join(" | ", row.Children.Select(Words))).Append('\n');
            if (rows.Count > Rows) into.Append("… ").Append(rows.Count - Rows).Append(" more\n");
        }
    }

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"warehouse/\S+\.duckdb", RegexOptions.None, 1000)]
    private static partial Regex WarehouseFile();

    [GeneratedRegex(@"(?<=(head|tête|cabeza) )[0-9a-f]{12}|(?<= \| )[0-9a-f]{64}$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex JournalHash();

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CustomsItGuide.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
