using System.Globalization;
using CustomsItGuide.Files;

namespace CustomsItGuide.Warehouse;

/// <summary>warehouse/: one database file for each journal head that somebody asked for. Deleting any of them, or all, loses
/// nothing.</summary>
internal sealed class WarehouseFiles(string workspace)
{
    /// <summary>How many are kept; the least recently opened go first.</summary>
    private const int Kept = 12;

    private const string Building = ".building";

    private readonly string folder = Path.Combine(workspace, "warehouse");

    /// <param name="head">Hash of the journal entry that it stands for.</param>
    /// <param name="engine">Build of the engine: another one may read the same files differently.</param>
    public string PathOf(string head, string engine) => Path.Combine(folder, $"{head}-{engine}.duckdb");

    /// <summary>A database to be built where the finished ones are; ruins of builds whose process was killed are cleared away.</summary>
    /// <exception cref="IOException">The workspace is on a full or read-only disk.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public UnfinishedWarehouse Begin()
    {
        Directory.CreateDirectory(folder);
        return new UnfinishedWarehouse(new ScratchFolder(folder, Building));
    }

    /// <summary>
    /// A database that will not become one of the workspace's: there if possible, since it is the larger disk, else among the temporary
    /// folders.
    /// </summary>
    /// <exception cref="RefusedException">It is possible in neither place.</exception>
    public UnfinishedWarehouse BeginAnywhere()
    {
        try
        {
            return Begin();
        }
        catch (Exception problem) when (Trouble.Is(problem))
        {
            return BeginElsewhere();
        }
    }

    /// <summary>The same among the temporary folders.</summary>
    /// <exception cref="RefusedException">There are none, or none that may be written.</exception>
    public static UnfinishedWarehouse BeginElsewhere() => new(new ScratchFolder("scorecard-building"));

    /// <summary>Where DuckDB would keep changes to a database that are not in its file yet; a finished one has none.</summary>
    public static string Log(string path) => path + ".wal";

    /// <summary>The warehouses that this engine would open, by the head that their names give. What stands under such a name may be
    /// anything.</summary>
    public IReadOnlyList<(string Head, string Path)> Cached(string engine)
    {
        if (!Directory.Exists(folder)) return [];
        var end = $"-{engine}.duckdb";
        return [.. Directory.EnumerateFileSystemEntries(folder, "*" + end).Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileName(path)[..^end.Length], path))];
    }

    /// <summary>Deletes the warehouses of some heads, of whatever build of the engine: they hold rows that were erased.</summary>
    public void Forget(IReadOnlySet<string> heads)
    {
        if (!Directory.Exists(folder)) return;
        foreach (var file in Directory.EnumerateFiles(folder).Where(f => heads.Contains(Path.GetFileName(f).Split('-')[0])).ToList())
            File.Delete(file);
    }

    private static string Free(string path)
    {
        for (var number = 1; ; number++)
        {
            var aside = string.Create(CultureInfo.InvariantCulture, $"{path}.aside-{number}");
            if (!Path.Exists(aside)) return aside;
        }
    }

    /// <summary>
    /// Gives a finished database its name once its bytes are on the disk. What stands there goes: it is a cache, or something that has no
    /// business there; a folder is not deleted but put aside.
    /// </summary>
    /// <returns>False when the disk refused: the next one who asks builds it again, for it is only a cache.</returns>
    public bool SwapIn(string unfinished, string path)
    {
        try
        {
            Durable.File(unfinished);
            if (Directory.Exists(path)) Directory.Move(path, Free(path));
            File.Delete(Log(path));
            File.Move(unfinished, path, overwrite: true);
            Durable.Folder(folder);
        }
        catch (Exception problem) when (Trouble.Is(problem))
        {
            return false;
        }
        Prune(path);
        return true;
    }

    private void Prune(string newest)
    {
        var files = new DirectoryInfo(folder).GetFiles("*.duckdb").Where(f => !f.Name.StartsWith('.') && f.FullName != newest)
            .OrderByDescending(f => f.LastAccessTimeUtc > f.LastWriteTimeUtc ? f.LastAccessTimeUtc : f.LastWriteTimeUtc).Skip(Kept - 1);
        foreach (var file in files)
        {
            try
            {
                file.Delete();
            }
            catch (Exception problem) when (Trouble.Is(problem))
            {
                // Somebody still reads it (on Windows an open file cannot go); it is only a cache, the next pruning takes it.
            }
        }
    }
}
