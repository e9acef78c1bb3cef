using CustomsItGuide.Tests.Workspaces;

[assembly: AssemblyFixture(typeof(SampleWorkspace))]

namespace CustomsItGuide.Tests.Workspaces;

/// <summary>The sample, loaded once for all tests. A test that changes anything works on a <see cref="Copy"/>.</summary>
public sealed class SampleWorkspace : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("sample").FullName;
    private int copies;

    public SampleWorkspace()
    {
        Folder = Path.Combine(root, "workspace");
        Shared = Workspace.CreateSample(Folder, Repository.Plan, Repository.Sample);
    }

    public string Folder { get; }

    /// <summary>For reading only.</summary>
    public Workspace Shared { get; }

    /// <summary>A folder of its own with the same journal, deliveries and warehouse.</summary>
    public string Copy(bool withWarehouse = true)
    {
        var target = Path.Combine(root, $"copy-{Interlocked.Increment(ref copies)}");
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(Folder, file);
            // Another test may be having an earlier position built.
            if (relative.Contains(Path.DirectorySeparatorChar + ".", StringComparison.Ordinal)) continue;
            if (!withWarehouse && relative.StartsWith("warehouse", StringComparison.Ordinal)) continue;
            var to = Path.Combine(target, relative);
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
        return target;
    }

    /// <summary>A new empty folder.</summary>
    public string NewFolder() => Directory.CreateDirectory(Path.Combine(root, $"folder-{Interlocked.Increment(ref copies)}")).FullName;

    public void Dispose()
    {
        Shared.Dispose();
        Directory.Delete(root, recursive: true);
    }
}
