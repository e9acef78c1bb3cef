using System.Diagnostics;
using System.Globalization;

namespace CustomsItGuide.Files;

/// <summary>
/// A folder among the system's temporary ones for as long as something is being done, gone afterwards: what was delivered must not
/// lie about. Those of processes that were killed are cleared away by the next one that asks for a folder with the same prefix.
/// </summary>
public sealed class ScratchFolder : IDisposable
{
    private static int made;

    /// <param name="prefix">Begins its name and says what it is for.</param>
    public ScratchFolder(string prefix)
    {
        foreach (var folder in Directory.EnumerateDirectories(System.IO.Path.GetTempPath(), prefix + "-*"))
        {
            var owner = System.IO.Path.GetFileName(folder)[(prefix.Length + 1)..].Split('-')[0];
            if (int.TryParse(owner, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && !Lives(id)) Remove(folder);
        }
        Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"{prefix}-{Environment.ProcessId}-{Interlocked.Increment(ref made)}"));
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(Path);
        else Directory.CreateDirectory(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    public string Path { get; }

    public void Dispose() => Remove(Path);

    private static bool Lives(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static void Remove(string folder)
    {
        try
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Another process may still hold a file in it; the next one tries again.
        }
    }
}
