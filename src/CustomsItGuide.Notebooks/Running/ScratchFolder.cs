using System.Diagnostics;
using System.Globalization;

namespace CustomsItGuide.Notebooks.Running;

/// <summary>A folder for one run, gone afterwards. Those of processes that were killed are cleared away by the next run.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private const string Prefix = "scorecard-notebook-";

    private static int made;

    public ScratchFolder()
    {
        ClearLeftovers();
        Path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Environment.ProcessId}-{Interlocked.Increment(ref made)}"));
        Directory.CreateDirectory(Path);
    }

    public string Path { get; }

    public void Dispose() => Remove(Path);

    private static void ClearLeftovers()
    {
        foreach (var folder in Directory.EnumerateDirectories(System.IO.Path.GetTempPath(), Prefix + "*"))
        {
            var owner = System.IO.Path.GetFileName(folder)[Prefix.Length..].Split('-')[0];
            if (int.TryParse(owner, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && !Lives(id)) Remove(folder);
        }
    }

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
            // A cell may have left a process of its own that still holds a file; the next run tries again.
        }
    }
}
