using System.Runtime.InteropServices;
using System.Text;

namespace CustomsItGuide.Files;

/// <summary>
/// What a file looks like from outside, without reading it. A file that was written to looks different afterwards, unless somebody took
/// care that it does not.
/// </summary>
/// <param name="Bytes">Its length.</param>
/// <param name="Written">When its bytes were written last, in nanoseconds since 1970; any program can set it.</param>
/// <param name="Changed">When anything of it was changed last, its times too, in the same unit: the system alone sets it. Zero where it is
/// not told.</param>
/// <param name="Identity">Its number on its disk: a copy has another. Zero where there is none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FileLook(long Bytes, long Written, long Changed, ulong Identity)
{
    private const int CurrentFolder = -100;
    private const uint BasicStatus = 0x7ff;
    private const int StatusBytes = 256, IdentityAt = 32, BytesAt = 40, ChangedAt = 96, WrittenAt = 112;
    private const long Second = 1_000_000_000, NanosecondsPerTick = 100;

    /// <summary>The later of its two times.</summary>
    public DateTimeOffset LastTouched => DateTimeOffset.UnixEpoch.AddTicks(Math.Max(Written, Changed) / NanosecondsPerTick);

    /// <returns>Null when there is no such file.</returns>
    /// <exception cref="UnauthorizedAccessException">A folder on the way may not be entered.</exception>
    /// <exception cref="IOException">The disk does not answer.</exception>
    public static FileLook? Of(string path)
    {
        if (OperatingSystem.IsLinux() && AskedOfLinux(path) is { } look) return look;
        if (!Presence.Of(path)) return null;
        var file = new FileInfo(path);
        // A folder in the file's place has no length.
        return new FileLook(file.Exists ? file.Length : -1, (file.LastWriteTimeUtc - DateTime.UnixEpoch).Ticks * NanosecondsPerTick, 0, 0);
    }

    private static FileLook? AskedOfLinux(string path)
    {
        Span<byte> status = stackalloc byte[StatusBytes];
        try
        {
            // What it is that went wrong, the framework tells better.
            if (Status(CurrentFolder, Encoding.UTF8.GetBytes(path + '\0'), 0, BasicStatus, ref MemoryMarshal.GetReference(status)) != 0)
                return null;
        }
        catch (Exception missing) when (missing is EntryPointNotFoundException or DllNotFoundException)
        {
            return null; // A C library from before 2018, or of another name.
        }
        return new FileLook(Number(status, BytesAt), Time(status, WrittenAt), Time(status, ChangedAt), (ulong)Number(status, IdentityAt));
    }

    private static long Number(ReadOnlySpan<byte> status, int at) => MemoryMarshal.Read<long>(status[at..]);

    private static long Time(ReadOnlySpan<byte> status, int at) =>
        Number(status, at) * Second + MemoryMarshal.Read<uint>(status[(at + sizeof(long))..]);

    // The framework tells neither the number nor the time of change; of the calls that do, this one has the same layout everywhere.
    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Status(int folder, byte[] path, int flags, uint mask, ref byte status);
}
