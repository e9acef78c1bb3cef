using System.Text;
using CustomsItGuide.Tests.Workspaces;

namespace CustomsItGuide.Tests.FieldCases;

/// <summary>The two workspaces on which files are tried, each opened once; nothing is ever written to them after they are made.</summary>
public sealed class FieldWorkspaces : IDisposable
{
    private static readonly DateTimeOffset Begin = new(2025, 11, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly Lazy<Workspace> sample, small;

    public FieldWorkspaces(SampleWorkspace shared)
    {
        sample = new Lazy<Workspace>(() => Workspace.Open(shared.Copy()));
        small = new Lazy<Workspace>(() => Make(shared));
    }

    /// <summary>All of the sample.</summary>
    public Workspace Sample => sample.Value;

    /// <summary>
    /// What answers and operations refer to, and the first 16 actions of 2024/25: for files that are a part of what the sample has, or of
    /// which
    /// rows are refused, so that nothing stands in their way but themselves.
    /// </summary>
    public Workspace Small => small.Value;

    /// <summary>A dry run; the day is fixed.</summary>
    public static LoadReport Try(Workspace workspace, string file, string? dataSet, string? dates = null)
        => workspace.Load(
            new LoadRequest([file], dataSet, dates, DryRun: true, By: "t",
                Received: new DateTimeOffset(2025, 12, 1, 9, 0, 0, TimeSpan.Zero)));

    /// <summary>What a dry run says, as one line: <c>added changed removed rejected</c>, then rejections by rule and remarks; or the
    /// refusal's rules.</summary>
    public static string Outcome(Workspace workspace, string file, string? dataSet, string? dates = null)
    {
        try
        {
            var report = Try(workspace, file, dataSet, dates);
            var rows = report.Deliveries.Select(d => d.Delivery.Rows).ToList();
            var rejected = report.Deliveries.SelectMany(d => d.Rejections).GroupBy(r => $"{r.Rule} {r.Column}")
                .OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key} {g.Count()}");
            var remarks = report.Warnings.GroupBy(w => w.Rule).OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => g.Count() == 1 ? g.Key : $"{g.Key} {g.Count()}");
            return string.Join("; ", new[]
            {
                $"+{rows.Sum(r => r.Added)} ~{rows.Sum(r => r.Changed)} -{rows.Sum(r => r.Removed)} !{rows.Sum(r => r.Rejected)}",
                string.Join(", ", rejected), string.Join(", ", remarks),
            }).TrimEnd(' ', ';');
        }
        catch (RefusedException e)
        {
            // Where no row can be used, each reason stands before that.
            return "refused: " + (e.Issues.Any(i => i.Rule == "no_row_usable") ? "no_row_usable"
                : string.Join(", ", e.Issues.Where(i => i.Severity == Severity.Error).Select(i => i.Rule).Distinct()));
        }
    }

    public void Dispose()
    {
        if (sample.IsValueCreated) sample.Value.Dispose();
        if (small.IsValueCreated) small.Value.Dispose();
    }

    /// <summary>A workspace as <see cref="Small"/>, which a test may write to.</summary>
    public static Workspace Make(SampleWorkspace shared)
    {
        var root = shared.NewFolder();
        var workspace = Workspace.Create(Path.Combine(root, "w"), Repository.Plan, "t", "t", Begin);
        string[] patterns = ["members_2025-09.csv", "topics.csv", "instruments_synthetic.csv", "survey_questions_synthetic.csv",
            "surveys_*"];
        workspace.Load(new LoadRequest(
            [.. patterns.SelectMany(p => Directory.GetFiles(Repository.Sample, p)).Order(StringComparer.Ordinal)], By: "t",
            Received: Begin));
        var part = Path.Combine(root, "plan_actions_part.csv");
        File.WriteAllLines(part, File.ReadLines(Files("17-plan_actions_sep-line.csv")).Skip(1).Take(17), new UTF8Encoding(false));
        workspace.Load(new LoadRequest([part], By: "t", Received: Begin));
        return workspace;
    }

    /// <summary>Full path of a field case.</summary>
    public static string Files(string name) =>
        Repository.FullPath(Path.Combine("tests", "CustomsItGuide.Tests", "FieldCases", "files", name));

    /// <summary>Full path of a file of our own.</summary>
    public static string Own(string name) => Repository.FullPath(Path.Combine("tests", "CustomsItGuide.Tests", "FieldCases", "own", name));
}
