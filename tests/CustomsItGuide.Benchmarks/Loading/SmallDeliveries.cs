using System.Text.Json;

namespace CustomsItGuide.Benchmarks.Loading;

/// <summary>
/// What a small correction costs, from the command to the new figure: four rows of surveys, and one merged action, on the sample and
/// beside many survey answers; and what the sample itself costs.
/// </summary>
internal static class SmallDeliveries
{
    private const int Rounds = 3;

    /// <param name="rows">Survey answers of the large workspace.</param>
    /// <returns>0, or 1 when a correction did not show.</returns>
    public static int Run(long rows, Product product)
    {
        var folder = Directory.CreateTempSubdirectory("benchmark").FullName;
        try
        {
            var (sample, large) = (Path.Combine(folder, "sample"), Path.Combine(folder, "large"));
            var init = new List<MeasuredRun>();
            for (var round = 0; round < Rounds; round++)
            {
                if (Directory.Exists(sample)) Directory.Delete(sample, recursive: true);
                init.Add(product.Run(folder, "init", "--sample", "--workspace", sample, "--plan", Product.Data("plan")));
            }
            var files = Product.Generate(folder, rows);
            product.Prepare(folder, files, large);
            product.Run(folder, "load", Directory.GetFiles(files).Single(Product.IsAnswers), "--workspace", large, "--quiet");

            Console.WriteLine(
                $"Median of {Rounds} rounds, whole processes, one after the other: load, then score, which opens the workspace anew.");
            Output.Line("delivery", "load s", "score s", "both s", "peak MB", "CPU s");
            Output.Line("init --sample", Output.N(Median(init, r => r.Seconds)), "", "", Output.Mega((long)Median(init, r => r.PeakBytes)),
                Output.N(Median(init, r => r.Cpu)));
            var shown = Correct(product, folder, "sample", sample);
            shown &= Correct(product, folder, FormattableString.Invariant($"{rows}"), large);
            return shown ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool Correct(Product product, string folder, string where, string workspace)
    {
        // One wave's fieldwork is told a year earlier, and back again: the Members of its last day are others.
        var shown = Measure(product, folder, $"4 surveys, {where}", workspace, ("2022/23", "RES-2", "population"), round =>
        {
            var year = round % 2 == 0 ? 2022 : 2023;
            return Written(folder, "surveys_small_synthetic.csv",
            [
                "survey,instrument,fiscal_year,meeting,activity,fielded_from,fielded_to,invited,scale_min,scale_max",
                "annual-2022,annual,2021/22,,,2022-03-07,2022-04-22,184,1,5",
                FormattableString.Invariant($"annual-2022-23,annual,2022/23,,,{year}-03-06,{year}-04-21,185,1,5"),
                "annual-2023-24,annual,2023/24,,,2024-03-04,2024-04-19,185,1,5",
                "annual-2024-25,annual,2024/25,,,2025-03-03,2025-04-18,186,1,5",
            ]);
        });
        return shown & Measure(product, folder, $"1 action, {where}", workspace, ("2023/24", "SO1-1", "denominator"), round =>
            [.. Written(folder, "plan_actions_small_synthetic.csv",
            [
                "fiscal_year,action,home,title,status,completed_on,origin",
                FormattableString.Invariant($"2023/24,SO1-X{round},SO1,Merged by a benchmark,completed,2024-01-15,approved"),
            ]), "--merge"]);
    }

    private static string[] Written(string folder, string name, string[] lines)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllLines(file, lines);
        return [file];
    }

    private static bool Measure(Product product, string folder, string name, string workspace,
        (string Period, string Indicator, string Field) figure, Func<int, string[]> load)
    {
        var (loads, scores, shown) = (new List<MeasuredRun>(), new List<MeasuredRun>(), true);
        var before = Read(Score(), figure);
        for (var round = 0; round < Rounds; round++)
        {
            loads.Add(product.Run(folder, ["load", .. load(round), "--workspace", workspace]));
            scores.Add(Score());
            var after = Read(scores[^1], figure);
            if (after == before)
            {
                shown = false;
                Console.Error.WriteLine($"{name}: {figure.Field} of {figure.Indicator} is {after} after the load as before it.");
            }
            before = after;
        }
        Output.Line(name, Output.N(Median(loads, r => r.Seconds)), Output.N(Median(scores, r => r.Seconds)),
            Output.N(Output.Median([.. loads.Zip(scores, (l, s) => l.Seconds + s.Seconds)])),
            Output.Mega((long)Median(loads, r => r.PeakBytes)), Output.N(Median(loads, r => r.Cpu)));
        return shown;

        MeasuredRun Score() => product.Run(folder, "score", "--period", figure.Period, "--format", "json", "--workspace", workspace);
    }

    private static string Read(MeasuredRun score, (string Period, string Indicator, string Field) figure)
    {
        using var json = JsonDocument.Parse(score.Output);
        return json.RootElement.GetProperty("indicators").EnumerateArray().First(i => i.GetProperty("id").GetString() == figure.Indicator)
            .GetProperty("reading").GetProperty(figure.Field).ToString();
    }

    private static double Median(IEnumerable<MeasuredRun> runs, Func<MeasuredRun, double> of) => Output.Median([.. runs.Select(of)]);
}
