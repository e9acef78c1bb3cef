using System.Diagnostics;
using CustomsItGuide.Synthetic;
using CustomsItGuide.Web;

namespace CustomsItGuide.Benchmarks;

/// <summary>
/// Pages must not slow down with the rows in the warehouse: how long a page takes to be made, never from memory, over the sample and over
/// the sample with its annual surveys replaced by many answers.
/// </summary>
internal static class PagesOverRows
{
    private const int Times = 15;

    public static async Task RunAsync(long rows)
    {
        var folder = Directory.CreateTempSubdirectory("benchmark").FullName;
        using var small = Output.Sample(Path.Combine(folder, "small"));
        using var large = Output.Sample(Path.Combine(folder, "large"));
        var file = Path.Combine(folder, "survey_answers_many_synthetic.csv");
        AnswerFile.Write(file, rows);
        var started = Stopwatch.GetTimestamp();
        var loaded = large.Load(new LoadRequest([file], By: "benchmark", Received: large.At().Time));
        Console.WriteLine(
            $"{loaded.Deliveries[0].Delivery.Rows.Typed} answers loaded, checked and counted in "
                + $"{Output.N(Stopwatch.GetElapsedTime(started).TotalSeconds)} s; the sample has {small.Table("survey_answers").Count}.");

        var (few, many) = (await MeasureAsync(small), await MeasureAsync(large));
        Output.Line("page made anew", "sample ms", "many ms", "of sample");
        foreach (var page in PageRequests.Pages)
            Output.Line(page, Output.N(few[page]), Output.N(many[page]), Output.N(many[page] / few[page]));
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Median milliseconds of each page. A word that no page knows makes every address another, so that nothing is kept.</summary>
    private static async Task<Dictionary<string, double>> MeasureAsync(Workspace workspace)
    {
        await using var site = Site.Build(["--urls", "http://127.0.0.1:0"], workspace);
        await site.StartAsync();
        using var client = new HttpClient();
        var medians = new Dictionary<string, double>();
        foreach (var page in PageRequests.Pages)
        {
            var taken = new List<double>();
            for (var i = 0; i < Times + 3; i++)
            {
                var started = Stopwatch.GetTimestamp();
                await client.GetByteArrayAsync($"{site.Urls.First()}{page}?period=2023/24&lang=en&n={i}");
                if (i >= 3) taken.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
            medians[page] = taken.Order().ElementAt(Times / 2);
        }
        await site.StopAsync();
        return medians;
    }
}
