using System.Text;

namespace CustomsItGuide.Tests.Workspaces;

/// <summary>A workspace of its own for loads of an Implementation Plan: 58 actions of 2024/25 of four directorates.</summary>
internal sealed class ActionsWorkspace : IDisposable
{
    public const string Header = "fiscal_year,action,home,title,status,completed_on,evidence,directorate,origin,due_on,decision";
    public static readonly DateTimeOffset Begin = new(2025, 7, 20, 9, 0, 0, TimeSpan.Zero);
    public static readonly Period Year = Period.Parse("2024/25");

    private readonly SampleWorkspace sample;
    private int days;

    /// <param name="plan">Folder of the definitions; null: the repository's.</param>
    public ActionsWorkspace(SampleWorkspace sample, string? plan = null)
    {
        this.sample = sample;
        Folder = sample.Empty(plan ?? Repository.Plan, Begin);
        Workspace = Workspace.Open(Folder);
    }

    public string Folder { get; }

    public Workspace Workspace { get; }

    /// <summary>Rows that a directorate plans: SO1 to SO4 by turns, two of three completed.</summary>
    public static string Row(int number, string? status = null, string? directorate = null, string origin = "approved")
    {
        var done = (status ?? (number % 3 == 0 ? "in_progress" : "completed")) == "completed";
        return $"2024/25,A-{number:00},SO{1 + (number % 4)},Action "
            + $"{number},{status ?? (done ? "completed" : "in_progress")},{(done ? "2025-03-01" : "")},{(done ? "Doc " + number : "")},"
            + $"{directorate ?? "D" + (1 + (number % 4))},{origin},,";
    }

    public static IEnumerable<string> All => Enumerable.Range(1, 58).Select(n => Row(n));

    public string Write(string name, IEnumerable<string> rows, string header = Header)
    {
        var path = Path.Combine(sample.NewFolder(), name);
        File.WriteAllText(path, string.Concat(rows.Prepend(header).Select(l => l + "\n")), new UTF8Encoding(false));
        return path;
    }

    /// <summary>A request one day after the last one.</summary>
    public LoadRequest Request(string file, string by = "test") => new([file], By: by, Received: Begin.AddDays(++days));

    public LoadReport Load(IEnumerable<string> rows, bool merge = false, long? accept = null, string by = "test") =>
        Workspace.Load(Request(Write("plan_actions.csv", rows), by) with { Merge = merge, AcceptLosses = accept });

    /// <summary>As a load, a day after the last.</summary>
    public WithdrawalReport Withdraw(long delivery, string reason, bool erase = false, bool dryRun = false) =>
        Workspace.Withdraw(delivery, "me", reason, erase, Begin.AddDays(++days), dryRun);

    public double? Count =>
        Workspace.At().Score(Year).Assessments.Where(a => a.Indicator.Estimator == "completion").Sum(a => a.Reading.Denominator ?? 0);

    /// <summary>All that the scorecards say, without journal positions.</summary>
    public string Said(string? asOf = null) =>
        string.Join('\n', Workspace.At(asOf).Score(Year).Assessments.Select(a => FormattableString.Invariant(
        $"{a.Indicator.Id} {a.Reading.Value} {a.Reading.Numerator} {a.Reading.Denominator} {a.Reading.Absence} {a.Fact} {a.Status} {string.Join(';', a.Reading.Supporting.Select(s => s.Key + s.Value))}")));

    /// <summary>The warehouse that grew with the loads equals one made anew.</summary>
    public void AssertRebuilds() =>
        Assert.Empty(Workspace.Verify().Warehouses.SelectMany(w => w.Differences.Select(d => $"{w.At.Position} {d}")));

    public void Dispose() => Workspace.Dispose();
}
