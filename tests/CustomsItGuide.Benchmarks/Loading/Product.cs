using CustomsItGuide.Synthetic;

namespace CustomsItGuide.Benchmarks.Loading;

/// <summary>The command <c>scorecard</c> as a process of its own.</summary>
/// <param name="program">How it is called; null: what a build of the command gives people, which is compiled ahead where that is
/// done; the copy beside this program is not.</param>
internal sealed class Product(string? program)
{
    /// <summary>Indicator of each figure that the plain engine computes.</summary>
    private static readonly (string Indicator, string Figure)[] Satisfaction =
    [
        ("RES-2", "overall_satisfaction"), ("SP1-1", "instruments_updated"), ("SP2-2", "operations"), ("SP4-1", "research"),
        ("SP5-1", "communication"), ("FA-2", "focus areas"),
    ];

    private static readonly (string Survey, string Year)[] Waves =
        [("annual-2022", "2021/22"), ("annual-2022-23", "2022/23"), ("annual-2023-24", "2023/24"), ("annual-2024-25", "2024/25")];

    private readonly string[] _command = program is null ? ["dotnet", Built()]
        : program.EndsWith(".dll", StringComparison.Ordinal) ? ["dotnet", program] : [program];

    private static string Built()
    {
        var here = Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory);
        var tests = new DirectoryInfo(here);
        while (tests is not null && tests.Name != "tests") tests = tests.Parent;
        var beside = Path.Combine(AppContext.BaseDirectory, "scorecard.dll");
        if (tests?.Parent is not { } top) return beside;
        var built = Path.Combine(top.FullName, "src", "CustomsItGuide.Cli", Path.GetRelativePath(
            Path.Combine(tests.FullName, "CustomsItGuide.Benchmarks"), here), "scorecard.dll");
        return File.Exists(built) ? built : beside;
    }

    public static string Data(string name) => Path.Combine(AppContext.BaseDirectory, "data", name);

    public MeasuredRun Run(string folder, params string[] arguments) => MeasuredRun.Of(folder, [.. _command, .. arguments]);

    /// <summary>Makes a workspace of the sample's plan with everything that the answers refer to, and not the answers.</summary>
    public void Prepare(string folder, string files, string workspace)
    {
        Run(folder, "init", "--workspace", workspace, "--plan", Data("plan"));
        Run(folder, ["load", .. Directory.GetFiles(files, "*.csv").Where(f => !IsAnswers(f)), "--workspace", workspace, "--quiet"]);
    }

    public static bool IsAnswers(string file) => Path.GetFileName(file).StartsWith("survey_answers", StringComparison.Ordinal);

    /// <summary>Writes the files of a size and gives their folder.</summary>
    public static string Generate(string folder, long rows)
    {
        var files = Path.Combine(folder, FormattableString.Invariant($"files-{rows}"));
        InventedDeliveries.Write(files, rows);
        return files;
    }

    /// <summary>What a workspace has of the answers, written to a file: in a process of its own, so that nobody else's memory
    /// grows.</summary>
    public static void Tell(string folder, string results)
    {
        using var workspace = Workspace.Open(folder);
        var at = workspace.At();
        var delivery = at.Deliveries.Last(d => d.DataSet == "survey_answers");
        var figures = new Dictionary<string, Figure>();
        foreach (var (survey, year) in Waves)
        {
            var score = at.Score(Period.Parse(year));
            foreach (var (indicator, figure) in Satisfaction)
            {
                var reading = score.Assessments.First(a => a.Indicator.Id == indicator).Reading;
                var answers = figure == "focus areas" ? null : (long?)reading.Supporting.GetValueOrDefault("answers");
                figures[$"{survey} {figure}"] = new(reading.Value ?? double.NaN, answers);
            }
        }
        var rejected = at.Rejections(delivery.Position).Select(r => r.Row).Distinct().Order();
        new Results(delivery.Rows.Typed, [.. rejected], figures).Save(results);
    }

    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
