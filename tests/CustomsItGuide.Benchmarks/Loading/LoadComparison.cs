using System.Globalization;

namespace CustomsItGuide.Benchmarks.Loading;

/// <summary>
/// A load of survey answers, from a file to the satisfaction figures of its waves: the product, the plain engine and, where they are
/// here, an analyst's scripts; in turn, each a process of its own, the same bytes, the same results.
/// </summary>
internal static class LoadComparison
{
    private const string Ours = "scorecard load", Plain = "plain engine";

    /// <returns>0, or 1 when two systems came to different results.</returns>
    public static int Run(IReadOnlyList<long> sizes, int rounds, Product product)
    {
        var folder = Directory.CreateTempSubdirectory("benchmark").FullName;
        try
        {
            var scripts = Script.Here(folder);
            foreach (var name in Script.All.Select(s => s.Name).Distinct().Except(scripts.Select(s => s.Name)))
                Console.WriteLine($"{name}: not here.");
            Console.WriteLine($"Median of {rounds} rounds in turn, whole processes. "
                + $"Memory is told from {Output.Mega(Environment.WorkingSet)} MB upwards.");
            Output.Line("system", "rows", "s", "of plain", "rows/s", "peak MB", "CPU s", "exponent");
            var same = true;
            var before = new Dictionary<string, (long Rows, double Seconds)>();
            foreach (var rows in sizes)
            {
                var (runs, results) = Measure(folder, rows, rounds, product, scripts);
                foreach (var (system, all) in runs)
                {
                    var seconds = Median(all, r => r.Seconds);
                    var exponent = before.TryGetValue(system, out var last)
                        ? Output.N(Math.Log(seconds / last.Seconds) / Math.Log((double)rows / last.Rows)) : "";
                    before[system] = (rows, seconds);
                    Output.Line(system, rows.ToString(CultureInfo.InvariantCulture), Output.N(seconds),
                        Output.N(seconds / Median(runs[Plain], r => r.Seconds)), Output.N(rows / seconds),
                        Output.Mega((long)Median(all, r => r.PeakBytes)), Output.N(Median(all, r => r.Cpu)), exponent);
                }
                foreach (var (system, result) in results)
                {
                    foreach (var difference in result.Differences(results[Plain]))
                    {
                        same = false;
                        Console.Error.WriteLine($"{rows} rows: {system} differs from {Plain}: {difference}");
                    }
                }
                var plain = results[Plain];
                if (same)
                {
                    Console.WriteLine($"  the same results: {plain.Counted} rows count, {plain.Rejected.Count} are rejected, "
                        + $"{plain.Figures.Count} figures, satisfied from {Output.N(plain.Figures.Values.Min(f => f.Satisfied))} "
                        + $"to {Output.N(plain.Figures.Values.Max(f => f.Satisfied))} %");
                }
            }
            return same ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (Dictionary<string, List<MeasuredRun>> Runs, Dictionary<string, Results> Results) Measure(
        string folder, long rows, int rounds, Product product, IReadOnlyList<Script> scripts)
    {
        var files = Product.Generate(folder, rows);
        var (ready, work, said) = (Path.Combine(folder, "ready"), Path.Combine(folder, "work"), Path.Combine(folder, "results.json"));
        product.Prepare(folder, files, ready);
        var answers = Directory.GetFiles(files).Single(Product.IsAnswers);
        var (runs, results) = (new Dictionary<string, List<MeasuredRun>>(), new Dictionary<string, Results>());
        for (var round = 0; round < rounds; round++)
        {
            Product.Copy(ready, work);
            Take(Ours, product.Run(folder, "load", answers, "--workspace", work), () => Itself(folder, "results", work, said));
            Directory.Delete(work, recursive: true);
            var database = Path.Combine(folder, "plain.duckdb");
            Take(Plain, Itself(folder, "plain", files, database, said), null);
            File.Delete(database);
            foreach (var script in scripts) Take(script.Name, script.Run(folder, files, said), null);
        }
        Directory.Delete(files, recursive: true);
        Directory.Delete(ready, recursive: true);
        return (runs, results);

        void Take(string system, MeasuredRun run, Action? tell)
        {
            if (!runs.TryGetValue(system, out var all)) runs[system] = all = [];
            all.Add(run);
            if (all.Count > 1) return;
            tell?.Invoke();
            results[system] = Results.Read(said);
        }
    }

    /// <summary>This program in a process of its own.</summary>
    private static MeasuredRun Itself(string folder, params string[] arguments) =>
        MeasuredRun.Of(folder, ["dotnet", typeof(LoadComparison).Assembly.Location, .. arguments]);

    private static double Median(IEnumerable<MeasuredRun> runs, Func<MeasuredRun, double> of) => Output.Median([.. runs.Select(of)]);
}
