using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace CustomsItGuide.Files;

/// <summary>
/// What was written survives a power cut only when the disk has it: a file's bytes, and then the folder that holds its name.
/// A file that gets its final name before its bytes are on the disk can be there afterwards, and empty.
/// </summary>
internal static class Durable
{
    private const int ReadOnly = 0;

    public static void File(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        file.Flush(flushToDisk: true);
    }

    /// <summary>The names in a folder. Windows keeps them by itself; a file system that cannot do it is left to its own ways.</summary>
    public static void Folder(string path)
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new SafeFileHandle(Open(Encoding.UTF8.GetBytes(path + '\0'), ReadOnly), ownsHandle: true);
        if (!folder.IsInvalid) RandomAccess.FlushToDisk(folder);
    }

    // The framework opens no folders.
    [DllImport("libc", EntryPoint = "open")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte[] path, int flags);
}
