using System.Collections.Concurrent;
using CustomsItGuide.Definitions;
using CustomsItGuide.Tests.Workspaces;

[assembly: AssemblyFixture(typeof(SampleWorkspace))]

namespace CustomsItGuide.Tests.Workspaces;

/// <summary>
/// The sample, loaded once for all tests, by the first that asks for it: the others run meanwhile. A test that changes anything works on a
/// <see cref="Copy"/>.
/// </summary>
public sealed class SampleWorkspace : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("sample").FullName;
    private readonly Lazy<Workspace> shared;
    private readonly Lazy<bool> earlier;
    private readonly ConcurrentDictionary<(string Plan, DateTimeOffset Received), Lazy<string>> empty = new();
    private int copies;

    public SampleWorkspace()
    {
        shared = new(() =>
        {
            using (Workspace.CreateSample(AsMade, Repository.Plan, Repository.Sample)) { }
            var folder = Path.Combine(root, "workspace");
            CopyFiles(AsMade, folder);
            return Workspace.Open(folder);
        });
        earlier = new(() =>
        {
            SamplePositions.Make(Shared, NewFolder());
            return true;
        });
    }

    public string Folder => Shared.Folder;

    /// <summary>For reading only.</summary>
    public Workspace Shared => shared.Value;

    /// <summary>What was known at an earlier position, for reading only.</summary>
    /// <param name="asOf">Null: the head. Of all positions that tests ask for the warehouses are made at once.</param>
    public Snapshot At(string? asOf)
    {
        if (asOf is not null) _ = earlier.Value;
        return Shared.At(asOf);
    }

    /// <summary>Nobody opens it, so that it has no warehouse but the head's.</summary>
    private string AsMade => Path.Combine(root, "made");

    /// <summary>A folder of its own with journal, deliveries and the head's warehouse, and no warehouse of an earlier position, whatever
    /// other tests have asked for by then.</summary>
    public string Copy(bool withWarehouse = true)
    {
        _ = Shared;
        var target = NextFolder("copy");
        CopyFiles(AsMade, target);
        if (!withWarehouse) Directory.Delete(Path.Combine(target, "warehouse"), recursive: true);
        return target;
    }

    /// <summary>A workspace of its own with a plan and nothing else, adopted by "test"; made once for the same definitions, and
    /// copied.</summary>
    /// <param name="plan">Folder of the definitions.</param>
    public string Empty(string plan, DateTimeOffset received)
    {
        var folder = empty.GetOrAdd((DefinitionFiles.FromFolder(plan).Sha256, received), _ => new(() =>
        {
            using var workspace = Workspace.Create(Path.Combine(NewFolder(), "w"), plan, "test", "test", received);
            return workspace.Folder;
        })).Value;
        var target = Path.Combine(NewFolder(), "w");
        CopyFiles(folder, target);
        return target;
    }

    /// <summary>A new empty folder.</summary>
    public string NewFolder() => Directory.CreateDirectory(NextFolder("folder")).FullName;

    public void Dispose()
    {
        if (shared.IsValueCreated) Shared.Dispose();
        Directory.Delete(root, recursive: true);
    }

    private string NextFolder(string kind) => Path.Combine(root, $"{kind}-{Interlocked.Increment(ref copies)}");

    private static void CopyFiles(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
