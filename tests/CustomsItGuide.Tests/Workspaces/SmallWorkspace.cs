using System.Text;
using CustomsItGuide.Tests.Cli;
using DuckDB.NET.Data;

namespace CustomsItGuide.Tests.Workspaces;

/// <summary>A workspace of its own with the plan and two deliveries: it is made anew in a moment.</summary>
internal sealed class SmallWorkspace
{
    private static readonly DateTimeOffset Begin = new(2024, 7, 1, 9, 0, 0, TimeSpan.Zero);

    private static readonly Lock Making = new();
    private static SmallWorkspace? made;

    public SmallWorkspace(SampleWorkspace sample) : this(sample.NewFolder())
    {
        // Made once and copied: a load takes longer than all else that these tests do.
        lock (Making) made ??= Make(sample);
        foreach (var file in Directory.GetFiles(made.Root, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(Root, Path.GetRelativePath(made.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }

    private SmallWorkspace(string root) => (Root, Folder) = (root, Path.Combine(root, "w"));

    private static SmallWorkspace Make(SampleWorkspace sample)
    {
        var small = new SmallWorkspace(sample.NewFolder());
        using var workspace = Workspace.Create(small.Folder, Repository.Plan, "test", "test", Begin);
        small.Load(workspace, 1);
        small.Load(workspace, 2);
        return small;
    }

    /// <summary>A folder beside the workspace, for what a test makes.</summary>
    public string Root { get; }

    public string Folder { get; }

    public string Journal => Path.Combine(Folder, "journal.jsonl");

    /// <summary>The warehouse of the head.</summary>
    public string Warehouse
    {
        get
        {
            using var workspace = Workspace.Open(Folder);
            return Directory.GetFiles(Path.Combine(Folder, "warehouse"), workspace.At().Head + "-*.duckdb").Single();
        }
    }

    /// <summary>Loads partnerships of 2023/24 as the only ones, of as many objectives as the number says.</summary>
    public void Load(Workspace workspace, int objectives, DateTimeOffset? received = null)
    {
        var file = Path.Combine(Root, $"partnerships_{objectives}.csv");
        File.WriteAllText(file, "partner,objective,existing_since,deed,done_on\n"
            + string.Concat(Enumerable.Range(1, objectives)
                .Select(i => $"Partner {i},SO{1 + (i - 1) % 4},2007-07-05,reviewed,2023-11-{1 + i % 28:00}\n")), new UTF8Encoding(false));
        var request = new LoadRequest([file], By: "test", Received: received ?? Begin.AddDays(objectives));
        try
        {
            workspace.Load(request);
        }
        catch (RefusedException refused) when (refused.Issues[^1].Rule == "losses")
        {
            // Fewer than before is meant here.
            workspace.Load(request with { AcceptLosses = workspace.Load(request with { DryRun = true }).Losses.Number });
        }
    }

    public Outcome Run(params string[] args) => Runs.Command([.. args, "--workspace", Folder]);

    /// <summary>The value of the indicator that counts them.</summary>
    public double? Value(string? asOf = null)
    {
        using var workspace = Workspace.Open(Folder);
        return workspace.At(asOf).Score(Period.Parse("2023/24"))["SP2-3"].Reading.Value;
    }

    /// <summary>Does what somebody with a DuckDB shell can do.</summary>
    public void Edit(string sql)
    {
        using var db = new DuckDBConnection($"Data Source={Warehouse}");
        db.Open();
        using var command = db.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
