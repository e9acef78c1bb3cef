using System.Collections;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace CustomsItGuide.Benchmarks.Loading;

/// <summary>A whole process, from its start to its end.</summary>
/// <param name="Seconds">By the clock on the wall.</param>
/// <param name="Cpu">Seconds of all processors.</param>
/// <param name="PeakBytes">Most memory that it held. What this program holds itself is the least that can be told.</param>
internal sealed record MeasuredRun(double Seconds, double Cpu, long PeakBytes, int ExitCode, string Output, string Error)
{
    // The system tells it of a child at its end: two times of two numbers each, then the most memory in KB (on macOS in bytes).
    private const int Words = 18, PeakAt = 4;

    /// <summary>Runs a program and waits for it.</summary>
    /// <param name="folder">For what it writes on its outputs.</param>
    /// <exception cref="InvalidOperationException">It failed, or could not be started.</exception>
    public static MeasuredRun Of(string folder, params string[] command)
    {
        var (output, error) = (Path.Combine(folder, "output.txt"), Path.Combine(folder, "error.txt"));
        var arguments = Native(["sh", "-c", $"exec \"$@\" > '{output}' 2> '{error}'", "sh", .. command]);
        var variables = Native(Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(v => $"{v.Key}={v.Value}"));
        var started = Stopwatch.GetTimestamp();
        if (Spawn(out var pid, Native(["/bin/sh"])[0], 0, 0, arguments, variables) is not 0 and var refused)
            throw new InvalidOperationException($"{command[0]} could not be started: error {refused}.");
        var usage = new long[Words];
        if (Wait(pid, out var status, 0, usage) != pid) throw new InvalidOperationException($"{command[0]} was not waited for.");
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        var code = (status & 0x7F) == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F);
        var run = new MeasuredRun(seconds, usage[0] + usage[2] + ((int)usage[1] + (int)usage[3]) / 1e6,
            usage[PeakAt] * (OperatingSystem.IsMacOS() ? 1 : 1024), code, File.ReadAllText(output), File.ReadAllText(error));
        return code == 0 ? run
            : throw new InvalidOperationException($"{string.Join(' ', command)} ended with {code}:\n{run.Output}{run.Error}");
    }

    /// <summary>Texts as C has them, a null behind the last. They are not given back: there are few runs.</summary>
    private static nint[] Native(IEnumerable<string> texts) => [.. texts.Select(Marshal.StringToCoTaskMemUTF8), 0];

    [DllImport("libc", EntryPoint = "posix_spawn")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Spawn(out int pid, nint path, nint actions, nint attributes, nint[] arguments, nint[] variables);

    [DllImport("libc", EntryPoint = "wait4")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Wait(int pid, out int status, int options, [Out] long[] usage);
}
