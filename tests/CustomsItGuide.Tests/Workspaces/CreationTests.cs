namespace CustomsItGuide.Tests.Workspaces;

/// <summary>
/// A workspace that was being made when its process was killed, and is made again: by a process of the same number, as in a container.
/// </summary>
public sealed class CreationTests(SampleWorkspace sample)
{
    private const string Ruin = ".making-0123456789abcdef0123456789abcdef";

    private static readonly DateTimeOffset Then = new(2025, 11, 20, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Killed_while_it_was_filled_it_is_made_anew_and_nothing_of_the_ruin_goes_in()
    {
        var folder = sample.NewFolder();
        Make(folder, Path.Combine(Ruin, ".held"), Path.Combine(Ruin, "workspace", "deliveries", "half.csv"),
            Path.Combine(Ruin, "workspace", "warehouse", ".building-0123456789abcdef0123456789abcdef", "warehouse.duckdb"));
        Assert.True(Workspace.IsFree(folder));
        Assert.Equal(Undisturbed(), Create(folder));
        Assert.Equal(["deliveries", "journal.jsonl", "journal.lock", "warehouse"], Names(folder));
    }

    [Fact]
    public void So_it_is_when_it_was_killed_while_it_moved()
    {
        var folder = sample.NewFolder();
        Make(folder, Path.Combine(Ruin, ".held"), Path.Combine(Ruin, "workspace", "journal.jsonl"), Path.Combine("deliveries", "moved.csv"),
            Path.Combine("warehouse", "moved.duckdb"), "journal.lock");
        Assert.Equal(Undisturbed(), Create(folder));
        Assert.Equal(["deliveries", "journal.jsonl", "journal.lock", "warehouse"], Names(folder));
        Assert.False(File.Exists(Path.Combine(folder, "deliveries", "moved.csv")));
    }

    [Fact]
    public void What_is_left_of_a_workspace_without_its_journal_is_not_touched()
    {
        var folder = sample.NewFolder();
        Make(folder, Path.Combine("deliveries", "precious.csv"));
        Assert.False(Workspace.IsFree(folder));
        Assert.Equal("not_empty", Assert.Throws<RefusedException>(() => Create(folder)).Issues[0].Rule);
        Make(folder, Path.Combine(Ruin, ".held"));
        Assert.Equal("not_empty", Assert.Throws<RefusedException>(() => Create(folder)).Issues[0].Rule);
        Assert.Equal("x", File.ReadAllText(Path.Combine(folder, "deliveries", "precious.csv")));
    }

    [Fact]
    public void A_refused_making_leaves_no_folder()
    {
        var folder = Path.Combine(sample.NewFolder(), "below", "w");
        var sampleFolder = sample.NewFolder();
        File.WriteAllText(Path.Combine(sampleFolder, "manifest.yaml"), File.ReadAllText(Path.Combine(Repository.Sample, "manifest.yaml")));
        Assert.Throws<RefusedException>(() => Workspace.CreateSample(folder, Repository.Plan, sampleFolder));
        Assert.False(Directory.Exists(folder));
    }

    private string Undisturbed() => Create(Path.Combine(sample.NewFolder(), "w"));

    private static string Create(string folder)
    {
        using var workspace = Workspace.Create(folder, Repository.Plan, "test", "test", Then);
        return workspace.At().Head;
    }

    private static void Make(string folder, params string[] files)
    {
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, "x");
        }
    }

    private static List<string?> Names(string folder) =>
        [.. Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)];
}
