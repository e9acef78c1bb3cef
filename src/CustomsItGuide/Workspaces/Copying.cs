using CustomsItGuide.Ledger;

namespace CustomsItGuide.Workspaces;

/// <summary>Copies a workspace as it was at a position.</summary>
internal static class Copying
{
    public static void Make(Journal journal, long position, DeliveryStore store, string warehouse, string directory)
    {
        var folder = Path.GetFullPath(directory);
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new RefusedException(
                new Issue(Severity.Error, directory, null, "not_empty", WorkspacesWords.FolderNotEmpty));
        }
        Directory.CreateDirectory(Path.Combine(folder, "warehouse"));
        var there = new DeliveryStore(folder);
        var kept = KeptFiles.Of(journal.Entries).Where(f => f.Position <= position);
        foreach (var (sha256, name) in kept.Select(f => (f.Sha256, f.Name)).Distinct())
        {
            var to = there.PathOf(sha256, name);
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            if (!File.Exists(to)) File.Copy(store.PathOf(sha256, name), to);
        }
        File.Copy(warehouse, Path.Combine(folder, "warehouse", Path.GetFileName(warehouse)));
        File.WriteAllBytes(Path.Combine(folder, Journal.FileName), journal.Bytes(position));
    }
}
