using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace CustomsItGuide.BrowserTests.Browser;

/// <summary>What a browser says against a page while showing it: script errors, refused styles, missing files.</summary>
internal static class PageComplaints
{
    private static readonly ConditionalWeakTable<IPage, List<string>> Said = [];

    /// <summary>Listens from the first call on.</summary>
    public static IReadOnlyList<string> Complaints(this IPage page)
    {
        if (Said.TryGetValue(page, out var said)) return said;
        said = [];
        Said.Add(page, said);
        page.Console += (_, message) => { if (message.Type is "error" or "warning") said.Add(message.Text); };
        page.PageError += (_, error) => said.Add(error);
        page.RequestFailed += (_, request) => said.Add($"{request.Url} {request.Failure}");
        return said;
    }
}
