using System.Security.Cryptography;

namespace CustomsItGuide.Files;

/// <summary>
/// A folder of one's own for as long as something is being done, gone afterwards: what was delivered must not lie about. Its name is
/// random, so that a process that was killed and started again with the same number never finds its own ruins and goes on in them. A lock
/// that the system lets go of when the process ends says that its maker lives; what the dead left is cleared away by the next one that
/// asks for a folder with the same prefix in the same place.
/// </summary>
public sealed class ScratchFolder : IDisposable
{
    private const string Mark = ".held";
    private const int RandomDigits = 32;

    private readonly FileStream held;

    /// <summary>Among the system's temporary folders.</summary>
    /// <param name="prefix">Begins its name and says what it is for.</param>
    /// <exception cref="RefusedException">The folder for temporary files is missing, full, or may not be written.</exception>
    public ScratchFolder(string prefix)
    {
        var temporary = System.IO.Path.GetTempPath();
        try
        {
            (Path, held) = Claim(temporary, prefix);
        }
        catch (Exception problem) when (Trouble.Is(problem))
        {
            throw new RefusedException(
                new Issue(Severity.Error, temporary, null, "no_temporary_folder", FilesWords.NoTemporaryFolder(Trouble.Said(problem))));
        }
    }

    /// <summary>In a folder that is there already.</summary>
    /// <inheritdoc cref="ScratchFolder(string)"/>
    /// <exception cref="IOException">The folder is missing, full, or read-only.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public ScratchFolder(string parent, string prefix) => (Path, held) = Claim(parent, prefix);

    /// <summary>Where it is; it exists.</summary>
    public string Path { get; }

    /// <summary>Whether a path is, by its name, a scratch folder with this prefix.</summary>
    public static bool IsOne(string path, string prefix)
    {
        var name = System.IO.Path.GetFileName(path);
        return name.Length == prefix.Length + 1 + RandomDigits && name.StartsWith(prefix + "-", StringComparison.Ordinal)
            && name[(prefix.Length + 1)..].All(char.IsAsciiHexDigitLower);
    }

    /// <summary>Whether a path is, by the names in it, a scratch folder or in one.</summary>
    public static bool IsWithin(string path) => path.Split('/', '\\')
        .Any(name => name.LastIndexOf('-') is >= 0 and var at && IsOne(name, name[..at]));

    /// <summary>Removes the folders with a prefix whose makers are dead.</summary>
    public static void ClearDead(string parent, string prefix)
    {
        List<string> folders;
        try
        {
            folders = [.. Directory.EnumerateDirectories(parent, prefix + "-*").Where(f => IsOne(f, prefix))];
        }
        catch (UnauthorizedAccessException)
        {
            return; // It may be written and not listed.
        }
        foreach (var folder in folders) ClearDead(folder);
    }

    /// <summary>Deletes it with everything in it.</summary>
    public void Dispose()
    {
        held.Dispose();
        Remove(Path);
    }

    private static (string Path, FileStream Held) Claim(string parent, string prefix)
    {
        ClearDead(parent, prefix);
        while (true)
        {
            var path = System.IO.Path.Combine(parent, $"{prefix}-{RandomNumberGenerator.GetHexString(RandomDigits, lowercase: true)}");
            if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
            else Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            try
            {
                var mark = new FileStream(System.IO.Path.Combine(path, Mark), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1);
                // Whoever was clearing just between the making and the locking has taken it away again.
                if (File.Exists(mark.Name)) return (path, mark);
                mark.Dispose();
            }
            catch (Exception problem) when (Trouble.IsHeld(problem) || problem is DirectoryNotFoundException)
            {
                // As above, a moment earlier. The next name will do.
            }
            catch
            {
                Remove(path);
                throw;
            }
        }
    }

    private static void ClearDead(string folder)
    {
        try
        {
            using (new FileStream(System.IO.Path.Combine(folder, Mark), FileMode.Open, FileAccess.ReadWrite, FileShare.Delete,
                1)) Directory.Delete(folder, recursive: true);
        }
        catch (FileNotFoundException)
        {
            RemoveEmpty(folder);
        }
        catch (Exception problem) when (Trouble.Is(problem))
        {
            // Its maker lives, or it is another user's.
        }
    }

    /// <summary>
    /// A folder without its mark was just made, or its maker was killed in between; one with something in it is not ours to judge.
    /// </summary>
    private static void RemoveEmpty(string folder)
    {
        try
        {
            Directory.Delete(folder);
        }
        catch (Exception problem) when (Trouble.Is(problem))
        {
            // Gone, or in use.
        }
    }

    private static void Remove(string folder)
    {
        try
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        }
        catch (Exception problem) when (Trouble.Is(problem))
        {
            // Another process may still hold a file in it; the next one tries again.
        }
    }
}
