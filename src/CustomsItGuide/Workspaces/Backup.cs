using CustomsItGuide.Files;
using CustomsItGuide.Ledger;

namespace CustomsItGuide.Workspaces;

/// <summary>
/// Copies a workspace while others load into it. The journal is read first and the files that it names after it, each of which was there
/// before the journal named it. In the copy the journal is written last: a copy that was interrupted has none, and is not taken for a whole one.
/// The warehouse stays out, as it is made anew from the rest.
/// </summary>
internal static class Backup
{
    public static BackupReport Make(Journal journal, AsOf at, DeliveryStore store, string folder, string directory, IProgress<LocalizedText>? progress)
    {
        var target = Path.GetFullPath(directory);
        if (target == folder || target.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new RefusedException(new Issue(Severity.Error, directory, null, "inside", new LocalizedText(
                "This folder is inside the workspace itself, and what befalls the one befalls the other. Name a folder elsewhere, "
                    + "best on another disk.",
                "Ce dossier est dans l'espace de travail lui-même, et ce qui arrive à l'un arrive à l'autre. Indiquez un dossier ailleurs, "
                    + "de préférence sur un autre disque.")));
        }
        if (File.Exists(target) || (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any()))
        {
            throw new RefusedException(new Issue(Severity.Error, directory, null, "not_empty",
                IsUnfinished(target)
                    ? new LocalizedText(
                        "A backup into this folder was interrupted: it has deliveries and no journal, and is of no use. "
                        + "Remove the folder, or name another.",
                        "Une sauvegarde dans ce dossier a été interrompue : il a des livraisons et pas de journal, et ne "
                        + "sert à rien. Supprimez le dossier, ou indiquez-en un autre.")
                    : new LocalizedText(
                        "There is something in this folder already, and nothing is ever overwritten. Name an empty or a new folder.",
                        "Il y a déjà quelque chose dans ce dossier, et rien n'est jamais écrasé. Indiquez un dossier vide ou nouveau.")));
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
            throw Trouble.Refusal(problem, directory, new("No backup was made, and nothing of it was left.",
                "Aucune sauvegarde n'a été faite, et rien n'en est resté."));
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
            progress?.Report(new($"copying {i + 1} of {files.Count}: {files[i].Name}", $"copie {i + 1} sur {files.Count} : {files[i].Name}"));
            there.Take(store, files[i].Sha256, files[i].Name);
            bytes += new FileInfo(there.PathOf(files[i].Sha256, files[i].Name)).Length;
        }
        progress?.Report(new("checking the copy", "vérification de la copie"));
        if (there.Verify(files).ToList() is { Count: > 0 } wrong) throw new RefusedException(wrong);
        var path = Path.Combine(target, Journal.FileName);
        File.WriteAllBytes(path, lines);
        Durable.File(path);
        Durable.Folder(target);
        return new BackupReport(at, files.Count, bytes);
    }

    /// <summary>The journal is written last.</summary>
    private static bool IsUnfinished(string target) => Directory.Exists(target)
        && Directory.EnumerateFileSystemEntries(target).Select(Path.GetFileName).SequenceEqual([DeliveryStore.FolderName], StringComparer.Ordinal);

    private static void Undo(string target, bool isNew)
    {
        if (!Directory.Exists(target)) return;
        if (isNew) Directory.Delete(target, recursive: true);
        else if (Directory.Exists(Path.Combine(target, DeliveryStore.FolderName))) Directory.Delete(Path.Combine(target, DeliveryStore.FolderName), recursive: true);
    }
}
