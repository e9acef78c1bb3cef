using System.Globalization;
using CustomsItGuide.Web;

namespace CustomsItGuide.Benchmarks;

/// <summary>
/// Whoever asks for ever new addresses must not fill the memory: many different ones (periods, languages, positions, words that no page
/// knows, numbers of other pages), and what the site holds afterwards.
/// </summary>
internal static class Addresses
{
    private const int Asked = 20_000, Shown = 5_000, Clients = 4, Earlier = 3;

    /// <summary>Most that managed memory may grow: the pages that the site keeps (64 MB of them), with as much again for what it makes
    /// once.</summary>
    private const long MostGrowth = 128L << 20;

    /// <returns>0, or 1 when memory grew beyond the bound.</returns>
    public static async Task<int> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("benchmark").FullName;
        using var workspace = Output.Sample(Path.Combine(folder, "workspace"));
        await using var site = Site.Build(["--urls", "http://127.0.0.1:0"], workspace);
        await site.StartAsync();
        // An earlier position may take long to be made.
        using var client = new HttpClient { Timeout = Timeout.InfiniteTimeSpan };
        var (root, positions) = (site.Urls.First(), workspace.At().Position);
        foreach (var page in PageRequests.Pages) await client.GetByteArrayAsync(root + page);
        for (var i = 0; i < Earlier; i++) await client.GetByteArrayAsync($"{root}/?as-of={positions - i}");

        Output.Line("asked", "managed MB", "process MB", "answered 200");
        var (before, ok) = (Managed(), 0);
        Output.Line("0", Output.Mega(before), Output.Mega(Environment.WorkingSet), "");
        var after = before;
        for (var asked = 0; asked < Asked;)
        {
            var next = asked + Shown;
            await Parallel.ForEachAsync(Enumerable.Range(asked, Shown), new ParallelOptions { MaxDegreeOfParallelism = Clients },
                async (i, stop) =>
                {
                    using var answer = await client.GetAsync(root + Address(i, positions), stop);
                    await answer.Content.ReadAsByteArrayAsync(stop);
                    if (answer.IsSuccessStatusCode) Interlocked.Increment(ref ok);
                });
            asked = next;
            after = Managed();
            Output.Line(asked.ToString(CultureInfo.InvariantCulture), Output.Mega(after), Output.Mega(Environment.WorkingSet),
                ok.ToString(CultureInfo.InvariantCulture));
        }
        await site.StopAsync();
        Directory.Delete(folder, recursive: true);
        var grown = after - before;
        Console.WriteLine(
            $"Managed memory after a full collection grew by {Output.Mega(grown)} MB; {Output.Mega(MostGrowth)} MB are allowed.");
        return grown > MostGrowth ? 1 : 0;
    }

    /// <summary>No two are the same.</summary>
    private static string Address(int i, long positions)
    {
        string[] periods = ["2022/23", "2023/24", "2024/25", "2021/22", "2023/24-H1", "2099/00"];
        var (page, period) = (PageRequests.Pages[i % PageRequests.Pages.Length], periods[i / 7 % periods.Length]);
        var language = i % 2 == 0 ? "en" : "fr";
        var n = i.ToString(CultureInfo.InvariantCulture);
        return (i % 5) switch
        {
            0 => $"{page}?period={period}&lang={language}&word{n}={n}",
            1 => $"/deliveries?delivery={n}&lang={language}",
            2 => $"/surveys?q=word{n}&period={period}",
            3 => $"{page}?period={period}&as-of={(positions - i % Earlier).ToString(CultureInfo.InvariantCulture)}&lang={language}&n={n}",
            _ => $"/indicators/SP1-{n}?period={period}&lang={language}",
        };
    }

    private static long Managed()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
