namespace CustomsItGuide.Files;

/// <summary>A file that is there whole, or not at all, and never in the place of another.</summary>
public static class NewFile
{
    /// <summary>Writes it beside its place and moves it there when it is whole.</summary>
    /// <param name="target">Its path; folders on the way are made.</param>
    /// <returns>What <paramref name="write"/> gave.</returns>
    /// <exception cref="RefusedException">There is something of that name, or the surroundings refuse.</exception>
    public static T Write<T>(string target, Func<Stream, T> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        if (Presence.Of(target))
        {
            throw new RefusedException(new Issue(Severity.Error, target, null, "not_overwritten", FilesWords.NotOverwritten));
        }
        return Trouble.Refused(target, FilesWords.NotWritten, () =>
        {
            var parent = Path.GetDirectoryName(Path.GetFullPath(target))!;
            Directory.CreateDirectory(parent);
            using var scratch = new ScratchFolder(parent, ".unfinished");
            var unfinished = Path.Combine(scratch.Path, "file");
            T result;
            using (var stream = new FileStream(unfinished, FileMode.CreateNew, FileAccess.ReadWrite)) result = write(stream);
            File.Move(unfinished, target);
            return result;
        });
    }
}
