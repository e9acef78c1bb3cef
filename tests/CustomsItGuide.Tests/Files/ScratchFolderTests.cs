using CustomsItGuide.Files;

namespace CustomsItGuide.Tests.Files;

public sealed class ScratchFolderTests : IDisposable
{
    private const string Dead = "work-0123456789abcdef0123456789abcdef";

    private readonly string root = Directory.CreateTempSubdirectory("scratch").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Its_name_says_nothing_of_the_process_and_it_is_gone_afterwards()
    {
        string first;
        using (var one = new ScratchFolder(root, "work"))
        using (var other = new ScratchFolder(root, "work"))
        {
            first = one.Path;
            Assert.NotEqual(one.Path, other.Path);
            Assert.True(ScratchFolder.IsOne(one.Path, "work"));
            Assert.DoesNotContain($"-{Environment.ProcessId}-", one.Path + "-", StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(one.Path, "x"), "x");
            Assert.Equal(2, Directory.GetDirectories(root).Length);
        }
        Assert.False(Directory.Exists(first));
        Assert.Empty(Directory.EnumerateFileSystemEntries(root));
    }

    [Fact]
    public void What_the_dead_left_is_cleared_and_what_lives_or_is_another_s_stays()
    {
        using var alive = new ScratchFolder(root, "work");
        var dead = Make(Dead, ".held", "warehouse.duckdb", "warehouse.duckdb.wal");
        var justMade = Make("work-ffffffffffffffffffffffffffffffff");
        var unmarked = Make("work-eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee", "something");
        var named = Make("work-of-somebody", ".held");
        var other = Make("play-0123456789abcdef0123456789abcdef", ".held");

        using var next = new ScratchFolder(root, "work");
        Assert.False(Directory.Exists(dead));
        Assert.False(Directory.Exists(justMade));
        Assert.All([alive.Path, next.Path, unmarked, named, other], folder => Assert.True(Directory.Exists(folder), folder));
    }

    [Fact]
    public void It_is_never_made_in_a_folder_that_is_not_there()
    {
        var missing = Path.Combine(root, "missing");
        Assert.ThrowsAny<IOException>(() => new ScratchFolder(missing, "work"));
        Assert.False(Directory.Exists(missing));
    }

    private string Make(string name, params string[] files)
    {
        var folder = Directory.CreateDirectory(Path.Combine(root, name)).FullName;
        foreach (var file in files) File.WriteAllText(Path.Combine(folder, file), "left");
        return folder;
    }
}
