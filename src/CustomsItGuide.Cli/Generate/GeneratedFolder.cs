using CustomsItGuide.Files;
using CustomsItGuide.Synthetic;

namespace CustomsItGuide.Cli.Generate;

/// <param name="Wrong">Rows that are wrong on purpose.</param>
internal sealed record WrittenFile(InventedFile File, long Wrong, long Bytes);

/// <summary>Invented files in a folder: each has its name only when all of them are whole.</summary>
internal static class GeneratedFolder
{
    private const string Unfinished = ".unfinished";

    /// <param name="folder">Empty or missing; what a killed writing left in it is cleared away.</param>
    /// <exception cref="RefusedException">There is something in the folder, or the surroundings refuse. Nothing was written.</exception>
    /// <exception cref="OperationCanceledException">It was broken off. Nothing was written.</exception>
    public static IReadOnlyList<WrittenFile> Write(
        string folder, IReadOnlyList<InventedFile> files, IProgress<LocalizedText> progress, CancellationToken broken) =>
        Trouble.Refused(folder, CliWords.GenerateNotWritten, () =>
        {
            var isNew = !Directory.Exists(folder);
            if (!isNew) ScratchFolder.ClearDead(folder, Unfinished);
            if (File.Exists(folder) || (!isNew && Directory.EnumerateFileSystemEntries(folder).Any()))
                throw new RefusedException(new Issue(Severity.Error, folder, null, "not_empty", CliWords.GenerateFolderNotEmpty));
            Directory.CreateDirectory(folder);
            try
            {
                using var scratch = new ScratchFolder(folder, Unfinished);
                List<WrittenFile> written = [.. files.Select(file => Write(Path.Combine(scratch.Path, file.Name), file, progress, broken))];
                foreach (var file in files) File.Move(Path.Combine(scratch.Path, file.Name), Path.Combine(folder, file.Name));
                return written;
            }
            catch when (isNew)
            {
                Directory.Delete(folder, recursive: true);
                throw;
            }
        });

    private static WrittenFile Write(string path, InventedFile file, IProgress<LocalizedText> progress, CancellationToken broken)
    {
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);
        var wrong = file.Write(stream, written =>
        {
            broken.ThrowIfCancellationRequested();
            progress.Report(CliWords.ProgressGenerating(file.Name, written, file.Rows));
        });
        stream.Flush();
        return new WrittenFile(file, wrong, stream.Length);
    }
}
