using CustomsItGuide.Files;
using CustomsItGuide.Ledger;

namespace CustomsItGuide.Workspaces;

/// <summary>
/// Copies a workspace while others load into it. The journal is read first and the files that it names after it, each of which was there
/// before the journal named it. In the copy the journal is written last: a copy that was interrupted has none, and is not taken for a whole
/// one. The warehouse stays out, as it is made anew from the rest.
/// </summary>
internal static class Backup
{
    public static BackupReport Make(Journal journal, AsOf at, DeliveryStore store, string folder, string directory,
        IProgress<LocalizedText>? progress)
    {
        var target = Path.GetFullPath(directory);
        if (target == folder || target.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new RefusedException(
                new Issue(Severity.Error, directory, null, "inside", WorkspacesWords.BackupInsideWorkspace));
        }
        if (File.Exists(target) || (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any()))
        {
            throw new RefusedException(new Issue(Severity.Error, directory, null, "not_empty",
                IsUnfinished(target)
                    ? WorkspacesWords.BackupInterrupted
                    : WorkspacesWords.FolderNotEmpty));
        }
        var isNew = !Directory.Exists(target);
        try
        {
            return Copy(journal, at, store, target, progress);
        }
        catch (RefusedException)
        {
            Undo(target, isNew);
            throw;
        }
        catch (Exception problem) when (Trouble.Is(problem))
        {
            Undo(target, isNew);
            throw Trouble.Refusal(problem, directory, WorkspacesWords.BackupNotMade);
        }
    }

    private static BackupReport Copy(Journal journal, AsOf at, DeliveryStore store, string target, IProgress<LocalizedText>? progress)
    {
        var lines = journal.Bytes(at.Position);
        Directory.CreateDirectory(target);
        var there = new DeliveryStore(target);
        var files = KeptFiles.Of([.. journal.Entries.Take((int)at.Position)]).Select(f => (f.Sha256, f.Name, f.Position))
            .DistinctBy(f => store.PathOf(f.Sha256, f.Name)).ToList();
        long bytes = lines.Length;
        for (var i = 0; i < files.Count; i++)
        {
            progress?.Report(WorkspacesWords.Copying(i + 1, files.Count, files[i].Name));
            there.Take(store, files[i].Sha256, files[i].Name);
            bytes += new FileInfo(there.PathOf(files[i].Sha256, files[i].Name)).Length;
        }
        progress?.Report(WorkspacesWords.CheckingCopy);
        if (there.Verify(files).ToList() is { Count: > 0 } wrong) throw new RefusedException(wrong);
        var path = Path.Combine(target, Journal.FileName);
        File.WriteAllBytes(path, lines);
        Durable.File(path);
        Durable.Folder(target);
        return new BackupReport(at, files.Count, bytes);
    }

    /// <summary>The journal is written last.</summary>
    private static bool IsUnfinished(string target) => Directory.Exists(target)
        && Directory.EnumerateFileSystemEntries(target).Select(Path.GetFileName)
            .SequenceEqual([DeliveryStore.FolderName], StringComparer.Ordinal);

    private static void Undo(string target, bool isNew)
    {
        if (!Directory.Exists(target)) return;
        if (isNew) Directory.Delete(target, recursive: true);
        else if (Directory.Exists(Path.Combine(target, DeliveryStore.FolderName)))
            Directory.Delete(Path.Combine(target, DeliveryStore.FolderName), recursive: true);
    }
}
