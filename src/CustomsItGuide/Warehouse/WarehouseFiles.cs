using System.Globalization;
using CustomsItGuide.Files;

namespace CustomsItGuide.Warehouse;

/// <summary>warehouse/: one database file for each journal head that somebody asked for. Deleting any of them, or all, loses nothing.</summary>
internal sealed class WarehouseFiles(string workspace)
{
    /// <summary>How many are kept; the least recently opened go first.</summary>
    private const int Kept = 12;

    private readonly string folder = Path.Combine(workspace, "warehouse");

    private static int builds;

    /// <param name="head">Hash of the journal entry that it stands for.</param>
    /// <param name="engine">Build of the engine: another one may read the same files differently.</param>
    public string PathOf(string head, string engine) => Path.Combine(folder, $"{head}-{engine}.duckdb");

    /// <summary>A name for a database being built, which no other process uses.</summary>
    public string Unfinished()
    {
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $".building-{Environment.ProcessId}-{Interlocked.Increment(ref builds)}.duckdb"));
    }

    /// <summary>
    /// Gives a finished database its name once its bytes are on the disk. What stands there goes: it is a cache, or something that has no
    /// business there; a folder is not deleted but put aside.
    /// </summary>
    public void SwapIn(string unfinished, string path)
    {
        Durable.File(unfinished);
        if (Directory.Exists(path)) Directory.Move(path, Free(path));
        File.Delete(Log(path));
        File.Move(unfinished, path, overwrite: true);
        Durable.Folder(folder);
        Prune(path);
    }

    /// <summary>Where DuckDB would keep changes to a database that are not in its file yet; a finished one has none.</summary>
    public static string Log(string path) => path + ".wal";

    /// <summary>The warehouses that this engine would open, by the head that their names give. What stands under such a name may be anything.</summary>
    public IReadOnlyList<(string Head, string Path)> Cached(string engine)
    {
        if (!Directory.Exists(folder)) return [];
        var end = $"-{engine}.duckdb";
        return [.. Directory.EnumerateFileSystemEntries(folder, "*" + end).Order(StringComparer.Ordinal).Select(path => (Path.GetFileName(path)[..^end.Length], path))];
    }

    private static string Free(string path)
    {
        for (var number = 1; ; number++)
        {
            var aside = string.Create(CultureInfo.InvariantCulture, $"{path}.aside-{number}");
            if (!Path.Exists(aside)) return aside;
        }
    }

    public static void Discard(string unfinished)
    {
        foreach (var file in new[] { unfinished, unfinished + ".wal" })
        {
            if (File.Exists(file)) File.Delete(file);
        }
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
            catch (IOException)
            {
                // Somebody still reads it (on Windows an open file cannot go); it is only a cache, the next pruning takes it.
            }
        }
    }
}
