using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CustomsItGuide.Tests.Languages;
using CustomsItGuide.Web;

namespace CustomsItGuide.BrowserTests.Words;

/// <summary>Another language is a set of files: with them alone every page says everything in it, and links to it.</summary>
public sealed partial class AnotherLanguageTests(SampleSite sample)
{
    private static readonly string[] Pages =
    [
        "/", "/map", "/off-target", "/plan/2024-25", "/plan/2024-25/SO1-07", "/plan/2024-25/work", "/surveys", "/capacity", "/operations",
        "/partnerships", "/instruments", "/programmes", "/risks", "/definitions", "/deliveries", "/search?q=training", "/nothing-here",
        "/?period=1999/00", "/?period=2023/24-H1", "/indicators/RES-1", "/indicators/SO1-1", "/indicators/SP1-1", "/indicators/SP2-3",
        "/indicators/SO1-2", "/indicators/FA-1",
    ];

    [Fact]
    public async Task Every_page_says_everything_in_it()
    {
        var stop = TestContext.Current.CancellationToken;
        using var language = new PseudoLanguage(Path.Combine(Root, "src"), sample.Workspace);
        language.Know(Directory.EnumerateFiles(Path.Combine(Root, "data", "plan"), "*", SearchOption.AllDirectories).Select(File.ReadAllText));
        // Names of languages in themselves, the columns and codes of receipts, and the rules and checks as programs call them.
        language.Know(["English Français Español silent scorecard training nothing-here partof memberscounted percent lower upper"]);
        using var site = Process.Start(new ProcessStartInfo("dotnet",
            [typeof(Site).Assembly.Location, "--workspace", sample.Workspace.Folder, "--urls", "http://127.0.0.1:0"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            Environment = { ["SCORECARD_LANGUAGES"] = language.Folder },
        })!;
        try
        {
            using var client = new HttpClient { BaseAddress = new Uri(await AddressAsync(site, stop)) };
            var faults = new List<string>();
            foreach (var page in Pages)
            {
                var address = $"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={PseudoLanguage.Code}";
                using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), stop);
                var seen = Seen(await answer.Content.ReadAsStringAsync(stop));
                Assert.Contains('⟦', seen);
                faults.AddRange(language.Untranslated(seen).Select(line => $"{page}: {line}"));
            }
            Assert.True(faults.Count == 0, string.Join('\n', faults));
        }
        finally
        {
            site.Kill(entireProcessTree: true);
        }
    }

    private static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "CustomsItGuide.sln"))) folder = folder.Parent!;
            return folder.FullName;
        }
    }

    private static async Task<string> AddressAsync(Process site, CancellationToken stop)
    {
        while (await site.StandardOutput.ReadLineAsync(stop) is { } line)
        {
            if (Address().Match(line) is { Success: true } ready) return ready.Value;
        }
        throw new InvalidOperationException("The site did not start: " + await site.StandardError.ReadToEndAsync(stop));
    }

    /// <summary>Every text of a page, those that are only heard with them; queries are quoted as they are.</summary>
    private static string Seen(string page)
    {
        var document = new HtmlParser().ParseDocument(page);
        foreach (var quoted in document.QuerySelectorAll("script, style, pre, code").ToList()) quoted.Remove();
        var seen = new StringBuilder();
        foreach (var node in document.DocumentElement.DescendantsAndSelf())
        {
            if (node is IText text) seen.Append(text.Data.ReplaceLineEndings(" ")).Append(' ');
            else if (node is IElement element)
            {
                if (element.LocalName is "p" or "tr" or "li" or "h1" or "h2" or "h3" or "section" or "div" or "title") seen.Append('\n');
                foreach (var name in new[] { "aria-label", "title", "alt", "placeholder" })
                    if (element.GetAttribute(name) is { } heard) seen.Append(heard).Append('\n');
            }
        }
        return seen.ToString();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+", RegexOptions.None, 1000)]
    private static partial Regex Address();
}
