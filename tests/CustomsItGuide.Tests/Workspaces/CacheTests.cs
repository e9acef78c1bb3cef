using System.Globalization;

namespace CustomsItGuide.Tests.Workspaces;

/// <summary>The warehouse is a cache: whatever stands under its name and is not it is made anew and said, and no command fails of
/// it.</summary>
public sealed class CacheTests(SampleWorkspace sample)
{
    public static TheoryData<string> Replacements =>
        ["empty", "cut to half", "cut to its head", "text", "zeros", "a folder", "another position's", "another workspace's", "no stamp",
            "another engine's", "a log beside it"];

    [Theory]
    [MemberData(nameof(Replacements))]
    public void What_is_not_the_warehouse_of_the_head_is_made_anew_and_said(string what)
    {
        var small = new SmallWorkspace(sample);
        var path = small.Warehouse;
        Replace(small, path, what);

        var (code, output, error) = small.Run("score", "--period", "2023/24", "--format", "csv");
        Assert.Equal(0, code);
        Assert.Contains("warning warehouse_rebuilt: This was not the warehouse of position 3: ", error, StringComparison.Ordinal);
        Assert.Contains("made anew from the deliveries", error, StringComparison.Ordinal);
        Assert.Equal(2, small.Value());
        var again = small.Run("score", "--period", "2023/24", "--format", "csv");
        Assert.Equal((0, output, ""), (again.Code, again.Output, again.Error));
        if (what == "a folder") Assert.True(File.Exists(Path.Combine(path + ".aside-1", "something")));
    }

    [Fact]
    public void A_load_goes_on_from_a_cache_that_was_made_anew()
    {
        var small = new SmallWorkspace(sample);
        File.WriteAllText(small.Warehouse, "");
        using var workspace = Workspace.Open(small.Folder);
        small.Load(workspace, 3);
        Assert.Equal("warehouse_rebuilt", Assert.Single(workspace.Notices).Rule);
        Assert.Equal(3, small.Value());
    }

    [Fact]
    public void Every_way_to_a_warehouse_stamps_it_for_its_own_head()
    {
        var small = new SmallWorkspace(sample);
        Assert.Equal(1, small.Value("2"));
        using var workspace = Workspace.Open(small.Folder);
        workspace.Adopt(Adopted(small), "test", "test", new DateTimeOffset(2024, 8, 1, 0, 0, 0, TimeSpan.Zero));
        Assert.Equal(2, small.Value());
        Assert.Empty(workspace.Notices);
        // Of the first adoption, of two loads, of a position asked for, of the second adoption: all hold.
        var verified = workspace.Verify();
        Assert.True(verified.Holds);
        Assert.Equal([4L, 3L, 2L], verified.Warehouses.Select(w => w.At.Position).Take(3));
    }

    private static string Adopted(SmallWorkspace small)
    {
        var folder = Path.Combine(small.Root, "plan");
        foreach (var file in Directory.GetFiles(Repository.Plan, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(folder, Path.GetRelativePath(Repository.Plan, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
        File.AppendAllText(Path.Combine(folder, "plan.yaml"), "\n# read again\n");
        return folder;
    }

    private void Replace(SmallWorkspace small, string path, string what)
    {
        var bytes = File.ReadAllBytes(path);
        switch (what)
        {
            case "empty": File.WriteAllBytes(path, []); break;
            case "cut to half": File.WriteAllBytes(path, bytes[..(bytes.Length / 2)]); break;
            case "cut to its head": File.WriteAllBytes(path, bytes[..12288]); break;
            case "text":
                File.WriteAllText(path,
                string.Concat(Enumerable.Range(0, 5000).Select(i => i.ToString(CultureInfo.InvariantCulture)))); break;
            case "zeros": File.WriteAllBytes(path, new byte[bytes.Length]); break;
            case "a folder":
                File.Delete(path);
                Directory.CreateDirectory(path);
                File.WriteAllText(Path.Combine(path, "something"), "of somebody's");
                break;
            case "another position's":
                Assert.Equal(1, small.Value("2"));
                using (var workspace = Workspace.Open(small.Folder))
                {
                    File.Copy(Directory.GetFiles(Path.GetDirectoryName(path)!, workspace.At("2").Head + "-*").Single(), path,
                        overwrite: true);
                }
                break;
            case "another workspace's":
                var other = new SmallWorkspace(sample);
                using (var workspace = Workspace.Open(other.Folder)) other.Load(workspace, 4);
                File.Copy(other.Warehouse, path, overwrite: true);
                break;
            case "no stamp": small.Edit("drop table _made_for"); break;
            case "another engine's": small.Edit("update _made_for set duckdb = 'v0.0.1'"); break;
            case "a log beside it": File.WriteAllText(path + ".wal", "x"); break;
        }
    }
}
