using System.Globalization;

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

    /// <summary>Gives a finished database its name. When another process was quicker, its file stands: both hold the same.</summary>
    public void SwapIn(string unfinished, string path)
    {
        File.Move(unfinished, path, overwrite: true);
        Prune(path);
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
